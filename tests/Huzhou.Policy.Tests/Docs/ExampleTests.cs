using System.Net;
using System.Text.RegularExpressions;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The examples in the documentation of types compile as somebody pastes them below the usings.</summary>
public sealed partial class ExampleTests
{
    private const string Usings = """
        using Huzhou.Policy;
        using Huzhou.Policy.Batches;
        using Huzhou.Policy.Calculation;
        using Huzhou.Policy.Calculation.Comparing;
        using Huzhou.Policy.Exchange;
        using Huzhou.Policy.Presentation;
        using Huzhou.Policy.Reading;
        using Huzhou.Policy.Seeds;
        using Huzhou.Policy.Serialization;

        """;

    /// <summary>The types that every job needs.</summary>
    private static readonly string[] s_needed =
    [
        "Archive", "Assessment", "AssessmentRow", "Assessor", "CalculationOptions", "Citation", "Comparisons", "Completions", "Condition",
        "CycleReading", "Document", "Explanation", "Indicator", "IndicatorCatalogue", "IndicatorSeries", "Observation", "Period",
        "PolicyCsv", "PolicyJson", "PolicyReader", "PolicyText", "Quantity", "Review", "Scorecard", "Target", "TargetText", "Wording",
        "Year",
    ];

    [Fact]
    public void The_types_that_every_job_needs_have_examples_that_compile()
    {
        (string Type, string Code)[] examples = [.. Repository.Files("src", "*.cs")
            .SelectMany(file => Example().Matches(Repository.Read(file)))
            .Select(match => (match.Groups["type"].Value, WebUtility.HtmlDecode(Slashes().Replace(match.Groups["code"].Value, ""))))];
        Faults.None(s_needed.Except(examples.Select(one => one.Type)).Select(type => $"{type} has no example"));
        Faults.None(examples.SelectMany(one => Pasted.Errors(Usings + one.Code).Select(error => $"{one.Type}: {error}")));
    }

    [GeneratedRegex(@"^/// <example>\n/// <code>\n(?<code>(?:///[^\n]*\n)+?)/// </code>\n/// </example>\n(?:\[[^\n]*\n)*"
        + @"public [^\n]*?(?:class|struct) (?<type>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Example();

    [GeneratedRegex("^/// ?", RegexOptions.Multiline, 5000)]
    private static partial Regex Slashes();
}
