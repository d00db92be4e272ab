using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Calculation.Columns;

/// <summary>Columns give the verdicts of the assessor, by vectors of every width and by every number of threads.</summary>
public sealed class ColumnLaws
{
    private static readonly CalculationOptions[] s_options =
    [
        CalculationOptions.Default,
        new() { LenientBounds = true, RangeIsOneSided = true, AboutIsOneSided = false, UnknownIsToBeReached = false },
        new() { AboutFraction = 0.0333m, ExceedFraction = 0m, ExceedPoints = 0m, AboutPoints = 0.125m,
            VagueTiers = new Dictionary<string, int> { ["前列"] = 3 } },
    ];

    private static readonly Unit[] s_counts = [.. ((string[])["个", "条", "家", "人", "名"]).Select(symbol => Unit.Parse(symbol))];

    /// <summary>A number a step, or none, or a fraction of one, beside another one.</summary>
    private static Gen<decimal> Near(decimal number) =>
        from step in Gen.Elements(0m, 1m, -1m, 0.01m, -0.01m, 0.5m, -0.5m, 0.001m, -0.001m)
        from part in Gen.Elements(1m, 1.05m, 0.95m, 0.5m, 2m, -1m, 0m)
        select Math.Round((number * part) + step, 6);

    private static Gen<decimal> Number =>
        Gen.OneOf(Some.Ordinary, Gen.Elements(0m, 1m, -1m, 100m, 3.33m, -0.01m, 9_000_000_000.5m),
            from n in Gen.Choose(-5000, 5000) select n / 100m);

    private static Gen<Condition> Plain(decimal number, Measure measure, Unit unit) =>
        from other in Near(number)
        from which in Gen.Choose(0, 7)
        let quantity = Some.QuantityOf(measure, unit, Gen.Constant(number))
        from condition in which == 7
            ? from a in quantity
              from b in Some.QuantityOf(measure, unit, Gen.Constant(other))
              select (Condition)(a.Value <= b.Value ? new Condition.Between(a, b) : new Condition.Between(b, a))
            : which == 6 && measure == Measure.Rank ? from place in quantity select (Condition)new Condition.RankWithin(place, null)
            : Some.Numeric(quantity)
        select condition;

    /// <summary>Targets with plain numbers, and results that lie at their bounds or anywhere, in the same unit or in another one.</summary>
    private static Gen<(Target Target, Observation Result)> PlainPair =>
        from kind in Gen.Frequency((4, Some.Kind), (1, from unit in Gen.Elements(s_counts) select (Measure: Measure.Count, Unit: unit)))
        from indicator in Some.Indicator()
        from year in Some.PlanYear
        from number in Number
        from condition in Plain(number, kind.Measure, kind.Unit)
        from actual in Gen.OneOf(Near(number), Number)
        from unit in kind.Measure is Measure.Growth or Measure.Share or Measure.Rate ? Gen.Elements(kind.Unit, Unit.Percent, Unit.PerMille)
            : kind.Unit.IsCount ? Gen.Elements([kind.Unit, .. s_counts]) : Gen.Constant(kind.Unit)
        from value in Some.QuantityOf(kind.Measure, unit, Gen.Constant(actual))
        from status in Gen.Frequency((6, Gen.Constant(ObservationStatus.Normal)), (1, Gen.Elements(Enum.GetValues<ObservationStatus>())))
        select (Some.Promised(indicator, kind.Measure, year, condition),
            Some.Found(indicator, kind.Measure, year, new Reported.Exactly(value)) with { Status = status });

    private static Gen<(Target Target, Observation? Result, bool IsReportedOn, int Group)> Row =>
        from pair in Gen.Frequency((4, PlainPair), (1, Some.Pair))
        from missing in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from reported in Gen.Elements(true, false)
        from @group in Gen.Choose(0, 4)
        select (pair.Target, missing ? null : pair.Result, reported, @group);

    [Fact]
    public void Every_row_has_the_verdict_of_the_assessor()
    {
        Dictionary<Verdict, int> seen = [];
        int refused = 0;
        Law.Holds(from row in Row from options in Gen.Elements(s_options) from scale in Gen.Choose(0, 9) select (row, options, scale), x =>
        {
            PairColumnsBuilder builder = new(x.scale, x.options);
            try
            {
                builder.Add(x.row.Target, x.row.Result, 0, x.row.IsReportedOn);
            }
            catch (ArgumentException said)
            {
                refused++;
                Assert.Contains("Row 0: found ", said.Message, StringComparison.Ordinal);
                return;
            }

            Assessment scalar = new Assessor(x.options)
                .Assess(x.row.Target, x.row.Result is null ? [] : [x.row.Result], x.row.IsReportedOn);
            PairColumns columns = builder.Build();
            byte[] verdict = new byte[1];
            ColumnAssessor.Judge(columns, verdict);
            Assert.Equal(scalar.Verdict, (Verdict)verdict[0]);
            AssertSame(Tally.Of([scalar], x.options), ColumnAssessor.RollUp(columns).TallyOf(0, x.options));
            seen[scalar.Verdict] = seen.GetValueOrDefault(scalar.Verdict) + 1;
        }, 20_000);
        Assert.InRange(refused, 1, seen.Values.Sum());
        foreach (Verdict verdict in (Verdict[])[Verdict.Met, Verdict.Exceeded, Verdict.Missed, Verdict.NotReported, Verdict.Awaiting,
            Verdict.NotComparable, Verdict.NeedsReference])
            Assert.True(seen.GetValueOrDefault(verdict) > 100,
                $"only {seen.GetValueOrDefault(verdict)} rows were {verdict}: the law says little");
    }

    [Fact]
    public void A_value_reported_in_another_unit_decides_without_rounding()
    {
        Target target = Given.Target(Given.Revenue, new Condition.MoreThan(Quantity.Of(1m, "亿元")));
        PairColumnsBuilder builder = new(scale: 8);
        builder.Add(target, Given.Result(Given.Revenue, Quantity.Of(100_000_000m, "元")), 0);
        builder.Add(target, Given.Result(Given.Revenue, Quantity.Of(100_000_001m, "元")), 0);
        builder.Add(target, Given.Result(Given.Revenue, Quantity.Of(10_500.0001m, "万元")), 0);
        Assert.Equal([Verdict.Missed, Verdict.Met, Verdict.Exceeded], VerdictsOf(builder.Build()));
    }

    [Fact]
    public void A_count_of_other_things_can_meet_a_target_and_cannot_miss_it()
    {
        Target target = Given.Target(Given.Revenue, new Condition.AtLeast(Quantity.Of(10m, "个"))) with { Measure = Measure.Count };
        PairColumnsBuilder builder = new(scale: 0);
        foreach (string result in (string[])["8条", "10条", "8个"])
            builder.Add(target,
                Given.Result(Given.Revenue, Quantity.Of(decimal.Parse(result[..^1], CultureInfo.InvariantCulture), result[^1..])), 0);
        Assert.Equal([Verdict.NotComparable, Verdict.Met, Verdict.Missed], VerdictsOf(builder.Build()));
    }

    [Fact]
    public void A_group_has_the_tally_of_its_assessments() =>
        Law.Holds(from rows in Row.ListOf(300) from sorted in Gen.Elements(true, false) select (rows, sorted), x =>
    {
        PairColumnsBuilder builder = new(scale: 9);
        List<Assessment>[] scalar = [[], [], [], [], []];
        foreach ((Target target, Observation? result, bool isReportedOn, int group) in x.sorted ? x.rows.OrderBy(r => r.Group)
            : x.rows.AsEnumerable())
        {
            try
            {
                builder.Add(target, result, group, isReportedOn);
                scalar[group].Add(Assessor.Default.Assess(target, result is null ? [] : [result], isReportedOn));
            }
            catch (ArgumentException)
            {
                // Does not fit the column; another law looks at what is said then.
            }
        }

        ColumnTally tally = ColumnAssessor.RollUp(builder.Build(groupCount: 5));
        for (int group = 0; group < 5; group++)
            AssertSame(Tally.Of(scalar[group]), tally.TallyOf(group));
        AssertSame(Tally.Of([.. scalar.SelectMany(s => s)]), tally.Total());
    }, 60);

    [Fact]
    public void Every_width_and_every_number_of_threads_gives_the_same_bits() => Law.Holds(
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(2000, 9000))
        from groups in Gen.Elements(1, 2, 7, 64, 65, 1000)
        from run in Gen.Elements(1, 2, 5, 30, 200)
        from codes in Gen.Elements(0, 5, 50)
        select (seed, count, groups, run, codes), x =>
    {
        PairColumns columns = Drawn(x.seed, x.count, x.groups, x.run, x.codes);
        byte[] expected = new byte[x.count];
        int[,] counts = new int[x.groups, Enum.GetValues<Verdict>().Length];
        for (int i = 0; i < x.count; i++)
        {
            expected[i] = (byte)ConditionOf(columns, i).Judge(columns.Values[i]);
            counts[columns.Groups[i], expected[i]]++;
        }

        foreach (ColumnWidth width in Enum.GetValues<ColumnWidth>())
        {
            byte[] verdicts = new byte[x.count];
            ColumnAssessor.Judge(columns, 0, verdicts, width);
            Assert.Equal(expected, verdicts);
            foreach (int threads in (int[])[1, 3])
            {
                ColumnTally tally = ColumnAssessor.RollUp(columns, threads, width);
                for (int group = 0; group < x.groups; group++)
                {
                    foreach (Verdict verdict in Enum.GetValues<Verdict>())
                        Assert.Equal(counts[group, (int)verdict], tally[group, verdict]);
                }
            }
        }

        byte[] threaded = new byte[x.count];
        ColumnAssessor.Judge(columns, threaded, threads: 4);
        Assert.Equal(expected, threaded);
    }, 150);

    [Fact]
    public void Bounds_are_held_to_the_last_number_on_both_ends_of_the_range() => Law.Holds(
        from bound in Edge
        from value in Edge
        from other in Edge
        from included in Gen.Elements(true, false)
        from alsoIncluded in Gen.Elements(true, false)
        select (bound, value: Math.Max(value, long.MinValue + 128), other, included, alsoIncluded), x =>
    {
        (Int128 value, Int128 bound, Int128 other) = (x.value, x.bound, x.other);
        Assert.Equal(value >= bound ? value > other ? Verdict.Exceeded : Verdict.Met : Verdict.Missed,
            ColumnCondition.AtLeast(x.bound, x.other).Judge(x.value));
        Assert.Equal(value > bound ? value > other ? Verdict.Exceeded : Verdict.Met : Verdict.Missed,
            ColumnCondition.MoreThan(x.bound, x.other).Judge(x.value));
        Assert.Equal(value <= bound ? value < other ? Verdict.Exceeded : Verdict.Met : Verdict.Missed,
            ColumnCondition.AtMost(x.bound, x.other).Judge(x.value));
        Assert.Equal(value < bound ? value < other ? Verdict.Exceeded : Verdict.Met : Verdict.Missed,
            ColumnCondition.LessThan(x.bound, x.other).Judge(x.value));
        bool inside = (x.included ? value >= bound : value > bound) && (x.alsoIncluded ? value <= other : value < other);
        Assert.Equal(inside ? Verdict.Met : Verdict.Missed,
            ColumnCondition.Between(x.bound, x.included, x.other, x.alsoIncluded).Judge(x.value));
        Assert.Equal(value >= bound ? Verdict.Met : Verdict.Missed, ColumnCondition.AtLeast(x.bound).Judge(x.value));
        Assert.Equal(value < bound ? Verdict.Met : Verdict.Missed, ColumnCondition.LessThan(x.bound).Judge(x.value));
    }, 5000);

    private static Gen<long> Edge =>
        from at in Gen.Elements(0L, 1L, 100L, -100L, long.MaxValue - 1, long.MinValue + 128, long.MinValue + 1)
        from step in Gen.Choose(-1, 1)
        select at + step;

    internal static Verdict[] VerdictsOf(PairColumns columns)
    {
        byte[] verdicts = new byte[columns.Count];
        ColumnAssessor.Judge(columns, verdicts);
        return [.. verdicts.Select(v => (Verdict)v)];
    }

    private static ColumnCondition ConditionOf(PairColumns columns, int row) => s_drawn![row];

    [ThreadStatic]
    private static ColumnCondition[]? s_drawn;

    /// <summary>Rows from a seed: groups in runs of about a length, one value in so many a code.</summary>
    private static PairColumns Drawn(int seed, int count, int groups, int run, int codes)
    {
        Random random = new(seed);
        PairColumnsBuilder builder = new(scale: 2);
        s_drawn = new ColumnCondition[count];
        int group = 0;
        for (int i = 0; i < count; i++)
        {
            if (random.Next(run) == 0)
                group = random.Next(groups);
            long bound = random.Next(-50, 50), far = bound + random.Next(-20, 20), value = bound + random.Next(-3, 4);
            s_drawn[i] = random.Next(6) switch
            {
                0 => ColumnCondition.AtLeast(bound, far),
                1 => ColumnCondition.MoreThan(bound, far),
                2 => ColumnCondition.AtMost(bound, far),
                3 => ColumnCondition.LessThan(bound, far),
                4 => ColumnCondition.Between(bound, random.Next(2) == 0, far, random.Next(2) == 0),
                _ => ColumnCondition.AtLeast(bound),
            };
            bool isCode = random.Next(100) < codes;
            builder.AddScaled(isCode
                ? PairColumns.CodeOf(random.Next(2) == 0 ? Verdict.NotReported : (Verdict)random.Next(Enum.GetValues<Verdict>().Length))
                : value,
                s_drawn[i], group);
        }

        return builder.Build(groups);
    }

    /// <summary>All that a tally says, save what rests on completion rates.</summary>
    private static void AssertSame(Tally expected, Tally actual)
    {
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
            Assert.Equal(expected[verdict], actual[verdict]);
        Assert.Equal((expected.Count, expected.Coverage, expected.Undecided, expected.AssertedCount, expected.EstimatedCount,
            expected.IsRankable),
            (actual.Count, actual.Coverage, actual.Undecided, actual.AssertedCount, actual.EstimatedCount, actual.IsRankable));
        Assert.Equal(expected.Shares, actual.Shares);
    }
}
