using System.Runtime.InteropServices;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Scopes;

/// <summary>
/// The clauses of one paragraph with their tokens and scopes: all words of the lexicon that match, those that overlap too, and the
/// quantities, found in one pass.
/// Every reader of facts asks here, forwards from a place or from the end of a phrase, and none looks at the characters for such words or
/// works their reach out again.
/// </summary>
/// <param name="text">The normalised text that holds the paragraphs.</param>
internal sealed class ClauseScopes(string text) : IDisposable
{
    private readonly List<Clause> _clauses = Scratch<Clause>.Take();
    private readonly List<Token> _tokens = Scratch<Token>.Take();
    private readonly List<ScannedQuantity> _quantities = Scratch<ScannedQuantity>.Take();
    private readonly CommitmentScopes _commitments = new(text);
    private int _start;
    private int _end;
    private int _quantity;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The words of the paragraph that was read last.</summary>
    public ReadOnlySpan<char> Words => text.AsSpan(_start, _end - _start);

    /// <summary>The clauses of the paragraph that was read last.</summary>
    public List<Clause> Clauses => _clauses;

    /// <summary>What was scanned in it.</summary>
    public List<ScannedQuantity> Quantities => _quantities;

    /// <summary>Gives back the lists; nobody may hold on to one of them.</summary>
    public void Dispose()
    {
        Scratch<Clause>.Give(_clauses);
        Scratch<Token>.Give(_tokens);
        Scratch<ScannedQuantity>.Give(_quantities);
        _commitments.Dispose();
    }

    /// <summary>Reads one paragraph and forgets the one before.</summary>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="reports">Whether it looks back.</param>
    public void Read(int start, int end, bool reports)
    {
        _tokens.Clear();
        _quantities.Clear();
        (_start, _end, _quantity) = (start, end, 0);
        foreach (ScannedQuantity found in new QuantityScanner(Words))
        {
            if (IsUnitCell(Words, found))
                continue;
            (int from, int outerStart, int outerEnd) = (found.Start + start, found.OuterStart + start, found.OuterEnd + start);
            _quantities.Add(found with { Start = from, OuterStart = outerStart, OuterEnd = outerEnd });
        }

        ChangeToLevel.Read(text, _quantities);
        ClauseCutter.Cut(text, start, end, _clauses);
        int described = -1;
        foreach (ref Clause clause in CollectionsMarshal.AsSpan(_clauses))
        {
            Find(ref clause);
            // A description goes on to the end of its sentence.
            if (clause.Holds(TokenKinds.Describes))
                described = clause.Sentence;
            else if (clause.Sentence == described)
                clause = clause with { Kinds = clause.Kinds | TokenKinds.Describes };
        }

        _commitments.Read(this, reports);
    }

    /// <summary>How firmly the words at a place are promised.</summary>
    public MentionModality CommitmentAt(int offset) => _commitments.At(offset);

    /// <summary>
    /// Whether a place of a clause is ruled out: 不发生3人以上事故 counts nothing, its number only says which accidents are meant. What
    /// rules out reaches to the end of its clause.
    /// </summary>
    public bool IsRuledOut(Clause clause, int at) => Holds(clause, clause.Start, at, TokenKinds.RulesOut);

    /// <summary>The tokens of a clause in the order of their first characters, of those that begin together the longest first.</summary>
    public ReadOnlySpan<Token> TokensOf(Clause clause) => CollectionsMarshal.AsSpan(_tokens)[clause.FirstToken..clause.EndToken];

    /// <summary>The longest token of a kind that begins at a place.</summary>
    public bool TryBeginning(Clause clause, int at, TokenKinds kind, out Token token) => TryFind(clause, at, byEnd: false, kind, out token);

    /// <summary>The longest token of a kind that ends at a place.</summary>
    public bool TryEnding(Clause clause, int at, TokenKinds kind, out Token token) => TryFind(clause, at, byEnd: true, kind, out token);

    /// <summary>Whether a token of a kind closes the words between two places.</summary>
    public bool Closes(Clause clause, int start, int end, TokenKinds kind)
    {
        foreach (ref readonly Token token in clause.Holds(kind) ? TokensOf(clause) : [])
        {
            if (token.End == end && token.Start >= start && token.Is(kind))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token of a kind stands between two places of a clause.</summary>
    public bool Holds(Clause clause, int start, int end, TokenKinds kind)
    {
        if (!clause.Holds(kind))
            return false;
        foreach (ref readonly Token token in TokensOf(clause))
        {
            if (token.Is(kind) && token.Start >= start && token.End <= end)
                return true;
        }

        return false;
    }

    /// <summary>The place of the first joint of a list from a place on, or the end that is given.</summary>
    public int NextJoint(Clause clause, int from, int end)
    {
        foreach (ref readonly Token token in clause.Holds(TokenKinds.Joint) ? TokensOf(clause) : [])
        {
            if (token.Is(TokenKinds.Joint) && token.Start >= from)
                return Math.Min(token.Start, end);
        }

        return end;
    }

    private bool TryFind(Clause clause, int at, bool byEnd, TokenKinds kind, out Token token)
    {
        token = default;
        foreach (ref readonly Token found in clause.Holds(kind) ? TokensOf(clause) : [])
        {
            // The first that begins or ends at a place is the longest.
            if ((byEnd ? found.End : found.Start) == at && found.Is(kind))
            {
                token = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a magnitude without a number only names the unit of a table: between bars, in a bracket, behind 单位：, alone on its line.
    /// </summary>
    internal static bool IsUnitCell(ReadOnlySpan<char> text, in ScannedQuantity quantity)
    {
        if (text[quantity.Start] is not ('亿' or '万' or '千' or '百'))
            return false;
        ReadOnlySpan<char> before = text[..quantity.OuterStart].TrimEnd(" \u3000"), behind = text[quantity.OuterEnd..].TrimStart(" \u3000");
        bool opens = before.IsEmpty || before[^1] is '|' or '｜' or '\t' or '（' or '(' or '：' or ':';
        return opens && (behind.IsEmpty || behind[0] is '|' or '｜' or '\t' or '）' or ')');
    }

    private void Find(ref Clause clause)
    {
        int first = _tokens.Count;
        int depth = 0;
        TokenKinds kinds = TokenKinds.None;
        ReadOnlySpan<char> words = text.AsSpan(clause.Start, clause.End - clause.Start);
        while (_quantity < _quantities.Count && _quantities[_quantity].Start < clause.Start)
            _quantity++;
        int quantity = NextQuantity(clause);
        for (int i = 0; i < words.Length; i++)
        {
            if (i == quantity)
            {
                _tokens.Add(new Token(clause.Start + i, _quantities[_quantity].End, TokenKinds.Quantity, _quantity));
                kinds |= TokenKinds.Quantity;
                _quantity++;
                quantity = NextQuantity(clause);
            }

            char c = words[i];
            // An enumeration comma between quotation marks or brackets does not divide a clause.
            if (c is < '\u4E00' or > '\u9FFF')
                depth = Math.Max(0, depth + (c is '“' or '（' or '(' or '《' or '‘' ? 1 : c is '”' or '）' or ')' or '》' or '’' ? -1 : 0));
            if (TokenLexicon.MayBegin(c, i + 1 < words.Length ? words[i + 1] : '\0') && !(c == '、' && depth > 0))
                kinds |= Match(words[i..], clause.Start + i);
        }

        clause = clause with { FirstToken = first, EndToken = _tokens.Count, Kinds = kinds };
    }

    /// <summary>Where the next quantity begins, counted from the start of the clause; -1 where it lies behind it.</summary>
    private int NextQuantity(Clause clause) =>
        _quantity < _quantities.Count && _quantities[_quantity].Start < clause.End ? _quantities[_quantity].Start - clause.Start : -1;

    private TokenKinds Match(ReadOnlySpan<char> words, int at)
    {
        TokenKinds kinds = TokenKinds.None;
        (int from, int to) = TokenLexicon.Beginning(words[0]);
        for (int i = from; i < to; i++)
        {
            ref readonly TokenLexicon.TokenWord word = ref TokenLexicon.Of(i);
            if (!word.Begins(words))
                continue;
            _tokens.Add(new Token(at, at + word.Text.Length, word.Kinds, i));
            kinds |= word.Kinds;
        }

        return kinds;
    }
}
