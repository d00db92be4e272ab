using System.Runtime;

namespace Huzhou.Policy.Fuzz.Growing;

/// <summary>What a door takes and gives for a text of one construct.</summary>
/// <param name="Characters">The length of the text.</param>
/// <param name="Allocated">The bytes that were allocated.</param>
/// <param name="Output">The length of what came out.</param>
/// <param name="Processor">The processor time of the process, without that of the system.</param>
public readonly record struct Growth(int Characters, long Allocated, long Output, TimeSpan Processor)
{
    /// <summary>Measures a door once it has been through once.</summary>
    public static Growth Of(string construct, string door, int times) => Of(construct, door, times, TimeSpan.Zero);

    /// <summary>
    /// Measures a door once it has been through once, again and again until it has taken so much time, and takes the quickest.
    /// </summary>
    public static Growth Of(string construct, string door, int times, TimeSpan least)
    {
        string text = Constructs.Make(construct, times);
        Func<string, Func<long>> open = Doors.All.First(one => one.Name == door).Open;
        open(text)();
        Growth quickest = default;
        TimeSpan taken = TimeSpan.Zero;
        do
        {
            // Made anew each time: what is worked out once and kept would be for nothing the second time.
            Func<long> run = open(text);
            bool apart = StopCollecting();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan before = Environment.CpuUsage.UserTime;
            long output = run();
            Growth measured = new(text.Length, GC.GetAllocatedBytesForCurrentThread() - allocated, output,
                Environment.CpuUsage.UserTime - before);
            if (apart && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
            taken += measured.Processor;
            quickest = quickest.Characters == 0 || measured.Processor < quickest.Processor ? measured : quickest;
        }
        while (taken < least && taken > TimeSpan.Zero);

        return quickest;
    }

    /// <summary>
    /// Memory is collected before and behind what is measured: it is collected a few times for a long text and never for a short one, which
    /// says nothing of the growth of the work.
    /// </summary>
    private static bool StopCollecting()
    {
        GC.Collect();
        return GC.TryStartNoGCRegion(Room);
    }

    private const long Room = 240_000_000;
}
