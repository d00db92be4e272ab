using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The words of owner phrases: labels, roles, times, and what is not a body.</summary>
internal static class OwnerLexicon
{
    /// <summary>Words behind a name that say what the body does; the longest first.</summary>
    public static readonly string[] Roles =
        ["按照各自职责分工负责", "按各自职责负责", "按各自职责分工负责", "按照职责分工分别负责", "按照职责分工负责落实", "按照职责分工落实", "按职责分工落实", "依职责分工负责", "等按职责分工负责", "总牵头", "牵头抓总", "牵头推进", "牵头会同", "牵头制定", "牵头承办", "牵头统筹", "具体落实", "分头落实", "分级负责", "具体实施", "为主负责", "共同落实", "共同参与", "积极配合", "密切配合", "参与落实", "协助落实", "共同实施", "负责实施", "负责推进", "负责组织实施", "按职责分工分别负责落实", "按职责分工负责落实", "按照职责分工负责", "按职责分工分别负责", "按职责分工负责", "按职能分工负责", "按职责负责", "根据职责分工负责", "按职责分工", "分工负责", "共同牵头负责", "牵头负责落实", "牵头负责", "牵头落实", "牵头组织实施", "牵头组织", "共同牵头", "联合牵头", "负责牵头", "负责落实", "具体负责", "分别负责", "共同负责", "组织实施", "牵头", "配合落实", "协同配合", "参与配合", "共同配合", "配合", "参与", "协同", "协助", "协办", "承办", "主办", "负责", "落实", "参加"];

    /// <summary>Words in front of a name.</summary>
    public static readonly string[] Fronts = ["由", "以及", "和", "会同", "及", "其中"];

    /// <summary>Words of which the end of an open list is made: 等有关部门, 等部门和单位, 等市直单位, 等15个部门.</summary>
    private static readonly string[] OpenEnd = ["有关", "相关", "各", "市级", "市直", "县直", "区直", "省直", "部门", "单位", "机构", "地方", "成员", "责任", "配合", "镇街", "县区", "和", "及", "、", "个"];

    /// <summary>Words that no name of a body holds: what they stand in is a time or a remark.</summary>
    private static readonly string[] NoBody = ["完成", "持续", "长期", "年底", "月底", "年内", "全年", "下同", "不再一一", "以下", "均含", "除标注", "贯穿", "见效", "坚持", "常态", "前取得", "季度", "上半年", "下半年", "按时", "每年", "每季", "每月", "月前", "日前", "年前", "为牵头", "为工作牵头", "为责任", "为第一", "为主办", "并报", "前报", "分别报", "列第一", "列首位", "列在", "排第一", "排在", "第一个单位", "第一位"];

    /// <summary>Words that make a clause a remark where it does not end as the name of a body does.</summary>
    private static readonly string[] Remarks = ["推进", "启动", "出台", "实施", "建成", "见成效"];

    private static readonly string[] FirstLeads = ["列第一位", "列首位", "列在首位", "排第一", "排在第一", "列在第一位", "第一个单位", "排首位", "排在首位", "第一责任单位为牵头", "排名第一", "列在首位", "排名首位", "排列第一", "列前的", "第一单位"];

    private static readonly string[] Whole = ["各", "有关", "相关", "所有", "全市", "全县", "全区"];

    private static readonly string[] Territories = ["街道办事处", "办事处", "管理区", "街办", "农场", "景区", "新区", "县级市", "功能区", "开发区", "园区", "街道", "区县", "县区", "县市", "市县", "县", "区", "市", "旗", "乡", "镇", "州", "盟"];

    private static readonly string[] BodyEnds =
        ["政府", "办公室", "管委会", "委员会", "办公厅", "委", "局", "办", "厅", "部", "中心", "公司", "集团", "总会", "分会", "会", "院", "校", "大学", "支队", "总队", "大队", "行", "署", "站", "所", "单位", "部门", "银行", "新区", "开发区", "区", "县", "市", "州", "园区", "厂", "社", "处", "科", "团市委", "团委", "分行", "海关", "法院", "检察院", "军分区", "乡", "镇", "街道", "馆", "总站", "关", "台", "报社", "工商联", "科协", "文联", "残联", "妇联", "研究院", "研究室", "室", "队", "军", "联", "协", "社科联", "侨联", "总工会", "红十字会", "专班", "指挥部", "领导小组", "税务"];

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

    public static bool SaysFirstLeads(ReadOnlySpan<char> words) => PhraseEnds.HasAny(words, FirstLeads) && words.Contains("牵头", StringComparison.Ordinal);

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
    private static readonly string[] WholeEnds = ["政府", "办公室", "委员会", "管委会", "局", "厅", "部", "院", "中心", "公司", "集团", "单位", "部门", "支队", "银行", "委", "办", "会", "办事处"];

    private static readonly string[] Committees = ["党委", "市委", "县委", "区委", "省委", "党工委"];

    /// <summary>Whether the words are a whole name, so that 和 behind them does not belong to it: 市科技局, 各县区; not 市文化, not 市委.</summary>
    public static bool IsWhole(ReadOnlySpan<char> words) =>
        words.Length >= 3 && words[0] == '各' ? IsBody(words) || IsTerritory(words) : EndsWithAny(words, WholeEnds) is not null && EndsWithAny(words, Committees) is null;

    /// <summary>Whether a part of a list is only a kind of territory (各区, 县), so that the list sign behind it belongs to the name.</summary>
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
            if (rest.Length == 0 || rest[0] is '（' or '(' || rest.StartsWith("政府", StringComparison.Ordinal) || rest.StartsWith("人民政府", StringComparison.Ordinal) || rest.StartsWith("管委会", StringComparison.Ordinal) || rest.StartsWith("党委", StringComparison.Ordinal))
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
