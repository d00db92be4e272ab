namespace Huzhou.Policy.Serialization;

/// <summary>A task, one line of a document's file.</summary>
internal sealed class TaskData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<TaskData> Shape = new(
        static () => new(),
        (nameof(Id), static (ref json, scope, data) => data.Id = scope.Item(ref json)),
        (nameof(Title), static (ref json, _, data) => data.Title = ReadScope.Text(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<TaskKind>.Take(ref json)),
        (nameof(Leader), static (ref json, scope, data) => data.Leader = scope.Word(ref json)),
        (nameof(Responsibility), static (ref json, scope, data) => data.Responsibility = ResponsibilityData.Shape.Take(ref json, scope)),
        (nameof(Theme), static (ref json, scope, data) => data.Theme = scope.Word(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)),
        (nameof(Detail), static (ref json, scope, data) => data.Detail = CitationData.Shape.Take(ref json, scope)));

    public ItemId? Id { get; set; }

    public string? Title { get; set; }

    public TaskKind? Kind { get; set; }

    public string? Leader { get; set; }

    public ResponsibilityData? Responsibility { get; set; }

    public string? Theme { get; set; }

    public CitationData? Source { get; set; }

    public CitationData? Detail { get; set; }

    internal override bool Clear()
    {
        (Id, Title, Kind, Leader, Responsibility, Theme, Source, Detail) = (null, null, null, null, null, null, null, null);
        return true;
    }

    internal static TaskData Of(PolicyTask task, WriteScope scope) => new()
    {
        Id = task.Id,
        Title = task.Title,
        Kind = task.Kind,
        Leader = task.Leader,
        Responsibility = task.Responsibility is { } responsibility ? ResponsibilityData.Of(responsibility, scope) : null,
        Theme = task.Theme,
        Source = CitationData.Of(task.Source, scope),
        Detail = task.Detail is { } detail ? CitationData.Of(detail, scope) : null,
    };

    internal static PolicyTask Read(TaskData data, ReadScope scope) => new()
    {
        Id = scope.UniqueItem(data.Id, "id"),
        Title = scope.Need(data.Title, "title"),
        Kind = scope.Need(data.Kind, "kind"),
        Leader = data.Leader,
        Responsibility = scope.ReadOptional("responsibility", data.Responsibility, ResponsibilityData.Read),
        Theme = data.Theme,
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
        Detail = scope.ReadOptional("detail", data.Detail, CitationData.Read),
    };
}

/// <summary>Who answers for a task or project.</summary>
internal sealed class ResponsibilityData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ResponsibilityData> Shape = new(
        static () => new(),
        (nameof(Leads), static (ref json, scope, data) => data.Leads = scope.Words(ref json)),
        (nameof(Supports), static (ref json, scope, data) => data.Supports = scope.Words(ref json)),
        (nameof(TakenFor), static (ref json, scope, data) => data.TakenFor = scope.Words(ref json)),
        (nameof(Rule), static (ref json, _, data) => data.Rule = Choice<LeadRule>.Take(ref json)),
        (nameof(Inferred), static (ref json, _, data) => data.Inferred = ReadScope.Flag(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string?[]? Leads { get; set; }

    public string?[]? Supports { get; set; }

    /// <summary>Names that no body bears, each with the code of the body that it was taken for: <c>市发改委=development-reform</c>.</summary>
    public string?[]? TakenFor { get; set; }

    public LeadRule? Rule { get; set; }

    public bool? Inferred { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Leads, Supports, TakenFor, Rule, Inferred, Source) = (null, null, null, null, null, null);
        return true;
    }

    internal static ResponsibilityData Of(Responsibility responsibility, WriteScope scope) => new()
    {
        Leads = [.. responsibility.Leads],
        Supports = WriteScope.Texts(responsibility.Supports),
        TakenFor = WriteScope.Texts([.. responsibility.TakenFor.Select(taken => $"{taken.Name}={taken.Code}")]),
        Rule = responsibility.Rule,
        Inferred = responsibility.IsInferred ? true : null,
        Source = responsibility.Source is { } source ? CitationData.Of(source, scope) : null,
    };

    internal static Responsibility Read(ResponsibilityData data, ReadScope scope) => new()
    {
        Leads = scope.Texts("leads", scope.Need(data.Leads, "leads")),
        Supports = scope.Texts("supports", data.Supports),
        TakenFor = data.TakenFor is null ? [] : scope.EachText("takenFor", data.TakenFor, ReadTaken),
        Rule = scope.Need(data.Rule, "rule"),
        IsInferred = data.Inferred ?? false,
        Source = data.Cited ?? scope.ReadOptional("source", data.Source, CitationData.Read),
    };

    private static TakenName ReadTaken(string text, ReadScope scope)
    {
        int sign = text.LastIndexOf('=');
        if (sign <= 0 || sign == text.Length - 1)
            throw scope.Refuse(null, $"\"{text}\" is no name with the body it was taken for; expected name=code such as 市发改委=development-reform");
        return new TakenName(text[..sign], text[(sign + 1)..]);
    }
}
