using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>
/// Random values of the model for laws: ordinary ones most of the time, zero, negatives and the ends of the range often enough.
/// </summary>
internal static class Some
{
    private static readonly string[] s_symbols = ["元", "亿元", "万亿元", "亿美元", "亩", "万亩", "平方公里", "公里", "吨", "万吨", "千瓦", "亿千瓦时", "人次", "万标箱",
        "个", "家", "万人", "所", "元/人", "P", "万户"];
    private static readonly string[] s_phrases = ["规上工业增加值", "高新技术企业", "义务教育学位", "城镇新增就业", "污水处理率", "民间投资", "外贸出口", "研发投入强度"];

    /// <summary>A decimal as documents write it: up to twelve digits, up to three behind the point.</summary>
    public static Gen<decimal> Ordinary =>
        from digits in Gen.Choose(-999_999_999, 999_999_999)
        from places in Gen.Choose(0, 3)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places);

    /// <summary>The ends of the range, the smallest steps, and the values just around zero and one.</summary>
    public static Gen<decimal> Extreme => Gen.Elements(
        0m, 1m, -1m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue,
        decimal.MaxValue - 1m,
        100m, -100m, 7.9228162514264337593543950335m, 0.99999999999999999999999999m, long.MaxValue, long.MinValue, decimal.MaxValue / 100m);

    /// <summary>Any decimal at all, from its raw parts.</summary>
    public static Gen<decimal> Raw =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);

    public static Gen<decimal> Decimal => Gen.Frequency((6, Ordinary), (2, Extreme), (2, Raw));

    public static Gen<decimal> Positive => from value in Ordinary where value != 0m select Math.Abs(value);

    public static Gen<Year> Year => from value in Gen.Choose(1, 9999) select new Year(value);

    /// <summary>A year that has neighbours on both sides, as the years of plans have.</summary>
    public static Gen<Year> PlanYear => from value in Gen.Choose(1950, 2100) select new Year(value);

    public static Gen<Period> Period => Gen.OneOf(
        from year in Year select Policy.Period.OfYear(year),
        from year in Year from half in Gen.Choose(1, 2) select Policy.Period.OfHalf(year, half),
        from year in Year from quarter in Gen.Choose(1, 4) select Policy.Period.OfQuarter(year, quarter),
        from year in Year from month in Gen.Choose(1, 12) select Policy.Period.OfMonth(year, month),
        from year in Year
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(first, 12)
        select Policy.Period.OfMonths(year, first,
            last),
        from first in Gen.Choose(1,
            9999)
        from last in Gen.Choose(first, 9999)
        select Policy.Period.OfYears(new Year(first), new Year(last)));

    public static Gen<Unit> Unit => from symbol in Gen.Elements(s_symbols) select Policy.Unit.Parse(symbol);

    /// <summary>A kind of number with a unit that fits it.</summary>
    public static Gen<(Measure Measure, Unit Unit)> Kind => Gen.OneOf(
        from unit in Unit select (unit.IsCount || unit.Dimension == Dimension.Turnover ? Measure.Count : Measure.Level, unit),
        from measure in Gen.Elements(Measure.Growth, Measure.Share, Measure.Rate)
        from symbol in Gen.Elements("%", "‰")
        select (measure,
            Policy.Unit.Parse(symbol)),
        from symbol in Gen.Elements("个百分点", "个基点") select (Measure.PointChange, Policy.Unit.Parse(symbol)),
        Gen.Constant((Measure.Multiple, Policy.Unit.Times)),
        Gen.Constant((Measure.Rank, Policy.Unit.Place)),
        Gen.Constant((Measure.RankMove, Policy.Unit.Place)));

    public static Gen<Quantity> Quantity => from kind in Kind from quantity in QuantityOf(kind.Measure, kind.Unit, Decimal) select quantity;

    /// <summary>A quantity of this kind; a rank takes the nearest place that exists.</summary>
    public static Gen<Quantity> QuantityOf(Measure measure, Unit unit, Gen<decimal> values) =>
        from value in values
        select new Quantity(measure == Measure.Rank ? 1m + (Math.Abs(decimal.Truncate(value)) % 3000m) : value, unit, measure);

    public static Gen<Polarity> Polarity => Gen.Elements(Enum.GetValues<Polarity>());

    public static Gen<Indicator> Indicator(Unit? unit = null) =>
        from phrase in Gen.Elements(s_phrases)
        from polarity in Polarity
        from aggregation in Gen.Elements(Enum.GetValues<Aggregation>())
        select Policy.Indicator.Local(phrase) with { Polarity = polarity, Aggregation = aggregation, Unit = unit };

    public static Gen<Reference> Reference =>
        from name in Gen.Elements("全国", "全省",
            "经济增长")
        select new Reference(name) { League = name == "经济增长" ? null : name, IndicatorCode = name == "经济增长" ? "gdp" : null };

    /// <summary>Every case of a condition whose numbers are of this kind.</summary>
    public static Gen<Condition> Condition(Measure measure, Unit unit)
    {
        Gen<Quantity> number = QuantityOf(measure, unit, Decimal);
        Gen<string?> league = Gen.Elements<string?>("全省", "全国", null);
        return Gen.OneOf(
            Numeric(number),
            from a in number
            from b in number
            select (Condition)(a.Value <= b.Value ? new Condition.Between(a, b)
                : new Condition.Between(b, a)),
            from place in Gen.Choose(1, 90) from l in league select (Condition)new Condition.RankWithin(Policy.Quantity.Rank(place), l),
            from l in league select (Condition)new Condition.RankImproves(l),
            from r in Reference from basically in Gen.Elements(true, false) select (Condition)new Condition.InStepWith(r, basically),
            from r in Reference from margin in number.OrNull() from which in Gen.Choose(0, 2) select Relative(which, r, margin),
            from direction in Gen.Elements(Direction.Up, Direction.Down) select (Condition)new Condition.Moves(direction),
            from run in Gen.Choose(1, 20) select (Condition)new Condition.Streak(Policy.Quantity.Of(run, "年")),
            from stage in Stage select (Condition)new Condition.Milestone(stage, null),
            from l in league select (Condition)new Condition.VagueTier("前列", l),
            Gen.Elements<Condition>(new Condition.Holds(), new Condition.AllOf(null), new Condition.Never(), new Condition.RecordHigh(),
                new Condition.FirstInTime("全国"), new Condition.Delegated("省")));
    }

    /// <summary>A condition that is one number with a bound.</summary>
    public static Gen<Condition> Numeric(Gen<Quantity> number) =>
        from value in number
        from which in Gen.Choose(0, 5)
        select which switch
        {
            0 => new Condition.AtLeast(value),
            1 => new Condition.MoreThan(value),
            2 => new Condition.AtMost(value),
            3 => new Condition.LessThan(value),
            4 => new Condition.About(value),
            _ => (Condition)new Condition.Stated(value),
        };

    public static Gen<Stage> Stage =>
        from step in Gen.Elements(StageScale.Construction.Steps.ToArray()) select new Stage(StageScale.Construction, step.Split('/')[0]);

    public static Gen<Reported> Reported(Measure measure, Unit unit)
    {
        Gen<Quantity> number = QuantityOf(measure, unit, Decimal);
        return Gen.OneOf(
            from n in number select (Reported)new Reported.Exactly(n),
            from n in number select (Reported)new Reported.Roughly(n),
            from n in number from side in Gen.Elements(Enum.GetValues<BoundSide>()) select (Reported)new Reported.Bounded(n, side),
            from n in number
            from wide in Gen.Choose(0, 9)
            from open in Gen.Elements(true, false)
            select (Reported)new Reported.Within(
                n, measure == Measure.Rank || n.Value > decimal.MaxValue / 2 ? n : new Quantity(n.Value + wide, n.Unit, n.Measure), open,
                    !open),
            from c in Condition(measure, unit) select (Reported)new Reported.Asserted(c),
            from s in Stage select (Reported)new Reported.AtStage(s),
            from mark in Gen.Elements("优秀", "良好") select (Reported)new Reported.Graded("考核", mark));
    }

    public static Citation Place(string document, int start) => new(document, new TextSpan(start, 4)) { Section = "二" };

    /// <summary>A target and a result of the same indicator, kind and period: what an assessment is asked about.</summary>
    public static Gen<(Target Target, Observation Result)> Pair =>
        from kind in Kind
        from indicator in Indicator(kind.Measure is Measure.Level or Measure.Count ? kind.Unit : null)
        from year in PlanYear
        from condition in Condition(kind.Measure, kind.Unit)
        from value in Reported(kind.Measure, kind.Unit)
        from commitment in Gen.Elements(Enum.GetValues<Commitment>())
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        select (Promised(indicator, kind.Measure, year, condition) with { Commitment = commitment },
            Found(indicator, kind.Measure, year, value) with { Status = status });

    public static Target Promised(Indicator indicator, Measure measure, Year year, Condition condition) => new()
    {
        Id = "plan#1",
        Indicator = indicator,
        Measure = measure,
        Period = Policy.Period.OfYear(year),
        Condition = condition,
        Source = Place("plan", 1),
    };

    public static Observation Found(Indicator indicator, Measure measure, Year year, Reported value) => new()
    {
        Id = "report#1",
        Indicator = indicator,
        Measure = measure,
        Period = Policy.Period.OfYear(year),
        Value = value,
        Source = Place("report", 1),
    };

    /// <summary>
    /// A plan of 2023 and the report on it: a handful of fixed targets and results with fractions, signs and large numbers.
    /// </summary>
    public static Archive Cycle()
    {
        Year year = new(2023);
        Indicator growing = Policy.Indicator.Local("规上工业增加值") with { Polarity = Policy.Polarity.HigherIsBetter };
        Indicator falling = Policy.Indicator.Local("城镇调查失业率") with
        {
            Polarity = Policy.Polarity.LowerIsBetter,
            Aggregation = Aggregation.Snapshot
        };
        (Target Target, Observation Result)[] pairs =
        [
            (Promised(growing, Measure.Growth, year, new Condition.About(Policy.Quantity.Growth(6.5m))),
                Found(growing, Measure.Growth, year, new Reported.Exactly(Policy.Quantity.Growth(-1.25m)))),
            (Promised(growing, Measure.Level, year, new Condition.AtLeast(Policy.Quantity.Of(1234.5m, "亿元"))),
                Found(growing, Measure.Level, year, new Reported.Exactly(Policy.Quantity.Of(1300.75m, "亿元")))),
            (Promised(falling, Measure.Rate, year, new Condition.AtMost(Policy.Quantity.Rate(5.5m))),
                Found(falling, Measure.Rate, year, new Reported.Roughly(Policy.Quantity.Rate(5.05m)))),
        ];
        return new(
        [
            new Document.WorkReport { Id = "plan", Title = "计划", Government = "某市", Year = year,
                Targets = [.. pairs.Select((p, i) => p.Target with { Id = $"plan#{i}" })] },
            new Document.WorkReport { Id = "report", Title = "报告", Government = "某市", Year = year.Next,
                Observations = [.. pairs.Select((p, i) => p.Result with { Id = $"report#{i}" })] },
        ]);
    }

    private static Condition Relative(int which, Reference other, Quantity? margin) => which switch
    {
        0 => new Condition.FasterThan(other, margin),
        1 => new Condition.Above(other, margin),
        _ => new Condition.Below(other, margin),
    };
}
