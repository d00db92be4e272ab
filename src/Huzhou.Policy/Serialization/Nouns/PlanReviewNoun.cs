using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>The mid-term review of one planned indicator, one line.</summary>
internal static class PlanReviewNoun
{
    private static readonly Members<PlanReview> s_all = new();
    private static readonly Part<PlanReview,
        PlannedIndicator> s_planned = s_all.Need("planned", r => r.Planned, PlannedIndicatorNoun.Form, "规划指标", "the planned indicator");
    private static readonly Value<PlanReview,
        Year> s_year = s_all.Need("year", r => r.Year, Scalars.Year, "评估年份", "the year in which it is looked at");
    private static readonly Value<PlanReview,
        PlanPath> s_path = s_all.NeedChoice<PlanPath>("path", r => r.Path, "推进方式", "the way from baseline to goal");
    private static readonly Part<PlanReview,
        Quantity> s_actual = s_all.May("actual", r => r.Actual, Scalars.Quantity, "实际值", "the result of the year, or of all years so far");
    private static readonly Part<PlanReview,
        Quantity> s_expected =
        s_all.May("expected", r => r.Expected, Scalars.Quantity, "应达到的值", "what the path asks for at the end of the year");
    private static readonly Value<PlanReview,
        decimal> s_reached =
        s_all.May("reachedShare", r => r.ReachedShare, Scalars.Number, "已走完的比例，1为全程", "the part of the way that is gone, 1 for the whole");
    private static readonly Value<PlanReview,
        decimal> s_due =
        s_all.May("expectedShare", r => r.ExpectedShare, Scalars.Number, "应走完的比例", "the part of the way that should be gone");
    private static readonly Part<PlanReview,
        Quantity> s_perYear =
        s_all.May("neededPerYear", r => r.NeededPerYear, Scalars.Quantity, "此后每年须增加", "what every year left has to add");
    private static readonly Value<PlanReview,
        decimal> s_growth =
        s_all.May("neededGrowth", r => r.NeededGrowth, Scalars.Number, "此后年均须增长（%）",
        "the yearly growth in percent that reaches the goal from here");
    private static readonly Value<PlanReview,
        PlanStatus> s_status = s_all.NeedChoice<PlanStatus>("status", r => r.Status, "进展", "how it stands");
    private static readonly Value<PlanReview,
        Reason> s_refusal = s_all.MayChoice("refusal", r => r.Refusal, "不能计算的原因", "why something is not defined");

    internal static Noun<PlanReview> Form { get; } =
        new("planReview", "规划指标的评估", "the mid-term review of one planned indicator", s_all, static (in v) => new()
        {
            Planned = s_planned.Need(v),
            Year = s_year.Need(v),
            Path = s_path.Need(v),
            Actual = s_actual.Get(v),
            Expected = s_expected.Get(v),
            ReachedShare = s_reached.Get(v),
            ExpectedShare = s_due.Get(v),
            NeededPerYear = s_perYear.Get(v),
            NeededGrowth = s_growth.Get(v),
            Status = s_status.Need(v),
            Refusal = s_refusal.Get(v),
        });
}
