using System.Globalization;

namespace Huzhou.Policy;

/// <summary>What applying a review finds.</summary>
internal static class ReviewFindings
{
    /// <summary>Nothing is there any more where a decision points.</summary>
    internal static Finding Nothing(FactAddress address, ReviewDecision decision) =>
        new("HZP0220", Severity.Warning,
            $"The decision of {decision.By} about {address} finds nothing; expected a fact that says this. It is kept, not applied.",
            address.Document)
        { Values = [decision.By, address.ToString()] };

    /// <summary>The fact of a decision was found under another identity.</summary>
    internal static Finding Moved(FactAddress address, string found, ReviewDecision decision) =>
        new("HZP0221", Severity.Information,
            $"The decision of {decision.By} about {address} was applied to {found}, which says the same in this copy of the text.",
            address.Document)
        { Values = [decision.By, address.ToString(), found] };

    /// <summary>A decision cannot be carried out on the fact it names.</summary>
    internal static Finding Misfit(FactAddress address, string why, ReviewDecision decision) =>
        new("HZP0222", Severity.Warning, $"The decision of {decision.By} about {address} does not fit: {why}. It is kept, not applied.",
            address.Document)
        { Values = [decision.By, address.ToString(), why] };

    /// <summary>Decisions about one fact that say different things.</summary>
    internal static IEnumerable<Finding> Contradictions(IReadOnlyList<ReviewDecision> inOrder)
    {
        Dictionary<string, ReviewDecision> last = new(StringComparer.Ordinal);
        foreach (ReviewDecision decision in inOrder)
        {
            string subject = (decision is ReviewDecision.Rename ? "name " : decision is ReviewDecision.Correct ? "members " : "pair ")
                + string.Join(' ', decision.Addresses.Select(address => $"{address.Part} {address.Id}"));
            if (decision is ReviewDecision.Drop or ReviewDecision.Mention)
                continue;
            if (last.TryGetValue(subject, out ReviewDecision? earlier) && !SaysTheSame(earlier, decision))
                yield return Contradiction(decision.Addresses[0], earlier, decision);
            last[subject] = decision;
        }
    }

    /// <summary>Questions that wait for an answer.</summary>
    internal static Finding Open(int count) =>
        new("HZP0224", Severity.Information, $"Questions of the review without an answer: {count}; nothing was decided there.")
        { Values = [count.ToString(CultureInfo.InvariantCulture)] };

    private static Finding Contradiction(FactAddress address, ReviewDecision earlier, ReviewDecision later) =>
        new("HZP0223", Severity.Warning,
            $"The decisions of {earlier.By} and {later.By} about {address} say different things; the later one holds.", address.Document)
        { Values = [earlier.By, later.By, address.ToString()] };

    private static bool SaysTheSame(ReviewDecision earlier, ReviewDecision later) => (earlier, later) switch
    {
        (ReviewDecision.Rename one, ReviewDecision.Rename other) => one.To == other.To,
        (ReviewDecision.Correct one, ReviewDecision.Correct other) =>
            Agrees(one.Condition, other.Condition) && Agrees(one.Value, other.Value) && Agrees(one.Measure, other.Measure)
            && Agrees(one.Period, other.Period) && Agrees(one.Commitment, other.Commitment) && Agrees(one.Theme, other.Theme)
            && Agrees(one.Extent, other.Extent),
        _ => earlier.Name == later.Name,
    };

    private static bool Agrees<T>(T? one, T? other) => one is null || other is null || one.Equals(other);
}
