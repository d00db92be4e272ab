namespace Huzhou.Policy.Serialization;

/// <summary>A document with its facts as it is written: the root of a document's file, or an element of an archive. <see cref="DocumentParts" /> reads it.</summary>
internal sealed class DocumentData : RootData
{
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

    public PlannedData?[]? PlannedIndicators { get; set; }

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
            PlannedIndicators = scope.Each(document.PlannedIndicators, PlannedData.Of),
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
}
