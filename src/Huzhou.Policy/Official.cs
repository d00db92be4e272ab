namespace Huzhou.Policy;

/// <summary>A person who holds posts and takes charge of tasks.</summary>
public sealed record class Official
{
    /// <summary>A person by name.</summary>
    public Official(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The posts that documents show, in the order of time.</summary>
    public IReadOnlyList<Post> Posts { get; init => field = Copied<Post>.Of(value, nameof(Posts)); } = Copied<Post>.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
