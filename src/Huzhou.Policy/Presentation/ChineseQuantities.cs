using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Presentation;

/// <summary>Quantities as Chinese documents write them: a word of change before the number where the kind of number is a change.</summary>
internal static class ChineseQuantities
{
    private static readonly string[] s_up = [.. Vocabulary.Of(ComparisonWord.Rise)];

    private static readonly string[] s_down = [.. Vocabulary.Of(ComparisonWord.Fall)];

    internal static string Write(Quantity quantity) => Head(quantity) + Body(quantity);

    /// <summary>The word of change: 增长, 下降, 提高, 提升; empty for a level.</summary>
    internal static string Head(Quantity quantity) => quantity.Measure switch
    {
        Measure.Growth => quantity.Value < 0m ? "下降" : "增长",
        Measure.PointChange => quantity.Value < 0m ? "下降" : "提高",
        Measure.RankMove => quantity.Value < 0m ? "下降" : "提升",
        _ => string.Empty,
    };

    /// <summary>Number and unit behind the word of change: the sign is said by the word.</summary>
    internal static string Body(Quantity quantity)
    {
        (decimal value, string symbol) = Shown(quantity);
        string number = Rounded.Exact(IsChange(quantity.Measure) ? Math.Abs(value) : value);
        return quantity.Measure == Measure.Rank ? $"第{number}{symbol}" : number + symbol;
    }

    internal static bool IsChange(Measure measure) => measure is Measure.Growth or Measure.PointChange or Measure.RankMove;

    internal static bool TryRead(string text, Measure? measure, [NotNullWhen(true)] out Quantity? quantity)
    {
        string rest = text.Trim();
        int sign = 0;
        string head = string.Empty;
        foreach ((string[] words, int side) in new[] { (s_up, 1), (s_down, -1) })
        {
            if (Array.Find(words, word => rest.StartsWith(word, StringComparison.Ordinal)) is { } found && sign == 0)
                (sign, head, rest) = (side, found, rest[found.Length..]);
        }

        bool ordinal = rest.StartsWith('第');
        if (ordinal)
            rest = rest[1..];
        if (TryReadNumber(rest, sign, Kind, out quantity) && sign != 0 && !IsChange(quantity.Measure))
            quantity = null;
        return quantity is not null;

        Measure Kind(Unit unit) => measure ?? unit.Dimension switch
        {
            Dimension.Fraction => sign == 0 ? Measure.Share : Measure.Growth,
            Dimension.Points => Measure.PointChange,
            Dimension.Places => sign != 0 ? Measure.RankMove : Measure.Rank,
            Dimension.Number => Measure.Multiple,
            Dimension.Count or Dimension.Turnover => Measure.Count,
            _ => Measure.Level,
        };
    }

    /// <summary>Number, then unit; the unit 倍, 个 or 位 may be left out where the kind of number says it.</summary>
    private static bool TryReadNumber(string text, int sign, Func<Unit, Measure> kind, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '-'))
            end++;
        if (!decimal.TryParse(text.AsSpan(0, end),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out decimal value)
            || (sign != 0 && value < 0m))
        {
            return false;
        }

        string symbol = text[end..].Trim();
        if (symbol.Length == 0)
            symbol = kind(Unit.Times) switch { Measure.Rank or Measure.RankMove => "位", Measure.Multiple => "倍", _ => "个" };
        return Unit.TryParse(symbol, null, out Unit? unit) && TryMake(sign < 0 ? -value : value, unit, kind(unit), out quantity);
    }

    internal static bool TryMake(decimal value, Unit unit, Measure measure, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        if (!Quantity.Fits(unit, measure) || (measure == Measure.Rank && (value < 1m || decimal.Truncate(value) != value)))
            return false;
        quantity = new Quantity(value, unit, measure);
        return true;
    }

    /// <summary>The few symbols that only programs write, in the units people write.</summary>
    private static (decimal Value, string Symbol) Shown(Quantity quantity) => quantity.Unit.Symbol switch
    {
        "rank" => (quantity.Value, "位"),
        "ratio" when Math.Abs(quantity.Value) < decimal.MaxValue / 100m => (quantity.Value * 100m, "%"),
        _ => (quantity.Value, quantity.Unit.Symbol),
    };
}
