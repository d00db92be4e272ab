namespace Huzhou.Policy.Calculation.Progress;

/// <summary>How the elapsed part of a period is counted.</summary>
public enum Elapse
{
    /// <summary>By whole months: the end of October is 10/12 of the year, any day before it still 9/12.</summary>
    Months,

    /// <summary>By days: 31 October is the 304th of 365.</summary>
    Days,
}

/// <summary>
/// Which part of a target is to be done by which day (序时进度): evenly over the period, or along the points of a work plan.
/// </summary>
/// <remarks>
/// Between two points of a work plan the part rises evenly by days; before the first it rises from 0 at the beginning of the period.
/// </remarks>
public sealed partial record class PlanCurve
{
    private readonly Copied<Point> _points;
    private readonly Elapse _elapse;

    private PlanCurve(Period period, Elapse elapse, IReadOnlyList<Point> points)
    {
        Period = period ?? throw new ArgumentNullException(nameof(period));
        _elapse = Text.Defined(elapse, nameof(elapse));
        _points = Copied<Point>.Of(points, nameof(points));
    }

    /// <summary>The period the plan is for.</summary>
    public Period Period { get; }

    /// <summary>The points of a work plan, in order of time; empty for an even course.</summary>
    public IReadOnlyList<Point> Points => _points;

    /// <summary>An even course over the period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="elapse">Whether months or days are counted.</param>
    public static PlanCurve Even(Period period, Elapse elapse = Elapse.Months) => new(period, elapse, []);

    /// <summary>A course along given points.</summary>
    /// <param name="period">The period.</param>
    /// <param name="points">In order of time, inside the period, never falling; the last one is 1.</param>
    /// <exception cref="ArgumentException">A point lies outside, out of order or below the one before, or the last is not 1.</exception>
    public static PlanCurve Along(Period period, IReadOnlyList<Point> points)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(points);
        DateOnly day = period.FirstDay.DayNumber > 0 ? period.FirstDay.AddDays(-1) : DateOnly.MinValue;
        decimal share = 0m;
        foreach (Point point in points)
        {
            if (!period.Contains(point.Day))
                throw new ArgumentException(
                    FormattableString.Invariant($"The plan has a point on {point.Day:yyyy-MM-dd}, outside of {period}."), nameof(points));
            if (point.Day <= day)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The points of a plan are in order of time; {point.Day:yyyy-MM-dd} does not come after {day:yyyy-MM-dd}."),
                        nameof(points));
            if (point.Share < share || point.Share > 1m)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The part to be done lies between {share} and 1 on {point.Day:yyyy-MM-dd}; found {point.Share}."), nameof(points));
            (day, share) = (point.Day, point.Share);
        }

        return share == 1m
            ? new PlanCurve(period, Elapse.Days, points)
            : throw new ArgumentException(FormattableString.Invariant($"A plan ends with the whole, 1; found {share}."), nameof(points));
    }

    /// <summary>A course along the ends of the quarters of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="first">The part to be done by the end of March, 0 to 1.</param>
    /// <param name="second">The part to be done by the end of June.</param>
    /// <param name="third">The part to be done by the end of September.</param>
    public static PlanCurve Quarterly(Year year, decimal first, decimal second, decimal third) => Along(
        Period.OfYear(year),
        [
            new(Period.OfQuarter(year, 1).LastDay, first), new(Period.OfQuarter(year, 2).LastDay, second),
            new(Period.OfQuarter(year, 3).LastDay, third), new(Period.OfQuarter(year, 4).LastDay, 1m),
        ]);

    /// <summary>The part that is to be done by the end of a day: 0 before the period, 1 from its last day on.</summary>
    public decimal Expected(DateOnly day)
    {
        if (day < Period.FirstDay)
            return 0m;
        if (day >= Period.LastDay)
            return 1m;
        if (_points.Count > 0)
            return AlongPoints(day);
        return _elapse == Elapse.Days
            ? Days(Period.FirstDay.DayNumber - 1, day.DayNumber, Period.LastDay.DayNumber)
            : (decimal)WholeMonths(day) / Period.MonthCount;
    }

    private static decimal Days(int before, int day, int last) => (decimal)(day - before) / (last - before);

    private int WholeMonths(DateOnly day)
    {
        int months = ((day.Year - Period.FirstDay.Year) * 12) + day.Month - Period.FirstDay.Month;
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? months + 1 : months;
    }

    private decimal AlongPoints(DateOnly day)
    {
        Point before = new(DateOnly.FromDayNumber(Period.FirstDay.DayNumber - 1), 0m);
        foreach (Point point in _points)
        {
            if (day <= point.Day)
                return before.Share + ((point.Share - before.Share) * Days(before.Day.DayNumber, day.DayNumber, point.Day.DayNumber));
            before = point;
        }

        return 1m;
    }
}
