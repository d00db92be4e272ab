namespace Huzhou.Policy;

/// <summary>Where a document speaks of a named mechanism, package of policies or campaign.</summary>
public sealed record class ProgrammeMention
{
    /// <summary>The name it has there, without quotation marks.</summary>
    public required string Name { get; init => field = Text.Required(value, nameof(Name)); }

    /// <summary>What the words around it say that it is.</summary>
    public ProgrammeKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>Whose it is by the word before it (省“8+4”), or unknown.</summary>
    public GovernmentLevel Level { get; init => field = Text.Defined(value, nameof(Level)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>The place.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
