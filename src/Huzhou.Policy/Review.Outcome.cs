namespace Huzhou.Policy;

/// <content>What came of applying a review.</content>
public sealed partial record class Review
{
    /// <summary>What came of applying a review to an archive.</summary>
    /// <param name="Archive">The archive as the decisions have it, which keeps those that were applied.</param>
    /// <param name="Applied">The decisions that hold in the archive, in the order in which they were taken.</param>
    /// <param name="Unfit">The decisions that no longer fit what was read; kept, not applied.</param>
    /// <param name="Findings">Why each of them does not fit, which ones found their fact at another place, and how many questions are
    /// open.</param>
    public sealed record class Outcome(Archive Archive, IReadOnlyList<ReviewDecision> Applied, IReadOnlyList<ReviewDecision> Unfit,
        IReadOnlyList<Finding> Findings)
    {
        /// <summary>The archive as the decisions have it, which keeps those that were applied.</summary>
        public Archive Archive { get; } = Archive ?? throw new ArgumentNullException(nameof(Archive));

        /// <summary>The decisions that hold in the archive, in the order in which they were taken.</summary>
        public IReadOnlyList<ReviewDecision> Applied { get; } = Copied<ReviewDecision>.Of(Applied, nameof(Applied));

        /// <summary>The decisions that no longer fit what was read; kept, not applied.</summary>
        public IReadOnlyList<ReviewDecision> Unfit { get; } = Copied<ReviewDecision>.Of(Unfit, nameof(Unfit));

        /// <summary>
        /// Why each of them does not fit, which ones found their fact at another place, and how many questions are open.
        /// </summary>
        public IReadOnlyList<Finding> Findings { get; } = Copied<Finding>.Of(Findings, nameof(Findings));
    }
}
