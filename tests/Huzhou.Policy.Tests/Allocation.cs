namespace Huzhou.Policy.Tests;

/// <summary>Counts the bytes that a piece of code allocates on its thread.</summary>
internal static class Allocation
{
    private const int Attempts = 5;

    /// <summary>
    /// The least of several runs: a collection caused by another test adds what is left of the thread's room to one of them.
    /// </summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Attempts; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
