using System.Collections.Frozen;

namespace Huzhou.Policy.Calculation;

/// <summary>Every choice that calculations make, in one immutable record; change it by <c>with</c>.</summary>
/// <remarks>
/// Tolerances in points are for growth, shares, rates and their changes; fractions of the number are for everything else.
/// </remarks>
/// <example>
/// <code>
/// CalculationOptions options = CalculationOptions.Default with { AboutPoints = 1m, LenientBounds = true };
/// Scorecard card = new Assessor(options).Assess(HuzhouArchive.Load(), new Year(2023));
/// </code>
/// </example>
public sealed record class CalculationOptions
{
    /// <summary>The documented defaults.</summary>
    public static CalculationOptions Default { get; } = new();

    /// <summary>How far from <em>about</em> (左右) a percentage may lie, in percentage points, 0 or more.</summary>
    /// <value>0.5 by default.</value>
    public decimal AboutPoints { get; init => field = NotNegative(value, nameof(AboutPoints)); } = 0.5m;

    /// <summary>How far from <em>about</em> (左右) any other number may lie, as a fraction of it, 0 to 1.</summary>
    /// <value>0.05 by default.</value>
    public decimal AboutFraction { get; init => field = Fraction(value, nameof(AboutFraction)); } = 0.05m;

    /// <summary>Whether better than <em>about</em> is always good where the indicator has a better direction.</summary>
    /// <value>True by default; an indicator without one (consumer prices) is always held from both sides.</value>
    public bool AboutIsOneSided { get; init; } = true;

    /// <summary>Whether better than the better end of a range (4.5—5%) is good where the indicator has a better direction.</summary>
    /// <value>False by default: a range is held from both sides.</value>
    public bool RangeIsOneSided { get; init; }

    /// <summary>How far behind its reference something <em>in step</em> (同步) may be, in percentage points, 0 or more.</summary>
    /// <value>0.2 by default.</value>
    public decimal InStepPoints { get; init => field = NotNegative(value, nameof(InStepPoints)); } = 0.2m;

    /// <summary>How far behind its reference something <em>basically in step</em> (基本同步) may be, in percentage points, 0 or more.</summary>
    /// <value>0.5 by default.</value>
    public decimal BasicallyInStepPoints { get; init => field = NotNegative(value, nameof(BasicallyInStepPoints)); } = 0.5m;

    /// <summary>How far a percentage that <em>holds</em> (基本稳定) may worsen, in percentage points, 0 or more.</summary>
    /// <value>0.2 by default.</value>
    public decimal HoldsPoints { get; init => field = NotNegative(value, nameof(HoldsPoints)); } = 0.2m;

    /// <summary>
    /// How far any other number that <em>holds</em> may worsen, as a fraction of the value before, 0 to 1; also for <em>in step</em> where
    /// the numbers are no percentages.
    /// </summary>
    /// <value>0.02 by default.</value>
    public decimal HoldsFraction { get; init => field = Fraction(value, nameof(HoldsFraction)); } = 0.02m;

    /// <summary>How far the true value may lie from a percentage reported roughly (约), in percentage points, 0 or more.</summary>
    /// <value>0.2 by default.</value>
    public decimal RoughPoints { get; init => field = NotNegative(value, nameof(RoughPoints)); } = 0.2m;

    /// <summary>How far the true value may lie from any other number reported roughly (约), as a fraction of it, 0 to 1.</summary>
    /// <value>0.02 by default.</value>
    public decimal RoughFraction { get; init => field = Fraction(value, nameof(RoughFraction)); } = 0.02m;

    /// <summary>By how many percentage points a percentage must be better than the target to exceed it, 0 or more.</summary>
    /// <value>0.5 by default.</value>
    public decimal ExceedPoints { get; init => field = NotNegative(value, nameof(ExceedPoints)); } = 0.5m;

    /// <summary>By what fraction of the target any other number must be better to exceed it, 0 or more.</summary>
    /// <value>0.05 by default.</value>
    public decimal ExceedFraction { get; init => field = NotNegative(value, nameof(ExceedFraction)); } = 0.05m;

    /// <summary>Whether exclusive words (超过, 低于) are read as if they included the number.</summary>
    /// <value>False by default, as Civil Code §1259 has it: 90% is not above 90%.</value>
    public bool LenientBounds { get; init; }

    /// <summary>
    /// Whether the bare number of an indicator that no catalogue knows is one to be reached or passed (a promised fall: reached or passed
    /// downwards).
    /// </summary>
    /// <value>True by default; otherwise such a number must be hit exactly.</value>
    public bool UnknownIsToBeReached { get; init; } = true;

    /// <summary>The lowest capped rate, at most 1.</summary>
    /// <value>0 by default: what went backwards counts as nothing done.</value>
    public decimal CapLow
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(CapLow));
            field = value;
        }
    }

    /// <summary>The highest capped rate, at least 1.</summary>
    /// <value>1 by default: 115% counts as 100%.</value>
    public decimal CapHigh
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1m, nameof(CapHigh));
            field = value;
        }
    } = 1m;

    /// <summary>The part of the targets that must be judged before a group may be ranked, 0 to 1.</summary>
    /// <value>0.8 by default.</value>
    public decimal CoverageFloor { get; init => field = Fraction(value, nameof(CoverageFloor)); } = 0.8m;

    /// <summary>What a binding target's weight is multiplied by, 0 or more.</summary>
    /// <value>1 by default.</value>
    public decimal BindingWeight { get; init => field = NotNegative(value, nameof(BindingWeight)); } = 1m;

    /// <summary>What a planned target's weight is multiplied by, 0 or more.</summary>
    /// <value>1 by default.</value>
    public decimal PlannedWeight { get; init => field = NotNegative(value, nameof(PlannedWeight)); } = 1m;

    /// <summary>What an aspirational target's weight is multiplied by, 0 or more.</summary>
    /// <value>1 by default.</value>
    public decimal AspirationalWeight { get; init => field = NotNegative(value, nameof(AspirationalWeight)); } = 1m;

    /// <summary>How much it counts that a document which is not full says nothing of a target, 0 to 1.</summary>
    /// <value>0.5 by default: what an abridged report leaves out may have been reported.</value>
    public decimal PartialSilenceWeight { get; init => field = Fraction(value, nameof(PartialSilenceWeight)); } = 0.5m;

    /// <summary>The worst place that a word without a number (前列, 第一方阵) still means, by word; each 1 or more.</summary>
    /// <value>Empty by default: such targets need a reference.</value>
    public IReadOnlyDictionary<string, int> VagueTiers { get; init => field = Tiers(value); } = FrozenDictionary<string, int>.Empty;

    /// <summary>Whether less is always good where the words of a target hold it down (居民消费价格涨幅控制在3%左右).</summary>
    /// <value>True by default; otherwise it is held from both sides where the indicator has no better direction.</value>
    public bool CeilingIsOneSided { get; init; } = true;

    /// <summary>Whether <em>about</em> is a ceiling for consumer prices without such words too (涨幅2%左右).</summary>
    /// <value>False by default: it is held from both sides.</value>
    public bool PricesAreCeiling { get; init; }

    /// <summary>
    /// Whether two levels, of the year and of the year before, give the growth that a target asks for where none is reported.
    /// </summary>
    /// <value>
    /// False by default: growth from levels is at the prices of the time, while the growth of output is not. Such a verdict says that
    /// it was computed.
    /// </value>
    public bool GrowthFromLevels { get; init; }

    /// <summary>What the verb of a result says to the verb of a promise (建成 to 建设).</summary>
    /// <value><see cref="EventTable.Default"/> by default.</value>
    public EventTable Events { get; init => field = value ?? throw new ArgumentNullException(nameof(Events)); } = EventTable.Default;

    /// <summary>The day of judgement: documents of a later day are not seen. Null: all documents are in.</summary>
    /// <value>Null by default; the library has no clock.</value>
    public DateOnly? AsOf { get; init; }

    internal decimal WeightOf(Commitment commitment) => commitment switch
    {
        Commitment.Binding => BindingWeight,
        Commitment.Aspirational => AspirationalWeight,
        _ => PlannedWeight,
    };

    internal decimal Cap(decimal rate) => Math.Min(CapHigh, Math.Max(CapLow, rate));

    private static decimal NotNegative(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    private static decimal Fraction(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, name);
        return value;
    }

    private static FrozenDictionary<string, int> Tiers(IReadOnlyDictionary<string, int> value)
    {
        ArgumentNullException.ThrowIfNull(value, nameof(VagueTiers));
        foreach ((string word, int place) in value)
            ArgumentOutOfRangeException.ThrowIfLessThan(place, 1, $"{nameof(VagueTiers)}[{word}]");
        return value.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
