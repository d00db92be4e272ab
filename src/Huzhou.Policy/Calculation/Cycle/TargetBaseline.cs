using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// What a target starts from: the value that the year before it already reached, from the review of the same document or from another, and
/// whether the promise asks for no more than that.
/// </summary>
public sealed record class TargetBaseline
{
    /// <summary>The code of the finding that a target asks for no more than was reached before it.</summary>
    private const string Code = "HZP0250";

    /// <summary>The target.</summary>
    public required Target Target { get; init => field = value ?? throw new ArgumentNullException(nameof(Target)); }

    /// <summary>The value of the year before, on the target's own basis.</summary>
    public required Observation Reached { get; init => field = value ?? throw new ArgumentNullException(nameof(Reached)); }

    /// <summary>Whether that value already satisfies the target.</summary>
    public required bool IsReachedAlready { get; init; }

    /// <summary>The value reached less the target's number, in the measure's own difference; null where the two do not compare.</summary>
    public Quantity? Lead { get; init; }

    /// <summary>That the target is satisfied before its year begins, at its place; null where it is not.</summary>
    public Finding? Finding => IsReachedAlready
        ? new Finding(Code, Severity.Information,
            $"{Target.Indicator.Name} is to be {Target.Condition}, and {Reached.Period} already reached {Reached.Value}",
            Target.Source.Document, Target.Source.Span)
        {
            Values = [Target.Indicator.Name, Target.Condition.ToString(), Reached.Period.ToString(), Reached.Value.ToString()!],
        }
        : null;

    /// <summary>
    /// The baselines of a year's targets, for those whose value of the year before is reported, in the order of the archive.
    /// </summary>
    /// <param name="archive">The documents.</param>
    /// <param name="year">The year of the targets.</param>
    /// <param name="assessor">Who judges what is reached; the defaults where null.</param>
    public static IReadOnlyList<TargetBaseline> Of(Archive archive, Year year, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (year.Value < 2)
            return [];
        assessor ??= Assessor.Default;
        ArchiveView view = new(archive, assessor.Options);
        return [.. view.TargetsOf(year).Where(IsComparable).Select(target => Of(target, view, assessor)).OfType<TargetBaseline>()];
    }

    /// <summary>A number of the year's own: not set against another, no count of years in a row.</summary>
    private static bool IsComparable(Target target) =>
        target.Condition.Number is not null && target.Condition.RelativeTo is null && target.Condition is not Condition.Streak
            && target.Period.Kind == PeriodKind.Year && target.Measure is not Measure.PointChange;

    private static TargetBaseline? Of(Target target, ArchiveView view, Assessor assessor)
    {
        Assessment? before = assessor.AssessSoFar(view, target, target.Period.YearEarlier);
        return before is { Result: { Value.Number: not null } reached, IsJudged: true, IsAsserted: false, Link: LinkStatus.Reported }
            ? new TargetBaseline
            {
                Target = target, Reached = reached, IsReachedAlready = before.Verdict is Verdict.Met or Verdict.Exceeded, Lead = before.Gap,
            }
            : null;
    }
}
