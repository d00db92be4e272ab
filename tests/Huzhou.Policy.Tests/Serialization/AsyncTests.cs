using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What goes in and out of a stream that cannot be waited for is the same as what goes in and out of a text.</summary>
public sealed class AsyncTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Archives_documents_and_results_go_through_streams_of_a_web_server()
    {
        Scorecard card = Assessor.Default.Assess(Sample.Archive, new Year(2023));
        CycleAnalysis cycle = CycleAnalysis.Of(Sample.Archive, new Year(2023));
        Assert.Equal(PolicyJson.Write(Sample.Archive), PolicyJson.Write(await PolicyJson.ReadArchiveAsync(
            await Written(to => PolicyJson.WriteAsync(Sample.Archive, to, cancellation: Stop), PolicyJson.Write(Sample.Archive)), Stop)));
        Assert.Equal(Sample.Report, await PolicyJson.ReadDocumentAsync(
            await Written(to => PolicyJson.WriteAsync(Sample.Report, to, Sample.Catalogue, cancellation: Stop),
                PolicyJson.Write(Sample.Report, Sample.Catalogue)),
            Sample.Catalogue, Stop));
        Assert.Equal(card, await PolicyJson.ReadScorecardAsync(
            await Written(to => PolicyJson.WriteAsync(card, to, cancellation: Stop), PolicyJson.Write(card)), Stop));
        Assert.Equal(PolicyJson.Write(cycle), PolicyJson.Write(await PolicyJson.ReadCycleAsync(
            await Written(to => PolicyJson.WriteAsync(cycle, to, false, Stop), PolicyJson.Write(cycle, indented: false)), Stop)));
    }

    [Fact]
    public async Task The_serializer_of_the_framework_goes_through_them_as_well()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddHuzhouPolicy();
        Scorecard card = Assessor.Default.Assess(Sample.Archive, new Year(2023));
        AsyncOnlyStream to = new([]);
        await JsonSerializer.SerializeAsync(to, card, options, Stop);
        Assert.Equal(card, await JsonSerializer.DeserializeAsync<Scorecard>(new AsyncOnlyStream(to.Written), options, Stop));
    }

    [Fact]
    public async Task What_is_wrong_is_said_as_for_texts()
    {
        JsonException said =
            await Assert.ThrowsAsync<JsonException>(() => PolicyJson.ReadArchiveAsync(new AsyncOnlyStream([.. "{"u8]), Stop));
        Assert.Contains("cut off", said.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            PolicyJson.ReadArchiveAsync(new AsyncOnlyStream([.. "{}"u8]), new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => PolicyJson.ReadArchiveAsync(null!, Stop));
    }

    private static async Task<AsyncOnlyStream> Written(Func<Stream, Task> write, string same)
    {
        AsyncOnlyStream to = new([]);
        await write(to);
        Assert.Equal(same, Encoding.UTF8.GetString(to.Written));
        return new AsyncOnlyStream(to.Written);
    }
}
