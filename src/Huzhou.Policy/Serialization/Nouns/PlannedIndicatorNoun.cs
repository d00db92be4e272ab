using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>One indicator of a plan over years, one line of a document's file.</summary>
internal static class PlannedIndicatorNoun
{
    private static readonly Members<PlannedIndicator> s_all = new();
    private static readonly Part<PlannedIndicator,
        Indicator> s_indicator = s_all.Need("indicator", p => p.Indicator, Scalars.Indicator, "指标", "what is measured");
    private static readonly Value<PlannedIndicator,
        Year> s_goalYear = s_all.Need("goalYear", p => p.GoalYear, Scalars.Year, "规划末年", "the last year of the plan");
    private static readonly Value<PlannedIndicator,
        Year> s_baselineYear = s_all.May("baselineYear", p => p.BaselineYear, Scalars.Year, "基期年份", "the year of the baseline");
    private static readonly Part<PlannedIndicator,
        Quantity> s_baseline = s_all.May("baseline", p => p.Baseline, Scalars.Quantity, "基期值", "the value in the year of the baseline");
    private static readonly Part<PlannedIndicator,
        Condition> s_goal = s_all.May("goal", p => p.Goal, ConditionNoun.Form, "末年目标", "what is to hold in the last year");
    private static readonly Part<PlannedIndicator,
        Quantity> s_growth = s_all.May("yearlyGrowth", p => p.YearlyGrowth, Scalars.Quantity, "年均增长", "the yearly mean that is asked for");
    private static readonly Part<PlannedIndicator,
        Quantity> s_cumulative =
        s_all.May("cumulative", p => p.Cumulative, Scalars.Quantity, "累计目标", "what all years together are to reach");
    private static readonly Part<PlannedIndicator,
        IReadOnlyList<PlannedStep>> s_steps =
        s_all.Many("steps", p => p.Steps, PlannedStepNoun.Form, "各年的值", "the values that the plan states for years between");
    private static readonly Part<PlannedIndicator,
        Citation> s_source = s_all.May("source", p => p.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<PlannedIndicator> Form { get; } =
        new("plannedIndicator", "规划指标", "one indicator of a plan over years", s_all, static (in v) => new()
        {
            Indicator = s_indicator.Need(v),
            GoalYear = s_goalYear.Need(v),
            BaselineYear = s_baselineYear.Get(v),
            Baseline = s_baseline.Get(v),
            Goal = s_goal.Get(v),
            YearlyGrowth = s_growth.Get(v),
            Cumulative = s_cumulative.Get(v),
            Steps = s_steps.OrUsual(v),
            Source = s_source.Get(v),
        });
}

/// <summary>What a plan states for one of its years.</summary>
internal static class PlannedStepNoun
{
    private static readonly Members<PlannedStep> s_all = new();
    private static readonly Value<PlannedStep, Year> s_year = s_all.Need("year", s => s.Year, Scalars.Year, "年份", "the year");
    private static readonly Part<PlannedStep,
        Quantity> s_value = s_all.Need("value", s => s.Value, Scalars.Quantity, "年末的值", "the value at its end");

    internal static Noun<PlannedStep> Form { get; } =
        new("plannedStep", "规划的一年", "what a plan states for one of its years", s_all,
        static (in v) => new(s_year.Need(v), s_value.Need(v)));
}
