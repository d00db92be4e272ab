using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Comparing;

/// <summary>Comparisons of figures over time, with targets, with others, and of parts with wholes.</summary>
/// <example>
/// <code>
/// Observation[] levels = [.. HuzhouArchive.Load().ObservationsOf("gdp")
///     .Where(result =&gt; result is { Measure: Measure.Level, Value.Number: not null })];
/// Difference growth = Comparisons.YearOnYear(levels[0], levels[1]);
/// Console.WriteLine(Wording.Of(growth, Language.English));
/// </code>
/// </example>
public static class Comparisons
{
    /// <summary>With the same months of the year before (同比).</summary>
    /// <param name="earlier">The value a year earlier.</param>
    /// <param name="later">The value that is compared.</param>
    public static Difference YearOnYear(Observation earlier, Observation later) =>
        OverTime(ComparisonKind.YearOnYear, earlier, later, (a, b) => b.FirstDay.Year > 1 && b.YearEarlier == a);

    /// <summary>With the period of the same length just before (环比).</summary>
    /// <param name="earlier">The value of the period before.</param>
    /// <param name="later">The value that is compared.</param>
    public static Difference PeriodOnPeriod(Observation earlier, Observation later) =>
        OverTime(ComparisonKind.PeriodOnPeriod, earlier, later,
            (a, b) => a.MonthCount == b.MonthCount && a.LastDay.AddDays(1) == b.FirstDay);

    /// <summary>With one fixed earlier period of the same length (定基).</summary>
    /// <param name="earlier">The value of the base period.</param>
    /// <param name="later">The value that is compared.</param>
    public static Difference FixedBase(Observation earlier, Observation later) =>
        OverTime(ComparisonKind.FixedBase, earlier, later, (a, b) => a.MonthCount == b.MonthCount && a.LastDay < b.FirstDay);

    /// <summary>The average annual growth between two periods that lie whole years apart (年均).</summary>
    /// <param name="earlier">The value of the base period, above zero.</param>
    /// <param name="later">The value that is compared, above zero.</param>
    public static Difference AverageAnnual(Observation earlier, Observation later)
    {
        Difference whole = OverTime(ComparisonKind.AverageAnnual, earlier, later,
            (a, b) => a.MonthCount == b.MonthCount && a.LastDay < b.FirstDay && a.LastDay.Month == b.LastDay.Month);
        if (whole.Refusal is not null)
            return whole;
        if (whole is not { From: { Value: > 0m } from, To: { Value: > 0m } to }
            || Quantity.Kind(from.Measure) is not (Measure.Level or Measure.Multiple))
            return whole with
            {
                Rate = null,
                Change = null,
                Refusal = whole.From!.Value > 0m && whole.To!.Value > 0m ? Reason.OtherMeasure : Reason.BaseNotPositive
            };
        int years = later.Period.LastDay.Year - earlier.Period.LastDay.Year;
        decimal? root = Exact.Root(Exact.Divide(Exact.In(to, from.Unit)?.Value, from.Value), years);
        return Percent(Exact.Subtract(root, 1m)) is { } rate ? whole with { Rate = rate }
            : whole with { Rate = null, Change = null, Refusal = Reason.OutOfRange };
    }

    /// <summary>A result with the number of its target.</summary>
    /// <param name="target">The target; it needs a number of its own.</param>
    /// <param name="result">The result.</param>
    public static Difference AgainstTarget(Target target, Observation result)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(result);
        return OfTarget(target, result) with { FromPeriod = target.Period, ToPeriod = result.Period };
    }

    private static Difference OfTarget(Target target, Observation result)
    {
        if (NumberOf(target) is not { } wanted)
            return Refused(ComparisonKind.AgainstTarget, Reason.NoOwnNumber);
        if (Figure(result, out Reason? refusal) is not { } figure)
            return Refused(ComparisonKind.AgainstTarget, refusal!.Value);
        if (target.Indicator.Code != result.Indicator.Code)
            return Refused(ComparisonKind.AgainstTarget, Reason.OtherScope);
        if (target.Period != result.Period)
            return Refused(ComparisonKind.AgainstTarget, Reason.OtherPeriod);
        return Between(ComparisonKind.AgainstTarget, wanted, target.Basis, figure, result.Basis);
    }

    /// <summary>A later target with an earlier one of the same indicator: raised, kept or lowered.</summary>
    /// <param name="earlier">The earlier target; it needs a number of its own.</param>
    /// <param name="later">The later target; it needs a number of its own.</param>
    public static Difference BetweenPlans(Target earlier, Target later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        Difference difference = NumberOf(earlier) is not { } from || NumberOf(later) is not { } to
            ? Refused(ComparisonKind.BetweenPlans, Reason.NoOwnNumber)
            : earlier.Indicator.Code == later.Indicator.Code
                ? Between(ComparisonKind.BetweenPlans, from, earlier.Basis, to, later.Basis)
                : Refused(ComparisonKind.BetweenPlans, Reason.OtherScope);
        return difference with { FromPeriod = earlier.Period, ToPeriod = later.Period };
    }

    /// <summary>With the value of another place or indicator for the same time.</summary>
    /// <param name="reference">What it is held against.</param>
    /// <param name="theirs">The value of the reference.</param>
    /// <param name="mine">The value that is compared.</param>
    public static Difference AgainstReference(Reference reference, Observation theirs, Observation mine)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        Difference difference = Compare(ComparisonKind.AgainstReference, theirs, mine,
            theirs.Period == mine.Period ? null : Reason.OtherPeriod);
        return difference with { Reference = reference, FromPeriod = theirs.Period, ToPeriod = mine.Period };
    }

    /// <summary>A difference to another place or indicator that the document gives itself (高于全省0.2个百分点).</summary>
    /// <param name="difference">A value with <see cref="Observation.Against"/>.</param>
    public static Difference AgainstReference(Observation difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        if (difference.Against is not { } reference)
            return Refused(ComparisonKind.AgainstReference, Reason.ReferenceUnknown);
        Difference given = Figure(difference, out Reason? refusal) is { } figure
            ? new Difference { Kind = ComparisonKind.AgainstReference, Change = figure, Basis = difference.Basis }
            : Refused(ComparisonKind.AgainstReference, refusal!.Value);
        return given with { Reference = reference, ToPeriod = difference.Period };
    }

    /// <summary>
    /// A growth computed from two levels with the growth that a document states: nominal against real growth says that the basis differs,
    /// never that one is wrong.
    /// </summary>
    /// <param name="computed">A year-on-year comparison of levels.</param>
    /// <param name="stated">The stated growth.</param>
    public static Difference AgainstStated(Difference computed, Observation stated)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(stated);
        if (computed.Refusal is { } refused)
            return Refused(ComparisonKind.AgainstStated, refused);
        if (computed.Rate is not { Measure: Measure.Growth } rate)
            return Refused(ComparisonKind.AgainstStated, Reason.ValueMissing);
        if (Figure(stated, out Reason? refusal) is not { } figure)
            return Refused(ComparisonKind.AgainstStated, refusal!.Value);
        const Basis Footing = Basis.CurrentPrices | Basis.ComparablePrices | Basis.SameScope;
        Difference difference = Between(ComparisonKind.AgainstStated, figure, Basis.Unstated, rate, Basis.Unstated);
        return (computed.Basis & Footing) == (stated.Basis & Footing) ? difference with { Basis = stated.Basis }
            : difference with { Note = Reason.BasisDiffers };
    }

    /// <summary>
    /// How much of the whole's change a part accounts for (贡献率), in percent, and how much it adds to the whole's growth (拉动), in points.
    /// </summary>
    /// <param name="partBefore">The part before.</param>
    /// <param name="part">The part now.</param>
    /// <param name="wholeBefore">The whole before, above zero.</param>
    /// <param name="whole">The whole now.</param>
    public static Difference Contribution(Quantity partBefore, Quantity part, Quantity wholeBefore, Quantity whole)
    {
        ArgumentNullException.ThrowIfNull(partBefore);
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(wholeBefore);
        ArgumentNullException.ThrowIfNull(whole);
        Quantity[] all = [partBefore, part, wholeBefore, whole];
        if (!all.All(q => Quantity.Kind(q.Measure) == Measure.Level && q.CanCompare(wholeBefore)))
            return Refused(ComparisonKind.Contribution, Reason.OtherMeasure);
        if (wholeBefore.Value <= 0m || Exact.Compare(whole, wholeBefore) == 0)
            return Refused(ComparisonKind.Contribution, Reason.BaseNotPositive);
        decimal? partChange = Differences.Between(Exact.In(part, wholeBefore.Unit) ?? part,
            Exact.In(partBefore, wholeBefore.Unit) ?? partBefore)?.Value;
        decimal? wholeChange = Differences.Between(whole, wholeBefore)?.Value;
        decimal? pull = Exact.Multiply(Exact.Divide(partChange, wholeBefore.Value), 100m);
        return Exact.Multiply(Exact.Divide(partChange, wholeChange), 100m) is { } percent && pull is { } points
            ? new Difference
            {
                Kind = ComparisonKind.Contribution, From = partBefore, To = part, Change = Quantity.Points(points),
                Rate = Quantity.Share(percent)
            }
            : Refused(ComparisonKind.Contribution, Reason.OutOfRange);
    }

    /// <summary>A part of its whole in percent (占比).</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero.</param>
    public static Difference Share(Quantity part, Quantity whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        if (Quantity.Kind(part.Measure) != Measure.Level || !part.CanCompare(whole))
            return Refused(ComparisonKind.Share, Reason.OtherMeasure);
        if (whole.Value <= 0m)
            return Refused(ComparisonKind.Share, Reason.BaseNotPositive);
        return Exact.Multiply(Exact.Divide(Exact.In(part, whole.Unit)?.Value, whole.Value), 100m) is { } percent
            ? new Difference { Kind = ComparisonKind.Share, From = whole, To = part, Rate = Quantity.Share(percent) }
            : Refused(ComparisonKind.Share, Reason.OutOfRange);
    }

    private static Difference OverTime(ComparisonKind kind, Observation earlier, Observation later, Func<Period, Period, bool> fits)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        Reason? blocked = earlier.Indicator.Code != later.Indicator.Code ? Reason.OtherScope : fits(earlier.Period, later.Period) ? null
            : Reason.OtherPeriod;
        return Compare(kind, earlier, later, blocked) with { FromPeriod = earlier.Period, ToPeriod = later.Period };
    }

    private static Difference Compare(ComparisonKind kind, Observation from, Observation to, Reason? blocked)
    {
        if (blocked is { } reason)
            return Refused(kind, reason);
        if (Figure(from, out Reason? refusal) is not { } before || Figure(to, out refusal) is not { } after)
            return Refused(kind, refusal!.Value);
        if (before.Measure == Measure.Rank && from.League != to.League)
            return Refused(kind, Reason.OtherLeague);
        return Between(kind, before, from.Basis, after, to.Basis);
    }

    private static Difference Between(ComparisonKind kind, Quantity from, Basis basisFrom, Quantity to, Basis basisTo)
    {
        if (Parts.DifferingBasis(basisFrom, basisTo) is { } basis)
            return Refused(kind, basis) with { From = from, To = to };
        if (!to.CanCompare(from))
            return Refused(kind, to.Unit.IsCommensurableWith(from.Unit) ? Reason.OtherMeasure : Reason.OtherUnit) with
            {
                From = from,
                To = to
            };
        if (Differences.Between(to, from) is not { } change)
            return Refused(kind, Reason.OutOfRange) with { From = from, To = to };
        bool relative = Quantity.Kind(from.Measure) is Measure.Level or Measure.Multiple;
        Quantity? rate = relative && from.Value > 0m ? Percent(Exact.Divide(change.Value, from.Value)) : null;
        return new Difference
        {
            Kind = kind,
            From = from,
            To = to,
            Change = change,
            Rate = rate,
            Basis = basisFrom == basisTo ? basisFrom : Basis.Unstated,
            Note = basisFrom != basisTo ? Reason.BasisDiffers : relative && rate is null
                ? (from.Value > 0m ? Reason.OutOfRange : Reason.BaseNotPositive) : null,
        };
    }

    private static Quantity? NumberOf(Target target) =>
        target.Condition.RelativeTo is null && target.Condition is not Condition.Between ? target.Condition.Number : null;

    private static Quantity? Figure(Observation observation, out Reason? refusal)
    {
        Quantity? figure = observation.Value switch
        {
            Reported.Exactly exact => exact.Value,
            Reported.Roughly rough => rough.Value,
            _ => null,
        };
        refusal = figure is not null ? null : observation.Value is Reported.Bounded or Reported.Within ? Reason.ResultIsBound
            : Reason.ValueMissing;
        return figure;
    }

    private static Quantity? Percent(decimal? fraction) => Exact.Multiply(fraction, 100m) is { } percent ? Quantity.Growth(percent) : null;

    private static Difference Refused(ComparisonKind kind, Reason reason) => new() { Kind = kind, Refusal = reason };
}
