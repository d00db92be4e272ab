namespace Huzhou.Policy.Serialization;

/// <summary>A livelihood project, one line of a document's file.</summary>
internal sealed class LivelihoodData : Data
{
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
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}
