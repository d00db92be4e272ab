namespace Huzhou.Policy.Calculation;

/// <summary>What a completion rate is computed from.</summary>
public sealed record class CompletionInput
{
    /// <summary>The number that was promised.</summary>
    public required Quantity Target { get; init => field = value ?? throw new ArgumentNullException(nameof(Target)); }

    /// <summary>The number that was reached, or null where none is reported: never treated as zero.</summary>
    public Quantity? Actual { get; init; }

    /// <summary>The number it started from, or null where none is known.</summary>
    public Quantity? Baseline { get; init; }

    /// <summary>Whether less is better; false by default.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>
    /// How many years lie between baseline and result, above zero; null where it is not known. Only
    /// <see cref="CompletionMethod.GrowthPath"/> asks.
    /// </summary>
    public int? YearsSoFar { get; init; }

    /// <summary>
    /// How many years lie between baseline and target, above zero; null where it is not known. Only
    /// <see cref="CompletionMethod.GrowthPath"/> asks.
    /// </summary>
    public int? YearsInAll { get; init; }

    /// <summary>
    /// The rate that the document itself gives, in percent, or null. Only <see cref="CompletionMethod.AsReported"/> asks.
    /// </summary>
    public Quantity? Stated { get; init; }
}
