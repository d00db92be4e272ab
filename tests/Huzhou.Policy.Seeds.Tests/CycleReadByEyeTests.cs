using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>
/// The targets of 2023 of which the report of 2024 seemed to say nothing, and those that its plan seemed not to name again, read against
/// both texts by eye: what is told of each and where, what the next plan asks and where. No row may say otherwise.
/// </summary>
public sealed class CycleReadByEyeTests
{
    private static readonly CycleAnalysis s_cycle = CycleAnalysis.Of(HuzhouArchive.Load(), new Year(2023));

    /// <summary>A row of the annotation: offsets are of the two reports, the words those of verdicts and renewals.</summary>
    private sealed record class Row(int Target, string Indicator, string Told, int? ToldAt, string Next, int? NextAt);

    [Fact]
    public void What_is_told_of_each_target_is_what_was_read() => Faults.None(Rows().Where(row => row.Told.Length > 0).Select(Told)
        .OfType<string>());

    [Fact]
    public void What_the_next_plan_makes_of_each_target_is_what_was_read() => Faults.None(Rows().Where(row => row.Next.Length > 0)
        .Select(Renewed).OfType<string>());

    [Fact]
    public void No_target_is_silent_or_dropped_that_nobody_has_read()
    {
        HashSet<(int, string)> read = [.. Rows().Select(row => (row.Target, row.Indicator))];
        Faults.None(s_cycle.Outcomes.Where(one => one.Kind == OutcomeKind.Silent).Select(one => one.Assessment.Target)
            .Concat(s_cycle.Of(RenewalKind.Dropped).Select(renewal => renewal.Target))
            .Where(target => !read.Contains((target.Source.Span.Start, target.Indicator.Name)))
            .Select(target => $"{target.Source.Span.Start} {target.Indicator.Name}").Distinct());
    }

    private static string? Told(Row row)
    {
        if (Find(row) is not { } assessment)
            return row.Told == "noTarget" ? null : $"{row.Indicator}: no target";
        string said = assessment.Verdict == Verdict.NotReported ? "silent" : Camel($"{assessment.Verdict}");
        int? at = assessment.Result?.Source.Span.Start;
        return said == row.Told && at == row.ToldAt ? null : $"{row.Indicator}: {said} at {at}, read {row.Told} at {row.ToldAt}";
    }

    private static string? Renewed(Row row)
    {
        TargetRenewal? renewal = s_cycle.Renewals.FirstOrDefault(one => IsOf(row, one.Target));
        if (renewal is null)
            return row.Next == "noTarget" ? null : $"{row.Indicator}: no target";
        // Words without a number set no target: what is asked so is dropped as a target, and the annotation keeps where it stands.
        string read = row.Next == "inWords" ? "dropped" : row.Next;
        int? at = renewal.Next?.Source.Span.Start, wanted = row.Next == "inWords" ? null : row.NextAt;
        string said = Camel($"{renewal.Kind}");
        return said == read && at == wanted ? null : $"{row.Indicator}: {said} at {at}, read {row.Next} at {row.NextAt}";
    }

    private static Assessment? Find(Row row) =>
        s_cycle.Outcomes.Select(one => one.Assessment).FirstOrDefault(one => IsOf(row, one.Target));

    private static bool IsOf(Row row, Target target) =>
        target.Source.Span.Start == row.Target && target.Indicator.Name == row.Indicator;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<Row> Rows() =>
        Repository.Read(Repository.Path("tests", "Huzhou.Policy.Seeds.Tests", "Annotation", "cycle-2023.csv")).Split('\n').Skip(1)
            .Where(line => line.Length > 0).Select(line => line.Split(','))
            .Select(cells => new Row(Number(cells[0])!.Value, cells[1], cells[2], Number(cells[3]), cells[4], Number(cells[5])));

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
