using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Makes planned indicators of the model from the rows of tables.</summary>
internal static class PlanBuilder
{
    /// <summary>The indicator that a row plans, with its path.</summary>
    public static PlannedIndicator Of(PlannedRow row, DocumentContext scope)
    {
        Mention? told = row.Goal ?? row.Cumulative ?? row.Growth ?? row.Baseline;
        string name = row.Name.Length == 0 ? "—" : row.Name;
        TextSpan words = scope.Source.SpanOf(row.Start, row.End);
        Indicator indicator = told is null ? scope.Indicators.Resolve(name)
            : scope.Indicators.Resolve(name, told.Quantity, IndicatorSlots.Of(told));
        return new PlannedIndicator
        {
            Indicator = row.Nature == IndicatorNature.Unstated ? indicator : indicator with { Nature = row.Nature },
            GoalYear = new Year(row.GoalYear),
            BaselineYear = row.BaseYear > 0 ? new Year(row.BaseYear) : null,
            Baseline = row.Baseline is { } baseline ? QuantityMaker.Of(baseline) : null,
            Goal = GoalOf(row),
            YearlyGrowth = row.Growth is { } growth ? QuantityMaker.Of(growth) : null,
            Cumulative = row.Cumulative is { } cumulative ? QuantityMaker.Of(cumulative) : null,
            Steps = [.. row.Steps.Select(step => new PlannedStep(new Year(step.Year), QuantityMaker.Of(step.Value)))],
            Source = new Citation(scope.Document, words)
            {
                Section = row.Path.Length > 0 ? row.Path : null, Place = scope.Source.PlaceOf(words),
            },
        };
    }

    private static Condition? GoalOf(PlannedRow row)
    {
        if (row.Goal is not { } goal)
            return null;
        Quantity low = QuantityMaker.Of(goal);
        return row.GoalHigh is { } high
            && ConditionMaker.Between(low, QuantityMaker.Of(high)) is { } between ? between : ConditionMaker.Of(goal, low);
    }
}
