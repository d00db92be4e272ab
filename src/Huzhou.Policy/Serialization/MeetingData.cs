namespace Huzhou.Policy.Serialization;

/// <summary>A report that a meeting heard, one line of the file of its minutes.</summary>
internal sealed class HearingData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<HearingData> Shape = new(
        static () => new(),
        (nameof(Topic), static (ref json, _, data) => data.Topic = ReadScope.Text(ref json)),
        (nameof(Post), static (ref json, scope, data) => data.Post = scope.Word(ref json)),
        (nameof(Presenter), static (ref json, scope, data) => data.Presenter = scope.Word(ref json)),
        (nameof(Circular), static (ref json, _, data) => data.Circular = ReadScope.Flag(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

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
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A decision, one line of the file of a meeting's minutes.</summary>
internal sealed class DecisionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<DecisionData> Shape = new(
        static () => new(),
        (nameof(Id), static (ref json, scope, data) => data.Id = scope.Item(ref json)),
        (nameof(Title), static (ref json, _, data) => data.Title = ReadScope.Text(ref json)),
        (nameof(SubmittedBy), static (ref json, scope, data) => data.SubmittedBy = scope.Word(ref json)),
        (nameof(Documents), static (ref json, scope, data) => data.Documents = scope.Words(ref json)),
        (nameof(Outcome), static (ref json, _, data) => data.Outcome = Choice<DecisionOutcome>.Take(ref json)),
        (nameof(FollowUp), static (ref json, scope, data) => data.FollowUp = scope.List(ref json, static (ref one, _) => Choice<FollowUpStep>.Take(ref one))),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

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
        Documents = scope.Texts("documents", data.Documents),
        Outcome = scope.Need(data.Outcome, "outcome"),
        FollowUp = data.FollowUp ?? [],
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>What a periodic report says of a task, one line of its file.</summary>
internal sealed class ProgressData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ProgressData> Shape = new(
        static () => new(),
        (nameof(Task), static (ref json, scope, data) => data.Task = scope.Item(ref json)),
        (nameof(Target), static (ref json, scope, data) => data.Target = scope.Word(ref json)),
        (nameof(AsOf), static (ref json, _, data) => data.AsOf = DayText.Take(ref json)),
        (nameof(Reporter), static (ref json, scope, data) => data.Reporter = scope.Word(ref json)),
        (nameof(Statement), static (ref json, _, data) => data.Statement = ReadScope.Text(ref json)),
        (nameof(Value), static (ref json, scope, data) => data.Value = scope.Quantity(ref json)),
        (nameof(Project), static (ref json, scope, data) => data.Project = scope.Word(ref json)),
        (nameof(Place), static (ref json, scope, data) => data.Place = scope.Word(ref json)),
        (nameof(Planned), static (ref json, scope, data) => data.Planned = scope.Quantity(ref json)),
        (nameof(StatedPercent), static (ref json, _, data) => data.StatedPercent = DecimalNumber.Take(ref json)),
        (nameof(State), static (ref json, _, data) => data.State = Choice<ProgressState>.Take(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public ItemId? Task { get; set; }

    public string? Target { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Reporter { get; set; }

    public string? Statement { get; set; }

    public Quantity? Value { get; set; }

    public string? Project { get; set; }

    public string? Place { get; set; }

    public Quantity? Planned { get; set; }

    public decimal? StatedPercent { get; set; }

    public ProgressState? State { get; set; }

    public CitationData? Source { get; set; }

    internal static ProgressData Of(ProgressEntry entry, WriteScope scope) => new()
    {
        Task = entry.Task,
        Target = entry.Target,
        AsOf = entry.AsOf,
        Reporter = entry.Reporter,
        Statement = entry.Statement,
        Value = entry.Value,
        Project = entry.Project,
        Place = entry.Place,
        Planned = entry.Planned,
        StatedPercent = entry.StatedPercent,
        State = entry.State == default ? null : entry.State,
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
        Project = data.Project,
        Place = data.Place,
        Planned = data.Planned,
        StatedPercent = data.StatedPercent,
        State = data.State ?? default,
        Source = data.Cited ?? scope.ReadOptional("source", data.Source, CitationData.Read),
    };
}
