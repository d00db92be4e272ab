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
