namespace Huzhou.Policy.Reading;

/// <summary>Which numbers of a clause are parts of what is counted, and which only size a named set.</summary>
internal static class QuantityRoles
{
    private static readonly string[] NotCounted = ["用于", "用来", "支持", "投入", "大关", "台阶", "新台阶", "关口", "门槛", "目标", "规模", "任务", "水平", "以", "的目标", "的增速", "的速度", "的增长", "区间", "之间", "，", "向", "由", "到", "至", "的水平", "已", "建成", "完成", "获", "入选", "保障", "力争", "左右", "并", "且", "同比", "比上年", "增长", "下降"];

    /// <summary>Whether the quantity is a threshold: a size that says which things are counted.</summary>
    public static bool IsThreshold(string text, in ScannedQuantity q, int clauseEnd, bool followedByMain, string gap)
    {
        if (q.Unit == "岁")
            return true;
        if (q.Form is not (QuantityForm.Level or QuantityForm.Count) && !(q.Form == QuantityForm.Duration && q.OuterEnd > q.End))
            return false;
        if (q.OuterEnd >= clauseEnd)
            return false;
        char c = text[q.OuterEnd];
        if (c is '，' or ',' or '、' or '。' or '；' or '）' or ')' or '（' or '(' or '和' or '与' or '及' or ' ' or '\n' or '：' or '”')
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(q.OuterEnd, clauseEnd - q.OuterEnd);
        if (rest.StartsWith("级", StringComparison.Ordinal) && q.Form == QuantityForm.Level)
            return rest.Length > 1;
        foreach (string word in NotCounted)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, q.OuterStart - 3), Math.Min(3, q.OuterStart));
        if (q.Form == QuantityForm.Level && (before.EndsWith("年产", StringComparison.Ordinal) || before.EndsWith("日产", StringComparison.Ordinal) || before.EndsWith("年处理", StringComparison.Ordinal) || before.EndsWith("日处理", StringComparison.Ordinal) || before.EndsWith("年加工", StringComparison.Ordinal)))
            return true;
        bool bounded = q.OuterEnd > q.End || q.Bound is QuantityBound.RangeLow or QuantityBound.RangeHigh;
        if (q.Form == QuantityForm.Count)
            return q.OuterEnd > q.End && q.Unit is "人" or "名" or "户" or "个" or "张" or "只" or "头" && followedByMain && !gap.Contains('、', StringComparison.Ordinal) && q.OuterEnd > q.End && !rest.StartsWith("的", StringComparison.Ordinal) && !rest.Contains('达');
        if (q.OuterEnd > q.End && (rest[0] != '的' || followedByMain || q.Unit != "元"))
            return true;
        if (text.AsSpan(q.Start, q.Length).EndsWith("亿", StringComparison.Ordinal) && q.InWords)
            return true;
        bool ahead = q.OuterStart < q.Start && q.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast;
        if (rest[0] == '的')
            return followedByMain && (ahead || bounded);
        if (ahead && (rest.StartsWith("项目", StringComparison.Ordinal) || rest.StartsWith("企业", StringComparison.Ordinal) || rest.StartsWith("产业", StringComparison.Ordinal) || rest.StartsWith("集群", StringComparison.Ordinal)))
            return true;
        return (ahead || bounded) && followedByMain && !gap.Contains('、', StringComparison.Ordinal);
    }
}
