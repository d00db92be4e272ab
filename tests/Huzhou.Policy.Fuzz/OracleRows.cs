using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Fuzz.Generating;
using Huzhou.Policy.Oracle;
using Verdict = Huzhou.Policy.Calculation.Verdict;

namespace Huzhou.Policy.Fuzz;

/// <summary>Rows of a target and a report, judged by the library and by the oracle.</summary>
public static class OracleRows
{
    private static readonly Period s_year = Period.OfYear(new Year(2024));

    private static readonly string[][] s_families =
    [
        ["元", "万元", "亿元", "万亿元"], ["米", "公里", "里", "海里"], ["亩", "万亩", "公顷", "平方公里", "平方米"], ["吨", "万吨", "千克", "斤"], ["个", "万个", "家", "条"],
        ["人", "万人", "名"], ["美元", "亿美元"],
    ];

    /// <summary>A row of a run.</summary>
    public static Row Make(int seed, int number)
    {
        Random random = new(unchecked((seed * 7919) ^ (number * 104729)));
        Kind kind = (Kind)random.Next(6);
        string[] units = kind switch
        {
            Kind.Growth or Kind.Share => ["%", "‰"],
            Kind.Points => ["个百分点", "个基点"],
            Kind.Multiple => ["倍"],
            Kind.Rank => ["位"],
            _ => s_families[random.Next(s_families.Length)],
        };
        string unit = random.Of(units), other = kind == Kind.Level && random.Once(40) ? random.Of(random.Of(s_families)) : random.Of(units);
        string number1 = Number(random, kind);
        // Near each other most of the time: that is where bounds decide.
        string number2 = random.Once(3) ? Number(random, kind) : Near(random, number1, kind, unit, other);
        return new Row(kind, kind, kind == Kind.Rank ? Better.Less : (Better)random.Next(3),
            Of(random, kind == Kind.Rank ? Saying.AtMost : (Saying)random.Next(7), number1, unit, kind, isReport: false),
            Of(random, (Saying)random.Next(7), number2, other, kind, isReport: true));
    }

    /// <summary>What the two say of a row where they differ; null where they agree.</summary>
    public static string? Difference(Row row)
    {
        Assessment assessment = Judged(row);
        Verdict expected = Enum.Parse<Verdict>(Huzhou.Policy.Oracle.Judge.Of(row).ToString());
        if (assessment.Reason == Reason.OutOfRange)
            return null;
        if (assessment.Verdict != expected)
            return $"{row}: the library says {assessment.Verdict} ({assessment.Reason}), the oracle {expected}";
        if (assessment.Completion is { Rate: { } rate, Method: CompletionMethod.Ratio or CompletionMethod.InverseRatio }
            && Huzhou.Policy.Oracle.Judge.Rate(row) is { } exact)
        {
            Rational apart = (Rational.Parse(rate.ToString(CultureInfo.InvariantCulture)) - exact).Absolute();
            if (apart * Rational.Parse("100000000000000000000") > exact.Absolute() + Rational.Parse("1"))
                return $"{row}: the library's rate is {rate}, the oracle's {exact}";
        }

        return null;
    }

    private static Assessment Judged(Row row)
    {
        Indicator indicator = new("oracle-row", "指标")
        {
            Polarity = row.Better switch
            {
                Better.More => Polarity.HigherIsBetter,
                Better.Less => Polarity.LowerIsBetter,
                _ => Polarity.Neutral,
            },
        };
        Quantity low = Quantity(row.Kind, row.Target.Low, row.Target.Unit),
            found = Quantity(row.ReportedKind, row.Report.Low, row.Report.Unit);
        Condition condition = row.Kind == Kind.Rank ? new Condition.RankWithin(low, null) : row.Target.Saying switch
        {
            Saying.AtLeast => new Condition.AtLeast(low),
            Saying.MoreThan => new Condition.MoreThan(low),
            Saying.AtMost => new Condition.AtMost(low),
            Saying.LessThan => new Condition.LessThan(low),
            Saying.Number => new Condition.Stated(low),
            Saying.About => new Condition.About(low),
            _ => new Condition.Between(low, Quantity(row.Kind, row.Target.High, row.Target.Unit)),
        };
        Reported value = row.Report.Saying switch
        {
            Saying.AtLeast => new Reported.Bounded(found, BoundSide.AtLeast),
            Saying.MoreThan => new Reported.Bounded(found, BoundSide.Above),
            Saying.AtMost => new Reported.Bounded(found, BoundSide.AtMost),
            Saying.LessThan => new Reported.Bounded(found, BoundSide.Below),
            Saying.About => new Reported.Roughly(found),
            Saying.Between => new Reported.Within(found, Quantity(row.ReportedKind, row.Report.High, row.Report.Unit), row.Report.OpenBelow,
                row.Report.OpenAbove),
            _ => new Reported.Exactly(found),
        };
        return Assessor.Default.Assess(
            new Target
            {
                Id = "plan#1", Indicator = indicator, Measure = low.Measure, Period = s_year, Condition = condition,
                Source = new Citation("plan", new TextSpan(0, 1)),
            },
            [
                new Observation
                {
                    Id = "report#1", Indicator = indicator, Measure = found.Measure, Period = s_year, Value = value,
                    Source = new Citation("report", new TextSpan(0, 1)),
                },
            ]);
    }

    private static Quantity Quantity(Kind kind, string number, string unit) => new(decimal.Parse(number, CultureInfo.InvariantCulture),
        Unit.Parse(unit), kind switch
        {
            Kind.Growth => Measure.Growth,
            Kind.Share => Measure.Share,
            Kind.Points => Measure.PointChange,
            Kind.Multiple => Measure.Multiple,
            Kind.Rank => Measure.Rank,
            _ => Units.What(unit) == "things" ? Measure.Count : Measure.Level,
        });

    private static Said Of(Random random, Saying saying, string number, string unit, Kind kind, bool isReport)
    {
        if (saying != Saying.Between)
            return new Said(saying, number, number, unit);
        decimal low = decimal.Parse(number, CultureInfo.InvariantCulture), width = random.Once(4) ? 0m
            : random.Next(1, 200) / (kind == Kind.Rank ? 1m : 100m);
        return new Said(saying, number, Written(kind == Kind.Rank ? decimal.Truncate(low + width) : low + width), unit,
            isReport && width > 0m && random.Once(3), isReport && width > 0m && random.Once(3));
    }

    private static string Number(Random random, Kind kind)
    {
        if (kind == Kind.Rank)
            return Written(random.Next(1, 60));
        decimal number = random.Next(5) switch
        {
            0 => random.Next(0, 20),
            1 => random.Next(0, 20_000) / 100m,
            2 => random.Next(0, 1_000_000) / 1_000m,
            3 => random.Next(0, 1_000_000_000),
            _ => random.Next(0, 100) / 10m,
        };
        return Written(random.Once(6) ? -number : number);
    }

    /// <summary>The number itself, one at a tolerance or margin from it, or one beside it, in the other unit.</summary>
    private static string Near(Random random, string number, Kind kind, string unit, string other)
    {
        decimal from = decimal.Parse(number, CultureInfo.InvariantCulture);
        if (kind == Kind.Rank)
            return Written(Math.Max(1m, from + random.Next(-2, 3)));
        decimal part = random.Of((decimal[])[0m, 0.02m, 0.05m, 0.03m, 0.07m, 0.0001m]);
        decimal step = kind is Kind.Level or Kind.Multiple ? Math.Abs(from) * part
            : random.Of((decimal[])[0m, 0.2m, 0.5m, 0.3m, 0.7m, 0.01m]) * (unit is "‰" ? 10m : unit is "个基点" ? 100m : 1m);
        decimal near = random.Once(2) ? from + step : from - step;
        Rational ratio = Units.What(unit) == Units.What(other) ? Units.Factor(unit) / Units.Factor(other) : new Rational(1, 1);
        decimal scale = (decimal)ratio.Above / (decimal)ratio.Below;
        return Written(near * scale);
    }

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
