using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// How far a word of commitment reaches inside its sentence. At the head of a clause (力争A增长5%，B增长6%) it binds what follows as well; behind a
/// subject (A力争增长5%) or before a bare number that betters the one before (增长5%、力争6%) it binds its own number alone; in a clause without a number
/// (力争更好结果, 努力打造示范市) an aim binds nothing else, unless that clause only dates or announces what follows, while 确保 goes on to the next member.
/// </summary>
internal sealed class CommitmentTrail(string text)
{
    private static readonly WordList Dating = Vocabulary.Of(ClauseWord.Dating);

    private static readonly WordList Verbs = new([.. VerbLexicon.Linking, .. Vocabulary.Of(ClauseWord.CommitmentVerb)]);

    private MentionRole _role;
    private Binding _now;
    private Binding _outer;
    private Reach _reach;
    private int _sentence;

    private enum Reach
    {
        Onward,
        Clause,
        Number,
    }

    /// <summary>How firmly the number that comes next is promised.</summary>
    public MentionModality Modality => _now.Modality;

    /// <summary>Enters a paragraph whose numbers have this role.</summary>
    public void Begin(MentionRole role)
    {
        _role = role;
        _outer = default;
        BeginSentence(0);
    }

    /// <summary>Nothing is bound over the end of a sentence.</summary>
    /// <param name="start">Where the next one begins.</param>
    public void BeginSentence(int start)
    {
        _sentence = start;
        Forget();
    }

    private void Forget() => (_now, _reach) = (default, Reach.Onward);

    /// <summary>Goes over a clause without a number.</summary>
    public void Pass(Clause clause)
    {
        Leave(newClause: true);
        int at = Find(clause, clause.Start, clause.End, out Binding found, out int behind);
        if (at < 0)
            Fade(clause.Start, clause.End);
        else if (found.Modality == MentionModality.Must || Announces(behind, clause.End))
            Bind(found, Reach.Onward);
    }

    /// <summary>Goes over the words before a number; <paramref name="follows"/> when another number of its form stands before it in the sentence.</summary>
    public void Enter(Clause clause, int start, int end, bool newClause, bool follows)
    {
        Leave(newClause);
        int at = Find(clause, start, end, out Binding found, out int behind);
        if (at >= 0)
            Bind(found, follows && IsBare(behind, end) ? Reach.Number : HasSubject(start, at) ? Reach.Clause : Reach.Onward);
        else if (newClause)
            Fade(start, end);
    }

    private void Bind(Binding binding, Reach reach)
    {
        _outer = _now;
        (_now, _reach) = (binding, reach);
    }

    private void Leave(bool newClause)
    {
        if (_reach == Reach.Number || (newClause && _reach == Reach.Clause))
            (_now, _reach) = (_outer, Reach.Onward);
    }

    /// <summary>A deed of its own ends what was bound before; an estimate inside a sentence and the words of contest never reach beyond their clause.</summary>
    private void Fade(int start, int end)
    {
        if (_now.Modality == MentionModality.Plain)
            return;
        ReadOnlySpan<char> head = text.AsSpan(start, end - start).TrimStart();
        if (!head.StartsWith("其中", StringComparison.Ordinal) && (_now.IsNarrow || EventVerb.LengthAtStart(head) > 0))
            Forget();
    }

    private int Find(Clause clause, int start, int end, out Binding found, out int behind)
    {
        (found, behind) = (default, 0);
        if (!clause.Holds(TokenKinds.Commitment))
            return -1;
        int at = HeadWords.FindCommitment(text, start, end, out int length, out MentionModality modality);
        behind = at + length;
        ReadOnlySpan<char> word = at < 0 ? [] : text.AsSpan(at, length);
        found = new Binding(modality, (modality == MentionModality.Estimate && !OpensSentence(at)) || word is "争创" or "冲刺");
        return _role == MentionRole.Actual && word is "争取" ? -1 : at;
    }

    /// <summary>预计 at the head of a sentence is said of all of it; inside one, of its own clause.</summary>
    private bool OpensSentence(int at)
    {
        ReadOnlySpan<char> before = at > _sentence ? text.AsSpan(_sentence, at - _sentence).Trim(" \u3000\u2003") : [];
        return before.IsEmpty || before.EndsWith("相比，", StringComparison.Ordinal) || before.EndsWith("核算，", StringComparison.Ordinal);
    }

    /// <summary>确保到2027年, 力争通过三年 and what ends with a colon hand the word on.</summary>
    private bool Announces(int from, int end)
    {
        if (end < text.Length && text[end] is '：' or ':')
            return true;
        ReadOnlySpan<char> rest = text.AsSpan(from, end - from).Trim();
        return rest.IsEmpty ? !text.AsSpan(0, from).EndsWith("努力", StringComparison.Ordinal) : Dating.AtStart(rest) > 0;
    }

    private bool HasSubject(int start, int at)
    {
        ReadOnlySpan<char> before = HeadWords.Strip(text.AsSpan(start, at - start));
        return before.Length > 1 && before[^1] != '要' && !before.StartsWith("我们", StringComparison.Ordinal);
    }

    private bool IsBare(int from, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(from, Math.Max(0, end - from)).Trim();
        return rest.IsEmpty || Verbs.Holds(rest[..PhraseEnds.TrimEnd(rest, Verbs)]);
    }

    private readonly record struct Binding(MentionModality Modality, bool IsNarrow);
}
