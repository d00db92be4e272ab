using System.Diagnostics;
using System.Globalization;
using Huzhou.Policy.Fuzz;
using Huzhou.Policy.Fuzz.Checking;
using Huzhou.Policy.Fuzz.Growing;
using static System.FormattableString;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
        : otherwise;

string? Words(string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;

Stopwatch watch = Stopwatch.StartNew();
switch (args.FirstOrDefault())
{
    case "cases":
        int count = int.Parse(args[1], CultureInfo.InvariantCulture), seed = Option("--seed", 1);
        (Counts counts, IReadOnlyList<Failure> failures) = Run.Cases(seed, Option("--case", 0), count,
            (done, failed) =>
            {
                if (done % 10_000 == 0 || done == count)
                    Console.Error.WriteLine(Invariant($"{done:N0} of {count:N0} cases, {failed} failed, {watch.Elapsed:hh\\:mm\\:ss}"));
            },
            Option("--threads", Environment.ProcessorCount),
            failure => Console.Error.WriteLine(Invariant($"failed: {failure.Case}: {failure.Broken.Invariant}")));
        foreach (IGrouping<string, Failure> alike in failures.GroupBy(failure => failure.Broken.Invariant))
        {
            Console.WriteLine(Invariant($"{alike.Count()} x {alike.Key}"));
            foreach (Failure failure in alike.Take(Option("--show", 3)))
                Console.WriteLine(failure.Told());
        }

        Console.WriteLine(Invariant($"cases {count:N0}, seed {seed}, characters {counts.Characters:N0}, facts {counts.Facts:N0}"));
        Console.WriteLine(Invariant($"assessments {counts.Assessments:N0}, invariants of a text {Invariants.OfTexts.Count}, failures {failures.Count}"));
        return failures.Count == 0 ? 0 : 1;
    case "oracle":
        long rows = long.Parse(args[1], CultureInfo.InvariantCulture), different = 0, judged = 0;
        int rowSeed = Option("--seed", 1);
        Parallel.For(0, rows, new ParallelOptions { MaxDegreeOfParallelism = Option("--threads", Environment.ProcessorCount) }, number =>
        {
            if (OracleRows.Difference(OracleRows.Make(rowSeed, (int)number)) is { } difference
                && Interlocked.Increment(ref different) <= 10)
                Console.WriteLine(Invariant($"row {number}: {difference}"));
            if (Interlocked.Increment(ref judged) % 1_000_000 == 0)
                Console.Error.WriteLine(Invariant($"{judged:N0} of {rows:N0} rows, {different} differ, {watch.Elapsed:hh\\:mm\\:ss}"));
        });
        Console.WriteLine(Invariant($"oracle rows {rows:N0}, seed {rowSeed}, differences {different}"));
        return different == 0 ? 0 : 1;
    case "growth":
        GrowthTable.Print(Words("--door"), Words("--construct"), Option("--times", 600), Option("--percent", 115) / 100.0);
        return 0;
    default:
        Console.Error.WriteLine("cases COUNT [--seed N] [--case FIRST] [--threads N] [--show N] | oracle ROWS [--seed N] "
            + "| growth [--times N] [--door NAME] [--construct NAME] [--percent TOLD_ABOVE]");
        return 2;
}
