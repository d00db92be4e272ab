using System.Globalization;

namespace Huzhou.Policy.Calculation;

/// <summary>How far a target was carried out, by one method: a rate, uncapped and capped, or a reasoned refusal.</summary>
/// <remarks>A rate of 1 is the whole target. Nothing is rounded.</remarks>
public sealed record class Completion
{
    private Completion(CompletionMethod method) => Method = Text.Defined(method, nameof(method));

    /// <summary>The method that was used, or that refused.</summary>
    public CompletionMethod Method { get; }

    /// <summary>The rate as computed, 1 for the whole; it may be negative or above 1. Null where the method refused.</summary>
    public decimal? Rate { get; private init; }

    /// <summary>The rate inside the caps, 0 to 1 by default. Null where the method refused.</summary>
    public decimal? Capped { get; private init; }

    /// <summary>The distance that <see cref="CompletionMethod.Gap"/> gives instead of a rate; null for every other method.</summary>
    public Quantity? Distance { get; private init; }

    /// <summary>Why the method gives no rate, or null where it gives one.</summary>
    public Reason? Refusal { get; private init; }

    /// <summary>A computed rate.</summary>
    /// <param name="method">The method used.</param>
    /// <param name="rate">The rate as computed, 1 for the whole.</param>
    /// <param name="capped">The rate inside the caps.</param>
    public static Completion Of(CompletionMethod method, decimal rate, decimal capped) => new(method) { Rate = rate, Capped = capped };

    /// <summary>A distance instead of a rate.</summary>
    /// <param name="distance">Result less target in the measure's own difference.</param>
    public static Completion OfGap(Quantity distance) =>
        new(CompletionMethod.Gap) { Distance = distance ?? throw new ArgumentNullException(nameof(distance)) };

    /// <summary>A refusal.</summary>
    /// <param name="method">The method asked for.</param>
    /// <param name="reason">Why it gives no rate.</param>
    public static Completion Refused(CompletionMethod method, Reason reason) =>
        new(method) { Refusal = Text.Defined(reason, nameof(reason)) };

    /// <summary>Method and exact rate, or the refusal: <c>Ratio 0.9583…</c>, <c>Ratio refused: TargetNotPositive</c>.</summary>
    public override string ToString() => Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Method} {rate}")
        : Distance is { } distance ? $"{Method} {distance}" : $"{Method} refused: {Refusal}";
}
