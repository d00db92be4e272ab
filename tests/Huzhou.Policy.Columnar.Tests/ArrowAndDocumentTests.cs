using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Columnar.Tests;

/// <summary>Arrow batches are judged as columns; archives keep all they say.</summary>
public sealed class ArrowAndDocumentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text")]
    [InlineData("dictionary")]
    [InlineData("number")]
    public async Task Batches_are_judged_as_they_lie(string groups)
    {
        using Drawn drawn = new(seed: 20);
        PairColumnsBuilder builder = new(scale: 0);
        using MemoryStream stream = new();
        Schema schema = new Schema.Builder().Field(new Field("value", Int64Type.Default, true)).Field(new Field("lower_mark",
            Int64Type.Default, false))
            .Field(new Field("upper_mark", Int64Type.Default, false)).Field(new Field("kind", Int32Type.Default, false))
            .Field(new Field("group", groups switch
            {
                "text" => StringType.Default,
                "number" => Int32Type.Default,
                _ => new DictionaryType(Int32Type.Default, StringType.Default, false),
            }, false)).Metadata("huzhou-policy.groups", "[\"德清县\",\"安吉县\",\"长兴'县\",\"a,b\\\"c\",\"7\"]").Build();
        using (ArrowStreamWriter writer = new(stream, schema, leaveOpen: true))
        {
            foreach (int count in (int[])[5_000, 1, 777])
            {
                Int64Array.Builder values = new(), lower = new(), upper = new();
                Int32Array.Builder kinds = new(), numbers = new();
                StringArray.Builder texts = new(), words = new();
                words.AppendRange(Drawn.Groups);
                for (int i = 0; i < count; i++)
                {
                    long value = drawn.Value(out ColumnCondition condition);
                    _ = value > ColumnCondition.LowestMark ? values.Append(value) : values.AppendNull();
                    lower.Append(condition.LowerMark);
                    upper.Append(condition.UpperMark);
                    kinds.Append((int)condition.Kind);
                    numbers.Append(i % Drawn.Groups.Length);
                    texts.Append(Drawn.Groups[i % Drawn.Groups.Length]);
                    builder.AddScaled(value, condition, i % Drawn.Groups.Length);
                }

                IArrowArray group = groups switch
                {
                    "text" => texts.Build(),
                    "number" => numbers.Build(),
                    _ => new DictionaryArray(new DictionaryType(Int32Type.Default, StringType.Default, false), numbers.Build(),
                        words.Build()),
                };
                await writer.WriteRecordBatchAsync(new RecordBatch(schema, [values.Build(), lower.Build(), upper.Build(), kinds.Build(),
                    group], count), Stop);
            }

            await writer.WriteEndAsync(Stop);
        }

        stream.Position = 0;
        Drawn.AssertSame(Drawn.Counts([builder.Build(Drawn.Groups.Length)]), await PairArrow.RollUpAsync(stream, "batches",
            cancellation: Stop));
        stream.Position = 0;
        ColumnarException refused = await Assert.ThrowsAsync<ColumnarException>(() => PairArrow.RollUpAsync(stream, "batches",
            new() { Value = "result" }, cancellation: Stop));
        Assert.Equal("batches, row group 0, column result: found no such column among value, lower_mark, upper_mark, kind, group; "
            + "expected INT64", refused.Message);
        using MemoryStream torn = new(stream.ToArray()[..(int)(stream.Length / 2)]);
        await Assert.ThrowsAsync<ColumnarException>(() => PairArrow.RollUpAsync(torn, "batches", cancellation: Stop));
    }

    [Fact]
    public async Task A_document_comes_back_as_it_was()
    {
        using Drawn drawn = new(seed: 21);
        Document document = PolicyReader.Default.Read(new PolicyText("2023年政府工作报告\n2023年，全县新建公园12个，财政收入增长6.5%以上。\n") { Government = "云溪县", DocumentId = "a/b", Year = new Year(2023) }).Document;
        ReadDocument[] written = [new() { File = "a/b.txt", Hash = "1", Document = document }, new() { File = "c.txt", Hash = "2",
            Fault = "no words" }];
        await DocumentParquet.WriteAsync(drawn.File("d.parquet"), written, Stop);
        List<ReadDocument> read = [];
        await foreach (ReadDocument one in DocumentParquet.ReadAsync(drawn.File("d.parquet"), Stop))
            read.Add(one);
        Assert.Equal(["a/b.txt", "c.txt"], read.Select(one => one.File));
        Assert.Equal(Serialization.PolicyJson.Write(document), Serialization.PolicyJson.Write(read[0].Document!));
        Assert.Equal((null, "no words"), (read[1].Document, read[1].Fault));
        List<(string, string, string?)> names = [];
        await foreach ((string, string, string?) one in DocumentParquet.NamesAsync(drawn.File("d.parquet"), Stop))
            names.Add(one);
        Assert.Equal([("a/b.txt", "1", null), ("c.txt", "2", "no words")], names);
        await File.WriteAllTextAsync(drawn.File("e.parquet"), "PAR1", Stop);
        await Assert.ThrowsAsync<ColumnarException>(async () => await DocumentParquet.ReadAsync(drawn.File("e.parquet"),
            Stop).GetAsyncEnumerator(Stop).MoveNextAsync());
    }
}
