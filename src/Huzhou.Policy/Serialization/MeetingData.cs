namespace Huzhou.Policy.Serialization;

/// <summary>A report that a meeting heard, one line of the file of its minutes.</summary>
internal sealed class HearingData : Data
{
    public string? Topic { get; set; }

    public string? Post { get; set; }

    public string? Presenter { get; set; }

    public bool? Circular { get; set; }

    public CitationData? Source { get; set; }

    internal static HearingData Of(Hearing hearing, WriteScope scope) => new()
    {
        Topic = hearing.Topic,
        Post = hearing.Post,
        Presenter = hearing.Presenter,
        Circular = hearing.IsCircular ? true : null,
        Source = CitationData.Of(hearing.Source, scope),
    };

    internal static Hearing Read(HearingData data, ReadScope scope) => new()
    {
        Topic = scope.Need(data.Topic, "topic"),
        Post = data.Post,
        Presenter = data.Presenter,
        IsCircular = data.Circular ?? false,
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A decision, one line of the file of a meeting's minutes.</summary>
internal sealed class DecisionData : Data
{
    public ItemId? Id { get; set; }

    public string? Title { get; set; }

    public string? SubmittedBy { get; set; }

    public string?[]? Documents { get; set; }

    public DecisionOutcome? Outcome { get; set; }

    public FollowUpStep[]? FollowUp { get; set; }

    public CitationData? Source { get; set; }

    internal static DecisionData Of(MeetingDecision decision, WriteScope scope) => new()
    {
        Id = decision.Id,
        Title = decision.Title,
        SubmittedBy = decision.SubmittedBy,
        Documents = WriteScope.Texts(decision.Documents),
        Outcome = decision.Outcome,
        FollowUp = decision.FollowUp.Count == 0 ? null : [.. decision.FollowUp],
        Source = CitationData.Of(decision.Source, scope),
    };

    internal static MeetingDecision Read(DecisionData data, ReadScope scope) => new()
    {
        Id = scope.Need(data.Id, "id"),
        Title = scope.Need(data.Title, "title"),
        SubmittedBy = data.SubmittedBy,
        Documents = scope.EachText("documents", data.Documents, static (text, _) => text),
        Outcome = scope.Need(data.Outcome, "outcome"),
        FollowUp = data.FollowUp ?? [],
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>What a periodic report says of a task, one line of its file.</summary>
internal sealed class ProgressData : Data
{
    public ItemId? Task { get; set; }

    public string? Target { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Reporter { get; set; }

    public string? Statement { get; set; }

    public Quantity? Value { get; set; }

    public CitationData? Source { get; set; }

    internal static ProgressData Of(ProgressEntry entry, WriteScope scope) => new()
    {
        Task = entry.Task,
        Target = entry.Target,
        AsOf = entry.AsOf,
        Reporter = entry.Reporter,
        Statement = entry.Statement,
        Value = entry.Value,
        Source = entry.Source is { } source ? CitationData.Of(source, scope) : null,
    };

    internal static ProgressEntry Read(ProgressData data, ReadScope scope) => new()
    {
        Task = scope.Need(data.Task, "task"),
        Target = data.Target,
        AsOf = scope.Need(data.AsOf, "asOf"),
        Reporter = data.Reporter,
        Statement = data.Statement,
        Value = data.Value,
        Source = scope.ReadOptional("source", data.Source, CitationData.Read),
    };
}
