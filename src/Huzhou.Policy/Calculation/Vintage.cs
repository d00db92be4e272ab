using System.Globalization;

namespace Huzhou.Policy.Calculation;

/// <summary>
/// Two documents that give different values for one indicator: worded once, for the finding of a judgement and for the check of documents.
/// </summary>
internal static class Vintage
{
    /// <summary>The code of the finding, which is that of the rule <c>VintagesDiffer</c>: both say the same.</summary>
    internal const string Code = "HZP1001";

    internal const Severity Weight = Severity.Information;

    internal const string Words = "{0} of {1} is {2} in the later document and {3} in the earlier one";

    private static readonly System.Text.CompositeFormat s_words = System.Text.CompositeFormat.Parse(Words);

    /// <summary>What the words name, in their order: the indicator, the period, the later value, the earlier one.</summary>
    internal static string[] Values(Observation later, Observation earlier) =>
        [later.Indicator.Name, later.Period.ToString(), later.Value.Number!.Shown, earlier.Value.Number!.Shown];

    /// <summary>That two values differ, at the place of the later one; a finding is in English.</summary>
    internal static Finding FindingOf(Observation later, Observation earlier)
    {
        string[] values = Values(later, earlier);
        return new Finding(Code, Weight, string.Format(CultureInfo.InvariantCulture, s_words, [.. values]), later.Source.Document,
            later.Source.Span)
        {
            Values = values,
        };
    }
}
