using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The words of owner phrases: labels, roles, times, and what is not a body.</summary>
internal static class OwnerLexicon
{
    /// <summary>Words behind a name that say what the body does; the longest first.</summary>
    public static readonly string[] Roles = [.. Vocabulary.Of(OrganizationWord.Role)];

    /// <summary>Words in front of a name.</summary>
    public static readonly string[] Fronts = [.. Vocabulary.Of(OrganizationWord.Front)];

    /// <summary>Words of which the end of an open list is made: 等有关部门, 等部门和单位, 等市直单位, 等15个部门.</summary>
    private static readonly string[] OpenEnd = [.. Vocabulary.Of(OrganizationWord.OpenEnd)];

    /// <summary>Words that no name of a body holds: what they stand in is a time or a remark.</summary>
    private static readonly string[] NoBody = [.. Vocabulary.Of(OrganizationWord.NoBody)];

    /// <summary>Words that make a clause a remark where it does not end as the name of a body does.</summary>
    private static readonly string[] Remarks = [.. Vocabulary.Of(OrganizationWord.Remark)];

    private static readonly string[] FirstLeads = [.. Vocabulary.Of(OrganizationWord.FirstLeads)];

    private static readonly string[] Whole = [.. Vocabulary.Of(OrganizationWord.Umbrella)];

    private static readonly string[] Territories = [.. Vocabulary.Of(OrganizationWord.Territory)];

    private static readonly string[] BodyEnds = [.. Vocabulary.Of(OrganizationWord.BodyEnd)];

    /// <summary>Whether the words of a list's part are a time or a remark and no body.</summary>
    public static bool IsRemark(ReadOnlySpan<char> words) =>
        words.Length > 40 || words.ContainsAny('。', '！') || SaysFirstLeads(words) || PhraseEnds.HasAny(words, NoBody) || NamesMonth(words)
        || (PhraseEnds.HasAny(words, Remarks) && !IsBody(words));

    /// <summary>6月, 12月底, 2025年: a number before a unit of time.</summary>
    private static bool NamesMonth(ReadOnlySpan<char> words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i] is '月' or '日' or '年' && Glyph.IsDigit(words[i - 1]))
                return true;
        }
        return false;
    }

    /// <summary>How many characters at the end of a name say that the list goes on (等, 等有关部门); 0 where none do.</summary>
    public static int EtceteraOf(ReadOnlySpan<char> name)
    {
        int at = name.LastIndexOf('等');
        if (at < 1)
            return 0;
        ReadOnlySpan<char> rest = name[(at + 1)..];
        while (rest.Length > 0)
        {
            if (Glyph.IsDigit(rest[0]) || Glyph.IsEdge(rest[0]))
                rest = rest[1..];
            else if (StartsWithAny(rest, OpenEnd) is { } word)
                rest = rest[word.Length..];
            else
                return 0;
        }
        return name.Length - at;
    }

    /// <summary>
    /// Whether the words behind 等 name a group of bodies by their level or kind, which answers as well: 区级有关部门, 有关部门和单位; 部门 alone says no
    /// more than 等.
    /// </summary>
    public static bool IsUmbrella(ReadOnlySpan<char> words) =>
        words.Length >= 4 && !Glyph.IsDigit(words[0])
            && (words.EndsWith("部门", StringComparison.Ordinal) || words.EndsWith("单位", StringComparison.Ordinal))
            && words is not ("部门和单位" or "部门、单位" or "部门及单位" or "部门单位");

    public static bool SaysFirstLeads(ReadOnlySpan<char> words) => PhraseEnds.HasAny(words, FirstLeads)
        && words.Contains("牵头", StringComparison.Ordinal);

    /// <summary>Whether the words look like the name of a body.</summary>
    public static bool IsBody(ReadOnlySpan<char> words)
    {
        if (words.Length is < 2 or > 30)
            return false;
        foreach (string end in BodyEnds)
        {
            if (words.EndsWith(end, StringComparison.Ordinal))
                return true;
        }
        return words[^1] is '）' or ')' && words.IndexOfAny('（', '(') > 1 && IsBody(words[..words.IndexOfAny('（', '(')]);
    }

    /// <summary>Ends of names behind which 和 can only begin another name.</summary>
    private static readonly string[] WholeEnds = [.. Vocabulary.Of(OrganizationWord.WholeEnd)];

    private static readonly string[] Committees = [.. Vocabulary.Of(OrganizationWord.Committee)];

    /// <summary>Whether the words are a whole name, so that 和 behind them does not belong to it: 市科技局, 各县区; not 市文化, not 市委.</summary>
    public static bool IsWhole(ReadOnlySpan<char> words) =>
        words.Length >= 3 && words[0] == '各' ? IsBody(words) || IsTerritory(words) : EndsWithAny(words, WholeEnds) is not null
            && EndsWithAny(words, Committees) is null;

    /// <summary>
    /// Whether a part of a list is only a kind of territory (各区, 县), so that the list sign behind it belongs to the name.
    /// </summary>
    public static bool IsTerritory(ReadOnlySpan<char> words)
    {
        words = WithoutAll(words);
        if (words.Length == 0)
            return false;
        foreach (string territory in Territories)
        {
            if (words.SequenceEqual(territory))
                return true;
        }
        return false;
    }

    /// <summary>各有关区 without 各 and 有关.</summary>
    private static ReadOnlySpan<char> WithoutAll(ReadOnlySpan<char> words)
    {
        while (StartsWithAny(words, Whole) is { } word)
            words = words[word.Length..];
        return words;
    }

    /// <summary>Whether a part of a list goes on with a kind of territory: 县级市, 区政府, 县（市）人民政府.</summary>
    public static bool ContinuesTerritory(ReadOnlySpan<char> words)
    {
        words = WithoutAll(words);
        foreach (string territory in Territories)
        {
            if (!words.StartsWith(territory, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> rest = words[territory.Length..];
            if (rest.Length == 0 || rest[0] is '（' or '(' || rest.StartsWith("政府", StringComparison.Ordinal)
                || rest.StartsWith("人民政府", StringComparison.Ordinal) || rest.StartsWith("管委会", StringComparison.Ordinal)
                || rest.StartsWith("党委", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The longest of <paramref name="words"/> that the text ends with, or null.</summary>
    public static string? EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        string? best = null;
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && word.Length > (best?.Length ?? 0))
                best = word;
        }
        return best;
    }

    /// <summary>The longest of <paramref name="words"/> that the text begins with, or null.</summary>
    public static string? StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        string? best = null;
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && word.Length > (best?.Length ?? 0))
                best = word;
        }
        return best;
    }

    /// <summary>Whether a cell is a list of bodies: every part of it ends as a body's name does.</summary>
    public static bool LooksLikeBodies(ReadOnlySpan<char> cell)
    {
        if (cell.Length is < 2 or > 300 || cell.ContainsAny('。', '；'))
            return false;
        int at = 0, depth = 0, parts = 0, bodies = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length)
            {
                depth += cell[i] is '（' or '(' ? 1 : cell[i] is '）' or ')' ? -1 : 0;
                if (depth > 0 || cell[i] is not ('、' or '，' or ',' or '\n' or ' '))
                    continue;
            }
            ReadOnlySpan<char> part = Glyph.Trim(cell[at..i]);
            at = i + 1;
            if (part.Length == 0)
                continue;
            parts++;
            if (EndsWithAny(part, Roles) is { } role)
                part = part[..^role.Length];
            if (IsBody(part) || IsTerritory(part))
                bodies++;
        }
        return parts > 0 && bodies * 4 >= parts * 3;
    }
}
