using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>Whether words without a figure say what a condition asks.</summary>
internal static class Claims
{
    /// <summary>True where the claim says so, false where it says the opposite, null where it says neither.</summary>
    internal static bool? Agrees(Condition claim, Condition asked, Polarity polarity)
    {
        if (claim == asked)
            return true;
        return (claim, asked) switch
        {
            (Condition.Moves said, Condition.Moves wanted) => said.Direction == wanted.Direction,
            (Condition.Moves said, Condition.Holds) => IsGood(said.Direction, polarity) ? true : null,
            (Condition.FirstInTime said, Condition.FirstInTime wanted) => SameLeague(said.League, wanted.League),
            (Condition.RankImproves said, Condition.RankImproves wanted) => SameLeague(said.League, wanted.League),
            (Condition.VagueTier said, Condition.VagueTier wanted) =>
                said.Tier == wanted.Tier ? SameLeague(said.League, wanted.League) : null,
            (Condition.Delegated said, Condition.Delegated wanted) => Covers(said.Authority, wanted.Authority) ? true : null,
            (Condition.Milestone said, Condition.Milestone wanted) =>
                said.Stage.Scale.Name != wanted.Stage.Scale.Name ? null : said.Stage.IsAtOrPast(wanted.Stage),
            _ => Relative(claim, asked),
        };
    }

    /// <summary>
    /// Whether a task that was fulfilled is the one that was asked: set by the same, or by one of several named together. A task
    /// that was fulfilled for the year may be one that the government set itself; it covers none that another set.
    /// </summary>
    private static bool Covers(string said, string wanted) => said == wanted || wanted is Condition.Delegated.OfYear or Condition.Delegated.OfAnyone
        || said.Split('和', '、').Contains(wanted);

    /// <summary>Whether two references mean the same.</summary>
    internal static bool Same(Reference a, Reference b) =>
        a.Name == b.Name
            || (a.League == b.League && (a.IndicatorCode is null || b.IndicatorCode is null || a.IndicatorCode == b.IndicatorCode)
                && (a.League ?? a.IndicatorCode) is not null);

    private static bool IsGood(Direction direction, Polarity polarity) =>
        (direction, polarity) is (Direction.Up, Polarity.HigherIsBetter) or (Direction.Down, Polarity.LowerIsBetter);

    private static bool? SameLeague(string? said, string? wanted) => said is null || wanted is null || said == wanted ? true : null;

    private static bool? Relative(Condition claim, Condition asked)
    {
        if (claim.RelativeTo is not { } said || asked.RelativeTo is not { } wanted || !Same(said, wanted))
            return null;
        bool? over = Over(claim), wantedOver = Over(asked);
        if (over is { } a && wantedOver is { } b && a != b)
            return false;
        // To be ahead is to be in step; to be basically in step answers only who asked for no more.
        if (asked is Condition.InStepWith step)
            return over == true || (claim is Condition.InStepWith basically && (step.Basically || !basically.Basically)) ? true : null;
        if (over is null || wantedOver is null)
            return null;
        // What is only not below the reference need not be above it.
        if (asked.Number is not { } margin)
            return claim.Number is { Value: 0m } ? null : true;
        return claim.Number is { } given && given.CanCompare(margin) && Exact.Compare(given, margin) >= 0 ? true : null;
    }

    private static bool? Over(Condition condition) => condition switch
    {
        Condition.FasterThan or Condition.Above => true,
        Condition.Below => false,
        _ => null,
    };
}
