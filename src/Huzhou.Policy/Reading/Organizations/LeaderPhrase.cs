using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Organizations;

/// <summary>The person a group of tasks is given to: 李明市长主抓重点工作, 由副市长王芳牵头的事项.</summary>
internal static class LeaderPhrase
{
    private static readonly string[] Posts = [.. Vocabulary.Of(OrganizationWord.Post)];

    private static readonly string[] Tails = [.. Vocabulary.Of(OrganizationWord.LeaderTail)];

    /// <summary>Ends of words that look as short as a name and are a post or a body.</summary>
    private static readonly string[] NoNames = [.. Vocabulary.Of(OrganizationWord.NoName)];

    /// <summary>Name and post stand at the very start of a head; what comes behind is not looked at.</summary>
    private const int Reach = 96;

    /// <summary>Reads name and post; false where the words name no person.</summary>
    public static bool Read(ReadOnlySpan<char> words, out string name, out string post)
    {
        name = post = string.Empty;
        words = Glyph.Trim(words);
        words = words[..Math.Min(words.Length, Reach)];
        if (words.StartsWith("由", StringComparison.Ordinal))
            words = words[1..];
        // 常务副县长 is a post and names nobody.
        if (PostIn(words) is not null)
            return false;
        foreach (string title in Posts)
        {
            int at = words.IndexOf(title, StringComparison.Ordinal);
            if (at < 0)
                continue;
            ReadOnlySpan<char> before = Glyph.Trim(words[..at]);
            if (IsName(before))
            {
                name = Glyph.Squeeze(before);
                post = title;
                return true;
            }
            ReadOnlySpan<char> after = words[(at + title.Length)..];
            int cut = after.Length;
            foreach (string tail in Tails)
            {
                int stop = after.IndexOf(tail, StringComparison.Ordinal);
                if (stop >= 0 && stop < cut)
                    cut = stop;
            }
            ReadOnlySpan<char> behind = Glyph.Trim(after[..cut]).TrimStart("：:");
            if (IsName(behind) && before.Length <= 8)
            {
                name = Glyph.Squeeze(behind);
                post = title;
                return true;
            }
        }
        return false;
    }

    /// <summary>The name in a cell or behind a label: 李明, 李明（副市长）, 副市长李明; null where it holds none.</summary>
    public static string? NameIn(ReadOnlySpan<char> words)
    {
        words = Glyph.Trim(words);
        int open = words.IndexOfAny('（', '(');
        ReadOnlySpan<char> bare = open > 1 ? Glyph.Trim(words[..open]) : words;
        if (bare.EndsWith("同志", StringComparison.Ordinal))
            bare = bare[..^2];
        if (Read(bare, out string name, out _) || Read(words, out name, out _))
            return name;
        return IsName(bare) && OwnerLexicon.EndsWithAny(bare, NoNames) is null ? Glyph.Squeeze(bare) : null;
    }

    /// <summary>The names in a cell that may hold several, joined with 、; null where it holds none.</summary>
    public static string? NamesIn(ReadOnlySpan<char> words)
    {
        string? names = null;
        foreach (Range range in words.SplitAny(Marks.ListSigns))
        {
            if ((SpacedNames(words[range]) ?? BlankNames(words[range]) ?? NameIn(words[range]) ?? PostIn(words[range])) is { } name)
                names = names is null ? name : $"{names}、{name}";
        }
        return names;
    }

    /// <summary>王 强赵 亮: names of two characters, each written with a blank inside, that run together; null for anything else.</summary>
    private static string? SpacedNames(ReadOnlySpan<char> words)
    {
        string[] parts = words.ToString().Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || parts[0].Length != 1 || parts[^1].Length != 1)
            return null;
        string names = parts[0];
        for (int i = 1; i < parts.Length - 1; i++)
        {
            if (parts[i].Length != 2 || !Glyph.IsHan(parts[i][0]) || !Glyph.IsHan(parts[i][1]))
                return null;
            names += $"{parts[i][0]}、{parts[i][1]}";
        }
        return names + parts[^1];
    }

    /// <summary>
    /// 李明 王小芳 or 李 明 王小芳: whole names with blanks between them, a name of two characters with or without a blank inside; null for
    /// anything else.
    /// </summary>
    private static string? BlankNames(ReadOnlySpan<char> words)
    {
        string[] parts = words.ToString().Split([' ', '　', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return null;
        List<string> names = [];
        bool single = false;
        foreach (string part in parts)
        {
            if (!IsName(part) && part.Length != 1)
                return null;
            if (part.Length == 1 && single)
                names[^1] += part;
            else
                names.Add(part);
            single = part.Length == 1 && !single;
        }
        return names.Count > 1
            && names.TrueForAll(name => IsName(name) && OwnerLexicon.EndsWithAny(name, NoNames) is null) ? string.Join('、', names) : null;
    }

    /// <summary>A post that stands for its holder: 市长, 分管副市长; null for other words.</summary>
    public static string? PostIn(ReadOnlySpan<char> words)
    {
        string post = Glyph.Squeeze(words);
        return post.Length is >= 2 and <= 8 && OwnerLexicon.EndsWithAny(post, Posts) is { } title
            && (post.Length == title.Length || s_ranks.Holds(post.AsSpan()[..^title.Length])) ? post : null;
    }

    private static readonly WordList s_ranks = Vocabulary.Of(OrganizationWord.PostRank);

    /// <summary>Two to four Chinese characters (a name of two may hold a blank), or a longer name with a middle dot.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        int han = 0;
        bool dot = false;
        foreach (char c in words)
        {
            if (c is '·' or '•')
                dot = true;
            else if (Glyph.IsHan(c))
                han++;
            else if (!Glyph.IsBlank(c))
                return false;
        }
        return han >= 2 && (dot ? han <= 12 : han <= 4);
    }
}
