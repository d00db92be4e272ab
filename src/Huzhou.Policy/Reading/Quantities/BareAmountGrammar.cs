using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// Numbers that need no unit: amounts of money by their size, tens of thousands of people or 方, ratios that a verb reaches.
/// </summary>
internal static class BareAmountGrammar
{
    /// <summary>Eighteen digits with their separators take less.</summary>
    private const int LongestNumeral = 32;

    /// <summary>Cubic metres, behind tens of thousands only: 清淤1200万方. Elsewhere it is a side or begins a word (三方, 方案).</summary>
    private const char CubicMetre = '方';

    private static readonly WordList People = Vocabulary.Of(QuantityWord.People);

    private static readonly WordList Reaching = Vocabulary.Of(QuantityWord.BeforeNumber);

    /// <summary>
    /// A number without a unit counts only where a verb reaches it and its clause ends behind it (倍差缩小至1.61), or where it is an
    /// amount of money by its size alone (百亿级项目, 突破千亿).
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, in Numeral n, ref int end, out string unit, out QuantityForm form)
    {
        unit = "ratio";
        form = QuantityForm.Bare;
        end = n.End;
        if (n.Scale >= 100_000_000)
        {
            unit = "元";
            form = QuantityForm.Level;
            return true;
        }

        if ((n.Scale == 10_000 || n.Estimate == QuantityEstimate.Several) && !n.ScaleOnly
            && (CountsPeople(text, end) || EndsForPeople(text, n)))
        {
            unit = "人";
            form = QuantityForm.Count;
            return true;
        }

        if (n.Scale == 10_000 && !n.ScaleOnly && end < text.Length && text[end] == CubicMetre && MeasureGrammar.EndsAt(text, end + 1)
            && IsOfVolume(text, n, end + 1))
        {
            unit = "立方米";
            form = QuantityForm.Level;
            end++;
            return true;
        }

        return !n.InWords && n.Scale == 1 && IsBareRatio(text, n, ref end);
    }

    /// <summary>Whether the clause speaks of earth, water or wood: 万方 is as often 万平方米, of buildings.</summary>
    private static bool IsOfVolume(ReadOnlySpan<char> text, in Numeral n, int end)
    {
        const int Behind = 6;
        int clause = text[..StartOf(text, n)].LastIndexOfAny(s_clauseMarks) + 1;
        return s_volumes.IsIn(text[clause..Math.Min(text.Length, end + Behind)]);
    }

    private static readonly SearchValues<char> s_clauseMarks = SearchValues.Create("，。；、,;\n");

    private static readonly WordList s_volumes = Vocabulary.Of(QuantityWord.Volume);

    private static bool IsBareRatio(ReadOnlySpan<char> text, in Numeral n, ref int end)
    {
        char behind = end < text.Length ? text[end] : '。';
        bool changes = n.HasFraction && behind is '缩' or '提' or '下' or '降' or '上' or '增' or '升' or '扩' or '减' or '调';
        bool ratio = behind is '∶' or ':' or '：';
        bool bounded = BoundLexicon.MatchAfter(text, end, out _) > 0;
        bool closed = bounded || behind is '，' or ',' or '。' or '；' or ';' or '、' or '）' or ')' or '和' or '\n' or '\r' or '！' or '|';
        if (!closed && !changes && !ratio)
            return false;
        int start = StartOf(text, n);
        if (changes && start > 1 && text[start - 1] is '由' or '从')
            return true;
        if (ratio && end + 1 < text.Length && Glyph.IsDigit(text[end + 1]))
            return Reaches(text, start) && IsSimpleRatio(text, ref end);
        if (!closed || (start > 1 && text[start - 1] is '∶' or ':' or '：' && Glyph.IsDigit(text[start - 2])))
            return false;
        if (!n.HasFraction && n.Digits is >= 1900 and <= 2100)
            return false;
        return Reaches(text, start) || (bounded && n.HasFraction);
    }

    /// <summary>Tens of thousands before a noun for people need no classifier: 31.6万贫困人口, 6600多万纳税人.</summary>
    private static bool CountsPeople(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + 12)];
        int stop = rest.IndexOfAny("，。、；的");
        if (stop >= 0)
            rest = rest[..stop];
        return People.IsIn(rest);
    }

    /// <summary>常住人口突破300万, 注册用户30万+: the noun for people stands before the number, which ends its clause.</summary>
    private static bool EndsForPeople(ReadOnlySpan<char> text, in Numeral n)
    {
        int start = StartOf(text, n), behind = n.End + (NameNumerals.IsAndMore(text, n) ? 1 : 0);
        if (!MeasureGrammar.EndsAt(text, behind))
            return false;
        int bound = BoundLexicon.MatchBefore(text, start, out _);
        int verb = bound > 0 ? 0 : Reaching.AtEnd(text[..start]);
        ReadOnlySpan<char> before = text[..(start - bound - verb)];
        return People.AtEnd(before) > 0;
    }

    /// <summary>2.3∶1 is a ratio of 2.3; three parts, as in 三次产业结构, are no single number.</summary>
    private static bool IsSimpleRatio(ReadOnlySpan<char> text, ref int end)
    {
        int i = end + 1;
        int open = i;
        while (i < text.Length && Glyph.IsDigit(text[i]))
            i++;
        if (i - open != 1 || text[open] is not ('1' or '１') || (i < text.Length && text[i] is '∶' or ':' or '：' or '.'))
            return false;
        end = i;
        return true;
    }

    private static int StartOf(ReadOnlySpan<char> text, in Numeral n)
    {
        int i = n.End;
        while (i > 0 && n.End - i < LongestNumeral
            && (Glyph.IsDigit(text[i - 1]) || text[i - 1] is '.' or '．' or ',' || Numeral.StartsWords(text[i - 1])))
            i--;
        return i;
    }

    private static bool Reaches(ReadOnlySpan<char> text, int at)
    {
        return Reaching.AtEnd(text[..at]) > 0;
    }
}
