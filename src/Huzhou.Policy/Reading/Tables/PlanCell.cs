using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>A cell of values: 76.7, &gt;80, 15左右, 〔18〕, 5—6, —.</summary>
internal readonly record struct PlanCell
{
    private static readonly SearchValues<char> s_joints = SearchValues.Create("-—－–~～至");

    private const int Longest = 24;

    /// <summary>The number, or null where the cell is empty or holds words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range, or null.</summary>
    public decimal? High { get; init; }

    /// <summary>How the number limits.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>Whether the number stands in brackets, as cumulative figures do: 〔18〕, [18].</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Whether the cell says that there is no value.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The unit written behind the number, or null.</summary>
    public WrittenUnit? Unit { get; init; }

    /// <summary>The number of a cell; null where it is empty or holds words.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> cell) => TryRead(cell, out PlanCell read) ? read.Value : null;

    /// <summary>Reads a cell; false where it holds words.</summary>
    public static bool TryRead(ReadOnlySpan<char> cell, out PlanCell value)
    {
        value = default;
        if (cell.Length > Longest)
            return false;
        ReadOnlySpan<char> words = WithoutNote(Glyph.Squeeze(cell));
        if (words.TrimStart("-－–—―…./／\\").Length == 0)
        {
            value = new PlanCell { IsEmpty = true };
            return true;
        }

        bool bracketed = words.Length > 2 && words[0] is '〔' or '[' or '【' or '［' or '(' or '（'
            && words[^1] is '〕' or ']' or '】' or '］' or ')' or '）';
        if (bracketed)
            words = words[1..^1];
        if (words.StartsWith("累计", StringComparison.Ordinal))
        {
            bracketed = true;
            words = words[2..].Trim("〔〕[]【】［］()（）");
        }

        return TryNumber(words, bracketed, out value);
    }

    private static bool TryNumber(ReadOnlySpan<char> words, bool bracketed, out PlanCell value)
    {
        value = default;
        QuantityBound bound = QuantityBound.Equal;
        int digit = words.IndexOfAnyInRange('0', '9');
        if (digit < 0)
            return false;
        bool negative = digit > 0 && words[digit - 1] is '-' or '－' or '−' && (digit == 1 || !char.IsAsciiDigit(words[digit - 2]));
        ReadOnlySpan<char> before = words[..(negative ? digit - 1 : digit)].TrimEnd('+');
        if (before.Length > 0
            && (BoundLexicon.MatchBefore(words, before.Length, out bound) is not (> 0 and int length) || !OnlyVerbs(before[..^length])))
        {
            bound = QuantityBound.Equal;
            if (!OnlyVerbs(before))
                return false;
        }

        if (!Numeral.TryRead(words, digit, out Numeral number) || number.IsLoose)
            return false;
        int end = number.End;
        while (number.Scale != 1m && end > digit && !Glyph.IsDigit(words[end - 1]))
            end--;
        decimal? high = null;
        ReadOnlySpan<char> rest = words[end..];
        if (rest.Length > 1 && rest[0] is '-' or '—' or '－' or '–' or '~' or '～' or '至'
            && Numeral.TryRead(rest, rest.LastIndexOfAny(s_joints) + 1, out Numeral upper))
        {
            high = upper.Value;
            int stop = upper.End;
            while (upper.Scale != 1m && stop > 0 && !Glyph.IsDigit(rest[stop - 1]))
                stop--;
            rest = rest[stop..];
        }

        return TryRest(rest,
            new PlanCell { Value = negative ? -number.Value : number.Value, High = high, Bound = bound, IsBracketed = bracketed },
            out value);
    }

    /// <summary>Behind the number: a unit, a bound, a mark of a note.</summary>
    private static bool TryRest(ReadOnlySpan<char> rest, PlanCell number, out PlanCell value)
    {
        value = number;
        for (int at = 0; at <= rest.Length; at++)
        {
            ReadOnlySpan<char> unit = rest[..at];
            int bound = BoundLexicon.MatchAfter(rest, at, out QuantityBound kind);
            if (bound != rest.Length - at)
                continue;
            WrittenUnit? written = at == 0 ? null : WrittenUnit.TryRead(unit, out WrittenUnit own) ? own : null;
            if (at > 0 && written is null)
                continue;
            value = number with { Unit = written, Bound = bound > 0 ? kind : number.Bound };
            return true;
        }

        return false;
    }

    /// <summary>增长, 下降, 达到, 年均 before a number say no more than its column does.</summary>
    private static bool OnlyVerbs(ReadOnlySpan<char> words) => words.Length == 0 || s_verbs.Holds(words);

    private static readonly WordList s_verbs = Vocabulary.Of(TableWord.PlanCellVerb);

    private static ReadOnlySpan<char> WithoutNote(string cell)
    {
        ReadOnlySpan<char> words = cell.AsSpan().Trim('|').Trim('｜');
        while (words.Length > 1 && (words[^1] is '*' or '＊' || words[^1] is >= '①' and <= '⑳'))
            words = words[..^1];
        int note = words.Length > 3 && words[^1] is ']' or '］' ? words.LastIndexOfAny('[', '［') : -1;
        return note > 0 && words[(note + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0 ? words[..note] : words;
    }
}
