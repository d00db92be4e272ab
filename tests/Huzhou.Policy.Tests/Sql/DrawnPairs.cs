using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Sql;

namespace Huzhou.Policy.Tests.Sql;

/// <summary>A pair as a row of a database: what SQL, columns and the assessor are held against each other with.</summary>
internal sealed record class DrawnPair(int Row, int Condition, string County, long? Value, Unit Unit, ObservationStatus Status,
    bool IsReportedOn)
{
    internal string ConditionId => $"c{Condition}";
}

/// <summary>
/// Conditions and results drawn from a seed: of every numeric kind, at their bounds, a step beside them or anywhere, in the unit of the
/// target, in another one or in one that does not compare.
/// </summary>
internal sealed class DrawnPairs
{
    internal const int Scale = 2;

    private static readonly string[][] s_units = [["亿元", "万元", "元"], ["个", "条", "家"], ["%", "‰"], ["万亩", "亩"], ["人", "名", "万人"]];

    /// <summary>Names that would end a text or a name early if they were part of a statement.</summary>
    private static readonly string[] s_counties = ["德清县", "安吉县", "长兴'县", "南浔\"区", "吴兴区; DROP TABLE pair --", "a\\b`c", "county 7"];

    private readonly bool _morePlaces;
    private readonly Random _random;
    private readonly Target[] _targets;
    private readonly Dictionary<(int Condition, string Unit), ConditionMarks?> _marks = [];

    internal DrawnPairs(int seed, int conditions, CalculationOptions? options = null, bool morePlaces = true)
    {
        _morePlaces = morePlaces;
        _random = new Random(seed);
        Options = options ?? CalculationOptions.Default;
        _targets = [.. Enumerable.Range(0, conditions).Select(Drawn)];
    }

    internal static IReadOnlyList<string> Counties => s_counties;

    internal CalculationOptions Options { get; }

    internal IReadOnlyList<Target> Targets => _targets;

    /// <summary>Whether a table of these pairs has more than the counties above: groups by number.</summary>
    internal int ManyCounties { get; init; }

    /// <summary>Rows of the table of marks: for each condition each unit in which a result may come.</summary>
    internal IEnumerable<IReadOnlyList<object?>> MarkRows() => _targets.SelectMany((target, i) => s_units.SelectMany(kind => kind)
        .Select(symbol => PolicySql.MarkRow($"c{i}", target, Scale, Unit.Parse(symbol), Options)!));

    internal ConditionMarks? MarksOf(DrawnPair pair)
    {
        if (!_marks.TryGetValue((pair.Condition, pair.Unit.Symbol), out ConditionMarks? marks))
            _marks[(pair.Condition, pair.Unit.Symbol)] = marks = ConditionMarks.Of(_targets[pair.Condition], Scale, pair.Unit, Options);
        return marks;
    }

    internal IEnumerable<DrawnPair> Rows(int count)
    {
        for (int row = 0; row < count; row++)
        {
            int condition = _random.Next(_targets.Length);
            Unit own = _targets[condition].Condition.Number!.Unit;
            string[] kind = s_units.First(units => units.Contains(own.Symbol));
            Unit unit = _random.Next(20) == 0 ? Unit.Parse(s_units[_random.Next(s_units.Length)][0])
                : Unit.Parse(kind[_random.Next(kind.Length)]);
            DrawnPair pair = new(row, condition, ManyCounties > 0 ? $"county {_random.Next(ManyCounties)}"
                : s_counties[_random.Next(s_counties.Length)],
                null, unit, (ObservationStatus)(_random.Next(4) == 0 ? _random.Next(Enum.GetValues<ObservationStatus>().Length) : 0),
                _random.Next(3) > 0);
            yield return pair with { Value = _random.Next(15) == 0 ? null : ValueFor(pair) };
        }
    }

    /// <summary>Whether target and baseline are whole numbers in the unit of the result, so that a rate can be said by two of
    /// them.</summary>
    internal bool HasWholeNumbers(DrawnPair pair) => MarksOf(pair) is not { LowerIsBetter: not null } marks
        || (marks.Number is not null && (marks.Baseline is not null || _targets[pair.Condition].Baseline is null));

    /// <summary>The result as the model has it; null where nothing is reported.</summary>
    internal Observation? ResultOf(DrawnPair pair)
    {
        Target target = _targets[pair.Condition];
        // A document that says it has no number for it reports on it.
        long? number = pair.Value ?? (pair.Status == ObservationStatus.Missing ? 0 : null);
        return number is not { } value ? null : new Observation
        {
            Id = "r", Indicator = target.Indicator, Measure = MeasureOf(pair.Unit), Period = target.Period,
            Value = new Reported.Exactly(new Quantity(value / 100m, pair.Unit, MeasureOf(pair.Unit))), Status = pair.Status,
            Source = new Citation("report", new TextSpan(0, 4)),
        };
    }

    /// <summary>The row of the columns: the number, or the code of a pair that no number decides.</summary>
    internal (long Value, ColumnCondition Condition, bool IsEstimated) ColumnOf(DrawnPair pair)
    {
        if (pair.Value is not { } value || pair.Status == ObservationStatus.Missing)
            return (PairColumns.CodeOf(pair.IsReportedOn || pair.Status == ObservationStatus.Missing ? Verdict.NotReported
                : Verdict.Awaiting), default, false);
        if (MarksOf(pair) is not { } marks)
            return (PairColumns.CodeOf(Verdict.NotComparable), default, false);
        if (pair.Status == ObservationStatus.Forecast)
            return (PairColumns.CodeOf(Verdict.Awaiting), default, false);
        return marks.OnlyMeets && marks.Condition.Judge(value) == Verdict.Missed ? (PairColumns.CodeOf(Verdict.NotComparable), default,
            false)
            : (value, marks.Condition, pair.Status == ObservationStatus.Estimated);
    }

    private long ValueFor(DrawnPair pair)
    {
        if (MarksOf(pair) is not { } marks || _random.Next(3) == 0)
            return _random.Next(4) == 0 ? _random.NextInt64(-1_000_000_000_000, 1_000_000_000_000) : _random.Next(-30_000, 300_000);
        long mark = _random.Next(2) == 0 ? marks.Condition.LowerMark : marks.Condition.UpperMark;
        if (mark == ColumnCondition.LowestMark || mark == long.MaxValue)
            mark = mark == long.MaxValue ? marks.Condition.LowerMark : marks.Condition.UpperMark;
        return mark + _random.Next(-2, 3);
    }

    private Target Drawn(int i)
    {
        Unit unit = Unit.Parse(s_units[_random.Next(s_units.Length)][0]);
        Measure measure = MeasureOf(unit);
        Quantity number = Number(unit), other = Number(unit);
        (Quantity low, Quantity high) = number.Value <= other.Value ? (number, other) : (other, number);
        Condition condition = _random.Next(9) switch
        {
            0 => new Condition.AtLeast(number),
            1 => new Condition.MoreThan(number),
            2 => new Condition.AtMost(number),
            3 => new Condition.LessThan(number),
            4 => new Condition.About(number),
            5 => new Condition.Stated(number),
            6 => new Condition.Between(low, high),
            7 => new Condition.AtLeast(new Quantity(0m, unit, measure)),
            _ => new Condition.AtMost(new Quantity(0m, unit, measure)),
        };
        return new Target
        {
            Id = $"c{i}", Measure = measure, Period = Period.OfYear(new Year(2023)), Condition = condition,
            Indicator = new Indicator($"drawn-{i}", $"指标{i}") { Polarity = (Polarity)_random.Next(3) },
            Baseline = _random.Next(2) == 0 ? Number(unit) : null, Weight = _random.Next(0, 5), IsCeiling = _random.Next(5) == 0,
            Source = new Citation("plan", new TextSpan(i, 1)),
        };
    }

    /// <summary>Mostly with the places of the column, at times with more of them.</summary>
    private Quantity Number(Unit unit) => new(
        _morePlaces && _random.Next(5) == 0 ? _random.Next(-500_000, 9_999_999) / 10_000m : _random.Next(-9_000, 200_000) / 100m, unit,
            MeasureOf(unit));

    private static Measure MeasureOf(Unit unit) => unit.Dimension switch
    {
        Dimension.Fraction => Measure.Rate,
        Dimension.Count => Measure.Count,
        _ => Measure.Level,
    };
}
