using System.Globalization;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <content>What a set of assessments comes to, in one paragraph.</content>
public static partial class Wording
{
    /// <summary>
    /// How many targets there are, how many could be judged, how they came out, and the weighted mean with what it is taken over.
    /// </summary>
    public static string Of(Tally tally, Language language)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Count == 0)
            return Pick(language, "没有目标。", "No targets.");
        List<string> rest = [];
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            if (tally[verdict] > 0 && verdict is not (Verdict.Met or Verdict.Exceeded or Verdict.Missed))
                rest.Add(Pick(language, $"{Of(verdict, language)}{tally[verdict]}个", Counted(verdict, tally[verdict])));
        }

        string coverage = Rounded.Percent(tally.Coverage, 1);
        string text = Pick(
            language,
            $"共{tally.Count}个目标，可判定{tally.Judged}个（{coverage}）：达成{tally.Met}个（其中超额{tally.Exceeded}个），未达成{tally.Missed}个",
            $"{Count(tally.Count, "target")}, {tally.Judged} could be judged ({coverage}): {tally.Met} met ({tally.Exceeded} of them "
                + $"exceeded), {tally.Missed} missed");
        text += rest.Count == 0 ? Pick(language, "。", ".")
            : Pick(language, "；其余：", "; the rest: ") + string.Join(Pick(language, "，", ", "), rest) + Pick(language, "。", ".");
        if (tally.WeightedMean is { } mean)
        {
            text += Pick(
                language,
                $"有完成率的{tally.RatedCount}个目标加权平均（封顶后）{Rounded.Percent(mean, 1)}。",
                $" Weighted mean of the capped rates: {Rounded.Percent(mean, 1)} over {Count(tally.RatedCount, "target")}.");
        }

        if (!tally.IsRankable)
            text += Pick(language, "可判定比例低于下限，不参与排名。", " Too few could be judged to rank the set against others.");
        if (tally.AssertedCount + tally.EstimatedCount > 0)
        {
            text += Pick(language, "其中", " ") + string.Join(Pick(language, "、", ", "), new[]
            {
                Weak(tally.AssertedCount, language, "据文件表述", "on words without a figure"),
                Weak(tally.EstimatedCount, language, "据预计值", "on an estimate"),
            }.Where(part => part.Length > 0)) + Pick(language, "判定。", ".");
        }

        return text;
    }

    /// <summary>So many targets of a verdict in English; the one verdict that is a verb agrees with their number.</summary>
    private static string Counted(Verdict verdict, int count) => string.Create(CultureInfo.InvariantCulture,
        $"{count} {(verdict == Verdict.NeedsReference && count != 1 ? "need a reference" : Of(verdict, Language.English))}");

    private static string Weak(int count, Language language, string chinese, string english) =>
        count == 0 ? string.Empty
            : Pick(language, $"{count}个{chinese}", $"{Count(count, "verdict")} {(count == 1 ? "rests" : "rest")} {english}");

    /// <summary>A rate in percent with one place, more where fewer would make it read as the whole: 96.7%, 99.996%.</summary>
    /// <param name="rate">The rate, 1 for the whole.</param>
    public static string Percent(decimal rate) => Rounded.Percent(rate, 1);

    /// <summary>So many of something in English, one of them without the ending of many: 1 target, 2 targets, 3 bodies.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for several; null where it only has an s more.</param>
    public static string Count(int count, string one, string? many = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
    }
}
