namespace Huzhou.Policy.Calculation.Checking;

/// <summary>
/// Checks documents against themselves and each other: arithmetic that must hold, owners, periods, identities, qualifiers.
/// </summary>
public static class Consistency
{
    /// <summary>Everything that does not fit, in the order of rules, documents and places.</summary>
    /// <param name="archive">The documents.</param>
    /// <param name="rules">The rules to apply; all of them where null.</param>
    public static IReadOnlyList<Inconsistency> Check(Archive archive, IReadOnlySet<ConsistencyRule>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ConsistencyFacts facts = new(archive);
        IEnumerable<Inconsistency> found = DocumentRules.Check(facts)
            .Concat(ResponsibilityRules.Check(facts))
            .Concat(TargetRules.Check(facts))
            .Concat(AmountRules.Check(facts))
            .Concat(ShareRules.Check(facts))
            .Concat(RunRules.Check(facts));
        return
        [
            .. found.Where(one => rules is null || rules.Contains(one.Rule))
                .OrderBy(one => one.Rule)
                .ThenBy(one => one.Places.Count == 0 ? -1 : facts.OrderOf(one.Places[0].Document))
                .ThenBy(one => one.Places.Count == 0 ? default : one.Places[0].Span),
        ];
    }
}
