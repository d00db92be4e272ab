using System.Diagnostics;
using System.Globalization;
using Huzhou.Policy.Fuzz;
using Huzhou.Policy.Fuzz.Checking;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

Stopwatch watch = Stopwatch.StartNew();
switch (args.FirstOrDefault())
{
    case "cases":
        int count = int.Parse(args[1], CultureInfo.InvariantCulture), seed = Option("--seed", 1);
        (Counts counts, IReadOnlyList<Failure> failures) = Run.Cases(seed, Option("--case", 0), count,
            (done, failed) =>
            {
                if (done % 10_000 == 0 || done == count)
                    Console.Error.WriteLine($"{done:N0} of {count:N0} cases, {failed} failed, {watch.Elapsed:hh\\:mm\\:ss}");
            },
            Option("--threads", Environment.ProcessorCount));
        foreach (IGrouping<string, Failure> alike in failures.GroupBy(failure => failure.Broken.Invariant))
        {
            Console.WriteLine($"{alike.Count()} x {alike.Key}");
            foreach (Failure failure in alike.Take(Option("--show", 3)))
                Console.WriteLine(failure.Told());
        }

        Console.WriteLine(
            $"cases {count:N0}, seed {seed}, characters {counts.Characters:N0}, facts {counts.Facts:N0}, assessments {counts.Assessments:N0}, "
            + $"invariants of a text {Invariants.OfTexts.Count}, failures {failures.Count}");
        return failures.Count == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine("cases COUNT [--seed N] [--case FIRST] [--threads N] [--show N]");
        return 2;
}
