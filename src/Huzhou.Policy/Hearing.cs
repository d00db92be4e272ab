namespace Huzhou.Policy;

/// <summary>A report that a meeting heard (听取…的汇报) or was informed of (通报).</summary>
public sealed record class Hearing
{
    /// <summary>What it was about.</summary>
    public required string Topic { get; init => field = Text.Required(value, nameof(Topic)); }

    /// <summary>The presenter's post, or null.</summary>
    public string? Post { get; init => field = Text.Optional(value, nameof(Post)); }

    /// <summary>The presenter's name, or null.</summary>
    public string? Presenter { get; init => field = Text.Optional(value, nameof(Presenter)); }

    /// <summary>Whether the meeting was only informed of it (通报).</summary>
    public bool IsCircular { get; init; }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
