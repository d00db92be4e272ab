namespace Huzhou.Policy.Oracle;

/// <summary>
/// Judges rows by what docs/calculation.md says, in fractions; it shares no code with the library and knows nothing of how that works.
/// </summary>
public static class Judge
{
    private static readonly Rational s_aboutPoints = Rational.Parse("0.5"), s_aboutPart = Rational.Parse("0.05"),
        s_roughPoints = Rational.Parse("0.2"), s_roughPart = Rational.Parse("0.02"),
        s_exceedPoints = Rational.Parse("0.5"), s_exceedPart = Rational.Parse("0.05");

    /// <summary>One side of what is asked: from a number on, or up to one.</summary>
    private readonly record struct Side(bool IsFloor, Rational Number, bool Included);

    /// <summary>What is reported: from one end to the other; null is open without limit.</summary>
    private readonly record struct Extent(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded);

    /// <summary>The verdict of a row.</summary>
    public static Verdict Of(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Kind != row.ReportedKind || Units.What(row.Target.Unit) != Units.What(row.Report.Unit))
            return Verdict.NotComparable;
        Side[] asked = Asked(row, out bool? up, out Rational number);
        Extent found = Found(row);
        bool? holds = All(asked, found);
        if (holds == false && OtherWord(row))
            return Verdict.NotComparable;
        if (holds is null && row.Report.Saying == Saying.About && All(asked, Point(First(row.Report))) == true)
            holds = true;
        if (holds is null)
            return Verdict.NotComparable;
        if (holds == false)
            return Verdict.Missed;
        if (up is not { } upwards)
            return Verdict.Met;
        Rational margin = Tolerance(row.Kind, number, s_exceedPoints, s_exceedPart);
        Side beyond = new(upwards, upwards ? number + margin : number - margin, Included: false);
        return Holds(beyond, found) == true ? Verdict.Exceeded : Verdict.Met;
    }

    /// <summary>Reached divided by promised, or the other way round where less is better; null where the page gives no rate.</summary>
    public static Rational? Rate(Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Report.Saying is not (Saying.Number or Saying.About) || row.Kind != row.ReportedKind
            || Units.What(row.Target.Unit) != Units.What(row.Report.Unit))
            return null;
        Asked(row, out bool? up, out Rational number);
        Rational reached = First(row.Report);
        return (up, number.Sign, reached.Sign) switch
        {
            (true, > 0, _) => reached / number,
            (false, > 0, > 0) => number / reached,
            _ => null,
        };
    }

    private static bool OtherWord(Row row) =>
        Units.Classifier(row.Target.Unit) is { } a && Units.Classifier(row.Report.Unit) is { } b && a != b;

    private static Side[] Asked(Row row, out bool? up, out Rational number)
    {
        Rational low = First(row.Target), high = Rational.Parse(row.Target.High) * Units.Factor(row.Target.Unit);
        number = low;
        Rational about = Tolerance(row.Kind, low, s_aboutPoints, s_aboutPart);
        // A place is within or not; nothing is better than within.
        if (row.Kind == Kind.Rank)
        {
            up = null;
            return [new(false, low, true)];
        }

        Better better = row.Better != Better.Unsaid || row.Target.Saying == Saying.About ? row.Better : low.Sign < 0 ? Better.Less
            : Better.More;
        up = row.Target.Saying switch
        {
            Saying.AtLeast or Saying.MoreThan => true,
            Saying.AtMost or Saying.LessThan => false,
            Saying.Number => better == Better.More,
            Saying.About when better != Better.Unsaid => better == Better.More,
            _ => null,
        };
        return row.Target.Saying switch
        {
            Saying.AtLeast => [new(true, low, true)],
            Saying.MoreThan => [new(true, low, false)],
            Saying.AtMost => [new(false, low, true)],
            Saying.LessThan => [new(false, low, false)],
            Saying.Number => [new(up == true, low, true)],
            Saying.Between => [new(true, low, true), new(false, high, true)],
            _ => up switch
            {
                true => [new(true, low - about, true)],
                false => [new(false, low + about, true)],
                null => [new(true, low - about, true), new(false, low + about, true)],
            },
        };
    }

    private static Extent Found(Row row)
    {
        Rational low = First(row.Report), high = Rational.Parse(row.Report.High) * Units.Factor(row.Report.Unit);
        if (row.Report.Saying == Saying.About && row.Kind != Kind.Rank)
        {
            Rational rough = Tolerance(row.Kind, low, s_roughPoints, s_roughPart);
            return new(low - rough, true, low + rough, true);
        }

        return row.Report.Saying switch
        {
            Saying.AtLeast => new(low, true, null, false),
            Saying.MoreThan => new(low, false, null, false),
            Saying.AtMost => new(null, false, low, true),
            Saying.LessThan => new(null, false, low, false),
            Saying.Between => new(low, !row.Report.OpenBelow, high, !row.Report.OpenAbove),
            _ => Point(low),
        };
    }

    private static Extent Point(Rational number) => new(number, true, number, true);

    private static Rational First(Said said) => Rational.Parse(said.Low) * Units.Factor(said.Unit);

    /// <summary>So many points for percentages, a part of the number for the rest.</summary>
    private static Rational Tolerance(Kind kind, Rational number, Rational points, Rational part) =>
        kind is Kind.Growth or Kind.Share or Kind.Points ? points : number.Absolute() * part;

    /// <summary>True where every side holds, false where one fails, null where it stays open.</summary>
    private static bool? All(Side[] sides, Extent found)
    {
        bool?[] each = [.. sides.Select(side => Holds(side, found))];
        return Array.Exists(each, one => one == false) ? false : Array.TrueForAll(each, one => one == true) ? true : null;
    }

    /// <summary>Whether every number of the extent satisfies the side, none does, or some do.</summary>
    private static bool? Holds(Side side, Extent found)
    {
        // A ceiling is a floor seen from below.
        (Rational? near, bool nearIn) = side.IsFloor ? (found.Low, found.LowIncluded) : (found.High, found.HighIncluded);
        (Rational? far, bool farIn) = side.IsFloor ? (found.High, found.HighIncluded) : (found.Low, found.LowIncluded);
        int sign = side.IsFloor ? 1 : -1;
        if (near is { } worst && (sign * worst.CompareTo(side.Number) is var order)
            && (order > 0 || (order == 0 && (side.Included || !nearIn))))
            return true;
        if (far is { } best && (sign * best.CompareTo(side.Number) is var last) && (last < 0 || (last == 0 && !(side.Included && farIn))))
            return false;
        return null;
    }
}
