using System.Runtime.CompilerServices;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Batches;

/// <summary>Many texts, read or judged several at once, handed out in their order as soon as they are done.</summary>
/// <remarks>
/// One that cannot be read or judged has an outcome that says so, and the others go on. Sources are taken in as they are worked off, so
/// that a batch has no
/// end it must know and needs no more memory than what is under way.
/// </remarks>
public static class PolicyBatch
{
    /// <summary>Reads texts.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="options">How many at once, and who is told; the defaults where null.</param>
    /// <param name="cancellation">Stops the batch.</param>
    /// <returns>An outcome for each text, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IAsyncEnumerable<BatchOutcome<ReadingResult>> ReadAsync(this PolicyReader reader, IEnumerable<TextSource> texts,
        BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return reader.ReadAsync(texts.ToAsyncEnumerable(), options, cancellation);
    }

    /// <inheritdoc cref="ReadAsync(PolicyReader, IEnumerable{TextSource}, BatchOptions, CancellationToken)" />
    public static IAsyncEnumerable<BatchOutcome<ReadingResult>> ReadAsync(this PolicyReader reader, IAsyncEnumerable<TextSource> texts,
        BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(texts);
        return Run(texts, text => text.Name, async (text, stop) => reader.Read(await text.Open(stop).ConfigureAwait(false)),
            options ?? BatchOptions.Default, cancellation);
    }

    /// <summary>Reads and judges pairs of texts.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="cycles">The pairs.</param>
    /// <param name="assessor">Who judges; the defaults where null.</param>
    /// <param name="options">How many at once, and who is told; the defaults where null.</param>
    /// <param name="cancellation">Stops the batch.</param>
    /// <returns>An outcome for each pair, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IAsyncEnumerable<BatchOutcome<CycleReading>> ReadCyclesAsync(this PolicyReader reader, IEnumerable<CycleSource> cycles,
        Assessor? assessor = null, BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        return reader.ReadCyclesAsync(cycles.ToAsyncEnumerable(), assessor, options, cancellation);
    }

    /// <inheritdoc cref="ReadCyclesAsync(PolicyReader, IEnumerable{CycleSource}, Assessor, BatchOptions, CancellationToken)" />
    public static IAsyncEnumerable<BatchOutcome<CycleReading>> ReadCyclesAsync(this PolicyReader reader,
        IAsyncEnumerable<CycleSource> cycles,
        Assessor? assessor = null, BatchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(cycles);
        return Run(cycles, cycle => cycle.Name, async (cycle, stop) =>
        {
            PolicyText plan = await cycle.Plan.Open(stop).ConfigureAwait(false),
                results = await cycle.Results.Open(stop).ConfigureAwait(false);
            return CycleReading.Of(reader, plan, results, cycle.Year, assessor);
        }, options ?? BatchOptions.Default, cancellation);
    }

    /// <summary>Keeps so many under way as the options say and hands them out in the order of the sources.</summary>
    private static async IAsyncEnumerable<BatchOutcome<T>> Run<TSource, T>(IAsyncEnumerable<TSource> sources, Func<TSource, string> name,
        Func<TSource, CancellationToken, ValueTask<T>> work, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Queue<Task<BatchOutcome<T>>> underWay = new(options.MaxParallel);
        int done = 0;
        try
        {
            await foreach (TSource source in sources.WithCancellation(stop.Token).ConfigureAwait(false))
            {
                underWay.Enqueue(Task.Run(() => One(source, name(source), work, stop.Token), stop.Token));
                if (underWay.Count < options.MaxParallel)
                    continue;
                BatchOutcome<T> first = await underWay.Dequeue().ConfigureAwait(false);
                options.Progress?.Report(++done);
                yield return first;
            }

            while (underWay.TryDequeue(out Task<BatchOutcome<T>>? next))
            {
                BatchOutcome<T> outcome = await next.ConfigureAwait(false);
                options.Progress?.Report(++done);
                yield return outcome;
            }
        }
        finally
        {
            // Where the caller takes no more, nothing goes on behind its back.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(underWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<BatchOutcome<T>> One<TSource,
        T>(TSource source, string name, Func<TSource, CancellationToken, ValueTask<T>> work,
        CancellationToken stop)
        where T : class
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            return new BatchOutcome<T>(name, await work(source, stop).ConfigureAwait(false), null);
        }
        catch (Exception fault) when (!(fault is OperationCanceledException && stop.IsCancellationRequested))
        {
            return new BatchOutcome<T>(name, null, fault);
        }
    }
}
