using System.Text.Json;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool.Facts;

/// <content>The rows of tables of planned indicators.</content>
internal static partial class FactLines
{
    private static void PlannedRow(Utf8JsonWriter json, Fact.PlannedRow row)
    {
        PlannedIndicator planned = row.Planned;
        json.WriteString("indicator", row.Phrase);
        json.WriteString("code", Code(planned.Indicator));
        json.WriteString("unit", row.Unit);
        Whole(json, "baseYear", planned.BaselineYear?.Value);
        JsonValues.Number(json, "baseValue", planned.Baseline?.Value);
        json.WriteNumber("targetYear", planned.GoalYear.Value);
        JsonValues.Number(json, "targetValue", planned.Goal?.Number?.Value);
        json.WriteString("bound", Bound(row.Bound));
        JsonValues.Number(json, "annualGrowth", planned.YearlyGrowth?.Value);
        JsonValues.Number(json, "cumulative", planned.Cumulative?.Value);
        json.WriteString("nature",
            planned.Indicator.Nature switch
            {
                IndicatorNature.Binding => "binding",
                IndicatorNature.Anticipatory => "anticipatory",
                _ => null
            });
        json.WriteNumber("start", row.Span.Start);
        json.WriteNumber("length", row.Span.Length);
    }
}
