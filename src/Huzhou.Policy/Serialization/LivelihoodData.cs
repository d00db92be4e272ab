namespace Huzhou.Policy.Serialization;

/// <summary>A livelihood project, one line of a document's file.</summary>
internal sealed class LivelihoodData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<LivelihoodData> Shape = new(
        static () => new(),
        (nameof(Id), static (ref json, scope, data) => data.Id = scope.Item(ref json)),
        (nameof(Title), static (ref json, _, data) => data.Title = ReadScope.Text(ref json)),
        (nameof(Stage), static (ref json, _, data) => data.Stage = Choice<LivelihoodStage>.Take(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Responsibility), static (ref json, scope, data) => data.Responsibility = ResponsibilityData.Shape.Take(ref json, scope)),
        (nameof(Completion), static (ref json, scope, data) => data.Completion = scope.Quantity(ref json)),
        (nameof(Satisfaction), static (ref json, scope, data) => data.Satisfaction = scope.Quantity(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public ItemId? Id { get; set; }

    public string? Title { get; set; }

    public LivelihoodStage? Stage { get; set; }

    public GovernmentLevel? Level { get; set; }

    public ResponsibilityData? Responsibility { get; set; }

    public Quantity? Completion { get; set; }

    public Quantity? Satisfaction { get; set; }

    public CitationData? Source { get; set; }

    internal static LivelihoodData Of(LivelihoodProject project, WriteScope scope) => new()
    {
        Id = project.Id,
        Title = project.Title,
        Stage = project.Stage,
        Level = project.Level == default ? null : project.Level,
        Responsibility = project.Responsibility is { } responsibility ? ResponsibilityData.Of(responsibility, scope) : null,
        Completion = project.Completion,
        Satisfaction = project.Satisfaction,
        Source = CitationData.Of(project.Source, scope),
    };

    internal static LivelihoodProject Read(LivelihoodData data, ReadScope scope) => new()
    {
        Id = scope.UniqueItem(data.Id, "id"),
        Title = scope.Need(data.Title, "title"),
        Stage = scope.Need(data.Stage, "stage"),
        Level = data.Level ?? default,
        Responsibility = scope.ReadOptional("responsibility", data.Responsibility, ResponsibilityData.Read),
        Completion = data.Completion,
        Satisfaction = data.Satisfaction,
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}
