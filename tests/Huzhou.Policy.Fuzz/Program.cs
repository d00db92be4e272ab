using System.Diagnostics;
using System.Globalization;
using Huzhou.Policy.Fuzz;
using Huzhou.Policy.Fuzz.Checking;
using Huzhou.Policy.Fuzz.Growing;
using static System.FormattableString;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
        : otherwise;

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
            Option("--threads", Environment.ProcessorCount));
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
        int times = Option("--times", 600);
        foreach ((string door, _) in Doors.All)
        {
            (double exponent, string construct) worst = (0, "");
            double output = 0;
            foreach (string construct in Constructs.Names)
            {
                Growth small = Growth.Of(construct, door, times), large = Growth.Of(construct, door, 16 * times);
                // Below a few milliseconds a clock says nothing of the growth.
                double slower = Math.Max(1, large.Processor.TotalMilliseconds) / Math.Max(1, small.Processor.TotalMilliseconds);
                double exponent = Math.Log(slower) / Math.Log(16);
                worst = exponent > worst.exponent && large.Processor.TotalMilliseconds > 50 ? (exponent, construct) : worst;
                output = Math.Max(output, (double)large.Output / large.Characters);
            }

            Console.WriteLine(Invariant($"{door,-18} exponent at most {worst.exponent:0.00} ({worst.construct}); {output:0} out for a character in"));
        }

        return 0;
    default:
        Console.Error.WriteLine("cases COUNT [--seed N] [--case FIRST] [--threads N] [--show N] | oracle ROWS [--seed N] | growth [--times N]");
        return 2;
}
