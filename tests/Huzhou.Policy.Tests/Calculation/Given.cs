using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Small targets, results and archives for the tests of the calculations.</summary>
internal static class Given
{
    public static readonly Year Y2023 = new(2023);
    public static readonly Period In2023 = Period.OfYear(Y2023);
    public static readonly Period In2022 = Period.OfYear(new Year(2022));

    public static readonly Indicator Jobs = new("urban-jobs", "城镇新增就业") { Polarity = Polarity.HigherIsBetter };
    public static readonly Indicator Unemployment = new("unemployment", "城镇调查失业率")
    {
        Polarity = Polarity.LowerIsBetter,
        Aggregation = Aggregation.Snapshot
    };
    public static readonly Indicator Prices = new("cpi", "居民消费价格") { Polarity = Polarity.Neutral, Aggregation = Aggregation.Snapshot };
    public static readonly Indicator Gdp = new("gdp", "地区生产总值") { Polarity = Polarity.HigherIsBetter };
    public static readonly Indicator Revenue = new("budget-revenue", "一般公共预算收入") { Polarity = Polarity.HigherIsBetter };
    public static readonly Indicator Ratio = new("income-ratio", "城乡居民收入倍差")
    {
        Polarity = Polarity.LowerIsBetter,
        Aggregation = Aggregation.Snapshot
    };

    private static int s_next;

    public static Indicator Local(string name, IndicatorParts? parts = null) =>
        Indicator.Local(name) with { Parts = parts ?? IndicatorParts.None };

    public static Citation At(string document = "2024-report", int start = 0) => new(document, new TextSpan(start, 2));

    public static Target Target(Indicator indicator, Condition condition, Measure? measure = null, Period? period = null,
        string document = "2023-report") => new()
        {
            Id = $"{document}#{Interlocked.Increment(ref s_next)}",
            Indicator = indicator,
            Measure = measure ?? condition.Number?.Measure ?? Measure.Growth,
            Period = period ?? In2023,
            Condition = condition,
            Source = At(document, s_next),
        };

    public static Observation Result(Indicator indicator, Reported value, Measure? measure = null, Period? period = null,
        string document = "2024-report") => new()
        {
            Id = $"{document}#{Interlocked.Increment(ref s_next)}",
            Indicator = indicator,
            Measure = measure ?? value.Number?.Measure ?? Measure.Growth,
            Period = period ?? In2023,
            Value = value,
            Source = At(document, s_next),
        };

    public static Observation Result(Indicator indicator, Quantity value, Period? period = null, string document = "2024-report") =>
        Result(indicator, new Reported.Exactly(value), null, period, document);

    public static Quantity People(decimal tenThousand) => Quantity.Of(tenThousand, "万人");

    public static Quantity Pieces(decimal count) => Quantity.Of(count, "个");

    public static Document.WorkReport Report(int year, IReadOnlyList<Target>? targets = null, IReadOnlyList<Observation>? results = null,
        string government = "湖州市") => new()
        {
            Id = $"{year}-report" + (government == "湖州市" ? "" : "-" + government),
            Title = $"{year} report",
            Government = government,
            Year = new Year(year),
            Header = new DocumentHeader { SignatureDate = new DateOnly(year, 1, 20) },
            Targets = targets ?? [],
            Observations = results ?? [],
        };

    public static Assessment Judged(Target target, params Observation[] results) => Assessor.Default.Assess(target, results);

    public static Assessment Judged(CalculationOptions options, Target target, params Observation[] results) =>
        new Assessor(options).Assess(target, results);

    /// <summary>Judges the target by an archive of its plan and the report a year later.</summary>
    public static Assessment InArchive(Target target, params Observation[] results) =>
        Assessor.Default.Assess(new Archive([Report(2023, [target]), Report(2024, results: results)]), target);
}
