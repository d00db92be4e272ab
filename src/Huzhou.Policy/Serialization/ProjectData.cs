namespace Huzhou.Policy.Serialization;

/// <summary>A named project with its mentions, one line of a document's file.</summary>
internal sealed class ProjectData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ProjectData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Aliases), static (ref json, scope, data) => data.Aliases = scope.Words(ref json)),
        (nameof(Mentions), static (ref json, scope, data) => data.Mentions = scope.List(ref json, MentionData.Shape)));

    public string? Name { get; set; }

    public string?[]? Aliases { get; set; }

    public MentionData?[]? Mentions { get; set; }

    internal override bool Clear()
    {
        (Name, Aliases, Mentions) = (null, null, null);
        return true;
    }

    internal static ProjectData Of(NamedProject project, WriteScope scope) => new()
    {
        Name = project.Name,
        Aliases = WriteScope.Texts(project.Aliases),
        Mentions = scope.Each(project.Mentions, MentionData.Of),
    };

    internal static NamedProject Read(ProjectData data, ReadScope scope) => new(scope.Need(data.Name, "name"))
    {
        Aliases = scope.Texts("aliases", data.Aliases),
        Mentions = scope.Each("mentions", data.Mentions, MentionData.Read),
    };
}

/// <summary>What a document says of a named project.</summary>
internal sealed class MentionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<MentionData> Shape = new(
        static () => new(),
        (nameof(Stage), static (ref json, scope, data) => data.Stage = scope.Word(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Promise), static (ref json, _, data) => data.Promise = ReadScope.Flag(ref json)),
        (nameof(Commitment), static (ref json, _, data) => data.Commitment = Choice<Commitment>.Take(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Stage { get; set; }

    public Period? Period { get; set; }

    public bool? Promise { get; set; }

    public Commitment? Commitment { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Stage, Period, Promise, Commitment, Source) = (null, null, null, null, null);
        return true;
    }

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
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}
