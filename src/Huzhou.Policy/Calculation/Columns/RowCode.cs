namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// What a column holds in place of a number. The 128 lowest whole numbers are codes, so that a missing value needs no column of its own:
/// the lowest number and the verdict, a mark each for a reported value that decides nothing, for words without a figure, for an estimate.
/// </summary>
internal static class RowCode
{
    /// <summary>The lowest number that is a value and no code.</summary>
    internal const long Limit = long.MinValue + 128;

    /// <summary>A missing result.</summary>
    internal const long NotReported = long.MinValue + (int)Verdict.NotReported;

    private const int Undecided = 16, Asserted = 32, Estimated = 64;

    /// <summary>The row of a pair that was judged when it was added.</summary>
    internal static long Of(Assessment judged) => Of(judged.Verdict)
        + (judged is { Result: not null, Verdict: Verdict.NotComparable or Verdict.NeedsReference or Verdict.Awaiting } ? Undecided : 0)
        + (judged is { IsJudged: true, IsAsserted: true } ? Asserted : 0)
        + (judged is { IsJudged: true, IsEstimated: true } ? Estimated : 0);

    internal static long Of(Verdict verdict) => long.MinValue + (int)verdict;

    /// <summary>The row of a reported value that decides nothing.</summary>
    internal static long Open(Verdict verdict) => Of(verdict) + Undecided;

    internal static int VerdictOf(long code) => (int)(code & 15);

    internal static bool IsMarked(long code) => (code & (Undecided | Asserted | Estimated)) != 0;

    internal static bool IsUndecided(long code) => (code & Undecided) != 0;

    internal static bool IsAsserted(long code) => (code & Asserted) != 0;

    internal static bool IsEstimated(long code) => (code & Estimated) != 0;
}
