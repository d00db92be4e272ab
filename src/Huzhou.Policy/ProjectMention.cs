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
