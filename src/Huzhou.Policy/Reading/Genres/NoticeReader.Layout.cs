using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>What a line of a notice is: a list's title, a head, an item, or its owners.</content>
internal sealed partial class NoticeReader
{
    /// <summary>责任单位：… on its own line, or the same in a bracket of its own.</summary>
    private static bool IsOwnerLine(ReadOnlySpan<char> line) => OwnerLabel.NamesBodies(line);

    /// <summary>责任领导：… or 完成时限：… on its own line.</summary>
    private static bool IsLabelLine(ReadOnlySpan<char> line) =>
        OwnerLabel.Read(line, out _) is OwnerRole.Leader or OwnerRole.Deadline or OwnerRole.Nobody;

    /// <summary>The title of a list: no number, no stop, and the words of one.</summary>
    private static bool IsListTitle(ReadOnlySpan<char> line, HeadMark mark) =>
        mark.Kind == HeadMarkKind.None && line.Length is >= 4 and <= 45 && !line.ContainsAny('。', '；', '：') && line[^1] is not ('，' or '、')
        && (NamesLivelihood(line) || PhraseEnds.HasAny(line, ListWords) || OwnerLexicon.EndsWithAny(line, ListEnds) is not null);

    private static readonly string[] ListWords = [.. Vocabulary.Of(GenreWord.BreakdownWord)];

    private static readonly string[] ListEnds = [.. Vocabulary.Of(GenreWord.BreakdownEnd)];

    /// <summary>民生实事, 十件实事, 为民办实事; not 实事求是.</summary>
    private static bool NamesLivelihood(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf("实事", StringComparison.Ordinal);
        return at >= 0 && !line[at..].StartsWith("实事求是", StringComparison.Ordinal);
    }

    /// <summary>The last of the owner lines that begin at an index, label lines of persons and times included.</summary>
    private int OwnerLines(int index)
    {
        int last = index;
        for (int i = index + 1; i < _paragraphs.Count && (IsOwnerLine(Words(_paragraphs[i])) || IsLabelLine(Words(_paragraphs[i]))); i++)
            last = i;
        return last;
    }

    /// <summary>Whether owner lines follow before the next numbered paragraph; <paramref name="at"/> is the first of them.</summary>
    private bool NextIsOwners(int index, out int at)
    {
        int limit = Math.Min(_paragraphs.Count, index + Reach);
        bool nested = false;
        for (at = index + 1; at < limit; at++)
        {
            Paragraph next = _paragraphs[at];
            ReadOnlySpan<char> line = Words(next);
            if (IsOwnerLine(line)
                || (IsLabelLine(line) && OwnerLines(at) is int last && last > at && IsOwnerLine(Words(_paragraphs[last]))))
                return true;
            if (next.Mark.Kind is not (HeadMarkKind.None or HeadMarkKind.Spoken or HeadMarkKind.Bullet)
                && next.Mark.Kind <= _paragraphs[index].Mark.Kind)
                return false;
            if (next.Mark.Kind is not (HeadMarkKind.None or HeadMarkKind.Spoken or HeadMarkKind.Bullet)
                && !(nested |= _livelihood && Nested(index, at)))
                return false;
            if (IsListTitle(line, next.Mark) || OwnerPhrase.EndsInOwners(line))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Whether the deeper numbers under a livelihood project are its parts: the first has no owners of its own and a sibling follows
    /// before them.
    /// </summary>
    private bool Nested(int index, int at)
    {
        for (int i = at; i < Math.Min(_paragraphs.Count, at + Reach); i++)
        {
            ReadOnlySpan<char> line = Words(_paragraphs[i]);
            if (IsOwnerLine(line))
                return i > at && _paragraphs[i - 1].Mark.Kind == _paragraphs[at].Mark.Kind && _paragraphs[at].Mark.Ordinal == 1
                    && _paragraphs[i - 1].Mark.Ordinal > 1;
            if (OwnerPhrase.EndsInOwners(line) || _paragraphs[i].Mark.Kind == _paragraphs[index].Mark.Kind)
                return false;
        }
        return false;
    }

    /// <summary>A numbered paragraph under which deeper numbers stand, or that only names a leader.</summary>
    private bool IsHead(int index, out Owners? owners)
    {
        owners = null;
        Paragraph paragraph = _paragraphs[index];
        ReadOnlySpan<char> line = Words(paragraph);
        ReadOnlySpan<char> words = line[paragraph.Mark.Length..];
        bool bracket = OwnerPhrase.EndsInOwners(line);
        if (NextIsOwners(index, out _))
            return false;
        for (int i = index + 1; i < Math.Min(_paragraphs.Count, index + Reach); i++)
        {
            Paragraph next = _paragraphs[i];
            if (next.Mark.Kind is HeadMarkKind.None or HeadMarkKind.Spoken or HeadMarkKind.Bullet)
            {
                // Unnumbered items with owners under a numbered head.
                if (!bracket && words.Length <= OutlineSection.LongestHead
                    && (OwnerPhrase.EndsInOwners(Words(next)) || (i == index + 1 && NextIsOwners(i, out _))))
                    return true;
                continue;
            }
            bool deeper = next.Mark.Kind > paragraph.Mark.Kind;
            if (!deeper)
                return !bracket && LeaderPhrase.Read(words, out _, out _) && words.Length <= 30;
            if (bracket && words.Length > 90)
                return false;
            if (bracket)
                owners = LastBracket(paragraph, out _);
            return words.Length <= 90;
        }
        return false;
    }
}
