namespace Huzhou.Policy.Reading.Syntax;

/// <summary>
/// One quantity as it stands in a text: number, scale, unit and bound, with their places in the scanned span.
/// What the number means is decided by the clause around it, not here.
/// </summary>
/// <remarks>The default value is an empty quantity at offset 0 and never comes out of a scan.</remarks>
public readonly record struct ScannedQuantity
{
    /// <summary>The offset of the first character of number and unit.</summary>
    public int Start { get; init; }

    /// <summary>The number of characters of number and unit; a number that shares the unit of a later one covers only itself.</summary>
    public int Length { get; init; }

    /// <summary>The offset just behind number and unit.</summary>
    public int End => Start + Length;

    /// <summary>
    /// The offset of the bound word before the number, or of the currency or 每立方米 before it; <see cref="Start"/> where there is none.
    /// </summary>
    public int OuterStart { get; init; }

    /// <summary>The offset behind the bound word after the unit, or <see cref="End"/> where there is none.</summary>
    public int OuterEnd { get; init; }

    /// <summary>The number as written, without its scale: the 3.5 of 3.5万亩.</summary>
    public decimal Value { get; init; }

    /// <summary>What the written scale multiplies by: 1, 10,000 for 万, 100,000,000 for 亿, 1,000,000,000,000 for 万亿.</summary>
    public decimal Scale { get; init; }

    /// <summary>The number in the unit without scale: 35,000 for 3.5万亩.</summary>
    public decimal BaseValue => Value * Scale;

    /// <summary>The unit without scale, as the lexicon writes it: 元, 个, %, 个百分点, rank, 位, ratio, 连冠.</summary>
    public string Unit { get; init; }

    /// <summary>The unit with its scale: 亿元, 万个.</summary>
    public string ScaledUnit => Scale switch
    {
        1m => Unit,
        10_000m => "万" + Unit,
        100_000_000m => "亿" + Unit,
        1_000_000_000_000m => "万亿" + Unit,
        _ => Unit,
    };

    /// <summary>The construct it is written in.</summary>
    public QuantityForm Form { get; init; }

    /// <summary>How it limits.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>On which side the true number lies where this is an estimate: 500多, 近500, 数千.</summary>
    public QuantityEstimate Estimate { get; init; }

    /// <summary>Whether the number is written in Chinese numerals.</summary>
    public bool InWords { get; init; }

    /// <summary>Whether the unit is written behind a later number: the 1.7 of 1.7、3.7和3.8个百分点.</summary>
    public bool SharesUnit { get; init; }
}
