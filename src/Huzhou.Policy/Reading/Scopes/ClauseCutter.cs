using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Scopes;

/// <summary>Cuts paragraphs into clauses.</summary>
internal static class ClauseCutter
{
    private const int LongestBracket = 60;

    /// <summary>
    /// No clause of the genre comes near this length; a longer run of text is cut, so that reading it takes no more than its length.
    /// </summary>
    private const int Longest = 1000;

    /// <summary>Whether a half-width point closes a sentence: it stands behind a word or a unit, and no letter or digit follows.</summary>
    private static bool IsStop(string text, int at, int end)
    {
        if (at == 0 || (at + 1 < end && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] is '.' or ' ')))
            return false;
        // A digit before it makes it a decimal point or the number of an item, but at the end of a paragraph.
        return at + 1 >= end || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
    }

    /// <summary>Cuts a paragraph into clauses.</summary>
    public static List<Clause> Cut(string text, int start, int end)
    {
        List<Clause> clauses = [];
        Cut(text, start, end, clauses);
        return clauses;
    }

    /// <summary>Cuts a paragraph into clauses, into a list that is emptied first.</summary>
    public static void Cut(string text, int start, int end, List<Clause> clauses)
    {
        clauses.Clear();
        int open = start;
        int sentence = 0;
        int part = 0;
        int closes = -1;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if ((c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' || IsInList(text, i, end)) && i - open < Longest)
                continue;
            if (i - open >= Longest && (c == '、' || i - open >= Longest + LongestBracket))
            {
                clauses.Add(new Clause(open, i, sentence, part));
                open = c == '、' ? i + 1 : i;
            }

            if (i <= closes)
            {
                if (c is not ('。' or '\n'))
                    continue;
                closes = -1;
            }

            char close = c switch { '“' => '”', '‘' => '’', '《' => '》', '（' => '）', '(' => ')', '「' => '」', '〔' => '〕', _ => '\0' };
            if (close != '\0')
            {
                int at = text.IndexOf(close, i, Math.Min(LongestBracket, end - i));
                if (at > i)
                    closes = at;
                continue;
            }

            bool ends = c is '。' or '！' or '？' or '!' or '?' or '\n' or '\r' || (c is '.' && IsStop(text, i, end));
            bool halves = c is '；' or ';';
            bool pauses = c is '，' or '、' || c is ',' or ':' or '：' && !IsInNumber(text, start, end, i);
            if (!ends && !halves && !pauses)
                continue;
            if (i > open)
                clauses.Add(new Clause(open, i, sentence, part));
            open = i + 1;
            if (ends)
                sentence++;
            if (ends || halves)
                part++;
        }

        if (end > open)
            clauses.Add(new Clause(open, end, sentence, part));
    }

    /// <summary>Whether a mark only divides the members of a list: behind it no word begins a clause of its own.</summary>
    private static bool IsInList(string text, int at, int end) =>
        text[at] == '、' && s_openings.AtStart(text.AsSpan(at + 1, end - at - 1)) == 0;

    private static readonly WordList s_openings = Vocabulary.Of(FigureWord.OpensClause);

    private static readonly SearchValues<char> s_marks = SearchValues.Create("，,：:；;。！!？?\r\n");

    /// <summary>
    /// The clause around words whose paragraph is not at hand: from the mark before them to the mark behind them, or as far as a clause is
    /// long. A list may go on for pages, and each of its numbers asks for its clause.
    /// </summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        int first = Math.Max(0, start - Longest), last = Math.Min(text.Length, end + Longest);
        while (start > first)
        {
            int mark = text.AsSpan(first, start - first).LastIndexOfAny(s_marks);
            if (mark < 0)
            {
                start = first;
                break;
            }

            start = first + mark;
            if (!IsInNumber(text, 0, text.Length, start))
            {
                start++;
                break;
            }
        }

        while (end < last)
        {
            int mark = text.AsSpan(end, last - end).IndexOfAny(s_marks);
            if (mark < 0)
                return (start, last);
            end += mark;
            if (!IsInNumber(text, 0, text.Length, end))
                break;
            end++;
        }

        return (start, end);
    }

    /// <summary>Whether a mark divides the digits of a number or a time: 1,050, 14:30.</summary>
    private static bool IsInNumber(string text, int start, int end, int at) =>
        at > start && at + 1 < end && Glyph.IsDigit(text[at - 1]) && Glyph.IsDigit(text[at + 1]);
}
