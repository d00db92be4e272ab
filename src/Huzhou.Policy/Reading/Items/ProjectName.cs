using System.Text;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Items;

/// <summary>The name of a project out of the words that plan it or report on it.</summary>
internal static class ProjectName
{
    private static readonly WordList s_leads = Vocabulary.Of(GenreWord.ProjectLead);

    private static readonly WordList s_tails = Vocabulary.Of(GenreWord.ProjectTail);

    private static readonly WordList s_gives = Vocabulary.Of(GenreWord.Giving);

    private const int ShortestName = 4;

    private static readonly WordList s_quotedKinds = Vocabulary.Of(GenreWord.QuotedKind);

    /// <summary>Names that count projects and are none: 其余27项中 has as many left.</summary>
    private static readonly WordList s_sums = Vocabulary.Of(GenreWord.ProjectSum);

    /// <summary>The name, or an empty string where the words name nothing.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        string squeezed = Glyph.Squeeze(words);
        if (Quoted(squeezed) is { Length: > 0 } quoted)
            return quoted;
        ReadOnlySpan<char> name = squeezed;
        name = WithoutYear(name);
        name = name[Math.Min(HeadMark.Read(name).Length, name.Length)..];
        if (name.LastIndexOf("中，") is >= 0 and int among && among < 16)
            name = name[(among + 2)..];
        name = name[PhraseEnds.TrimStart(name, s_leads)..];
        name = name[..PhraseEnds.TrimEnd(name, s_tails)];
        // 老年食堂：计划建设15个: what stands before the colon is called so.
        if (name.IndexOfAny('：', ':') is > 1 and int colon)
            name = name[..colon];
        if (s_leads.Holds(name) || s_tails.Holds(name))
            return string.Empty;
        name = WithoutSpan(Given(name).Trim("，、："));
        return name.Count('“') == name.Count('”') ? name.ToString() : string.Concat(name.ToString().Split('“', '”'));
    }

    /// <summary>2025年， before a name dates it.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> name) =>
        name.Length > 5 && name[4] == '年' && name[..4].IndexOfAnyExceptInRange('0', '9') < 0 ? name[5..].TrimStart("度，") : name;

    /// <summary>The years in a bracket behind a name are none of it: 山塘整治（2022—2024年）.</summary>
    private static ReadOnlySpan<char> WithoutSpan(ReadOnlySpan<char> name) =>
        name.Length > 2 && name[^1] is '）' or ')' && name.LastIndexOfAny('（', '(') is > 1 and int open && Glyph.IsDigit(name[open + 1])
            && name[open..].Contains('年') ? name[..open] : name;

    /// <summary>Whether words name no project by themselves: they are missing, sum projects up, or only say what is done to one.</summary>
    public static bool IsVague(ReadOnlySpan<char> name) => name.Length < 2 || IsSum(name) || s_verbs.Holds(name);

    private static readonly WordList s_verbs = Vocabulary.Of(GenreWord.ProjectVerb);

    /// <summary>Whether words only say what is done, not to what: 新增安装.</summary>
    public static bool IsOnlyVerbs(ReadOnlySpan<char> words) => s_verbs.Holds(words[PhraseEnds.TrimStart(words, s_verbs)..]);

    /// <summary>Whether a name only sums up how many projects there are.</summary>
    public static bool IsSum(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("中的，");
        return s_sums.Holds(name) || (s_sums.AtEnd(name) > 0 && name.IndexOfAny("省市县区级") >= 0 && name.Length <= 10);
    }

    /// <summary>Whether a number counts projects, not what one of them makes: 22件, 24个事项, 进展缓慢的有3项.</summary>
    public static bool CountsProjects(ReadOnlySpan<char> before, ReadOnlySpan<char> unit, ReadOnlySpan<char> behind)
    {
        if (!MayCountProjects(unit) && unit is not "个")
            return false;
        bool has = before.TrimEnd(" ").EndsWith("有", StringComparison.Ordinal);
        bool bare = behind.Length == 0 || behind[0] is '，' or ',' or '、' or '；' or '。' or '（' or '(';
        return s_counted.AtStart(behind) > 0 || (has && unit is not "个")
            || (bare && unit is "项" or "件" && (before.Length == 0 || before.EndsWith("完成", StringComparison.Ordinal)));
    }

    /// <summary>Whether a unit is one in which projects are counted.</summary>
    public static bool MayCountProjects(ReadOnlySpan<char> unit) => unit is "项" or "件" or "类" or "大类";

    private static readonly WordList s_counted = Vocabulary.Of(GenreWord.CountedProject);

    /// <summary>为残疾人提供康复救助 is 残疾人康复救助: whom it serves, and what is given.</summary>
    private static ReadOnlySpan<char> Given(ReadOnlySpan<char> name)
    {
        int serves = name.IndexOf('为');
        if (serves < 0 || serves > 12)
            return name;
        int verb = s_gives.IndexIn(name, serves + 1, out int length);
        if (verb <= serves + 1 || verb + length >= name.Length)
            return name;
        StringBuilder given = new();
        given.Append(name[(serves + 1)..verb]).Append(name[(verb + length)..]);
        return given.ToString();
    }

    /// <summary>
    /// What is called by a name in quotation marks is called so, and several names are listed; where words stand behind them, the marks
    /// only say of what
    /// kind the project is: 农村环境“三大革命”自然村改厕.
    /// </summary>
    private static string Quoted(string words)
    {
        List<string> names = [];
        int end = 0;
        for (int open = words.IndexOf('“', StringComparison.Ordinal); open >= 0; open = words.IndexOf('“', open + 1))
        {
            int close = words.IndexOf('”', open);
            if (close - open is < 4 or > 16)
                return string.Empty;
            string name = words[(open + 1)..close];
            if (!names.Contains(name))
                names.Add(name);
            end = (open = close) + 1;
        }

        if (names.Count == 0)
            return string.Empty;
        ReadOnlySpan<char> behind = words.AsSpan(end);
        int kind = PhraseEnds.TrimStart(behind, s_quotedKinds);
        behind = behind[kind..];
        behind = behind[..PhraseEnds.TrimEnd(behind, s_tails)];
        bool named = behind.Length >= ShortestName && Glyph.IsHan(behind[0]) && behind.IndexOfAny("，、；：") < 0
            && !s_quotedKinds.Holds(behind);
        return !named ? string.Join('、', names) : names.Count == 1 && kind == 0
            && words.StartsWith('“') ? $"{names[0]}{behind}" : behind.ToString();
    }
}
