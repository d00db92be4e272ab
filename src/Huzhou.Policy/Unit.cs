using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy;

/// <summary>
/// A unit of measure as documents write it: 亿元, 万人, %, 个百分点, 标箱, 家. (A responsible body is an <see cref="Organization"/>.)
/// </summary>
/// <remarks>
/// A magnitude word before the unit (万, 亿 …) is a scale: 亿元 is 100 000 000 of its base 元.
/// A symbol that is not known is the classifier of a count, never an error.
/// </remarks>
public sealed record class Unit : IParsable<Unit>
{
    private readonly string _reference;
    private readonly decimal _referenceFactor;

    private Unit(string symbol, string baseSymbol, decimal scale, Dimension dimension, decimal referenceFactor, string reference)
    {
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

    /// <summary>Whether it counts things or people with a classifier.</summary>
    public bool IsCount => Dimension == Dimension.Count;

    /// <summary>The unit with this symbol.</summary>
    /// <param name="s">A unit with or without a magnitude word; blanks around it are ignored.</param>
    /// <param name="provider">Not used: a symbol is the same in every culture.</param>
    /// <exception cref="FormatException">The symbol is empty, longer than 20 characters, begins with a point or a hyphen, or holds a digit, a blank or a colon.</exception>
    public static Unit Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Unit? unit)
            ? unit
            : throw new FormatException($"\"{s}\" is not a unit; expected a unit or classifier such as 亿元, 万人, % or 个百分点.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = null;
        string symbol = (s ?? string.Empty).Trim().Replace('％', '%');
        if (symbol.Length is 0 or > 20 || symbol[0] is '.' or '-' || symbol.AsSpan().ContainsAnyInRange('0', '9') || symbol.AsSpan().ContainsAny(" \t\r\n:"))
            return false;
        if (UnitTable.Known.TryGetValue(symbol, out UnitTable.Entry? known))
        {
            result = new Unit(symbol, symbol, 1m, known.Dimension, known.Factor, known.Reference);
            return true;
        }

        foreach ((string word, decimal scale) in UnitTable.Magnitudes)
        {
            if (symbol.Length <= word.Length || !symbol.StartsWith(word, StringComparison.Ordinal))
                continue;
            string rest = symbol[word.Length..];
            result = UnitTable.Known.TryGetValue(rest, out known)
                ? new Unit(symbol, rest, scale, known.Dimension, known.Factor, known.Reference)
                : new Unit(symbol, rest, scale, QuotientOrCount(rest), 1m, rest);
            return true;
        }

        result = new Unit(symbol, symbol, 1m, QuotientOrCount(symbol), 1m, symbol);
        return true;
    }

    /// <summary>Whether an amount in the other unit can be expressed in this one.</summary>
    /// <remarks>Two counts always can: the classifier belongs to the word that is counted (个 and 条 of the same streets).</remarks>
    public bool IsCommensurableWith(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && (IsCount || _reference == other._reference);
    }

    /// <summary>How many of <paramref name="other"/> one of this unit is.</summary>
    /// <exception cref="ArgumentException">The units are of different dimensions or currencies.</exception>
    public decimal FactorTo(Unit other)
    {
        if (!IsCommensurableWith(other))
            throw new ArgumentException($"{Symbol} cannot be expressed in {other.Symbol}.", nameof(other));
        return Scale * _referenceFactor / (other.Scale * other._referenceFactor);
    }

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    private static Dimension QuotientOrCount(string symbol) => symbol.Contains('/', StringComparison.Ordinal) ? Dimension.Quotient : Dimension.Count;
}
