using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// Parts a line in which a whole text was put, 一、….（一）….二、…, into the paragraphs that its heads, salutations and headline targets show.
/// </summary>
internal static class RunTogether
{
    /// <summary>A line this long may hold a part of a report; a text of few lines may be short.</summary>
    private const int LongLine = 1500, ShortText = 120, FewLines = 4;

    private const int LongestHead = 40;

    private static readonly WordList HeadEnds = Vocabulary.Of(StructureWord.HeadEnd);

    /// <summary>Where the pieces of a line begin, behind its start; none where the line is one paragraph.</summary>
    /// <param name="view">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lines">How many lines the text has.</param>
    public static IReadOnlyList<int> Cuts(string view, int start, int end, int lines)
    {
        if (end - start < (lines <= FewLines ? ShortText : LongLine))
            return [];
        List<int> cuts = [];
        List<int> items = [];
        int chinese = 0, bracket = 0, headEnd = -1, asked = start;
        for (int i = start; i < end; i++)
        {
            if (!Opens(view, start, i))
                continue;
            if (i > start && i == headEnd)
                Cut(cuts, i, start, end);
            HeadMark mark = HeadMark.Read(view.AsSpan(i, Math.Min(8, end - i)));
            if (mark.Kind == HeadMarkKind.Chinese && mark.Ordinal == chinese + 1)
            {
                (chinese, bracket) = (mark.Ordinal, 0);
                Cut(cuts, i, start, end);
                headEnd = EndOfHead(view, i + mark.Length, end);
                if (headEnd > 0)
                    Cut(cuts, headEnd, start, end);
            }
            else if (IsNext(mark, bracket))
            {
                bracket = mark.Ordinal;
                Cut(cuts, i, start, end);
            }
            else if (mark.Kind == HeadMarkKind.Arabic && mark.Ordinal == items.Count + 1 && i > start)
            {
                items.Add(i);
            }
            else if (IsAddress(view, i, end))
            {
                Cut(cuts, i, start, end);
            }
            else if (i >= asked && HoldsHeadline(view, i, end, out asked))
            {
                Cut(cuts, i, start, end);
                Cut(cuts, asked, start, end);
            }
        }
        if (chinese < 2)
            cuts.Clear();
        return chinese < 2 && items.Count > 1 && AreLabelled(view, items, end) ? items : cuts;
    }

    /// <summary>Adds a cut inside the line behind those there are.</summary>
    private static void Cut(List<int> cuts, int at, int start, int end)
    {
        if (at > start && at < end && (cuts.Count == 0 || cuts[^1] < at))
            cuts.Add(at);
    }

    private static bool IsAddress(string view, int at, int end) =>
        view.AsSpan(at, Math.Min(12, end - at)).StartsWith("各位代表", StringComparison.Ordinal);

    private static bool IsNext(HeadMark mark, int bracket) =>
        mark.Kind == HeadMarkKind.ChineseInBrackets && (mark.Ordinal == 1 || mark.Ordinal == bracket + 1);

    /// <summary>Whether every item names its owners behind a label: 1.…。责任单位：… 2.…。责任单位：….</summary>
    private static bool AreLabelled(string view, List<int> items, int end)
    {
        for (int i = 0; i < items.Count; i++)
        {
            ReadOnlySpan<char> item = view.AsSpan(items[i]..(i + 1 < items.Count ? items[i + 1] : end));
            int colon = -1;
            bool labelled = false;
            while (!labelled && item[(colon + 1)..].IndexOfAny('：', ':') is >= 0 and int next)
            {
                colon += next + 1;
                labelled = s_labels.AtEnd(item[..colon]) > 0;
            }

            if (!labelled)
                return false;
        }

        return true;
    }

    private static readonly WordList s_labels = Vocabulary.Of(StructureWord.OwnerLine);

    /// <summary>Whether a sentence or a head may begin: behind a stop, a blank or the line's start, or at a salutation.</summary>
    private static bool Opens(string view, int start, int at)
    {
        if (at == start)
            return true;
        char before = view[at - 1];
        if (before is '”' or '）' or ')' && at - 2 >= start)
            before = view[at - 2];
        return Glyph.IsSentenceEnd(before) || (Glyph.IsBlank(view[at - 1]) && !Glyph.IsBlank(view[at])) || before is '；' or '：' or ':'
            || view[at] == '各';
    }

    /// <summary>
    /// Where the head behind a number ends: at a blank, or behind the words with which heads of parts end; -1 where its sentence runs on.
    /// </summary>
    private static int EndOfHead(string view, int from, int end)
    {
        ReadOnlySpan<char> words = view.AsSpan(from, Math.Min(LongestHead, end - from));
        int stop = words.IndexOfAny('。', '，', '：');
        if (stop >= 0)
            words = words[..stop];
        int blank = words.IndexOfAny(' ', '　');
        if (blank > 2)
            return from + blank + 1;
        int at = 0;
        while (HeadEnds.IndexIn(words, at, out int length) is >= 0 and int found)
        {
            at = found + length;
            ReadOnlySpan<char> rest = words[at..];
            if (rest.Length == 0 || rest[0] is not ('和' or '及' or '与' or '、' or '的') && HeadEnds.AtStart(rest) == 0)
                return from + at;
        }
        return -1;
    }

    /// <summary>Whether the sentence that begins here sets the headline targets; they are a paragraph of their own.</summary>
    private static bool HoldsHeadline(string view, int at, int end, out int stop)
    {
        ReadOnlySpan<char> rest = view.AsSpan(at, Math.Min(600, end - at));
        int length = rest.IndexOfAny('。', '！');
        stop = at + (length < 0 ? rest.Length : length + 1);
        return length > 0 && PartLexicon.HeadlineAt(rest[..length]) >= 0;
    }
}
