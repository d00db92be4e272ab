using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <summary>Quantities in English: signs for growth and changes, millions and billions for 万 and 亿, names for the usual units.</summary>
internal static class EnglishQuantities
{
    private static readonly (string Word, decimal Scale, string Magnitude)[] s_magnitudes =
        [("trillion", 1_000_000_000_000m, "万亿"), ("billion", 1_000_000_000m, "十亿"), ("million", 1_000_000m, "百万")];

    /// <summary>The symbol that each English name of a unit is read back as: the first that has it. A unit without a name keeps its Chinese
    /// symbol.</summary>
    private static readonly FrozenDictionary<string, string> s_symbols = UnitTable.Names.Where(name => name.Entry.English is not null)
        .DistinctBy(name => name.Entry.English)
            .ToFrozenDictionary(name => name.Entry.English!, name => name.Symbol, StringComparer.Ordinal);

    internal static string Write(Quantity quantity)
    {
        string sign = ChineseQuantities.IsChange(quantity.Measure) && quantity.Value > 0m ? "+" : string.Empty;
        return quantity.Measure == Measure.Rank ? "rank " + Rounded.Exact(quantity.Value) : sign + Amount(quantity);
    }

    internal static bool TryRead(string text, Measure? measure, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        string rest = text.Trim();
        bool rank = rest.StartsWith("rank ", StringComparison.Ordinal);
        if (rank)
            rest = rest[5..].Trim() + " places";
        bool signed = rest.StartsWith('+') || rest.StartsWith('-');
        int end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is '.' or ',' or '-' or '+'))
            end++;
        if (!decimal.TryParse(rest.AsSpan(0, end),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out decimal value))
            return false;
        return Unit.TryParse(Symbol(rest[end..].Trim(), measure), null, out Unit? unit)
            && ChineseQuantities.TryMake(value, unit, measure ?? Kind(unit, rank, signed), out quantity);
    }

    private static string Symbol(string name, Measure? measure)
    {
        string magnitude = string.Empty;
        foreach ((string word, _, string chinese) in s_magnitudes)
        {
            if (name == word || name.StartsWith(word + " ", StringComparison.Ordinal))
                (magnitude, name) = (chinese, name[word.Length..].TrimStart());
        }

        string plain = name.Length > 0 ? name
            : measure switch { Measure.Multiple => "倍", Measure.Rank or Measure.RankMove => "位", _ => "个" };
        return magnitude + s_symbols.GetValueOrDefault(plain, plain);
    }

    private static Measure Kind(Unit unit, bool rank, bool signed) => unit.Dimension switch
    {
        Dimension.Fraction => signed ? Measure.Growth : Measure.Share,
        Dimension.Points => Measure.PointChange,
        Dimension.Places => rank ? Measure.Rank : Measure.RankMove,
        Dimension.Number => Measure.Multiple,
        Dimension.Count or Dimension.Turnover => Measure.Count,
        _ => Measure.Level,
    };

    private static string Amount(Quantity quantity)
    {
        Unit unit = quantity.Unit;
        if (unit.Symbol == "ratio" && Math.Abs(quantity.Value) < decimal.MaxValue / 100m)
            return Rounded.Grouped(quantity.Value * 100m) + "%";
        if (unit.Dimension == Dimension.Fraction)
            return Rounded.Grouped(quantity.Value) + unit.Symbol;
        UnitEntry? known = UnitTable.Find(unit.BaseSymbol);
        if (known?.English is null && known?.Dimension != Dimension.Count)
            return $"{Rounded.Grouped(quantity.Value)} {unit.Symbol}";
        string name = known.English ?? string.Empty;
        decimal amount;
        try
        {
            amount = quantity.Value * unit.Scale;
        }
        catch (OverflowException)
        {
            return $"{Rounded.Grouped(quantity.Value)} {unit.Symbol}";
        }

        foreach ((string word, decimal scale, _) in s_magnitudes)
        {
            if (Math.Abs(amount) >= scale && amount / scale * scale == amount)
                return $"{Rounded.Grouped(amount / scale)} {word} {name}".TrimEnd();
        }

        return $"{Rounded.Grouped(amount)} {name}".TrimEnd();
    }
}
