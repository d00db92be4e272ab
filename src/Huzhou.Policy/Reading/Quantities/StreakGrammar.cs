using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Streaks, which measure inside quotation marks as well: “十七连冠”, 七连增, 十一连优.</summary>
internal static class StreakGrammar
{
    private static readonly string[] Units =
        [.. UnitTable.Names.Where(name => name.Entry.Form == UnitForm.Streak).Select(name => name.Text)];

    private static readonly string Successes = string.Concat(Units.Select(unit => unit[1]));

    /// <summary>Reads a streak whose number begins at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral n, out ScannedQuantity found)
    {
        found = default;
        if (n.End + 1 >= text.Length || text[n.End] != '连' || n.ScaleOnly || n.Value < 2m || n.Scale != 1)
            return false;
        int which = Successes.IndexOf(text[n.End + 1], StringComparison.Ordinal);
        if (which < 0)
            return false;
        found = new ScannedQuantity
        {
            Start = at, Length = n.End + 2 - at, OuterStart = at, OuterEnd = n.End + 2,
            Value = n.Value, Scale = 1m, Unit = Units[which], Form = QuantityForm.Streak, InWords = n.InWords,
        };
        return true;
    }
}
