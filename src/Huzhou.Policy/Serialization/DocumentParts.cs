using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>A document while its text goes by: every fact is checked and made into a noun as soon as it is read, so that the text never stands in memory a second time.</summary>
internal sealed class DocumentParts
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<DocumentParts> Shape = new(
        static () => new(),
        (nameof(DocumentData.Schema), static (ref json, _, parts) => parts._schema = ReadScope.Text(ref json)),
        (nameof(DocumentData.Kind), static (ref json, scope, parts) => parts._kind = scope.Word(ref json)),
        (nameof(DocumentData.Id), static (ref json, scope, parts) => parts._id = scope.Unique("document", parts.Defining(ReadScope.Text(ref json)), null)),
        (nameof(DocumentData.Title), static (ref json, _, parts) => parts._title = ReadScope.Text(ref json)),
        (nameof(DocumentData.Government), static (ref json, scope, parts) => parts._government = scope.Word(ref json)),
        (nameof(DocumentData.Year), static (ref json, _, parts) => parts._year = YearNumber.Take(ref json)),
        (nameof(DocumentData.Header), static (ref json, scope, parts) => parts._header = scope.One(ref json, HeaderData.Shape, HeaderData.Read)),
        (nameof(DocumentData.Extent), static (ref json, _, parts) => parts._extent = Choice<DocumentExtent>.Take(ref json)),
        (nameof(DocumentData.Ordinal), static (ref json, _, parts) => parts._ordinal = ReadScope.Whole(ref json)),
        (nameof(DocumentData.Chair), static (ref json, scope, parts) => parts._chair = scope.Word(ref json)),
        (nameof(DocumentData.Attendees), static (ref json, scope, parts) => parts._attendees = scope.Words(ref json)),
        (nameof(DocumentData.Invited), static (ref json, scope, parts) => parts._invited = scope.Words(ref json)),
        (nameof(DocumentData.OnLeave), static (ref json, scope, parts) => parts._onLeave = scope.Words(ref json)),
        (nameof(DocumentData.SittingIn), static (ref json, scope, parts) => parts._sittingIn = scope.Words(ref json)),
        (nameof(DocumentData.Scales), static (ref json, scope, parts) => parts.Defining(scope.Each(ref json, ScaleData.Shape, ReadScope.DefineScale))),
        (nameof(DocumentData.Indicators), static (ref json, scope, parts) => parts.Defining(scope.Each(ref json, IndicatorData.Shape, ReadScope.DefineIndicator))),
        (nameof(DocumentData.Sections), static (ref json, scope, parts) => parts._sections = parts.Facts(ref json, scope, SectionData.Shape, SectionData.Read)),
        (nameof(DocumentData.Targets), static (ref json, scope, parts) => parts._targets = parts.Facts(ref json, scope, TargetData.Shape, TargetData.Read)),
        (nameof(DocumentData.Observations), static (ref json, scope, parts) => parts._observations = parts.Facts(ref json, scope, ObservationData.Shape, ObservationData.Read)),
        (nameof(DocumentData.Tasks), static (ref json, scope, parts) => parts._tasks = parts.Facts(ref json, scope, TaskData.Shape, TaskData.Read)),
        (nameof(DocumentData.PlannedIndicators), static (ref json, scope, parts) => parts._plannedIndicators = parts.Facts(ref json, scope, PlannedData.Shape, PlannedData.Read)),
        (nameof(DocumentData.LivelihoodProjects), static (ref json, scope, parts) => parts._livelihoodProjects = parts.Facts(ref json, scope, LivelihoodData.Shape, LivelihoodData.Read)),
        (nameof(DocumentData.Projects), static (ref json, scope, parts) => parts._projects = parts.Facts(ref json, scope, ProjectData.Shape, ProjectData.Read)),
        (nameof(DocumentData.Distinctions), static (ref json, scope, parts) => parts._distinctions = parts.Facts(ref json, scope, DistinctionData.Shape, DistinctionData.Read)),
        (nameof(DocumentData.Programmes), static (ref json, scope, parts) => parts._programmes = parts.Facts(ref json, scope, ProgrammeMentionData.Shape, ProgrammeMentionData.Read)),
        (nameof(DocumentData.Claims), static (ref json, scope, parts) => parts._claims = parts.Facts(ref json, scope, ClaimData.Shape, ClaimData.Read)),
        (nameof(DocumentData.Shortcomings), static (ref json, scope, parts) => parts._shortcomings = parts.Facts(ref json, scope, ShortcomingData.Shape, ShortcomingData.Read)),
        (nameof(DocumentData.Hearings), static (ref json, scope, parts) => parts._hearings = parts.Facts(ref json, scope, HearingData.Shape, HearingData.Read)),
        (nameof(DocumentData.Decisions), static (ref json, scope, parts) => parts._decisions = parts.Facts(ref json, scope, DecisionData.Shape, DecisionData.Read)),
        (nameof(DocumentData.Entries), static (ref json, scope, parts) => parts._entries = parts.Facts(ref json, scope, ProgressData.Shape, ProgressData.Read)),
        (nameof(DocumentData.Findings), static (ref json, scope, parts) => parts._findings = parts.Facts(ref json, scope, FindingData.Shape, FindingData.Read)));

    private static readonly string[] s_kinds = ["workReport", "responsibilityNotice", "taskLists", "minutes", "progressReport", "communique", "developmentPlan", "planReport", "supervisionCircular", "general"];

    /// <summary>What facts refer to.</summary>
    private static readonly ulong s_definitions = Shape.Set(nameof(DocumentData.Id), nameof(DocumentData.Scales), nameof(DocumentData.Indicators));

    private string? _schema;
    private string? _kind;
    private string? _id;
    private string? _title;
    private string? _government;
    private Year? _year;
    private DocumentHeader _header = DocumentHeader.Empty;
    private DocumentExtent? _extent;
    private int? _ordinal;
    private string? _chair;
    private IReadOnlyList<string>? _attendees;
    private IReadOnlyList<string>? _invited;
    private IReadOnlyList<string>? _onLeave;
    private IReadOnlyList<string>? _sittingIn;
    private IReadOnlyList<Section>? _sections;
    private IReadOnlyList<Target>? _targets;
    private IReadOnlyList<Observation>? _observations;
    private IReadOnlyList<PolicyTask>? _tasks;
    private IReadOnlyList<PlannedIndicator>? _plannedIndicators;
    private IReadOnlyList<LivelihoodProject>? _livelihoodProjects;
    private IReadOnlyList<NamedProject>? _projects;
    private IReadOnlyList<Distinction>? _distinctions;
    private IReadOnlyList<ProgrammeMention>? _programmes;
    private IReadOnlyList<OverallClaim>? _claims;
    private IReadOnlyList<Shortcoming>? _shortcomings;
    private IReadOnlyList<Hearing>? _hearings;
    private IReadOnlyList<MeetingDecision>? _decisions;
    private IReadOnlyList<ProgressEntry>? _entries;
    private IReadOnlyList<Finding>? _findings;
    private bool _hasFacts;

    /// <summary>Reads the document that is the root of a text.</summary>
    internal static Document ReadRoot(ref Utf8JsonReader json, ReadScope scope) => Take(ref json, scope).Make(scope);

    /// <summary>Reads a document inside an archive.</summary>
    internal static Document ReadInside(ref Utf8JsonReader json, ReadScope scope)
    {
        DocumentParts parts = Take(ref json, scope);
        return parts._schema is null ? parts.Make(scope) : throw scope.Refuse("schema", "only the root says which version it is in");
    }

    private static DocumentParts Take(ref Utf8JsonReader json, ReadScope scope)
    {
        DocumentParts parts = new();
        scope.Begin();
        if (!scope.LooksAhead)
            return Shape.Take(ref json, scope, parts);
        Utf8JsonReader ahead = json;
        Shape.Take(ref ahead, scope, parts, s_definitions);
        return Shape.Take(ref json, scope, parts, ~s_definitions);
    }

    /// <summary>Takes in what facts refer to; too late where facts were read before it.</summary>
    private T Defining<T>(T definition) => _hasFacts ? throw new LateDefinition() : definition;

    private IReadOnlyList<T> Facts<TData, T>(ref Utf8JsonReader json, ReadScope scope, Shape<TData> shape, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        (_hasFacts, scope.Document) = (true, _id ?? throw NoId(scope));
        return scope.Each(ref json, shape, read);
    }

    private static Exception NoId(ReadScope scope)
    {
        scope.Trail.At("id");
        return scope.LooksAhead ? scope.Missing(null) : new LateDefinition();
    }

    private Document Make(ReadScope scope)
    {
        string kind = _kind ?? throw scope.Refuse("kind", $"this member is missing; expected one of {string.Join(", ", s_kinds)}");
        string id = scope.Need(_id, "id");
        CheckMembers(kind, scope);
        string title = scope.Need(_title, "title"), government = scope.Need(_government, "government");
        Year year = scope.Need(_year, "year");
        Document document = kind switch
        {
            "workReport" => new Document.WorkReport { Id = id, Title = title, Government = government, Year = year },
            "responsibilityNotice" => new Document.ResponsibilityNotice { Id = id, Title = title, Government = government, Year = year },
            "taskLists" => new Document.TaskLists { Id = id, Title = title, Government = government, Year = year },
            "developmentPlan" => new Document.DevelopmentPlan { Id = id, Title = title, Government = government, Year = year },
            "planReport" => new Document.PlanReport { Id = id, Title = title, Government = government, Year = year },
            "supervisionCircular" => new Document.SupervisionCircular { Id = id, Title = title, Government = government, Year = year },
            "general" => new Document.General { Id = id, Title = title, Government = government, Year = year },
            "communique" => new Document.Communique { Id = id, Title = title, Government = government, Year = year },
            "progressReport" => new Document.ProgressReport { Id = id, Title = title, Government = government, Year = year, Entries = _entries ?? [] },
            "minutes" => new Document.Minutes
            {
                Id = id,
                Title = title,
                Government = government,
                Year = year,
                Ordinal = _ordinal,
                Chair = _chair,
                Attendees = _attendees ?? [],
                Invited = _invited ?? [],
                OnLeave = _onLeave ?? [],
                SittingIn = _sittingIn ?? [],
                Hearings = _hearings ?? [],
                Decisions = _decisions ?? [],
            },
            _ => throw scope.Refuse("kind", $"\"{kind}\" is not a genre; expected one of {string.Join(", ", s_kinds)}"),
        };
        scope.Document = null;
        return document with
        {
            Header = _header,
            Extent = _extent ?? default,
            Sections = _sections ?? [],
            Targets = _targets ?? [],
            Observations = _observations ?? [],
            Tasks = _tasks ?? [],
            PlannedIndicators = _plannedIndicators ?? [],
            LivelihoodProjects = _livelihoodProjects ?? [],
            Projects = _projects ?? [],
            Distinctions = _distinctions ?? [],
            Programmes = _programmes ?? [],
            Claims = _claims ?? [],
            Shortcomings = _shortcomings ?? [],
            Findings = _findings ?? [],
        };
    }

    private void CheckMembers(string kind, ReadScope scope)
    {
        string[] allowed = kind switch
        {
            "minutes" => ["ordinal", "chair", "attendees", "invited", "onLeave", "sittingIn", "hearings", "decisions"],
            "progressReport" => ["entries"],
            _ => [],
        };
        scope.Only(
            kind, allowed, ("ordinal", _ordinal is not null), ("chair", _chair is not null), ("attendees", _attendees is not null),
            ("invited", _invited is not null), ("onLeave", _onLeave is not null), ("sittingIn", _sittingIn is not null),
            ("hearings", _hearings is not null), ("decisions", _decisions is not null), ("entries", _entries is not null));
    }
}
