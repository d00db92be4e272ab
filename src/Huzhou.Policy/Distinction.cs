namespace Huzhou.Policy;

/// <summary>Where a government stands with a title, pilot or award.</summary>
public enum DistinctionStatus
{
    /// <summary>It means to obtain it.</summary>
    Pursued,

    /// <summary>It was put on a list that leads there.</summary>
    Listed,

    /// <summary>It obtained it.</summary>
    Obtained,

    /// <summary>It kept it or obtained it again.</summary>
    Kept,

    /// <summary>It obtained a higher grade of it.</summary>
    Raised,
}

/// <summary>A title, pilot, award or list that a document says was pursued or obtained.</summary>
public sealed record class Distinction
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init => field = Text.Required(value, nameof(Name)); }

    /// <summary>Where the government stands with it.</summary>
    public DistinctionStatus Status { get; init => field = Text.Defined(value, nameof(Status)); }

    /// <summary>Who gives it, by level.</summary>
    public GovernmentLevel Level { get; init => field = Text.Defined(value, nameof(Level)); }

    /// <summary>The grade (金鼎, 五星), or null.</summary>
    public string? Grade { get; init => field = Text.Optional(value, nameof(Grade)); }

    /// <summary>Who holds it where it is not the government itself, or null.</summary>
    public string? Holder { get; init => field = Text.Optional(value, nameof(Holder)); }

    /// <summary>How firmly it is pursued.</summary>
    public Commitment Commitment { get; init => field = Text.Defined(value, nameof(Commitment)); }

    /// <summary>The stage of its pursuit that it has reached; null where it is only pursued.</summary>
    internal Stage? Reached => s_reached[(int)Status] is { } word ? new Stage(StageScale.Distinction, word) : null;

    private static readonly string?[] s_reached = [null, "入围", "创成", "保持", "升级"];

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
