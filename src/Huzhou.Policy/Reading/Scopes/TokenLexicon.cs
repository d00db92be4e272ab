using System.Runtime.CompilerServices;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Scopes;

/// <summary>
/// The words that clauses are searched for, with what each may be. They are found by their first two characters: a row of bits for the
/// first, a bit
/// for the second tells in one look that no word begins at a place, which is so nearly everywhere.
/// </summary>
internal static class TokenLexicon
{
    private const int Rows = 256;

    private static readonly TokenWord[] s_words =
        [.. Words().OrderBy(word => Row(word.Text[0])).ThenBy(word => word.Text[0]).ThenByDescending(word => word.Text.Length)];

    private static readonly ushort[] s_rows = RowsOf(s_words);

    private static readonly ulong[] s_pairs = PairsOf(s_words);

    /// <summary>A word with what it may be.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Kinds">What it may be.</param>
    /// <param name="Modality">How firmly it commits; plain where it does not.</param>
    /// <param name="IsNarrow">Whether it commits its own object alone: 争创, 冲刺.</param>
    /// <param name="IsSecured">Whether a report says by it what was obtained: 争取, 夺取.</param>
    /// <param name="NotBefore">The character before which it is part of another word, 大力促进; a zero where there is none.</param>
    internal readonly record struct TokenWord(
        string Text, TokenKinds Kinds, MentionModality Modality = MentionModality.Plain, bool IsNarrow = false, bool IsSecured = false,
        char NotBefore = '\0')
    {
        private readonly char _first = Text[0], _second = Text.Length > 1 ? Text[1] : '\0';

        /// <summary>Whether a text begins with the word.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Begins(ReadOnlySpan<char> text) =>
            text[0] == _first && (_second == '\0' || (text.Length >= Text.Length && text[1] == _second
                && (Text.Length == 2 || text.StartsWith(Text, StringComparison.Ordinal))));
    }

    /// <summary>A word by its place in the list.</summary>
    public static ref readonly TokenWord Of(int entry) => ref s_words[entry];

    /// <summary>Whether a word may begin with the two characters; where it says no, none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(char first, char second) => (s_pairs[Row(first)] >> Bit(second) & 1) != 0;

    /// <summary>
    /// The places of the words that may begin with a character, the longer before the shorter; those of others may be among them.
    /// </summary>
    public static (int From, int To) Beginning(char first)
    {
        int row = Row(first);
        return (s_rows[row], s_rows[row + 1]);
    }

    /// <summary>The words of a kind.</summary>
    public static IEnumerable<string> WordsOf(TokenKinds kind) =>
        s_words.Where(word => (word.Kinds & kind) != TokenKinds.None).Select(word => word.Text);

    private static int Row(char c) => (c ^ (c >> 6)) & (Rows - 1);

    private static int Bit(char c) => (c ^ (c >> 6)) & 63;

    private static ushort[] RowsOf(TokenWord[] words)
    {
        ushort[] rows = new ushort[Rows + 1];
        foreach (TokenWord word in words)
            rows[Row(word.Text[0]) + 1]++;
        for (int i = 1; i < rows.Length; i++)
            rows[i] += rows[i - 1];
        return rows;
    }

    private static ulong[] PairsOf(TokenWord[] words)
    {
        ulong[] pairs = new ulong[Rows];
        // What stands behind a word of one character may be anything.
        foreach (TokenWord word in words)
            pairs[Row(word.Text[0])] |= word.Text.Length == 1 ? ulong.MaxValue : 1UL << Bit(word.Text[1]);
        return pairs;
    }

    private static Dictionary<string, TokenWord>.ValueCollection Words()
    {
        Dictionary<string, TokenWord> words = new(StringComparer.Ordinal);
        foreach (WordEntry entry in Vocabulary.Entries(ClauseWord.Commitment))
            words[entry.Word] = CommitmentOf(entry);
        Enter(words, TokenKinds.Condition, Vocabulary.Of(
            StatementWord.NeverHead, StatementWord.PreventHead, StatementWord.Everywhere, StatementWord.Comparator,
                StatementWord.FirstInTime,
                StatementWord.InnerMark));
        Enter(words, TokenKinds.Closing, Vocabulary.Of(
            StatementWord.NeverEnd, StatementWord.DutyEnd, StatementWord.InsideEnd, StatementWord.WholeCover, StatementWord.InStep,
                StatementWord.LevelEnd, StatementWord.FirstOfKind,
            StatementWord.TrendUp, StatementWord.TrendDown,
            StatementWord.IdiomUp, StatementWord.IdiomDown, StatementWord.Hold, StatementWord.RecordHigh,
            StatementWord.MeasuredTail, StatementWord.RankMove, StatementWord.ReferenceSide,
            StatementWord.FirstPlace, StatementWord.Tier, StatementWord.AppraisalGrade, StatementWord.ZoneGrade, StatementWord.WaterGrade));
        WordList tails = Vocabulary.Of(StatementWord.WaterTail);
        Enter(words, TokenKinds.Closing, Vocabulary.Of(StatementWord.WaterGrade).SelectMany(grade => tails.Select(tail => grade + tail)));
        Enter(words, TokenKinds.Stage, Vocabulary.Of(ProjectWord.StageVerb));
        Enter(words, TokenKinds.Title, Vocabulary.Of(ProjectWord.TitleVerb));
        Enter(words, TokenKinds.Aim, Vocabulary.Of(ProjectWord.ClaimAim));
        Enter(words, TokenKinds.RulesOut, Vocabulary.Of(ClauseWord.RuledOut));
        Enter(words, TokenKinds.Describes, Vocabulary.Of(ClauseWord.Describes));
        Enter(words, TokenKinds.Joint, ["、"]);
        return words.Values;
    }

    private static TokenWord CommitmentOf(WordEntry entry)
    {
        string[] parts = entry.Value.Split(',');
        string? limit = Array.Find(parts, part => part[0] == '-');
        return new TokenWord(
            entry.Word, TokenKinds.Commitment, entry.As<MentionModality>(0), parts.Contains("narrow"), parts.Contains("secured"),
                limit is null ? '\0' : limit[1]);
    }

    private static void Enter(Dictionary<string, TokenWord> words, TokenKinds kind, IEnumerable<string> more)
    {
        foreach (string word in more)
            words[word] = words.TryGetValue(word, out TokenWord known)
                ? known with { Kinds = known.Kinds | kind } : new TokenWord(word, kind);
    }
}
