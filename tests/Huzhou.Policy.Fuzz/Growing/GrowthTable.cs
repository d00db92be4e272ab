using static System.FormattableString;

namespace Huzhou.Policy.Fuzz.Growing;

/// <summary>How the work of the doors grows with what they are given: the table that docs/reliability.md shows.</summary>
internal static class GrowthTable
{
    /// <summary>Sixteen times the text.</summary>
    private const int Factor = 16;

    /// <summary>Below this a clock says nothing of the growth, and a text is worked through again until it says something.</summary>
    private static readonly TimeSpan s_told = TimeSpan.FromMilliseconds(30);

    /// <summary>Prints a line for each door, and what grows faster than <paramref name="most"/> on the other output.</summary>
    internal static void Print(string? onlyDoor, string? onlyConstruct, int times, double most)
    {
        Console.WriteLine("| door | exponent at most | of | middle of all | allocations at most | characters out for one in |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach ((string door, _) in Doors.All.Where(one => onlyDoor is null || one.Name == onlyDoor))
        {
            List<(double Time, string Construct)> exponents = [];
            double output = 0, allocated = 0;
            foreach (string construct in Constructs.Names.Where(one => onlyConstruct is null || one == onlyConstruct))
            {
                Growth small = Growth.Of(construct, door, times, s_told), large = Growth.Of(construct, door, Factor * times, s_told);
                double exponent = Exponent(large.Processor.TotalMilliseconds, small.Processor.TotalMilliseconds);
                double bytes = large.Allocated > 1_000_000 ? Exponent(large.Allocated, small.Allocated) : 0;
                output = Math.Max(output, (double)large.Output / large.Characters);
                allocated = Math.Max(allocated, bytes);
                if (large.Processor >= s_told)
                    exponents.Add((exponent, construct));
                if ((exponent > most && large.Processor >= s_told) || bytes > most)
                {
                    string time = Invariant($"{small.Processor.TotalMilliseconds:0.0} to {large.Processor.TotalMilliseconds:0} ms"),
                        memory = Invariant($"{small.Allocated:N0} to {large.Allocated:N0}");
                    Console.Error.WriteLine(Invariant($"{door}, {construct}: {exponent:0.00} ({time}), bytes {bytes:0.00} ({memory})"));
                }
            }

            exponents.Sort();
            (double worst, string of) = exponents.Count > 0 ? exponents[^1] : (0, "none takes long");
            double middle = exponents.Count > 0 ? exponents[exponents.Count / 2].Time : 0;
            Console.WriteLine(Invariant($"| {door} | {worst:0.00} | {of} | {middle:0.00} | {allocated:0.00} | {output:0} |"));
        }
    }

    private static double Exponent(double large, double small) =>
        Math.Log(Math.Max(large, 0.001) / Math.Max(small, 0.001)) / Math.Log(Factor);
}
