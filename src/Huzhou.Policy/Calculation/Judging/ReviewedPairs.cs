namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Which values people linked to which targets, or said to be of another matter.</summary>
internal sealed class ReviewedPairs
{
    private readonly ILookup<FactId, Pair> _byTarget;

    /// <param name="review">What was decided.</param>
    /// <param name="documents">The documents it was applied to.</param>
    internal ReviewedPairs(Review review, IReadOnlyList<Document> documents)
    {
        ReviewDecision[] decisions = [.. review.Decisions.Where(one => one is ReviewDecision.Link or ReviewDecision.NotSame)];
        // Of two decisions about one pair the later one holds.
        Dictionary<(FactId Target, FactId Result), Pair> pairs = [];
        if (decisions.Length > 0)
        {
            AddressBook book = new(documents);
            HashSet<string> dropped = [.. review.Decisions.OfType<ReviewDecision.Drop>().Select(drop => drop.Fact.Id)];
            foreach (ReviewDecision decision in decisions)
            {
                if (!decision.Addresses.Any(address => dropped.Contains(address.Id))
                    && book.Find(decision.Addresses[0])?.Fact is Target target
                    && book.Find(decision.Addresses[1])?.Fact is Observation result)
                    pairs[(target.Fact, result.Fact)] = new Pair(decision, result);
            }
        }

        _byTarget = pairs.ToLookup(pair => pair.Key.Target, pair => pair.Value);
    }

    /// <summary>A decision with the value it is about.</summary>
    internal sealed record class Pair(ReviewDecision Decision, Observation Result)
    {
        internal bool IsLink => Decision is ReviewDecision.Link;
    }

    /// <summary>What was decided about a target.</summary>
    internal IReadOnlyList<Pair> Of(Target target) => [.. _byTarget[target.Fact]];
}
