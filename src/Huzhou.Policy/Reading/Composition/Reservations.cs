using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>What a sentence puts before its promises: that they are only proposed, and what they are made subject to.</summary>
internal sealed class Reservations(DocumentContext scope)
{
    private const int LongestProviso = 60;

    private static readonly WordList s_ends = Vocabulary.Of(ClauseWord.ProvisoEnd);

    private static readonly WordList s_proposals = Vocabulary.Of(ClauseWord.Proposal);

    private static readonly WordList s_objects = Vocabulary.Of(ClauseWord.ProposalObject);

    private static readonly WordList s_inside = Vocabulary.Of(ClauseWord.InsideWord);

    private Paragraph? _paragraph;
    private bool _hasProviso;
    private bool _hasProposal;

    /// <summary>The target with what its sentence puts before it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="end">Where its words end.</param>
    /// <param name="headlineAt">Where the headline targets of the paragraph are announced, or -1.</param>
    public Target On(Target target, Paragraph paragraph, int end, int headlineAt)
    {
        Look(paragraph);
        if (_hasProviso && ProvisoBefore(paragraph, end) is { Length: > 0 } proviso)
            target = target with { Proviso = proviso.ToString() };
        if (_hasProposal && (IsProposed(paragraph, end) || (target.IsHeadline && IsProposed(paragraph, headlineAt))))
            target = target with { IsProposed = true };
        return target;
    }

    /// <summary>Most paragraphs hold none of the words, and are looked through once.</summary>
    private void Look(Paragraph paragraph)
    {
        if (ReferenceEquals(_paragraph, paragraph))
            return;
        _paragraph = paragraph;
        ReadOnlySpan<char> words = scope.View.AsSpan(paragraph.Start, paragraph.End - paragraph.Start);
        _hasProviso = s_ends.IsIn(words);
        _hasProposal = s_proposals.IsIn(words);
    }

    /// <summary>The words between 在 and 前提下 that stand last in the sentence; what a semicolon closes reaches no further.</summary>
    private ReadOnlySpan<char> ProvisoBefore(Paragraph paragraph, int end)
    {
        ReadOnlySpan<char> sentence = SentenceBefore(paragraph, end, "。！？；;");
        int close = s_ends.LastIn(sentence, out _);
        if (close < 0)
            return default;
        ReadOnlySpan<char> words = sentence[(sentence[..close].LastIndexOfAny("，,：:") + 1)..close].Trim();
        int open = Opening(words);
        if (open < 0)
            return default;
        words = words[(open + 1)..].TrimEnd('的').Trim();
        return words.Length is >= 2 and <= LongestProviso ? words : default;
    }

    /// <summary>Where the last 在 stands that is no part of a word: 在建项目在确保安全的前提下.</summary>
    private static int Opening(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf('在');
        while (at >= 0 && (s_inside.AtStart(words[at..]) > 0 || s_inside.AtEnd(words[..(at + 1)]) > 0))
            at = words[..at].LastIndexOf('在');
        return at;
    }

    /// <summary>Whether a clause of the sentence begins with 建议 as a verb.</summary>
    private bool IsProposed(Paragraph paragraph, int end)
    {
        ReadOnlySpan<char> sentence = SentenceBefore(paragraph, end, "。！？");
        for (int at = 0; (at = s_proposals.IndexIn(sentence, at, out int length)) >= 0; at += length)
        {
            bool opens = at == 0 || sentence[at - 1] is '，' or ',' or '：' or ':' or '；' or ' ' or '\u3000';
            ReadOnlySpan<char> behind = sentence[(at + length)..];
            if (opens && behind.Length > 0 && (char.IsAsciiDigit(behind[0]) || s_objects.AtStart(behind) > 0))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<char> SentenceBefore(Paragraph paragraph, int end, string marks)
    {
        ReadOnlySpan<char> words = scope.View.AsSpan(paragraph.Start, Math.Clamp(end, paragraph.Start, paragraph.End) - paragraph.Start);
        return words[(words.LastIndexOfAny(marks) + 1)..];
    }
}
