using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Organizations;

/// <summary>A line that names the body whose list stands below it: 市科协, 一、县发改局（共3项）, 市教育局2023年重点工作任务清单.</summary>
internal static class BodyHead
{
    private const int Longest = 40;

    /// <summary>Words with which the name of a list goes on behind the name of its body.</summary>
    private static readonly WordList Lists = Vocabulary.Of(OrganizationWord.ListName);

    private static readonly string[] Offices = [.. Vocabulary.Of(OrganizationWord.Office)];

    /// <summary>Whether a line names a body and nothing else but its list; the name lies between two offsets of the line.</summary>
    public static bool Read(ReadOnlySpan<char> line, HeadMark mark, out int from, out int to)
    {
        (from, to) = (0, line.Length);
        if (line.Length is < 3 or > Longest)
            return false;
        if (mark.Kind == HeadMarkKind.None && IsName(line))
            return true;
        from = Math.Min(mark.Length, line.Length);
        ReadOnlySpan<char> rest = line[from..].TrimEnd("：:");
        while (rest.Length > 3 && rest[^1] is '）' or ')' && rest.LastIndexOfAny('（', '(') is > 2 and int open)
            rest = rest[..open];
        int number = rest.IndexOfAnyInRange('0', '9');
        if (number >= 0)
            rest = rest[..number];
        int list = Lists.IndexIn(rest, 2, out _);
        if (list > 0)
            rest = rest[..list];
        rest = Glyph.Trim(rest);
        to = from + rest.Length;
        // A head in words may end as a body does (先进制造业中心): a name begins with its level or ends as an office does.
        return mark.Kind is not (HeadMarkKind.Spoken or HeadMarkKind.Bullet) && IsName(rest) && OwnerLexicon.IsBody(rest)
            && (rest[0] is '市' or '县' or '区' or '省' or '州' or '旗' || OwnerLexicon.EndsWithAny(rest, Offices) is not null);
    }

    /// <summary>A short line that ends as the name of a body does.</summary>
    public static bool IsName(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= 20 && !line.ContainsAny(Marks.NoTitle)
            && (OwnerLexicon.IsBody(line) || (line.Length <= 12 && line[0] is '市' or '县' or '区' or '省' or '州' && !EndsSentence(line)));

    /// <summary>Whether a line ends as a sentence does, also inside a quotation or bracket that closes it.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        char last = line[^1];
        if (last is '”' or '）' or '’' && line.Length > 1)
            last = line[^2];
        return Glyph.IsSentenceEnd(last);
    }
}
