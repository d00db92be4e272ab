using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Calculation.Judging;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Sql;

/// <summary>The rows of an archive for the tables.</summary>
internal static class SqlRows
{
    internal static IReadOnlyDictionary<SqlTable, IReadOnlyList<IReadOnlyList<object?>>> Of(Archive archive, Year year, int scale,
        CalculationOptions options)
    {
        ArchiveView view = new(archive, options);
        Target[] targets = [.. view.TargetsOf(year).Where(target => view.Restatement(target) is null)];
        Dictionary<string, string?> homes = archive.Documents.SelectMany(d => d.Targets.Select(t => (t.Id, d.Government)))
            .ToDictionary(pair => pair.Id, pair => pair.Government, StringComparer.Ordinal);
        HashSet<string> codes = new(targets.Select(target => target.Indicator.Code), StringComparer.Ordinal);
        (Observation Value, string? Government)[] values = [.. archive.Documents
            .Where(document => ArchiveView.IsSeen(document, options.AsOf))
            .SelectMany(d => d.Observations.Where(o => codes.Contains(o.Indicator.Code)).Select(o => (o, d.Government)))];
        ILookup<string, Unit> units = values.Where(one => one.Value.Value.Number is not null)
            .ToLookup(one => one.Value.Indicator.Code, one => one.Value.Value.Number!.Unit, StringComparer.Ordinal);
        // A target of nobody in particular is judged by what all documents say.
        Dictionary<string, EvidencePool> pools = targets.GroupBy(target => homes[target.Id] ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => view.PoolOf(group.First()), StringComparer.Ordinal);
        EvidencePool? all = pools.GetValueOrDefault(string.Empty);
        return new Dictionary<SqlTable, IReadOnlyList<IReadOnlyList<object?>>>
        {
            [SqlTables.Condition] = Conditions(targets, homes, pools),
            [SqlTables.Mark] = [.. targets.Where(target => !view.IsPartOfAnother(target))
                .SelectMany(target => Marks(target, units[target.Indicator.Code], scale, options))],
            [SqlTables.Observation] = Observations([.. values
                .Select(one => (one.Value, one.Government, Pool: pools.GetValueOrDefault(one.Government ?? string.Empty) ?? all))
                .Where(one => one.Pool is not null)], scale),
        };
    }

    internal static IReadOnlyList<object?>? Mark(string condition, Target target, int scale, Unit? unit, CalculationOptions options)
    {
        if (ConditionMarks.Of(target, scale, null, options) is not { } own)
            return null;
        ConditionMarks? marks = unit is null || unit == own.Unit ? own : ConditionMarks.Of(target, scale, unit, options);
        decimal weight = Exact.Multiply(target.Weight, options.WeightOf(target.Commitment)) ?? target.Weight;
        if (marks is null)
            return [condition, unit!.Symbol, (long)scale, 0L, 0L, (long)PairExpressions.OtherUnit, false, null, null, null, weight];
        return [condition, marks.Unit.Symbol, (long)scale, marks.Condition.LowerMark, marks.Condition.UpperMark,
            (long)marks.Condition.Kind, marks.OnlyMeets, marks.Number, marks.Baseline, marks.LowerIsBetter, weight];
    }

    private static IEnumerable<IReadOnlyList<object?>> Marks(Target target, IEnumerable<Unit> units, int scale, CalculationOptions options)
    {
        if (Mark(target.Id, target, scale, null, options) is not { } own)
            yield break;
        yield return own;
        foreach (Unit unit in units.Distinct().Where(unit => unit.Symbol != (string)own[1]!))
            yield return Mark(target.Id, target, scale, unit, options)!;
    }

    private static List<IReadOnlyList<object?>> Conditions(Target[] targets, Dictionary<string, string?> homes,
        Dictionary<string, EvidencePool> pools)
    {
        List<Dictionary<string, string>> cells = NounTables.Targets.Rows(targets, target => target.Indicator);
        return [.. targets.Select((target, row) => (IReadOnlyList<object?>)
        [
            .. SqlTables.OfTargets.Select(member => Cell(cells[row], member.Member, member.Column.Type, target.Indicator)),
                homes[target.Id],
            Kind(target.Measure), (long)(target.Basis & Parts.Spans), (long)(target.Basis & Parts.Prices),
            pools[homes[target.Id] ?? string.Empty].ReportingOn(target.Period).Count > 0,
        ])];
    }

    private static List<IReadOnlyList<object?>> Observations((Observation Value, string? Government, EvidencePool? Pool)[] values,
        int scale)
    {
        List<Dictionary<string, string>> cells =
            NounTables.Observations.Rows([.. values.Select(one => one.Value)], observation => observation.Indicator);
        return [.. values.Select((one, row) => (IReadOnlyList<object?>)
        [
            .. SqlTables.OfObservations.Select(member => Cell(cells[row], member.Member, member.Column.Type, one.Value.Indicator)),
                one.Government,
            Kind(one.Value.Measure), (long)(one.Value.Basis & Parts.Spans), (long)(one.Value.Basis & Parts.Prices),
            Scaled(one.Value, scale), (long)scale, one.Pool!.IsForecast(one.Value), Parts.IsOwn(one.Value),
            (long)one.Pool.RankOf(one.Value), (long)one.Pool.VintageOf(one.Value),
        ])];
    }

    /// <summary>The number of a result that is one plain number; null for anything else.</summary>
    private static long? Scaled(Observation observation, int scale) => observation.Value is not Reported.Exactly { Value: var number }
        ? null
        : ColumnMark.Exactly(number, number.Unit, scale) ?? throw new ArgumentException(
            $"{observation.Id}: found {number.Shown}; expected a number with at most {scale} decimal places that fits 64 bits with them.",
            nameof(scale));

    private static string Kind(Measure measure) => Policy.Text.Spelled(Quantity.Kind(measure).ToString());

    private static object? Cell(Dictionary<string, string> cells, string member, SqlColumnType type, Indicator indicator)
    {
        // Facts of one text refer to an indicator by a key of that text; what joins rows is the code.
        if (member == "indicator")
            return indicator.Code;
        if (!cells.TryGetValue(member, out string? cell))
            return null;
        return type switch
        {
            SqlColumnType.Whole => long.Parse(cell, CultureInfo.InvariantCulture),
            SqlColumnType.Number => decimal.Parse(cell, CultureInfo.InvariantCulture),
            SqlColumnType.Flag => cell == "true",
            _ => cell,
        };
    }
}
