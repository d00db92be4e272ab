namespace Huzhou.Policy.Calculation;

/// <summary>What came of one target, and how that is known.</summary>
/// <example>
/// <code>
/// Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
/// Assessment row = card.Rows[0];
/// foreach (Explanation.Line line in Explanation.Of(row, Language.English).Lines)
///     Console.WriteLine($"{line.Label}: {line.Text}");
/// </code>
/// </example>
public sealed partial record class Assessment
{
    /// <summary>What was promised.</summary>
    public required Target Target { get; init => field = value ?? throw new ArgumentNullException(nameof(Target)); }

    /// <summary>
    /// The same target as later documents repeat it, such as a notice of responsibility with the bodies that answer for it; it is
    /// counted once.
    /// </summary>
    public IReadOnlyList<Target> RepeatedBy
    {
        get;
        init => field = Copied<Target>.Of(value, nameof(RepeatedBy));
    } = Copied<Target>.Empty;

    /// <summary>What can be said of it.</summary>
    public required Verdict Verdict { get; init => field = Text.Defined(value, nameof(Verdict)); }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init => field = Text.Defined(value, nameof(Reason)); }

    /// <summary>What the documents hold for it.</summary>
    public LinkStatus Link { get; init => field = Text.Defined(value, nameof(Link)); }

    /// <summary>The reported value that the verdict is about, also where it decides nothing; null where there is none.</summary>
    public Observation? Result { get; init; }

    /// <summary>The completion rate or its reasoned refusal; null where there is no result to compute with.</summary>
    public Completion? Completion { get; init; }

    /// <summary>
    /// Result less target, in the measure's own difference: percentage points for growth, shares and rates, places for ranks (positive is
    /// better); null where there is none.
    /// </summary>
    public Quantity? Gap { get; init; }

    /// <summary>The rate that the document itself gives, or null. It never replaces <see cref="Completion"/>.</summary>
    public Completion? StatedCompletion { get; init; }

    /// <summary>What can be said of the better condition aimed for beyond the target; null where there is none.</summary>
    public Verdict? Stretch { get; init; }

    /// <summary>Whether the verdict rests on words without a figure.</summary>
    public bool IsAsserted { get; init; }

    /// <summary>Whether the verdict rests on an estimate (预计).</summary>
    public bool IsEstimated { get; init; }

    /// <summary>
    /// Values that are like what is asked for, five at most and the most alike first; empty unless the verdict is <see
    /// cref="Verdict.Unresolved"/>.
    /// </summary>
    public IReadOnlyList<Candidate> Candidates
    {
        get;
        init => field = Copied<Candidate>.Of(value, nameof(Candidates));
    } = Copied<Candidate>.Empty;

    /// <summary>How it was found, step by step.</summary>
    public IReadOnlyList<Step> Steps { get; init => field = Copied<Step>.Of(value, nameof(Steps)); } = Copied<Step>.Empty;

    /// <summary>Every reported value that was used, in the order of use.</summary>
    public IReadOnlyList<Observation> Inputs
    {
        get;
        init => field = Copied<Observation>.Of(value, nameof(Inputs));
    } = Copied<Observation>.Empty;

    /// <summary>What did not fit together on the way, such as two vintages that differ.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = Copied<Finding>.Of(value, nameof(Findings)); } = Copied<Finding>.Empty;

    /// <summary>Whether the target could be judged: met, exceeded or missed.</summary>
    public bool IsJudged => Verdict is Verdict.Met or Verdict.Exceeded or Verdict.Missed;

    /// <summary>The target with its verdict, in a line.</summary>
    public override string ToString() => $"{Target}: {Text.Spelled(Verdict.ToString())}, {Text.Spelled(Reason.ToString())}";
}
