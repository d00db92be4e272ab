using System.Globalization;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>
/// Something in the documents that does not fit together, or that fits only on another basis. Nothing is said of who is right.
/// </summary>
public sealed record class Inconsistency
{
    /// <summary>What does not fit.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="values">What is found and what was expected, in the order of the rule's words.</param>
    /// <param name="places">Where, the first place being the one to look at.</param>
    public Inconsistency(ConsistencyRule rule, Severity severity, IReadOnlyList<string> values, IReadOnlyList<Citation> places)
    {
        Rule = Text.Defined(rule, nameof(rule));
        Severity = Text.Defined(severity, nameof(severity));
        Values = Copied<string>.Of(values, nameof(values));
        Places = Copied<Citation>.Of(places, nameof(places));
    }

    /// <summary>The rule.</summary>
    public ConsistencyRule Rule { get; }

    /// <summary>The stable code: <c>HZP1018</c>.</summary>
    public string Code => CodeOf(Rule);

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What is found and what was expected, in the order of the rule's words.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Where, the first place being the one to look at; empty where it is about the whole.</summary>
    public IReadOnlyList<Citation> Places { get; }

    /// <summary>The stable code of a rule.</summary>
    public static string CodeOf(ConsistencyRule rule) => string.Create(CultureInfo.InvariantCulture, $"HZP1{(int)rule + 1:000}");
}
