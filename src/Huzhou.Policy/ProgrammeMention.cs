namespace Huzhou.Policy;

/// <summary>Where a document speaks of a programme.</summary>
public sealed record class ProgrammeMention
{
    /// <summary>The words it is called by there.</summary>
    public required string Wording { get; init => field = Text.Required(value, nameof(Wording)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>The place.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
