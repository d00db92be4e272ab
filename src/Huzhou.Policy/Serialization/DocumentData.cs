namespace Huzhou.Policy.Serialization;

/// <summary>A document with its facts: the root of a document's file, or an element of an archive.</summary>
internal sealed class DocumentData : RootData
{
    internal static readonly string[] Kinds = ["workReport", "responsibilityNotice", "taskLists", "minutes", "progressReport", "communique"];

    public string? Kind { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Government { get; set; }

    public Year? Year { get; set; }

    public HeaderData? Header { get; set; }

    public DocumentExtent? Extent { get; set; }

    public int? Ordinal { get; set; }

    public string? Chair { get; set; }

    public string?[]? Attendees { get; set; }

    public string?[]? Invited { get; set; }

    public string?[]? OnLeave { get; set; }

    public string?[]? SittingIn { get; set; }

    public ScaleData?[]? Scales { get; set; }

    public IndicatorData?[]? Indicators { get; set; }

    public SectionData?[]? Sections { get; set; }

    public TargetData?[]? Targets { get; set; }

    public ObservationData?[]? Observations { get; set; }

    public TaskData?[]? Tasks { get; set; }

    public LivelihoodData?[]? LivelihoodProjects { get; set; }

    public ProjectData?[]? Projects { get; set; }

    public DistinctionData?[]? Distinctions { get; set; }

    public ProgrammeMentionData?[]? Programmes { get; set; }

    public ClaimData?[]? Claims { get; set; }

    public ShortcomingData?[]? Shortcomings { get; set; }

    public HearingData?[]? Hearings { get; set; }

    public DecisionData?[]? Decisions { get; set; }

    public ProgressData?[]? Entries { get; set; }

    public FindingData?[]? Findings { get; set; }

    internal static DocumentData Of(Document document, IndicatorCatalogue? catalogue, string? schema)
    {
        WriteScope scope = new() { Catalogue = catalogue, Document = document.Id };
        DocumentData data = new()
        {
            Schema = schema,
            Kind = Choice<DocumentExtent>.Camel(document.Genre),
            Id = document.Id,
            Title = document.Title,
            Government = document.Government,
            Year = document.Year,
            Header = document.Header == DocumentHeader.Empty ? null : HeaderData.Of(document.Header),
            Extent = document.Extent == default ? null : document.Extent,
            Sections = scope.Each(document.Sections, SectionData.Of),
            Targets = scope.Each(document.Targets, TargetData.Of),
            Observations = scope.Each(document.Observations, ObservationData.Of),
            Tasks = scope.Each(document.Tasks, TaskData.Of),
            LivelihoodProjects = scope.Each(document.LivelihoodProjects, LivelihoodData.Of),
            Projects = scope.Each(document.Projects, ProjectData.Of),
            Distinctions = scope.Each(document.Distinctions, DistinctionData.Of),
            Programmes = scope.Each(document.Programmes, ProgrammeMentionData.Of),
            Claims = scope.Each(document.Claims, ClaimData.Of),
            Shortcomings = scope.Each(document.Shortcomings, ShortcomingData.Of),
            Findings = scope.Each(document.Findings, FindingData.Of),
        };
        if (document is Document.Minutes minutes)
        {
            data.Ordinal = minutes.Ordinal;
            data.Chair = minutes.Chair;
            data.Attendees = WriteScope.Texts(minutes.Attendees);
            data.Invited = WriteScope.Texts(minutes.Invited);
            data.OnLeave = WriteScope.Texts(minutes.OnLeave);
            data.SittingIn = WriteScope.Texts(minutes.SittingIn);
            data.Hearings = scope.Each(minutes.Hearings, HearingData.Of);
            data.Decisions = scope.Each(minutes.Decisions, DecisionData.Of);
        }

        if (document is Document.ProgressReport report)
            data.Entries = scope.Each(report.Entries, ProgressData.Of);
        data.Indicators = scope.Indicators;
        data.Scales = scope.Scales;
        return data;
    }

    internal static Document Read(DocumentData data, ReadScope scope)
    {
        scope.Define(data.Indicators, data.Scales);
        string kind = data.Kind ?? throw scope.Refuse("kind", $"this member is missing; expected one of {string.Join(", ", Kinds)}");
        string id = scope.Unique("document", data.Id, "id");
        data.CheckMembers(kind, scope);
        scope.Document = id;
        string title = scope.Need(data.Title, "title"), government = scope.Need(data.Government, "government");
        Year year = scope.Need(data.Year, "year");
        Document document = kind switch
        {
            "workReport" => new Document.WorkReport { Id = id, Title = title, Government = government, Year = year },
            "responsibilityNotice" => new Document.ResponsibilityNotice { Id = id, Title = title, Government = government, Year = year },
            "taskLists" => new Document.TaskLists { Id = id, Title = title, Government = government, Year = year },
            "communique" => new Document.Communique { Id = id, Title = title, Government = government, Year = year },
            "progressReport" => new Document.ProgressReport
            {
                Id = id,
                Title = title,
                Government = government,
                Year = year,
                Entries = scope.Each("entries", data.Entries, ProgressData.Read),
            },
            "minutes" => new Document.Minutes
            {
                Id = id,
                Title = title,
                Government = government,
                Year = year,
                Ordinal = data.Ordinal,
                Chair = data.Chair,
                Attendees = scope.EachText("attendees", data.Attendees, static (text, _) => text),
                Invited = scope.EachText("invited", data.Invited, static (text, _) => text),
                OnLeave = scope.EachText("onLeave", data.OnLeave, static (text, _) => text),
                SittingIn = scope.EachText("sittingIn", data.SittingIn, static (text, _) => text),
                Hearings = scope.Each("hearings", data.Hearings, HearingData.Read),
                Decisions = scope.Each("decisions", data.Decisions, DecisionData.Read),
            },
            _ => throw scope.Refuse("kind", $"\"{kind}\" is not a genre; expected one of {string.Join(", ", Kinds)}"),
        };
        document = document with
        {
            Header = scope.ReadOptional("header", data.Header, HeaderData.Read) ?? DocumentHeader.Empty,
            Extent = data.Extent ?? default,
            Sections = scope.Each("sections", data.Sections, SectionData.Read),
            Targets = scope.Each("targets", data.Targets, TargetData.Read),
            Observations = scope.Each("observations", data.Observations, ObservationData.Read),
            Tasks = scope.Each("tasks", data.Tasks, TaskData.Read),
            LivelihoodProjects = scope.Each("livelihoodProjects", data.LivelihoodProjects, LivelihoodData.Read),
            Projects = scope.Each("projects", data.Projects, ProjectData.Read),
            Distinctions = scope.Each("distinctions", data.Distinctions, DistinctionData.Read),
            Programmes = scope.Each("programmes", data.Programmes, ProgrammeMentionData.Read),
            Claims = scope.Each("claims", data.Claims, ClaimData.Read),
            Shortcomings = scope.Each("shortcomings", data.Shortcomings, ShortcomingData.Read),
            Findings = scope.Each("findings", data.Findings, FindingData.Read),
        };
        scope.Document = null;
        return document;
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
            kind, allowed, ("ordinal", Ordinal is not null), ("chair", Chair is not null), ("attendees", Attendees is not null),
            ("invited", Invited is not null), ("onLeave", OnLeave is not null), ("sittingIn", SittingIn is not null),
            ("hearings", Hearings is not null), ("decisions", Decisions is not null), ("entries", Entries is not null));
    }
}
