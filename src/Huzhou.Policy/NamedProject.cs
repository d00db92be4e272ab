namespace Huzhou.Policy;

/// <summary>What one document says of a named project.</summary>
public sealed record class ProjectMention
{
    /// <summary>The stage it names.</summary>
    public required Stage Stage { get; init => field = value ?? throw new ArgumentNullException(nameof(Stage)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>Whether the stage is promised; otherwise it is reported.</summary>
    public bool IsPromise { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public Commitment Commitment { get; init => field = Text.Defined(value, nameof(Commitment)); }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}

/// <summary>A project with a name of its own, followed over documents under its varying names.</summary>
public sealed record class NamedProject
{
    /// <summary>A project by name.</summary>
    public NamedProject(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Other names of the same project: 屹丰汽车 and 屹丰新能源汽车零部件.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Copied<string>.Of(value, nameof(Aliases)); } = [];

    /// <summary>What the documents say of it, in the order of the documents.</summary>
    public IReadOnlyList<ProjectMention> Mentions { get; init => field = Copied<ProjectMention>.Of(value, nameof(Mentions)); } = [];
}
