namespace Huzhou.Policy.Fuzz.Growing;

/// <summary>What a door takes and gives for a text of one construct.</summary>
/// <param name="Characters">The length of the text.</param>
/// <param name="Allocated">The bytes that were allocated.</param>
/// <param name="Output">The length of what came out.</param>
/// <param name="Processor">The processor time of the thread's process.</param>
public readonly record struct Growth(int Characters, long Allocated, long Output, TimeSpan Processor)
{
    /// <summary>Measures a door once it has been through once.</summary>
    public static Growth Of(string construct, string door, int times)
    {
        string text = Constructs.Make(construct, times);
        Func<string, Func<long>> open = Doors.All.First(one => one.Name == door).Open;
        open(text)();
        Func<long> run = open(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long output = run();
        return new Growth(text.Length, GC.GetAllocatedBytesForCurrentThread() - allocated, output, Environment.CpuUsage.TotalTime - before);
    }
}
