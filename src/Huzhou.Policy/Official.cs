namespace Huzhou.Policy;

/// <summary>A post that somebody held.</summary>
public sealed record class Post
{
    /// <summary>A post by title.</summary>
    /// <param name="title">The title: 市长, 常务副市长, 市发展改革委主任.</param>
    /// <param name="on">A day on which a document shows the post held, or null.</param>
    public Post(string title, DateOnly? on = null)
    {
        Title = Text.Required(title, nameof(title));
        On = on;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>A day on which a document shows the post held, or null. No document here gives first and last days.</summary>
    public DateOnly? On { get; }

    /// <summary>The name or code of the body the post belongs to, or null for the government.</summary>
    public string? Organization { get; init => field = Text.Optional(value, nameof(Organization)); }
}

/// <summary>A person who holds posts and takes charge of tasks.</summary>
public sealed record class Official
{
    /// <summary>A person by name.</summary>
    public Official(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The posts that documents show, in the order of time.</summary>
    public IReadOnlyList<Post> Posts { get; init => field = Copied<Post>.Of(value, nameof(Posts)); } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
