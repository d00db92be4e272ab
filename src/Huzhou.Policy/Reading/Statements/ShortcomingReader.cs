using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Reads the problems that a document names itself, item by item.</summary>
internal static class ShortcomingReader
{
    private const int LongestTopic = 40;

    private static readonly WordList Openers = Vocabulary.Of(ProjectWord.ShortcomingOpener);

    private static readonly WordList Admissions = Vocabulary.Of(ProjectWord.Admission);

    /// <summary>What a sentence ends with that says there are problems and names none.</summary>
    private static readonly WordList Unnamed = Vocabulary.Of(ProjectWord.Unnamed);

    private static readonly WordList Closers = Vocabulary.Of(ProjectWord.ShortcomingCloser);

    private static readonly WordList Ordinals = Vocabulary.Of(ProjectWord.Ordinal);

    private static readonly char[] Ends = ['。', '；', ';', '！'];

    /// <summary>Reads one paragraph of acknowledged shortcomings.</summary>
    public static void Read(Paragraph paragraph, DocumentContext scope, List<Shortcoming> found)
    {
        string view = scope.View;
        int start = ListStart(view, paragraph.Start, paragraph.End);
        bool itemised = view.AsSpan(start, paragraph.End - start).ContainsAny('；', ';')
            || view.AsSpan(start, paragraph.End - start).Contains("二是", StringComparison.Ordinal);
        int at = start;
        while (at < paragraph.End)
        {
            int end = itemised ? view.IndexOfAny(Ends, at, paragraph.End - at)
                : view.IndexOfAny(['。', '；', ';', '！', '，', ','], at, paragraph.End - at);
            if (end < 0)
                end = paragraph.End;
            for (int comma = view.IndexOfAny(['，', ','], at, end - at); itemised
                && comma >= 0; comma = view.IndexOfAny(['，', ','], comma + 1, end - comma - 1))
            {
                if (PhraseEnds.Prefix(view.AsSpan(comma + 1, end - comma - 1), Ordinals) > 0)
                    end = comma;
                if (comma + 1 >= end)
                    break;
            }

            if (!Item(view, at, end, paragraph, scope, found))
                return;
            at = end + 1;
        }
    }

    private static bool Item(string view, int from, int to, Paragraph paragraph, DocumentContext scope, List<Shortcoming> found)
    {
        while (from < to && view[from] is ' ' or '\u3000' or '，' or ',' or '—' or '、')
            from++;
        while (to > from && view[to - 1] is ' ' or '\u3000')
            to--;
        ReadOnlySpan<char> words = view.AsSpan(from, to - from);
        if (PhraseEnds.Prefix(words, Closers) > 0)
            return false;
        int ordinal = PhraseEnds.Prefix(words, Ordinals);
        ReadOnlySpan<char> topic = words[ordinal..].TrimStart("，,、：: ");
        if (topic.Length < 4)
            return true;
        if (topic.Length > LongestTopic)
        {
            int comma = topic.IndexOfAny('，', ',');
            topic = topic[..(comma is >= 4 and <= LongestTopic ? comma : LongestTopic)];
            if (char.IsHighSurrogate(topic[^1]))
                topic = topic[..^1];
        }

        found.Add(new Shortcoming
        {
            Topic = topic.Trim().ToString(), Period = scope.PeriodOf(paragraph),
            Source = scope.Cite(paragraph, from, to)
        });
        return true;
    }

    /// <summary>Behind 主要是：, 主要表现在：, where the next sentence begins so.</summary>
    private static int BehindLead(string view, int start, int end)
    {
        int colon = view.AsSpan(start, Math.Min(12, end - start)).IndexOfAny('：', ':');
        return colon >= 0 && Openers.IsIn(view.AsSpan(start, colon)) ? start + colon + 1 : start;
    }

    /// <summary>Behind the colon of 还存在一些问题：, or behind the clause that announces them.</summary>
    private static int ListStart(string view, int start, int end)
    {
        int sentence = view.IndexOf('。', start, end - start);
        if (sentence < 0)
            sentence = end;
        int colon = view.IndexOfAny(['：', ':'], start, sentence - start);
        if (colon >= 0 && PhraseEnds.HasAny(view.AsSpan(start, colon - start), Openers))
            return colon + 1;
        if (sentence < end && Unnamed.AtEnd(view.AsSpan(start, sentence - start)) > 0 && Openers.IsIn(view.AsSpan(start, sentence - start)))
            return BehindLead(view, sentence + 1, end);
        int last = start;
        foreach (Clause clause in ClauseCutter.Cut(view, start, Math.Min(end, sentence + 1)))
        {
            ReadOnlySpan<char> words = view.AsSpan(clause.Start, clause.End - clause.Start);
            if (!PhraseEnds.HasAny(words, Admissions))
                break;
            last = clause.End + 1;
        }

        return Math.Min(last, end);
    }
}
