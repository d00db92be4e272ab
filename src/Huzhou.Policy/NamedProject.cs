namespace Huzhou.Policy;

/// <summary>A project with a name of its own, followed over documents under its varying names.</summary>
public sealed record class NamedProject
{
    /// <summary>A project by name.</summary>
    public NamedProject(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Other names of the same project: 屹丰汽车 and 屹丰新能源汽车零部件.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Copied<string>.Of(value, nameof(Aliases)); } = Copied<string>.Empty;

    /// <summary>What the documents say of it, in the order of the documents.</summary>
    public IReadOnlyList<ProjectMention> Mentions { get; init => field = Copied<ProjectMention>.Of(value, nameof(Mentions)); } =
        Copied<ProjectMention>.Empty;
}
