using System.Diagnostics;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// A ratio that is to hold on every machine: two ways measured in turns, or bytes allocated for each of so many things; and a speed, which
/// is shown and held to nothing.
/// </summary>
/// <param name="Name">What <c>benchmarks/floors.txt</c> calls it.</param>
/// <param name="Measure">Measures once; told whether the whole size or a short one is wanted.</param>
internal sealed record class Check(string Name, Func<bool, double> Measure)
{
    /// <summary>Every check there is. A new one needs a line in <c>benchmarks/floors.txt</c>.</summary>
    internal static IReadOnlyList<Check> All { get; } = [.. ColumnChecks.All, .. ReadChecks.All, .. LoadChecks.All];

    /// <summary>How many times as fast as the baseline the subject is.</summary>
    internal static Check Faster(string name, Func<bool, (Action Subject, Action Baseline)> setup) => new(name, whole =>
    {
        (Action subject, Action baseline) = setup(whole);
        return Ratio(baseline, subject, whole);
    });

    /// <summary>How many times the time of the baseline the subject takes, each divided by its own size.</summary>
    internal static Check Slower(string name,
        Func<bool, (Action Subject, double SubjectSize, Action Baseline, double BaselineSize)> setup) => new(name, whole =>
    {
        (Action subject, double size, Action baseline, double baselineSize) = setup(whole);
        return Ratio(subject, baseline, whole) / size * baselineSize;
    });

    /// <summary>How many bytes the subject allocates for each of so many things, the first run left out.</summary>
    internal static Check Allocated(string name, Func<bool, (Action Subject, double Things)> setup) => new(name, whole =>
    {
        (Action subject, double things) = setup(whole);
        subject();
        long before = GC.GetAllocatedBytesForCurrentThread();
        subject();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / things;
    });

    /// <summary>
    /// How many millions of bytes a second the subject goes through. A figure of the machine it is measured on: its floor is 0.
    /// </summary>
    internal static Check Speed(string name, Func<(Action Subject, double Bytes)> setup) => new(name, whole =>
    {
        (Action subject, double bytes) = setup();
        int times = Times(subject);
        double[] speeds = new double[whole ? 31 : 7];
        for (int i = 0; i < speeds.Length; i++)
            speeds[i] = bytes / 1e6 / Seconds(subject, times);
        Array.Sort(speeds);
        return speeds[speeds.Length / 2];
    });

    /// <summary>
    /// The median of the ratios of pairs of runs, one right after the other, so that what disturbs the one disturbs the other.
    /// </summary>
    private static double Ratio(Action over, Action under, bool whole)
    {
        int overTimes = Times(over), underTimes = Times(under);
        double[] ratios = new double[whole ? 15 : 7];
        for (int i = 0; i < ratios.Length; i++)
            ratios[i] = Seconds(over, overTimes) / Seconds(under, underTimes);
        Array.Sort(ratios);
        return ratios[ratios.Length / 2];
    }

    /// <summary>
    /// Runs until the code is compiled for good, which is when it has got no faster for a while, and says how often it runs in about 30
    /// milliseconds.
    /// </summary>
    private static int Times(Action action)
    {
        double best = Mean(action);
        for (int i = 0, still = 0; i < MostRounds && still < StillRounds; i++)
        {
            double now = Mean(action);
            still = now < best * .97d ? 0 : still + 1;
            best = Math.Min(best, now);
        }

        return Math.Max(1, (int)(0.03 / best));
    }

    private const int StillRounds = 3;
    private const int MostRounds = 16;

    /// <summary>The mean time of a run over about half a second.</summary>
    private static double Mean(Action action)
    {
        long began = Stopwatch.GetTimestamp();
        int runs = 0;
        while (runs == 0 || Stopwatch.GetElapsedTime(began).TotalSeconds < .5d)
        {
            action();
            runs++;
        }

        return Stopwatch.GetElapsedTime(began).TotalSeconds / runs;
    }

    private static double Seconds(Action action, int times)
    {
        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            action();
        return Stopwatch.GetElapsedTime(began).TotalSeconds / times;
    }
}
