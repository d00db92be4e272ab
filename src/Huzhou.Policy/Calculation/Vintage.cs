using System.Globalization;

namespace Huzhou.Policy.Calculation;

/// <summary>Two documents that give different values for one thing: said in one place, as an inconsistency between documents and as a finding on the way of a judgement.</summary>
internal static class Vintage
{
    internal const string Words = "{0} of {1} is {2} in the later document and {3} in the earlier one";

    private static readonly System.Text.CompositeFormat s_words = System.Text.CompositeFormat.Parse(Words);

    /// <summary>That two values differ, with both places, the later document first.</summary>
    internal static Inconsistency Differ(Observation later, Observation earlier) => new(
        ConsistencyRule.VintagesDiffer,
        Severity.Information,
        [later.Indicator.Name, later.Period.ToString(), ConsistencyFacts.Show(later.Value.Number!), ConsistencyFacts.Show(earlier.Value.Number!)],
        [later.Source, earlier.Source]);

    /// <summary>The same as a finding; a finding is in English.</summary>
    internal static Finding FindingOf(Observation later, Observation earlier)
    {
        Inconsistency one = Differ(later, earlier);
        return new Finding(one.Code, one.Severity, string.Format(CultureInfo.InvariantCulture, s_words, [.. one.Values]), later.Source.Document, later.Source.Span) { Values = one.Values };
    }
}
