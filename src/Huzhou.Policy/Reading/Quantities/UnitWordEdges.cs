using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Where the words for units begin and end in a text.</summary>
internal static class UnitWordEdges
{
    /// <summary>Words that begin with a classifier and are no unit: 项目 (but 项目标), 家庭, 部门, 台阶.</summary>
    public static readonly string[] Words = [.. Vocabulary.Of(QuantityWord.NoUnit).Where(word => word.Length == 2)];

    /// <summary>The characters with which units begin, each once; the table of characters numbers them in this order, from 1 on.</summary>
    public static readonly char[] Firsts = [.. Read.Select(name => name.Text[0]).Distinct()];

    /// <summary>The names of units that are read behind a number.</summary>
    public static IEnumerable<UnitName> Read => UnitTable.Names.Where(name => name.IsRead && name.Entry.Form != UnitForm.Streak);

    /// <summary>Whether the words behind a number are the beginning of a word that is no unit: 人均, 部门.</summary>
    public static bool BeginsOther(ReadOnlySpan<char> rest) => BeginsOther(rest, Words);

    /// <summary>The same for some of those words.</summary>
    public static bool BeginsOther(ReadOnlySpan<char> rest, string[] words)
    {
        if (rest.Length < 2)
            return false;
        foreach (string word in words)
        {
            if (word[0] == rest[0] && word[1] == rest[1])
                return word != "项目" || !(rest.Length > 2 && rest[2] == '标');
        }

        return false;
    }

    /// <summary>Whether a unit in letters ends where the letters of the text do: the m of 5m, not of 5mm.</summary>
    public static bool EndsLetters(ReadOnlySpan<char> rest, int length) =>
        !char.IsAsciiLetter(rest[length - 1]) || length >= rest.Length || !char.IsAsciiLetter(rest[length]);
}
