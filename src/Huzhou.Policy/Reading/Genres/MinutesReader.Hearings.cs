using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>What a meeting heard, and what it was informed of.</content>
internal sealed partial class MinutesReader
{
    /// <summary>听取了上半年经济运行情况汇报: a report of which nobody is said to have given it.</summary>
    private void HearUnnamed(Paragraph paragraph, ReadOnlySpan<char> words, int offset)
    {
        int end = EndOfTopic(words, 0, out int next);
        if (next == words.Length && end == words.Length || end < 4 || end > 60 || words[..end].ContainsAny('，', '、'))
            return;
        _hearings.Add(new Hearing
        {
            Topic = Glyph.Trim(words[..end]).ToString(),
            Source = Cite(paragraph.Start + offset, paragraph.Start + offset + end, paragraph.Path, paragraph.Item)
        });
    }

    /// <summary>听取了 post, name and 关于…的汇报, also several topics of one presenter.</summary>
    private void Hear(Paragraph paragraph)
    {
        ReadOnlySpan<char> line = Words(paragraph);
        int at = 0;
        while (line[at..].IndexOf("听取", StringComparison.Ordinal) is >= 0 and int found)
        {
            int start = at + found + 2;
            if (start < line.Length && line[start] == '了')
                start++;
            int stop = line[start..].IndexOfAny('；', '。');
            int end = stop < 0 ? line.Length : start + stop;
            Presenter(paragraph, line[start..end], start);
            at = end;
        }
        int informed = line.IndexOf("会议通报了", StringComparison.Ordinal);
        if (informed >= 0)
            Circular(paragraph.Start + informed, SentenceEnd(paragraph.Start + informed, paragraph.End));
    }

    private void Presenter(Paragraph paragraph, ReadOnlySpan<char> words, int offset)
    {
        int about = words.IndexOf("关于", StringComparison.Ordinal);
        if (about < 0)
        {
            HearUnnamed(paragraph, words, offset);
            return;
        }
        if (about > 60)
            return;
        (string? post, string? name) = PostAndName(words[..about]);
        int at = about;
        while (at < words.Length)
        {
            int end = EndOfTopic(words, at, out int next);
            ReadOnlySpan<char> topic = Glyph.Trim(words[(at + 2)..end]);
            if (topic.Length > 0)
                _hearings.Add(new Hearing
                {
                    Topic = Glyph.Trim(topic).ToString(), Post = post, Presenter = name,
                    Source = Cite(paragraph.Start + offset + at, paragraph.Start + offset + end, paragraph.Path, paragraph.Item)
                });
            int more = words[next..].IndexOf("关于", StringComparison.Ordinal);
            if (more is < 0 or > 3)
                break;
            at = next + more;
        }
    }

    /// <summary>Ends of the name of a report that is heard.</summary>
    private static readonly string[] ReportTails = [.. Vocabulary.Of(GenreWord.ReportTail)];

    private static int EndOfTopic(ReadOnlySpan<char> words, int at, out int next)
    {
        foreach (string word in ReportTails)
        {
            int end = words[at..].IndexOf(word, StringComparison.Ordinal);
            if (end < 0)
                continue;
            // The earliest 的汇报 closes the topic; 情况 stays with it.
            int stop = at + end + (word.StartsWith("情况", StringComparison.Ordinal) ? 2 : 0);
            int nearest = words[at..].IndexOf("的汇报", StringComparison.Ordinal);
            if (nearest >= 0 && at + nearest < stop)
                continue;
            next = at + end + word.Length;
            return stop;
        }
        next = words.Length;
        int comma = words[at..].IndexOf('，');
        return comma > 2 ? at + comma : words.Length;
    }

    private static (string? Post, string? Name) PostAndName(ReadOnlySpan<char> words)
    {
        words = Glyph.Trim(words);
        int best = -1;
        foreach (string post in MinutesLexicon.Posts)
        {
            int at = words.LastIndexOf(post, StringComparison.Ordinal);
            if (at >= 0)
                best = Math.Max(best, at + post.Length);
        }
        if (best < 0)
            return (words.Length > 0 ? words.ToString() : null, null);
        ReadOnlySpan<char> name = Glyph.Trim(words[best..]);
        if (name.EndsWith("同志", StringComparison.Ordinal))
            name = name[..^2];
        return LeaderPhrase.IsName(name) ? (words[..best].ToString(), Glyph.Squeeze(name)) : (words.ToString(), null);
    }

    /// <summary>会议通报了 A，B，《C》和 D: each is one report the meeting was informed of.</summary>
    private void Circular(int start, int end)
    {
        ReadOnlySpan<char> words = _source.Slice(start, end);
        int head = words.IndexOf("通报", StringComparison.Ordinal) + 2;
        if (head < words.Length && words[head] == '了')
            head++;
        int at = head, depth = 0;
        for (int i = head; i <= words.Length; i++)
        {
            if (i < words.Length)
            {
                depth += words[i] is '《' or '（' or '“' ? 1 : words[i] is '》' or '）' or '”' ? -1 : 0;
                if (depth > 0 || words[i] is not ('，' or '。' or '、' or '；'))
                    continue;
            }
            ReadOnlySpan<char> topic = Glyph.Trim(words[at..i]);
            if (topic.StartsWith("原则同意", StringComparison.Ordinal) || topic.StartsWith("要求", StringComparison.Ordinal)
                || topic.StartsWith("同意", StringComparison.Ordinal))
                break;
            if (topic.Length > 2)
                _hearings.Add(new Hearing
                {
                    Topic = topic.ToString(), IsCircular = true,
                    Source = Cite(start + at, start + i, string.Empty, null)
                });
            at = i + 1;
        }
    }
}
