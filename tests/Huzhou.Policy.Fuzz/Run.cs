using System.Collections.Concurrent;
using Huzhou.Policy.Fuzz.Checking;

namespace Huzhou.Policy.Fuzz;

/// <summary>Many cases, several at once; the same whatever their number and order.</summary>
public static class Run
{
    /// <summary>Checks the cases from one number to another.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="first">The number of the first case.</param>
    /// <param name="count">How many.</param>
    /// <param name="progress">Told how many are done and how many failed, now and then; null tells nobody.</param>
    /// <param name="threads">How many at once.</param>
    /// <param name="failed">Told of each failure at once, so that a long run shows it before its end; null tells nobody.</param>
    /// <returns>What was read, and what failed.</returns>
    public static (Counts Counts, IReadOnlyList<Failure> Failures) Cases(int seed, int first, int count,
        Action<int, int>? progress = null, int threads = 2, Action<Failure>? failed = null)
    {
        ConcurrentBag<Failure> failures = [];
        int done = 0;
        Lock gate = new();
        Counts counts = default;
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
        {
            Case one = Case.Of(seed, number);
            string input = one.Input();
            Counts held = default;
            try
            {
                held = Invariants.Check(one.Kind, input);
            }
            catch (BrokenException broken)
            {
                Failure failure = new(one, input, broken);
                failures.Add(failure);
                lock (gate)
                    failed?.Invoke(failure);
            }

            lock (gate)
            {
                counts += held;
                if (++done % 1_000 == 0 || done == count)
                    progress?.Invoke(done, failures.Count);
            }
        });
        return (counts, [.. failures.OrderBy(failure => failure.Case.Number)]);
    }
}
