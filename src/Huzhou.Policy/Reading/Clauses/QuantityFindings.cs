using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// What the quantities of a text leave open: numbers whose unit no list holds, and lists whose numbers do not match their subjects.
/// </summary>
internal sealed class QuantityFindings(SourceText source)
{
    /// <summary>A written unit of more characters is a noun.</summary>
    private const int LongestUnit = 3;

    /// <summary>Verbs and bounds that only an amount follows.</summary>
    private static readonly WordList Reaching = Vocabulary.Of(ClauseWord.BeforeAmount);

    /// <summary>What stands behind an ordinal, a date or a name: 3号线, 6月, 500强, 4级.</summary>
    private const string Labels = "号月日时点级类强届代路线型版期标阶轮步季";

    /// <summary>The findings in the order of the text.</summary>
    public List<Finding> Found { get; } = [];

    /// <summary>Checks a stretch of the view that has been read.</summary>
    public void Check(int start, int end, List<ScannedQuantity> quantities, List<Mention> mentions)
    {
        int first = Found.Count;
        CheckUnits(start, end, quantities);
        CheckMissing(start, end, quantities);
        CheckLists(mentions);
        if (Found.Count - first > 1)
            Found.Sort(first, Found.Count - first, Comparer<Finding>.Create((a, b) => a.Span!.Value.Start.CompareTo(b.Span!.Value.Start)));
    }

    /// <summary>Says how many numbers of a stretch neither its clauses nor their place call results or targets.</summary>
    public void CheckOrientation((int Count, int Start, int End) unsaid)
    {
        if (unsaid.Count > 0)
            Found.Add(FindingCatalogue.OrientationUnsaid(unsaid.Count, source.SpanOf(unsaid.Start, unsaid.End)));
    }

    private void CheckUnits(int start, int end, List<ScannedQuantity> quantities)
    {
        ReadOnlySpan<char> text = source.View.AsSpan(0, end);
        int next = 0;
        for (int at = start; at < end;)
        {
            int digit = text[at..].IndexOfAny(Marks.Digits);
            if (digit < 0)
                return;
            at += digit;
            while (next < quantities.Count && quantities[next].End <= at)
                next++;
            if (next < quantities.Count && quantities[next].Start <= at)
            {
                at = quantities[next].End;
                continue;
            }

            if (NumberFaults.Find(text, start, at) is > 0 and int run)
            {
                Found.Add(FindingCatalogue.NumberUnreadable(text[at..(at + run)].ToString(), source.SpanOf(at, at + run)));
                at += run;
                continue;
            }

            bool sound = Numeral.TryRead(text, at, out Numeral number);
            int behind = Math.Max(number.End, at + 1);
            if (sound && Reaching.AtEnd(text[start..at]) > 0 && WordsBehind(text, behind) is > 0 and int length)
                Found.Add(FindingCatalogue.UnitUnknown(text.Slice(behind, length).ToString(), text[at..behind].ToString(),
                    source.SpanOf(at, behind + length)));
            else if (sound && next < quantities.Count && NumberFaults.Touches(text, start, at, number, quantities[next]))
                Found.Add(FindingCatalogue.NumberWithoutUnit(text[at..behind].ToString(), source.SpanOf(at, quantities[next].End)));
            at = behind;
        }
    }

    /// <summary>Units whose digits were lost: 达到 亿元, 增长 %, 就业 万人以上.</summary>
    private void CheckMissing(int start, int end, List<ScannedQuantity> quantities)
    {
        ReadOnlySpan<char> text = source.View.AsSpan(0, end);
        int next = 0;
        for (int at = start; at < end; at++)
        {
            int mark = text[at..].IndexOfAny(NumberFaults.LossMarks);
            if (mark < 0)
                return;
            at += mark;
            while (next < quantities.Count && quantities[next].End <= at)
                next++;
            if ((next < quantities.Count && quantities[next].OuterStart <= at)
                || NumberFaults.UnitAlone(text, start, ref at) is not (> 0 and int length))
                continue;
            Found.Add(FindingCatalogue.NumberMissing(text.Slice(at, length).ToString(), source.SpanOf(at, at + length)));
            at += length - 1;
        }
    }

    /// <summary>The length of the words that stand where a unit should and are none, or 0.</summary>
    private static int WordsBehind(ReadOnlySpan<char> text, int at)
    {
        int length = 0;
        while (at + length < text.Length && length <= LongestUnit && IsHan(text[at + length])
            && BoundLexicon.MatchAfter(text, at + length, out _) == 0)
            length++;
        bool closed = at + length >= text.Length || text[at + length] is '，' or ',' or '。' or '；' or ';' or '、' or '）' or ')'
            || BoundLexicon.MatchAfter(text, at + length, out _) > 0;
        return length is > 0 and <= LongestUnit && closed && !Labels.Contains(text[at], StringComparison.Ordinal)
            && UnitLexicon.Match(text, at, out _, out _) == 0 ? length : 0;
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>Numbers that stand side by side behind 分别 make one finding.</summary>
    private void CheckLists(List<Mention> mentions)
    {
        for (int i = 0; i < mentions.Count;)
        {
            int last = i;
            while (mentions[i].Uneven > 0 && last + 1 < mentions.Count && mentions[last + 1].Uneven > 0
                && mentions[last + 1].StatementStart == mentions[i].StatementStart)
                last++;
            if (mentions[i].Uneven > 0)
                Found.Add(FindingCatalogue.NumberCountsDiffer(mentions[i].Uneven, last - i + 1,
                    source.SpanOf(mentions[i].Quantity.Start, mentions[last].Quantity.End)));
            i = last + 1;
        }
    }
}
