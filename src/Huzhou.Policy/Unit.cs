using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy;

/// <summary>
/// A unit of measure as documents write it: 亿元, 万人, %, 个百分点, 标箱, 家. (A responsible body is an <see cref="Organization"/>.)
/// </summary>
/// <remarks>
/// A magnitude word before the unit (万, 亿 …) is a scale: 亿元 is 100 000 000 of its base 元.
/// An amount per another unit is made of its parts: 元/吨, 微克/立方米. A symbol that is not known is the classifier of a count, never an error.
/// </remarks>
public sealed record class Unit : IParsable<Unit>
{
    private readonly string _reference;
    private readonly decimal _referenceFactor;

    private Unit(string symbol, string baseSymbol, decimal scale, Dimension dimension, decimal referenceFactor, string reference,
        bool isKnown)
    {
        IsKnown = isKnown;
        Symbol = symbol;
        BaseSymbol = baseSymbol;
        Scale = scale;
        Dimension = dimension;
        _referenceFactor = referenceFactor;
        _reference = reference;
    }

    /// <summary>Percent: growth, shares and rates.</summary>
    public static Unit Percent { get; } = Parse("%", null);

    /// <summary>Per mille.</summary>
    public static Unit PerMille { get; } = Parse("‰", null);

    /// <summary>Percentage points: the difference of two percentages.</summary>
    public static Unit PercentagePoint { get; } = Parse("个百分点", null);

    /// <summary>Basis points, a hundredth of a percentage point.</summary>
    public static Unit BasisPoint { get; } = Parse("个基点", null);

    /// <summary>Places of a ranking.</summary>
    public static Unit Place { get; } = Parse("位", null);

    /// <summary>A multiple of another amount.</summary>
    public static Unit Times { get; } = Parse("倍", null);

    /// <summary>The yuan.</summary>
    public static Unit Yuan { get; } = Parse("元", null);

    /// <summary>As written: 亿元.</summary>
    public string Symbol { get; }

    /// <summary>Without the magnitude word: 元.</summary>
    public string BaseSymbol { get; }

    /// <summary>How many of the base unit one of it is, above zero: 100 000 000 for 亿元.</summary>
    public decimal Scale { get; }

    /// <summary>How many of its dimension's reference unit one of it is: exact, where a quotient of two units need not be.</summary>
    internal decimal ToReference => Scale * _referenceFactor;

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The same for all units that convert into each other, and for no others.</summary>
    internal (Dimension Dimension, string Reference) Kin => (Dimension, _reference);

    /// <summary>Whether the table of units has it, or all its parts; a word that it does not have counts what it names.</summary>
    internal bool IsKnown { get; }

    /// <summary>Whether it counts things or people with a classifier.</summary>
    public bool IsCount => Dimension == Dimension.Count;

    /// <summary>The unit with this symbol.</summary>
    /// <param name="s">A unit with or without a magnitude word; blanks around it are ignored.</param>
    /// <param name="provider">Not used: a symbol is the same in every culture.</param>
    /// <exception cref="FormatException">
    /// The symbol is empty, longer than 20 characters, begins with a digit, a point or a hyphen, holds a blank or a colon, or a digit and
    /// is not known.
    /// </exception>
    public static Unit Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Unit? unit)
            ? unit
            : throw new FormatException($"\"{s}\" is not a unit; expected a unit or classifier such as 亿元, 万人, % or 个百分点.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = null;
        string symbol = (s ?? string.Empty).Trim().Replace('％', '%').Replace('﹪', '%').Replace('／', '/');
        if (symbol.Length is 0 or > 20 || symbol[0] is '.' or '-' or (>= '0' and <= '9') || symbol.AsSpan().ContainsAny(" \t\r\n:"))
            return false;
        result = Known(symbol);
        if (result is null && !symbol.AsSpan().ContainsAnyInRange('0', '9'))
            result = Unknown(symbol);
        return result is not null;
    }

    /// <summary>Whether an amount in the other unit can be expressed in this one.</summary>
    /// <remarks>
    /// Two classifiers always can: the classifier belongs to the word that is counted (个 and 条 of the same streets). A word that is not
    /// known may be a classifier or a measure, so it goes with itself alone, as each currency does.
    /// </remarks>
    public bool IsCommensurableWith(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kin == other.Kin;
    }

    /// <summary>How many of <paramref name="other"/> one of this unit is.</summary>
    /// <exception cref="ArgumentException">
    /// The units are of different dimensions or currencies, or nothing says how the one converts into the other.
    /// </exception>
    public decimal FactorTo(Unit other)
    {
        if (!IsCommensurableWith(other))
            throw new ArgumentException($"{Symbol} cannot be expressed in {other.Symbol}.", nameof(other));
        return ToReference / other.ToReference;
    }

    /// <summary>An amount in this unit, in the other one: multiplied before it is divided, so that it stays exact where it can.</summary>
    /// <exception cref="ArgumentException">
    /// The units are of different dimensions or currencies, or nothing says how the one converts into the other.
    /// </exception>
    /// <exception cref="OverflowException">The number does not fit a decimal in that unit.</exception>
    internal decimal Convert(decimal value, Unit other)
    {
        decimal factor = FactorTo(other);
        if (factor == 1m)
            return value;
        if (factor * other.ToReference == ToReference)
            return value * factor;
        bool fits = Math.Abs(value) < 1m || ToReference < decimal.MaxValue / Math.Abs(value);
        return fits ? value * ToReference / other.ToReference : value * factor;
    }

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    /// <summary>The unit of a symbol of the table, with or without a magnitude word, or of a quotient of such units; else null.</summary>
    private static Unit? Known(string symbol)
    {
        if (UnitTable.FindScaled(symbol, out decimal scale, out string rest) is { } entry)
            return new Unit(symbol, rest, scale, entry.Dimension, entry.Factor, entry.Reference, true);
        return QuotientOf(symbol) is { } found && found.Quotient.IsKnown ? Of(symbol, found) : null;
    }

    private static Unit Unknown(string symbol)
    {
        if (QuotientOf(symbol) is { } found)
            return Of(symbol, found);
        decimal scale = Magnitude.Of(symbol, out int length);
        return new Unit(symbol, symbol[length..], scale, Dimension.Count, 1m, symbol[length..], false);
    }

    /// <summary>The magnitude word belongs to what stands above the stroke: 千瓦时/万元 has none.</summary>
    private static (string Base, decimal Scale, UnitQuotient Quotient)? QuotientOf(string symbol)
    {
        int stroke = symbol.IndexOf('/', StringComparison.Ordinal);
        if (stroke < 0)
            return null;
        UnitTable.FindScaled(symbol[..stroke], out decimal scale, out string above);
        string rest = symbol[(stroke - above.Length)..];
        return (rest, scale, UnitQuotient.Of(rest, UnitTable.ByName));
    }

    private static Unit Of(string symbol, (string Base, decimal Scale, UnitQuotient Quotient) found) =>
        new(symbol, found.Base, found.Scale, Dimension.Quotient, found.Quotient.Factor, found.Quotient.Reference,
            found.Quotient.IsKnown);
}
