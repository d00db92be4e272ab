using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>Minutes in running text, and what follows a decision in sentences of its own.</content>
internal sealed partial class MinutesReader
{
    /// <summary>Words with which a sentence orders what the meeting wants done.</summary>
    private static readonly string[] Orders = [.. Vocabulary.Of(GenreWord.Order)];

    private const int MostOrders = 12;

    /// <summary>
    /// The decisions of a paragraph without numbers, each in a sentence that begins with 会议; gives the number of the last.
    /// </summary>
    private int Running(int index, int number, HashSet<Paragraph> people)
    {
        Paragraph paragraph = _paragraphs[index];
        ItemId? id = null;
        string? paper = null;
        int at = paragraph.Start;
        while (at < paragraph.End)
        {
            int stop = SentenceEnd(at, paragraph.End);
            ReadOnlySpan<char> sentence = _source.Slice(at, stop);
            List<string> papers = DocumentsIn(sentence);
            if (sentence.StartsWith("会议", StringComparison.Ordinal)
                && OutcomeOf(sentence, out _) is not (DecisionOutcome.Unstated or DecisionOutcome.Noted))
            {
                // 会议原则同意该规划 is about the paper that was named last.
                string topic = papers.Count == 0 && paper is not null && sentence.ContainsAny('该', '此') ? $"《{paper}》" : TopicOf(sentence);
                id = Decide("agenda", ++number, topic, at, stop, paragraph, OrdersEnd(index, stop, people));
                paragraph.Kind = ParagraphKind.Task;
            }
            paper = papers.Count > 0 ? papers[^1] : paper;
            at = stop;
        }
        Hear(paragraph);
        paragraph.Item = id;
        return number;
    }

    /// <summary>
    /// Where the orders behind a decision end: with its paragraph, or with those that follow it and begin with an order where it is the
    /// last of its own.
    /// </summary>
    private int OrdersEnd(int index, int decided, HashSet<Paragraph> people)
    {
        int end = _paragraphs[index].End;
        if (!StartsOrder(Glyph.Trim(_source.Slice(decided, end))) && decided < end)
            return end;
        for (int i = index + 1; i < _paragraphs.Count && i < index + MostOrders && !people.Contains(_paragraphs[i])
            && StartsOrder(Words(_paragraphs[i])); i++)
            end = _paragraphs[i].End;
        return end;
    }

    /// <summary>原则同意县政府办关于…的汇报: the body between the decision and what it is about.</summary>
    private static string? ReporterOf(ReadOnlySpan<char> words)
    {
        int about = words.IndexOf("关于", StringComparison.Ordinal),
            consent = about > 2 ? words[..about].LastIndexOf("同意", StringComparison.Ordinal) : -1;
        if (consent < 0)
            return null;
        ReadOnlySpan<char> body = Glyph.Trim(words[(consent + 2)..about]);
        return OwnerLexicon.IsBody(body) ? body.ToString() : null;
    }

    /// <summary>The steps that the sentences behind a decision order, up to one that orders nothing.</summary>
    private List<FollowUpStep> OrdersBehind(int start, int until)
    {
        List<FollowUpStep> steps = [];
        int at = start;
        while (at < until)
        {
            int stop = SentenceEnd(at, until);
            ReadOnlySpan<char> sentence = Glyph.Trim(_source.Slice(at, stop));
            if (sentence.Length > 0 && !StartsOrder(sentence))
                break;
            foreach (FollowUpStep step in MinutesLexicon.Steps(sentence))
            {
                if (!steps.Contains(step))
                    steps.Add(step);
            }
            at = stop;
        }
        return steps;
    }

    private static bool StartsOrder(ReadOnlySpan<char> sentence) => PhraseEnds.StartsWithAny(sentence, Orders);
}
