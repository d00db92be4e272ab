using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Numbers side by side that share their words, with the place of these words.</summary>
internal readonly ref struct NumberGroup
{
    /// <summary>The clause they are in.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The numbers.</summary>
    public required ReadOnlySpan<ScannedQuantity> Numbers { get; init; }

    /// <summary>Where the words before them begin.</summary>
    public required int Left { get; init; }

    /// <summary>Where the words behind them end.</summary>
    public required int RightEnd { get; init; }

    /// <summary>What the row of counts that they belong to writes once, behind its last member.</summary>
    public Phrase RowTail { get; init; }
}
