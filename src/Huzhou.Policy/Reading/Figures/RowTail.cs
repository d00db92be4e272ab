using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Words that a row of counts writes once, behind its last: 4个国家级、11个省级园区; 3个县、66个乡脱贫摘帽.</summary>
internal static class RowTail
{
    private const int Longest = 16;

    private static readonly WordList Outcomes = new(
    [
        "获", "荣获", "成功", "入选", "建成", "开工", "竣工", "投产", "投用", "签约", "落地", "通车", "完工", "上市", "挂牌", "列入", "纳入", "启用", "开业", "封顶", "创成", "认定", "命名", "达标", "脱贫", "摘帽", "即将", "全部", "受", "被", "退出", "上线", "评为", "实现", "完成", "加快建设", "顺利", "正式", "得到", "通过", "改造", "建设",
    ]);

    /// <summary>Whether the words behind a count say what became of the things: 24个产品|获认证.</summary>
    public static bool HasOutcome(ReadOnlySpan<char> words) => words.Length > 4 && Achieved.IndexIn(words, 2, out _) > 0;

    private static readonly WordList Achieved = new("获", "荣获", "入选", "通过", "被", "受", "列入", "纳入", "评为", "挂牌", "上市", "认定", "跻身", "进入");

    /// <summary>What the last member of a row adds to the words behind an earlier one; empty where it adds nothing.</summary>
    /// <param name="own">The words behind the earlier number.</param>
    /// <param name="last">The words behind the last number of the row.</param>
    public static Phrase Of(Phrase own, Phrase last)
    {
        if (last.Length < 2)
            return default;
        if (own.Length == 0)
            return last;
        if (own.EndsWith('级') && own.Length <= 6)
        {
            int grade = last.IndexOf('级', StringComparison.Ordinal);
            return grade is >= 1 and <= 5 ? last[(grade + 1)..] : default;
        }

        int same = own.Span.CommonPrefixLength(last);
        if (same >= 2 && own.Length - same > 1)
            return default;
        int at = Outcomes.IndexIn(last, 1, out _);
        if (at < 1 || Outcomes.IndexIn(own, 1, out _) >= 0)
            return default;
        Phrase tail = last[at..Math.Min(last.Length, at + Longest)];
        int of = tail.IndexOf('的', StringComparison.Ordinal);
        return of > 0 ? tail[..of] : tail;
    }
}
