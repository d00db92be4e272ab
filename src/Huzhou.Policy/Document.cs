namespace Huzhou.Policy;

/// <summary>An official document and the facts that were read from it. The cases are the genres.</summary>
/// <example>
/// <code>
/// foreach (Document document in HuzhouArchive.Load().Documents)
///     Console.WriteLine($"{document.Title}: {document.Targets.Count} targets, {document.Observations.Count} results");
/// </code>
/// </example>
public abstract record class Document
{
    private Document()
    {
    }

    /// <summary>The identity inside an archive, for example <c>2024-government-work-report</c>.</summary>
    public required string Id { get; init => field = Text.Required(value, nameof(Id)); }

    /// <summary>A short title.</summary>
    public required string Title { get; init => field = Text.Required(value, nameof(Title)); }

    /// <summary>The name of the government it belongs to, or null where neither text nor caller name one.</summary>
    public required string? Government { get; init => field = Text.Optional(value, nameof(Government)); }

    /// <summary>
    /// The year it makes plans for or lists tasks of; for a document that only reports, the year it appeared. Null where neither text nor
    /// caller say it: its facts are then <see cref="Period.Undated"/>.
    /// </summary>
    public required Year? Year { get; init; }

    /// <summary>What stands at its head and foot.</summary>
    public DocumentHeader Header { get; init => field = value ?? throw new ArgumentNullException(nameof(Header)); } = DocumentHeader.Empty;

    /// <summary>How much of it there is.</summary>
    public DocumentExtent Extent { get; init => field = Text.Defined(value, nameof(Extent)); }

    /// <summary>Its parts, in the order of the text.</summary>
    public IReadOnlyList<Section> Sections { get; init => field = Copied<Section>.Of(value, nameof(Sections)); } = Copied<Section>.Empty;

    /// <summary>What it promises, in the order of the text.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = Copied<Target>.Of(value, nameof(Targets)); } = Copied<Target>.Empty;

    /// <summary>What it reports, in the order of the text.</summary>
    public IReadOnlyList<Observation> Observations { get; init => field = Copied<Observation>.Of(value, nameof(Observations)); } =
        Copied<Observation>.Empty;

    /// <summary>Its numbered tasks.</summary>
    public IReadOnlyList<PolicyTask> Tasks { get; init => field = Copied<PolicyTask>.Of(value, nameof(Tasks)); } = Copied<PolicyTask>.Empty;

    /// <summary>The indicators it plans over years, with baseline, goal and path (主要指标).</summary>
    public IReadOnlyList<PlannedIndicator> PlannedIndicators
    {
        get; init =>
        field = Copied<PlannedIndicator>.Of(value, nameof(PlannedIndicators));
    } = Copied<PlannedIndicator>.Empty;

    /// <summary>The livelihood projects it lists.</summary>
    public IReadOnlyList<LivelihoodProject> LivelihoodProjects
    {
        get; init =>
        field = Copied<LivelihoodProject>.Of(value, nameof(LivelihoodProjects));
    } = Copied<LivelihoodProject>.Empty;

    /// <summary>The named projects it speaks of, each with its mentions in this document.</summary>
    public IReadOnlyList<NamedProject> Projects { get; init => field = Copied<NamedProject>.Of(value, nameof(Projects)); } =
        Copied<NamedProject>.Empty;

    /// <summary>The titles, pilots and awards it speaks of.</summary>
    public IReadOnlyList<Distinction> Distinctions { get; init => field = Copied<Distinction>.Of(value, nameof(Distinctions)); } =
        Copied<Distinction>.Empty;

    /// <summary>The mechanisms, packages of policies and campaigns that it calls by name.</summary>
    public IReadOnlyList<ProgrammeMention> Programmes { get; init => field = Copied<ProgrammeMention>.Of(value, nameof(Programmes)); } =
        Copied<ProgrammeMention>.Empty;

    /// <summary>What it says of its results as a whole.</summary>
    public IReadOnlyList<OverallClaim> Claims { get; init => field = Copied<OverallClaim>.Of(value, nameof(Claims)); } =
        Copied<OverallClaim>.Empty;

    /// <summary>The problems it names itself.</summary>
    public IReadOnlyList<Shortcoming> Shortcomings { get; init => field = Copied<Shortcoming>.Of(value, nameof(Shortcomings)); } =
        Copied<Shortcoming>.Empty;

    /// <summary>What could not be settled when it was read.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = Copied<Finding>.Of(value, nameof(Findings)); } = Copied<Finding>.Empty;

    /// <summary>The genre's name, for example <c>WorkReport</c>.</summary>
    public string Genre => GetType().Name;

    internal abstract bool IsClosed { get; }

    /// <summary>Its identity and what was read from it, in a line.</summary>
    public sealed override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Id} ({string.Join(", ", new[] { Genre, Government, Year?.ToString() }.Where(part => part is not null))}): "
        + $"{Targets.Count} targets, {Observations.Count} results, {Tasks.Count} tasks");

    /// <summary>A government work report: a review of the past year and the plan of this one.</summary>
    public sealed record class WorkReport : Document
    {
        /// <summary>The year whose results it reviews, the one before its plan; null where the plan's is not known.</summary>
        public Year? ReviewYear => Year > new Year(1) ? Year?.Previous : null;

        internal override bool IsClosed => true;
    }

    /// <summary>A notice that breaks a report down into tasks with leaders and units.</summary>
    public sealed record class ResponsibilityNotice : Document
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The task lists of departments for a year.</summary>
    public sealed record class TaskLists : Document
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The minutes of an executive meeting.</summary>
    public sealed record class Minutes : Document
    {
        /// <summary>The ordinal of the meeting, 1 or more, or null.</summary>
        public int? Ordinal { get; init; }

        /// <summary>Who presided, or null.</summary>
        public string? Chair { get; init => field = Text.Optional(value, nameof(Chair)); }

        /// <summary>Who attended as members.</summary>
        public IReadOnlyList<string> Attendees { get; init => field = Copied<string>.Of(value, nameof(Attendees)); } = Copied<string>.Empty;

        /// <summary>Who attended by invitation.</summary>
        public IReadOnlyList<string> Invited { get; init => field = Copied<string>.Of(value, nameof(Invited)); } = Copied<string>.Empty;

        /// <summary>Who was absent on leave.</summary>
        public IReadOnlyList<string> OnLeave { get; init => field = Copied<string>.Of(value, nameof(OnLeave)); } = Copied<string>.Empty;

        /// <summary>Who sat in without a vote.</summary>
        public IReadOnlyList<string> SittingIn { get; init => field = Copied<string>.Of(value, nameof(SittingIn)); } = Copied<string>.Empty;

        /// <summary>The reports it heard or was informed of.</summary>
        public IReadOnlyList<Hearing> Hearings { get; init => field = Copied<Hearing>.Of(value, nameof(Hearings)); } =
            Copied<Hearing>.Empty;

        /// <summary>What it decided, item by item.</summary>
        public IReadOnlyList<MeetingDecision> Decisions { get; init => field = Copied<MeetingDecision>.Of(value, nameof(Decisions)); } =
            Copied<MeetingDecision>.Empty;

        internal override bool IsClosed => true;
    }

    /// <summary>A periodic report on tasks (推进情况).</summary>
    public sealed record class ProgressReport : Document
    {
        /// <summary>What is reported, task by task.</summary>
        public IReadOnlyList<ProgressEntry> Entries { get; init => field = Copied<ProgressEntry>.Of(value, nameof(Entries)); } =
            Copied<ProgressEntry>.Empty;

        internal override bool IsClosed => true;
    }

    /// <summary>A development plan over several years (规划纲要): goals with a baseline, up to its last year.</summary>
    public sealed record class DevelopmentPlan : Document
    {
        internal override bool IsClosed => true;
    }

    /// <summary>
    /// The report on the plan of economic and social development (计划执行情况与计划草案): the past year's results beside the targets of this one.
    /// </summary>
    public sealed record class PlanReport : Document
    {
        /// <summary>The year whose results it reports, the one before its plan; null where the plan's is not known.</summary>
        public Year? ReviewYear => Year > new Year(1) ? Year?.Previous : null;

        internal override bool IsClosed => true;
    }

    /// <summary>A circular of supervision (督查通报): what was done, what lags, and who is to act by when.</summary>
    public sealed record class SupervisionCircular : Document
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A document of no genre that is known.</summary>
    public sealed record class General : Document
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A statistical communiqué: a review without a plan.</summary>
    public sealed record class Communique : Document
    {
        internal override bool IsClosed => true;
    }
}
