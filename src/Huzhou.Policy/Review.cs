namespace Huzhou.Policy;

/// <summary>
/// What people decided after reading the texts beside what was read from them. Facts are addressed by what they say, so that a review
/// survives a newer copy of a text; what no longer fits is reported, and nothing is lost.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Applied twice, a review is applied once.</remarks>
/// <example>
/// <code>
/// Archive archive = HuzhouArchive.Load();
/// Review review = PolicyJson.ReadReview(File.ReadAllText("review.json"));
/// Review.Outcome outcome = review.Apply(archive);
/// Console.WriteLine($"{outcome.Findings.Count} decisions do not fit or are open");
/// </code>
/// </example>
public sealed partial record class Review
{
    /// <summary>A review of these decisions.</summary>
    /// <param name="decisions">In any order; one that stands twice is there once. Of two that say different things the one of the later day
    /// holds, or the later one of a day.</param>
    /// <exception cref="ArgumentException">A decision lacks its reason, its name or its day, or a correction corrects nothing.</exception>
    public Review(IReadOnlyList<ReviewDecision> decisions)
    {
        Decisions = Copied<ReviewDecision>.Of([.. Copied<ReviewDecision>.Of(decisions, nameof(decisions)).Distinct()], nameof(decisions));
        foreach (ReviewDecision decision in Decisions)
        {
            if (FaultOf(decision) is { } fault)
                throw new ArgumentException($"The decision about {Subject(decision)} {fault}.", nameof(decisions));
        }
    }

    /// <summary>A review without decisions.</summary>
    public static Review Empty { get; } = new([]);

    /// <summary>What was decided, and what is still open.</summary>
    public IReadOnlyList<ReviewDecision> Decisions { get; }

    /// <summary>The questions without an answer.</summary>
    public IReadOnlyList<ReviewDecision.Open> Questions => [.. Decisions.OfType<ReviewDecision.Open>()];

    /// <summary>Both reviews in one; what stands in both is there once, and a question that the other one answers is gone.</summary>
    /// <param name="other">The other review.</param>
    public Review With(Review other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ReviewDecision[] all = [.. Decisions.Concat(other.Decisions)];
        HashSet<string> answered = [.. all.Where(decision => decision.IsDecided).Select(Subject)];
        return new([.. all.Where(decision => decision.IsDecided || !answered.Contains(Subject(decision)))
            .DistinctBy(decision => decision.IsDecided ? decision : (object)(Subject(decision), decision.Question))
            .OrderBy(decision => decision.On ?? DateOnly.MaxValue)]);
    }

    /// <summary>The review without what is about a document, as when another copy of it takes its place.</summary>
    /// <param name="document">The document's id.</param>
    public Review Without(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new([.. Decisions.Where(decision => decision.Addresses.All(address => address.Document != document))]);
    }

    /// <summary>The archive as these decisions have it.</summary>
    /// <param name="archive">The documents as they were read, or as a review has them already.</param>
    /// <returns>The archive, which keeps what was applied (<see cref="Archive.Review"/>), and what does not fit.</returns>
    public Outcome Apply(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return ReviewWork.Apply(this, archive);
    }

    /// <summary>How many decisions there are, and how many questions.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Decisions.Count - Questions.Count} decisions, {Questions.Count} questions");

    /// <summary>What is wrong with a decision, or null.</summary>
    internal static string? FaultOf(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Open => null,
        _ when string.IsNullOrWhiteSpace(decision.Reason) => "has no reason; expected why it was taken",
        _ when string.IsNullOrWhiteSpace(decision.By) => "has no name; expected who took it",
        _ when decision.On is null => "has no day; expected when it was taken",
        ReviewDecision.Correct
        {
            Condition: null, Value: null, Measure: null, Period: null, Commitment: null, Theme: null, Extent: null,
        } => "corrects nothing; expected a condition, a value, a measure, a period, a commitment, a theme or an extent",
        _ => null,
    };

    private static string Subject(ReviewDecision decision) => string.Join(' ', decision.Addresses.Select(address => address.Id));
}
