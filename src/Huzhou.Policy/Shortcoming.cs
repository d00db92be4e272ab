namespace Huzhou.Policy;

/// <summary>A problem that a document itself names.</summary>
public sealed record class Shortcoming
{
    /// <summary>What it is about, in few words.</summary>
    public required string Topic { get; init => field = Text.Required(value, nameof(Topic)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
