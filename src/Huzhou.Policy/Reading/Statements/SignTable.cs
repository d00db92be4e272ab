using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Tells in one pass over a clause which kinds of words may stand in it, so that the readers of statements, projects, titles and claims go only over
/// clauses that concern them. Every two neighbouring characters have a place in one table, which knows the kinds of words that begin with them.
/// </summary>
internal static class SignTable
{
    /// <summary>Rows by the first character, in each row a place for the second.</summary>
    private const int Rows = 256;
    private const int Places = 64;

    private static readonly byte[] s_signs = Build();

    /// <summary>The signs of a stretch of text.</summary>
    public static ClauseSigns In(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return ClauseSigns.None;
        int signs = 0;
        byte[] table = s_signs;
        int first = Mixed(text[0]);
        foreach (char c in text[1..])
        {
            int second = Mixed(c);
            signs |= table[PlaceOf(first, second)];
            first = second;
        }

        return (ClauseSigns)(signs | table[PlaceOf(first, 0)]);
    }

    private static byte[] Build()
    {
        byte[] table = new byte[Rows * Places];
        Enter(table, HeadWords.CommitmentWords, ClauseSigns.Commitment);
        Enter(table, StatementMarks.Inner, ClauseSigns.Condition);
        Enter(table, ProjectWords.VerbWords, ClauseSigns.Stage);
        Enter(table, DistinctionReader.VerbWords, ClauseSigns.Title);
        Enter(table, ClaimReader.Aims, ClauseSigns.Aim);
        Enter(table, ["、"], ClauseSigns.List);
        return table;
    }

    private static void Enter(byte[] table, IEnumerable<string> words, ClauseSigns sign)
    {
        foreach (string word in words)
        {
            // What stands behind a word of one character may be anything.
            int from = Place(word[0], word.Length > 1 ? word[1] : '\0');
            foreach (ref byte signs in table.AsSpan(from, word.Length > 1 ? 1 : Places))
                signs |= (byte)sign;
        }
    }

    private static int Place(char first, char second) => PlaceOf(Mixed(first), Mixed(second));

    private static int PlaceOf(int first, int second) => ((first & (Rows - 1)) * Places) + (second & (Places - 1));

    private static int Mixed(char c) => c ^ (c >> 6);
}
