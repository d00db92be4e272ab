namespace Huzhou.Policy.Reading;

/// <summary>The words of owner phrases: labels, roles, times, and what is not a body.</summary>
internal static class OwnerLexicon
{
    /// <summary>Labels behind which the bodies that lead are listed.</summary>
    public static readonly string[] LeadLabels = ["牵头单位", "牵头部门", "牵头责任单位", "主办单位", "主要责任单位", "主责单位", "第一责任单位", "牵头", "主办", "主责"];

    /// <summary>Labels behind which bodies that support are listed.</summary>
    public static readonly string[] SupportLabels = ["配合单位", "配合部门", "协办单位", "参与单位", "协同单位", "协助单位", "支持单位", "参加单位", "配合责任单位", "协同配合单位", "责任配合单位", "配合", "协办", "参与"];

    /// <summary>Labels of a plain list: the lead is marked inside or is the first; behind a lead label the list supports.</summary>
    public static readonly string[] PlainLabels = ["责任单位", "责任部门", "负责单位", "承办单位", "实施单位", "落实单位", "责任主体", "责任处室", "负责部门", "责任科室"];

    /// <summary>Labels of persons and times, which name no body.</summary>
    public static readonly string[] OtherLabels = ["责任领导", "牵头领导", "分管领导", "责任人", "市领导", "包抓领导", "联系领导", "完成时限", "完成时间", "时限", "时间要求", "工作时限"];

    /// <summary>Words behind a name that say what the body does; the longest first.</summary>
    public static readonly string[] Roles =
        ["按职责分工分别负责落实", "按职责分工负责落实", "按照职责分工负责", "按职责分工分别负责", "按职责分工负责", "按职能分工负责", "按职责负责", "根据职责分工负责", "按职责分工", "分工负责", "共同牵头负责", "牵头负责落实", "牵头负责", "牵头落实", "牵头组织实施", "牵头组织", "共同牵头", "联合牵头", "负责牵头", "负责落实", "具体负责", "分别负责", "共同负责", "组织实施", "牵头", "配合落实", "协同配合", "参与配合", "共同配合", "配合", "参与", "协同", "协助", "协办", "承办", "主办", "负责", "落实", "参加"];

    /// <summary>Words in front of a name.</summary>
    public static readonly string[] Fronts = ["由", "以及", "和", "会同", "及", "其中"];

    /// <summary>Words that close a list of names without being one.</summary>
    public static readonly string[] Etcetera = ["等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门和单位", "等部门单位", "等部门", "等单位", "等"];

    /// <summary>Words that make a clause a time or a remark instead of a body.</summary>
    public static readonly string[] Remarks =
        ["完成", "推进", "持续", "长期", "年底", "月底", "年内", "全年", "下同", "列第一位", "列首位", "列在首位", "排第一", "排在第一", "第一个单位", "第一位", "为牵头", "为工作牵头", "不再一一", "以下", "均含", "除标注", "贯穿", "启动", "见效", "坚持", "常态", "前取得", "季度", "上半年", "下半年", "按时", "每年", "每季", "每月"];

    private static readonly string[] FirstLeads = ["列第一位", "列首位", "列在首位", "排第一", "排在第一", "列在第一位", "第一个单位", "排首位", "排在首位", "第一责任单位为牵头", "排名第一"];

    private static readonly string[] Territories = ["县级市", "功能区", "开发区", "园区", "街道", "区县", "县区", "县市", "市县", "县", "区", "市", "旗", "乡", "镇", "州", "盟"];

    private static readonly string[] BodyEnds =
        ["政府", "办公室", "管委会", "委员会", "办公厅", "委", "局", "办", "厅", "部", "中心", "公司", "集团", "总会", "分会", "会", "院", "校", "大学", "支队", "总队", "大队", "行", "署", "站", "所", "单位", "部门", "银行", "新区", "开发区", "区", "县", "市", "州", "园区", "厂", "社", "处", "科", "团市委", "团委", "分行", "海关", "法院", "检察院", "军分区", "乡", "镇", "街道", "馆", "总站", "关", "台", "报社", "工商联", "科协", "文联", "残联", "妇联", "社科联", "侨联", "总工会", "红十字会", "专班", "指挥部", "领导小组", "税务"];

    public static bool SaysFirstLeads(ReadOnlySpan<char> words) => PartLexicon.ContainsAny(words, FirstLeads) && words.Contains("牵头", StringComparison.Ordinal);

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

    /// <summary>Whether a part of a list is only a kind of territory (各区, 县), so that the list sign behind it belongs to the name.</summary>
    public static bool IsTerritory(ReadOnlySpan<char> words)
    {
        if (words.Length > 0 && words[0] == '各')
            words = words[1..];
        if (words.Length == 0)
            return false;
        foreach (string territory in Territories)
        {
            if (words.SequenceEqual(territory))
                return true;
        }
        return false;
    }

    /// <summary>Whether a part of a list goes on with a kind of territory: 县级市, 区政府, 县（市）人民政府.</summary>
    public static bool ContinuesTerritory(ReadOnlySpan<char> words)
    {
        if (words.Length > 0 && words[0] == '各')
            words = words[1..];
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
}
