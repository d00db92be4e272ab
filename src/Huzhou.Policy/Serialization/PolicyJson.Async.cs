using System.Buffers;
using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

public static partial class PolicyJson
{
    /// <summary>Reads an archive from a stream that is not to be waited for, such as a request body.</summary>
    /// <param name="utf8Json">Read to its end, not closed.</param>
    /// <param name="cancellation">Stops reading the stream.</param>
    /// <exception cref="JsonException">The text is not an archive in this version of the format.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<Archive> ReadArchiveAsync(Stream utf8Json, CancellationToken cancellation = default) =>
        ReadArchive(await Door.BytesAsync(utf8Json, cancellation).ConfigureAwait(false));

    /// <summary>Reads one document from a stream that is not to be waited for.</summary>
    /// <param name="utf8Json">Read to its end, not closed.</param>
    /// <param name="catalogue">The catalogue its codes refer to; without one, the file has to define every indicator itself.</param>
    /// <param name="cancellation">Stops reading the stream.</param>
    /// <exception cref="JsonException">The text is not a document in this version of the format.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<Document> ReadDocumentAsync(Stream utf8Json, IndicatorCatalogue? catalogue = null,
        CancellationToken cancellation = default) =>
        ReadDocument(await Door.BytesAsync(utf8Json, cancellation).ConfigureAwait(false), catalogue);

    /// <summary>Reads a scorecard from a stream that is not to be waited for.</summary>
    /// <param name="utf8Json">Read to its end, not closed.</param>
    /// <param name="cancellation">Stops reading the stream.</param>
    /// <exception cref="JsonException">The text is not a scorecard in this version of the format, or its total is not that of its
    /// rows.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<Scorecard> ReadScorecardAsync(Stream utf8Json, CancellationToken cancellation = default) =>
        ReadScorecard(await Door.BytesAsync(utf8Json, cancellation).ConfigureAwait(false));

    /// <summary>Reads a cycle from a stream that is not to be waited for.</summary>
    /// <param name="utf8Json">Read to its end, not closed.</param>
    /// <param name="cancellation">Stops reading the stream.</param>
    /// <exception cref="JsonException">The text is not a cycle in this version of the format, or its outcomes are not those of its
    /// rows.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<CycleAnalysis> ReadCycleAsync(Stream utf8Json, CancellationToken cancellation = default) =>
        ReadCycle(await Door.BytesAsync(utf8Json, cancellation).ConfigureAwait(false));

    /// <summary>Writes an archive to a stream that is not to be waited for, such as a response body.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="utf8Json">Written to, not closed.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    /// <param name="cancellation">Stops writing; what is written by then is no whole text.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task WriteAsync(Archive archive, Stream utf8Json, bool indented = true, CancellationToken cancellation = default) =>
        Send(Bytes(archive, indented), utf8Json, cancellation);

    /// <summary>Writes one document to a stream that is not to be waited for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="utf8Json">Written to, not closed.</param>
    /// <param name="catalogue">The catalogue that will be there when it is read; every indicator that is not in it is defined in the
    /// text.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    /// <param name="cancellation">Stops writing; what is written by then is no whole text.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task WriteAsync(Document document, Stream utf8Json, IndicatorCatalogue? catalogue = null, bool indented = true,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Send(Door.Write(document, Roots.Document, new WriteScope { Catalogue = catalogue }, indented), utf8Json, cancellation);
    }

    /// <summary>Writes a scorecard to a stream that is not to be waited for.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="utf8Json">Written to, not closed.</param>
    /// <param name="indented">Whether for people, a step a line; otherwise without a blank.</param>
    /// <param name="cancellation">Stops writing; what is written by then is no whole text.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task WriteAsync(Scorecard card, Stream utf8Json, bool indented = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Send(Door.Write(card, ResultRoots.Scorecard, new WriteScope(), indented), utf8Json, cancellation);
    }

    /// <summary>Writes a cycle to a stream that is not to be waited for.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="utf8Json">Written to, not closed.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    /// <param name="cancellation">Stops writing; what is written by then is no whole text.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task WriteAsync(CycleAnalysis cycle, Stream utf8Json, bool indented = true, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return Send(Door.Write(cycle, ResultRoots.Cycle, new WriteScope(), indented), utf8Json, cancellation);
    }

    private static Task Send(ArrayBufferWriter<byte> json, Stream to, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to.WriteAsync(json.WrittenMemory, cancellation).AsTask();
    }
}
