using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What a number is set against in its own clause: 是“十一五”的2.9倍, 完成年度计划的111%.</summary>
internal static class Yardstick
{
    private const int LongestReference = 14;

    private static readonly WordList Times = new("上年", "去年", "年", "“十", "十一五", "十二五", "十三五", "十四五", "上个", "同期", "前五年", "上届", "期初");

    private static readonly WordList Links = new("分别达到", "分别完成", "分别是", "分别为", "相当于", "均是", "达到", "完成", "是", "为", "占");

    private static readonly string[] Plans = ["计划", "任务", "预算", "目标", "总任务"];

    /// <summary>Splits the words before a number into those that say what is measured and what is added to its name; false where nothing is set against it.</summary>
    public static bool TrySplit(Phrase words, QuantityForm form, out Phrase subject, out Phrase suffix)
    {
        (subject, suffix) = (default, default);
        Phrase rest = words.TrimEnd();
        if (form is not (QuantityForm.Multiple or QuantityForm.Percent) || !rest.EndsWith('的'))
            return false;
        rest = rest[..^1];
        int at = LastLink(rest, out int length);
        if (at < 0 || rest.Length - at - length is < 2 or > LongestReference)
            return false;
        Phrase reference = rest[(at + length)..];
        if (form == QuantityForm.Multiple && Times.IsIn(reference))
            suffix = "与" + reference + "之比";
        else if (form == QuantityForm.Percent && rest[at] != '占' && EndsInPlan(reference) && IsPlain(reference))
            suffix = "完成" + reference + "比例";
        else
            return false;
        subject = rest[..at];
        return true;
    }

    private static int LastLink(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        for (int i = rest.Length - 2; i >= 0 && rest.Length - i <= LongestReference + 4; i--)
        {
            length = Links.AtStart(rest[i..]);
            if (length == 0)
                continue;
            while (i > 1 && Links.AtStart(rest[(i - 2)..]) > 2)
            {
                length = Links.AtStart(rest[(i - 2)..]);
                i -= 2;
            }

            return i;
        }

        return -1;
    }

    /// <summary>年度计划, 省下达目标任务 have no subject of their own; 村庄整治总任务 has.</summary>
    private static bool IsPlain(ReadOnlySpan<char> reference)
    {
        ReadOnlySpan<char> rest = reference;
        for (int length = PlanWords.AtStart(rest); length > 0; length = PlanWords.AtStart(rest))
            rest = rest[length..];
        return rest.IsEmpty;
    }

    private static readonly WordList PlanWords = new("全年", "年度", "年初", "当年", "上半年", "五年", "年", "省", "市", "国家", "自治区", "州", "定", "下达", "上级", "既定", "预期", "任务", "目标", "计划", "预算", "总", "的", "责任", "考核", "投资", "本年", "今年", "全部", "分配", "确定", "调整");

    private static bool EndsInPlan(ReadOnlySpan<char> reference)
    {
        foreach (string plan in Plans)
        {
            if (reference.EndsWith(plan, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
