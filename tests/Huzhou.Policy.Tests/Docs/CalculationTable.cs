using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The table of cases in docs/calculation.md, computed.</summary>
public sealed class CalculationTable
{
    private static readonly CompletionMethod[] s_methods = [CompletionMethod.Ratio, CompletionMethod.InverseRatio, CompletionMethod.Mirror,
        CompletionMethod.FromBaseline, CompletionMethod.Gap];

    [Fact]
    public void Every_method_answers_every_case()
    {
        (string Name, CompletionInput Input)[] cases =
        [
            ("higher is better, 100 → 120, actual 115", Input(100m, 120m, 115m, false)),
            ("lower is better and met, 5.5 → 5.0, actual 4.8", Input(5.5m, 5.0m, 4.8m, true)),
            ("to zero, 5 → 0, actual 2", Input(5m, 0m, 2m, true)),
            ("went back, 100 → 120, actual 90", Input(100m, 120m, 90m, false)),
            ("hold at 85 or more, 85 → 85, actual 86", Input(85m, 85m, 86m, false)),
            ("negative baseline, −10 → +5, actual 0", Input(-10m, 5m, 0m, false)),
            ("far above, 0 → 70, actual 98.42", Input(0m, 70m, 98.42m, false)),
            ("lower is better, no data", Input(5.5m, 5.0m, null, true)),
        ];
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"{"case",-48}").AppendJoin("", s_methods.Select(method => $"{method,-20}"))
            .Append("Automatic").AppendLine();
        foreach ((string name, CompletionInput input) in cases)
        {
            table.Append(CultureInfo.InvariantCulture, $"{name,-48}")
                .AppendJoin("", s_methods.Select(method => $"{Show(Completions.By(method, input)),-20}"));
            Completion automatic = Completions.Automatic(input);
            table.Append(CultureInfo.InvariantCulture, $"{automatic.Method} {Show(automatic)}").AppendLine();
        }

        Documents.Output("CompletionCases", table.ToString());
    }

    private static CompletionInput Input(decimal baseline, decimal target, decimal? actual, bool lowerIsBetter) => new()
    {
        Target = Quantity.Of(target, "亿元"), Baseline = Quantity.Of(baseline, "亿元"),
        Actual = actual is { } value ? Quantity.Of(value, "亿元") : null, LowerIsBetter = lowerIsBetter,
    };

    private static string Show(Completion completion) => completion switch
    {
        { Refusal: { } reason } => reason.ToString(),
        { Distance: { } distance } => distance.Value.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture),
        _ => (completion.Rate!.Value * 100m).ToString("0.0", CultureInfo.InvariantCulture) + "%",
    };
}
