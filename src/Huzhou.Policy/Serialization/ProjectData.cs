namespace Huzhou.Policy.Serialization;

/// <summary>A named project with its mentions, one line of a document's file.</summary>
internal sealed class ProjectData : Data
{
    public string? Name { get; set; }

    public string?[]? Aliases { get; set; }

    public MentionData?[]? Mentions { get; set; }

    internal static ProjectData Of(NamedProject project, WriteScope scope) => new()
    {
        Name = project.Name,
        Aliases = WriteScope.Texts(project.Aliases),
        Mentions = scope.Each(project.Mentions, MentionData.Of),
    };

    internal static NamedProject Read(ProjectData data, ReadScope scope) => new(scope.Need(data.Name, "name"))
    {
        Aliases = scope.EachText("aliases", data.Aliases, static (text, _) => text),
        Mentions = scope.Each("mentions", data.Mentions, MentionData.Read),
    };
}

/// <summary>What a document says of a named project.</summary>
internal sealed class MentionData : Data
{
    public string? Stage { get; set; }

    public Period? Period { get; set; }

    public bool? Promise { get; set; }

    public Commitment? Commitment { get; set; }

    public CitationData? Source { get; set; }

    internal static MentionData Of(ProjectMention mention, WriteScope scope) => new()
    {
        Stage = scope.Stage(mention.Stage),
        Period = mention.Period,
        Promise = mention.IsPromise ? true : null,
        Commitment = mention.Commitment == default ? null : mention.Commitment,
        Source = CitationData.Of(mention.Source, scope),
    };

    internal static ProjectMention Read(MentionData data, ReadScope scope) => new()
    {
        Stage = scope.Stage(data.Stage, "stage"),
        Period = scope.Need(data.Period, "period"),
        IsPromise = data.Promise ?? false,
        Commitment = data.Commitment ?? default,
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}
