using System.Runtime.InteropServices;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Scopes;

/// <summary>
/// How far each word of commitment reaches. At the head of a clause (力争A增长5%，B保持稳定) it binds what follows as well; behind a subject
/// (A力争增长5%) its
/// own clause; before a bare number that betters the one before (增长5%、力争6%) that number alone. An aim whose clause has no predicate that
/// can be checked
/// (力争更好结果, 努力打造示范市) binds nothing else, unless that clause only dates or announces what follows, while 确保 goes on to the next member.
/// What goes
/// on ends at the next word of its kind, at a deed of its own, with the sentence, and with its part (；) where that is not the first or a
/// number stands before.
/// </summary>
internal sealed class CommitmentScopes : IDisposable
{
    /// <summary>What closes a clause that can be checked: 保持稳定, 建成投用.</summary>
    private const TokenKinds Predicates = TokenKinds.Closing | TokenKinds.Stage;

    private static readonly WordList s_dating = Vocabulary.Of(ClauseWord.Dating);

    private static readonly WordList s_adverbs = Vocabulary.Of(ProjectWord.StageAdverb);

    private static readonly WordList s_verbs = new([.. VerbLexicon.Linking, .. Vocabulary.Of(ClauseWord.CommitmentVerb)]);

    private readonly string _text;
    private readonly List<Turn> _turns = Scratch<Turn>.Take();
    private Binding _now;
    private Binding _outer;
    private Reach _reach;
    private int _numberEnd;
    private int _sentence;
    private int _part;
    private int _firstPart;
    private QuantityForm? _last;

    /// <summary>The scopes of the paragraphs of a text.</summary>
    public CommitmentScopes(string text) => _text = text;

    private enum Reach
    {
        Onward,
        Clause,
        Number,
    }

    /// <summary>What binds from a place on.</summary>
    private readonly record struct Turn(int At, MentionModality Modality);

    private readonly record struct Binding(MentionModality Modality, bool IsNarrow, bool PassesParts);

    /// <summary>Gives back the list.</summary>
    public void Dispose() => Scratch<Turn>.Give(_turns);

    /// <summary>How firmly the words at a place are promised.</summary>
    public MentionModality At(int offset)
    {
        int low = 0, high = _turns.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_turns[middle].At <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? MentionModality.Plain : _turns[low - 1].Modality;
    }

    /// <summary>Goes over the clauses of a paragraph.</summary>
    /// <param name="scopes">The clauses with their tokens.</param>
    /// <param name="reports">Whether the paragraph reports: 争取 and 夺取 say there what was secured.</param>
    public void Read(ClauseScopes scopes, bool reports)
    {
        _turns.Clear();
        if (!MayBind(scopes))
            return;
        int sentence = -1;
        foreach (ref readonly Clause clause in CollectionsMarshal.AsSpan(scopes.Clauses))
        {
            if (clause.Sentence != sentence)
                BeginSentence(clause);
            sentence = clause.Sentence;
            Leave(clause.Start, newClause: true);
            if (clause.Part != _part && !_now.PassesParts)
                Forget();
            _part = clause.Part;
            if (clause.Holds(TokenKinds.Commitment))
                Read(clause, scopes, reports);
            else
                Pass(clause, scopes);
        }
    }

    /// <summary>Whether anything in a paragraph may commit, which is so in few of them.</summary>
    private static bool MayBind(ClauseScopes scopes)
    {
        foreach (ref readonly Clause clause in CollectionsMarshal.AsSpan(scopes.Clauses))
        {
            if (clause.Holds(TokenKinds.Commitment))
                return true;
        }

        foreach (ref readonly ScannedQuantity quantity in CollectionsMarshal.AsSpan(scopes.Quantities))
        {
            if (MayPledge(quantity))
                return true;
        }

        return false;
    }

    private static bool MayPledge(in ScannedQuantity quantity) => quantity.OuterStart == quantity.Start - 1;

    /// <summary>Nothing is bound over the end of a sentence.</summary>
    private void BeginSentence(in Clause clause)
    {
        _sentence = clause.Start;
        _last = null;
        (_part, _firstPart) = (clause.Part, clause.Part);
        Forget();
    }

    private void Forget() => (_now, _outer, _reach) = (default, default, Reach.Onward);

    /// <summary>Goes over a clause without a word of commitment.</summary>
    private void Pass(in Clause clause, ClauseScopes scopes)
    {
        Fade(clause, scopes);
        Mark(clause.Start);
        if (clause.Holds(TokenKinds.Quantity))
        {
            foreach (ref readonly Token token in scopes.TokensOf(clause))
            {
                if (token.Is(TokenKinds.Quantity))
                    Count(scopes.Quantities[token.Entry]);
            }
        }
    }

    private void Read(in Clause clause, ClauseScopes scopes, bool reports)
    {
        ReadOnlySpan<Token> tokens = scopes.TokensOf(clause);
        int left = clause.Start, behind = clause.Start;
        bool opened = false, must = false, alone = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Is(TokenKinds.Quantity))
            {
                Open(clause, scopes, ref opened);
                if (token.Start >= _numberEnd)
                    Leave(_numberEnd, newClause: false);
                Count(scopes.Quantities[token.Entry]);
                left = Math.Max(left, scopes.Quantities[token.Entry].OuterEnd);
                alone = true;
            }

            if (!token.Is(TokenKinds.Commitment) || token.Start < behind)
                continue;
            ref readonly TokenLexicon.TokenWord word = ref TokenLexicon.Of(token.Entry);
            bool another = word.NotBefore != '\0' && token.End < clause.End && _text[token.End] == word.NotBefore;
            if (another || (reports && word.IsSecured) || (word.Text is "坚决" && must))
                continue;
            must |= word.Modality == MentionModality.Must;
            behind = token.End;
            if (!opened)
                Mark(clause.Start);
            opened = true;
            Leave(token.Start, newClause: false);
            // Of two words with no number between them the last one binds: 努力争取.
            _outer = alone ? _now : _outer;
            alone = false;
            Bind(clause, tokens[(i + 1)..], token, left > clause.Start ? LeftOf(left, token.Start) : left, scopes);
        }

        Open(clause, scopes, ref opened);
        if (_reach == Reach.Number)
            Leave(_numberEnd, newClause: false);
    }

    /// <summary>
    /// What comes before the first word of commitment of a clause is bound by the clause before, unless it is a deed of its own.
    /// </summary>
    private void Open(in Clause clause, ClauseScopes scopes, ref bool opened)
    {
        if (opened)
            return;
        opened = true;
        Fade(clause, scopes);
        Mark(clause.Start);
    }

    private void Bind(in Clause clause, ReadOnlySpan<Token> rest, in Token trigger, int left, ClauseScopes scopes)
    {
        ref readonly TokenLexicon.TokenWord word = ref TokenLexicon.Of(trigger.Entry);
        int next = 0;
        while (next < rest.Length && !rest[next].Is(TokenKinds.Quantity))
            next++;
        Reach reach;
        if (next == rest.Length)
        {
            bool onward = word.Modality == MentionModality.Must || Announces(trigger.End, clause.End)
                || IsClause(clause, trigger.End, scopes);
            reach = onward && !HasSubject(left, trigger.Start) ? Reach.Onward : Reach.Clause;
        }
        else if (IsBetter(clause, rest[next], trigger.End, scopes))
        {
            reach = Reach.Number;
            _numberEnd = GroupEnd(rest[next..], scopes);
        }
        else
        {
            reach = HasSubject(left, trigger.Start) ? Reach.Clause : Reach.Onward;
        }

        bool narrow = word.IsNarrow || (word.Modality == MentionModality.Estimate && !OpensSentence(trigger.Start));
        (_now, _reach) = (new Binding(word.Modality, narrow, clause.Part == _firstPart && _last is null), reach);
        Mark(trigger.Start);
    }

    /// <summary>Whether a bare number of the same form follows another in its sentence, and nothing is counted by it: 增长5%、力争6%.</summary>
    private bool IsBetter(in Clause clause, in Token number, int behind, ClauseScopes scopes)
    {
        ScannedQuantity quantity = scopes.Quantities[number.Entry];
        if (_last != quantity.Form || !IsBare(behind, quantity.Start))
            return false;
        bool last = number.Entry + 1 >= scopes.Quantities.Count || scopes.Quantities[number.Entry + 1].Start >= clause.End;
        return last || quantity.OuterEnd >= clause.End || IsJoint(_text[quantity.OuterEnd]);
    }

    /// <summary>Where the run of numbers ends that a word of commitment binds: 力争6%、7%.</summary>
    private int GroupEnd(ReadOnlySpan<Token> rest, ClauseScopes scopes)
    {
        ScannedQuantity last = scopes.Quantities[rest[0].Entry];
        foreach (ref readonly Token token in rest[1..])
        {
            if (token.Is(TokenKinds.Commitment))
                break;
            if (!token.Is(TokenKinds.Quantity))
                continue;
            ScannedQuantity next = scopes.Quantities[token.Entry];
            bool joined = next.OuterStart <= last.OuterEnd || (next.OuterStart == last.OuterEnd + 1 && IsJoint(_text[last.OuterEnd]));
            if (next.Form != last.Form || !joined)
                break;
            last = next;
        }

        return last.OuterEnd;
    }

    private static bool IsJoint(char c) =>
        c is '、' or '和' or '与' or '及' or '至' or '到' or '，' or '—' or '-' or '~' or '～' or '（' or '(' or '）' or ')';

    private void Leave(int at, bool newClause)
    {
        if (_reach != Reach.Number && !(newClause && _reach == Reach.Clause))
            return;
        (_now, _outer, _reach) = (_outer, default, Reach.Onward);
        Mark(at);
    }

    /// <summary>
    /// A deed of its own ends what was bound before; an estimate inside a sentence and the words of contest never reach beyond their
    /// clause.
    /// </summary>
    private void Fade(in Clause clause, ClauseScopes scopes)
    {
        if (_now.Modality == MentionModality.Plain)
            return;
        ReadOnlySpan<char> head = _text.AsSpan(clause.Start, clause.End - clause.Start).TrimStart();
        if (!head.StartsWith("其中", StringComparison.Ordinal) && (_now.IsNarrow || IsDeed(clause, clause.End - head.Length, scopes)))
            Forget();
    }

    /// <summary>
    /// Whether words of a clause begin with a verb: 建成A, 大力实施B. A verb that only belongs to a noun begins no deed, as the predicate
    /// behind it shows:
    /// 新建项目全部开工, 覆盖城乡的服务体系更加完善.
    /// </summary>
    private bool IsDeed(in Clause clause, int from, ClauseScopes scopes)
    {
        ReadOnlySpan<char> words = _text.AsSpan(from, clause.End - from);
        int adverbs = EventVerb.LengthAtStart(words) > 0 || StageAt(clause, from, scopes) ? 0 : PhraseEnds.TrimStart(words, s_adverbs);
        bool stage = StageAt(clause, from + adverbs, scopes);
        if (!stage && EventVerb.LengthAtStart(words[adverbs..]) == 0)
            return VerbLexicon.StartsWithDeed(words) && !scopes.Closes(clause, from, clause.End, Predicates)
                && !EndsWithNumber(clause, scopes);
        TokenKinds predicates = words.Contains('的') ? Predicates : TokenKinds.Stage;
        bool modifies = scopes.Closes(clause, from + adverbs + 3, clause.End, predicates);
        return stage || adverbs > 0 || !modifies;
    }

    private static bool EndsWithNumber(in Clause clause, ClauseScopes scopes)
    {
        foreach (ref readonly Token token in clause.Holds(TokenKinds.Quantity) ? scopes.TokensOf(clause) : [])
        {
            if (token.Is(TokenKinds.Quantity) && scopes.Quantities[token.Entry].OuterEnd >= clause.End)
                return true;
        }

        return false;
    }

    private static bool StageAt(in Clause clause, int at, ClauseScopes scopes) => scopes.TryBeginning(clause, at, TokenKinds.Stage, out _);

    /// <summary>
    /// Whether what a word of commitment governs is a clause of its own, a subject with a predicate that can be checked: 粮食产量保持稳定.
    /// </summary>
    private bool IsClause(in Clause clause, int from, ClauseScopes scopes)
    {
        int end = clause.Start + _text.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd().Length;
        if (from + 4 > end || IsDeed(clause, from, scopes) || VerbLexicon.StartsWithDeed(_text.AsSpan(from, end - from)))
            return false;
        return scopes.Closes(clause, from + 2, end, Predicates);
    }

    private bool IsHead(int end) => end < _text.Length && _text[end] is '：' or ':';

    /// <summary>Goes over a number; 保N争M binds each of its own, whatever stands around it.</summary>
    private void Count(in ScannedQuantity quantity)
    {
        _last = quantity.Form;
        if (!MayPledge(quantity))
            return;
        MentionModality pledge = _text[quantity.OuterStart] switch
        {
            '保' => MentionModality.Must,
            '争' or '拼' or '冲' => MentionModality.Aim,
            _ => MentionModality.Plain,
        };
        if (pledge == MentionModality.Plain)
            return;
        _turns.Add(new Turn(quantity.OuterStart, pledge));
        Mark(quantity.End);
    }

    private void Mark(int at)
    {
        if ((_turns.Count == 0 ? MentionModality.Plain : _turns[^1].Modality) != _now.Modality)
            _turns.Add(new Turn(at, _now.Modality));
    }

    /// <summary>预计 at the head of a sentence is said of all of it; inside one, of its own clause.</summary>
    private bool OpensSentence(int at)
    {
        ReadOnlySpan<char> before = at > _sentence ? _text.AsSpan(_sentence, at - _sentence).Trim(" \u3000\u2003") : [];
        return before.IsEmpty || before.EndsWith("相比，", StringComparison.Ordinal) || before.EndsWith("核算，", StringComparison.Ordinal);
    }

    /// <summary>确保到2027年, 力争通过三年 and what ends with a colon hand the word on.</summary>
    private bool Announces(int from, int end)
    {
        if (IsHead(end))
            return true;
        ReadOnlySpan<char> rest = _text.AsSpan(from, end - from).Trim();
        return rest.IsEmpty ? !_text.AsSpan(0, from).EndsWith("努力", StringComparison.Ordinal) : s_dating.AtStart(rest) > 0;
    }

    /// <summary>
    /// Where the words before a word of commitment begin: behind the number before it, or behind the joint that follows that.
    /// </summary>
    private int LeftOf(int left, int at)
    {
        int joint = _text.AsSpan(left, Math.Max(0, at - left)).IndexOf('、');
        return joint >= 0 ? left + joint + 1 : left;
    }

    private bool HasSubject(int start, int at)
    {
        ReadOnlySpan<char> before = HeadWords.Strip(_text.AsSpan(start, Math.Max(0, at - start)));
        return before.Length > 1 && before[^1] != '要' && !before.StartsWith("我们", StringComparison.Ordinal);
    }

    private bool IsBare(int from, int end)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(from, Math.Max(0, end - from)).Trim();
        return rest.IsEmpty || s_verbs.Holds(rest[..PhraseEnds.TrimEnd(rest, s_verbs)]);
    }
}
