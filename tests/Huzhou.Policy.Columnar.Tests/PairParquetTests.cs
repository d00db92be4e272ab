using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Parquet;
using Parquet.Schema;

namespace Huzhou.Policy.Columnar.Tests;

/// <summary>Files of pairs are judged as the columns they are of.</summary>
public sealed class PairParquetTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Row_groups_are_judged_as_the_columns_they_are_of(int threads)
    {
        using Drawn drawn = new(seed: threads);
        PairColumns[] columns = [drawn.Columns(10_000), drawn.Columns(1), drawn.Columns(70_000), drawn.Columns(333)];
        await PairParquet.WriteAsync(drawn.File("pairs.parquet"), columns, Drawn.Groups, cancellation: Stop);
        List<long> told = [];
        PairCounts found = await PairParquet.RollUpAsync(drawn.File("pairs.parquet"), null,
            new() { Threads = threads, Progress = new Told(told) }, Stop);
        Drawn.AssertSame(Drawn.Counts(columns), found);
        Assert.Equal((80_334, 80_334), (found.RowCount, told.Max()));
        List<PairColumns> read = [];
        await foreach (PairRows rows in PairParquet.ReadAsync(drawn.File("pairs.parquet"), cancellation: Stop))
        {
            Assert.Equal(read.Count, rows.RowGroup);
            Assert.Equal(2, rows.Columns.Scale);
            byte[] expected = new byte[columns[read.Count].Count], judged = new byte[rows.Columns.Count];
            ColumnAssessor.Judge(columns[read.Count], expected);
            ColumnAssessor.Judge(rows.Columns, judged);
            Assert.Equal(expected, judged);
            read.Add(rows.Columns);
        }

        Assert.Equal(columns.Select(one => one.Count), read.Select(one => one.Count));
    }

    [Fact]
    public async Task Folders_are_one_table_and_their_names_are_a_column()
    {
        using Drawn drawn = new(seed: 5);
        PairColumns[] columns = [drawn.Columns(500), drawn.Columns(700)];
        Directory.CreateDirectory(drawn.File("t/city=湖州市/county=a%20b"));
        Directory.CreateDirectory(drawn.File("t/city=杭州市/_temporary"));
        await PairParquet.WriteAsync(drawn.File("t/city=湖州市/county=a%20b/1.parquet"), [columns[0]], Drawn.Groups, cancellation: Stop);
        await PairParquet.WriteAsync(drawn.File("t/city=杭州市/2.parquet"), [columns[1]], Drawn.Groups, cancellation: Stop);
        await File.WriteAllTextAsync(drawn.File("t/city=杭州市/_temporary/3.parquet"), "being written", Stop);
        Drawn.AssertSame(Drawn.Counts(columns), await PairParquet.RollUpAsync(drawn.File("t"), cancellation: Stop));
        PairCounts cities = await PairParquet.RollUpAsync(drawn.File("t"), new() { Group = "city" }, cancellation: Stop);
        Assert.Equal(["杭州市", "湖州市"], cities.Groups);
        Assert.Equal([700, 500], cities.ToGroups().Select(group => group.Tally.Count));
        ColumnarException refused = await Assert.ThrowsAsync<ColumnarException>(() => PairParquet.RollUpAsync(drawn.File("t"),
            new() { Group = "county" }, cancellation: Stop));
        Assert.Contains("2.parquet, column county: found no such column among value, condition, group, estimated; expected a text or "
            + "INT32, or a folder county=…",
            refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_others_hold_marks_decimals_texts_and_statuses()
    {
        using Drawn drawn = new(seed: 6);
        int count = 4_000;
        PairColumnsBuilder builder = new(scale: 2);
        (decimal?[] values, long[] lower, long[] upper, int[] kinds) = (new decimal?[count], new long[count], new long[count],
            new int[count]);
        (string[] groups, string[] status) = (new string[count], new string[count]);
        for (int i = 0; i < count; i++)
        {
            long value = drawn.Value(out ColumnCondition condition);
            (lower[i], upper[i], kinds[i]) = (condition.LowerMark, condition.UpperMark, (int)condition.Kind);
            values[i] = value > ColumnCondition.LowestMark ? value / 100m : null;
            groups[i] = Drawn.Groups[i % 3];
            status[i] = i % 50 == 0 ? "forecast" : i % 50 == 1 ? "missing" : i % 2 == 0 ? "provisional" : "normal";
            builder.AddScaled(values[i] is null || i % 50 == 1 ? PairColumns.CodeOf(Verdict.NotReported) : i % 50 == 0
                ? PairColumns.CodeOf(Verdict.Awaiting) : value,
                condition, i % 3);
        }

        await Write(drawn.File("other.parquet"), async row =>
        {
            await row.WriteAsync<decimal>(s_decimal, (ReadOnlyMemory<decimal?>)values);
            await row.WriteAsync<long>(s_lower, (ReadOnlyMemory<long>)lower);
            await row.WriteAsync<long>(s_upper, (ReadOnlyMemory<long>)upper);
            await row.WriteAsync<int>(s_kind, (ReadOnlyMemory<int>)kinds);
            await row.WriteAsync(s_text, (IReadOnlyCollection<string>)groups);
            await row.WriteAsync(s_status, (IReadOnlyCollection<string>)status);
        }, s_decimal, s_lower, s_upper, s_kind, s_text, s_status);
        Drawn.AssertSame(Drawn.Counts([builder.Build(3)]), await PairParquet.RollUpAsync(drawn.File("other.parquet"),
            new() { Group = "county", Scale = 2 }, cancellation: Stop));
        ColumnarException refused = await Assert.ThrowsAsync<ColumnarException>(() =>
            PairParquet.RollUpAsync(drawn.File("other.parquet"), new() { Group = "county", Scale = 1 }, cancellation: Stop));
        Assert.Matches(@"other\.parquet, row group 0, column value: row \d+: found -?\d+\.\d\d; expected a number with at most 1 "
            + "decimal places that fits 64 bits with them$", refused.Message);
        Assert.Equal((0, "value"), (refused.RowGroup, refused.Column));
    }

    [Fact]
    public async Task Columns_that_may_be_empty_are_read_as_those_that_may_not()
    {
        using Drawn drawn = new(seed: 16);
        DataField whole = new("value", typeof(int), isNullable: true), condition = new("condition", typeof(int), isNullable: true),
            county = new("county", typeof(string), isNullable: true), estimated = new("estimated", typeof(bool), isNullable: true),
            status = new("status", typeof(string), isNullable: true);
        Dictionary<string, string> said = new() { ["huzhou-policy.conditions"] = "10,20,1;" };
        string?[] counties = ["a", "b", "a", "b", "a", "b"];
        await File([15, null, 9, null, 25, 30], [0, 0, 0, 0, 0, 0], counties);
        PairCounts found = await PairParquet.RollUpAsync(drawn.File("n.parquet"), new() { Group = "county" }, cancellation: Stop);
        Assert.Equal(["a", "b"], found.Groups);
        Assert.Equal((1, 1, 1, 1), (found.Tally[0, Verdict.Met], found.Tally[0, Verdict.Exceeded], found.Tally[0, Verdict.Missed],
            found.Tally.TallyOf(0).EstimatedCount));
        Assert.Equal((2, 1), (found.Tally[1, Verdict.NotReported], found.Tally[1, Verdict.Awaiting]));
        await File([15, null, 9, null, 25, 30], [0, 0, 0, null, 0, 0], counties);
        await Refused("column condition: row 3: found nothing; expected a number");
        await File([15, null, 9, null, 25, 30], [0, 0, 0, 0, 0, 0], ["a", null, "a", "b", "a", "b"]);
        await Refused("column county: row 1: found nothing; expected a group");

        async Task Refused(string expected) => Assert.Contains(expected, (await Assert.ThrowsAsync<ColumnarException>(() =>
            PairParquet.RollUpAsync(drawn.File("n.parquet"), new() { Group = "county" }, cancellation: Stop))).Message,
            StringComparison.Ordinal);

        Task File(int?[] values, int?[] asked, string?[] counties) => Write(drawn.File("n.parquet"), async row =>
        {
            await row.WriteAsync<int>(whole, (ReadOnlyMemory<int?>)values);
            await row.WriteAsync<int>(condition, (ReadOnlyMemory<int?>)asked);
            await row.WriteAsync(county, (IReadOnlyCollection<string>)counties!);
            await row.WriteAsync<bool>(estimated, (ReadOnlyMemory<bool?>)new bool?[] { null, null, false, null, true, null });
            await row.WriteAsync(status, (IReadOnlyCollection<string>)new string?[] { null, null, "normal", null, null, "forecast" }!);
        }, said, whole, condition, county, estimated, status);
    }

    [Fact]
    public async Task Verdicts_are_written_in_the_order_of_the_rows()
    {
        using Drawn drawn = new(seed: 8);
        PairColumns[] columns = [drawn.Columns(900), drawn.Columns(100)];
        await PairParquet.WriteAsync(drawn.File("p.parquet"), columns, Drawn.Groups, cancellation: Stop);
        await PairParquet.JudgeAsync(drawn.File("p.parquet"), drawn.File("v.parquet"), cancellation: Stop);
        await using ParquetReader reader = await ParquetReader.CreateAsync(drawn.File("v.parquet"), cancellationToken: Stop);
        Assert.Equal(2, reader.RowGroupCount);
        for (int i = 0; i < 2; i++)
        {
            using ParquetRowGroupReader rows = reader.OpenRowGroupReader(i);
            int[] found = new int[rows.RowCount];
            await rows.ReadAsync<int>(reader.Schema.GetDataFields().Single(field => field.Name == "verdict"), found.AsMemory(),
                cancellationToken: Stop);
            byte[] expected = new byte[columns[i].Count];
            ColumnAssessor.Judge(columns[i], expected);
            Assert.Equal(expected.Select(one => (int)one), found);
        }
    }

    [Fact]
    public async Task A_torn_file_is_told_with_its_place()
    {
        using Drawn drawn = new(seed: 9);
        await PairParquet.WriteAsync(drawn.File("p.parquet"), [drawn.Columns(5_000), drawn.Columns(5_000)], Drawn.Groups,
            cancellation: Stop);
        byte[] whole = await File.ReadAllBytesAsync(drawn.File("p.parquet"), Stop);
        await File.WriteAllBytesAsync(drawn.File("cut.parquet"), whole[..(whole.Length / 2)], Stop);
        Assert.Contains("cut.parquet: found no whole Parquet file", (await Assert.ThrowsAsync<ColumnarException>(() =>
            PairParquet.RollUpAsync(drawn.File("cut.parquet"), cancellation: Stop))).Message,
            StringComparison.Ordinal);
        await File.WriteAllTextAsync(drawn.File("text.parquet"), "county,value\n", Stop);
        await Assert.ThrowsAsync<ColumnarException>(() => PairParquet.RollUpAsync(drawn.File("text.parquet"), cancellation: Stop));
        await Assert.ThrowsAsync<FileNotFoundException>(() => PairParquet.RollUpAsync(drawn.File("nowhere"), cancellation: Stop));

        // The footer is whole and the pages of the second row group are not.
        int damaged = 0;
        for (int at = whole.Length / 2; at < whole.Length - 3_000; at += 997)
        {
            byte[] bytes = [.. whole];
            bytes.AsSpan(at, 400).Fill(0xFF);
            await File.WriteAllBytesAsync(drawn.File("bad.parquet"), bytes, Stop);
            try
            {
                await PairParquet.RollUpAsync(drawn.File("bad.parquet"), cancellation: Stop);
            }
            catch (ColumnarException said)
            {
                damaged++;
                Assert.StartsWith(drawn.File("bad.parquet"), said.Message, StringComparison.Ordinal);
            }
        }

        Assert.True(damaged > 3, $"only {damaged} damaged files were refused");
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_with_row_group_and_column()
    {
        using Drawn drawn = new(seed: 10);
        Dictionary<string, string> said = new() { ["huzhou-policy.conditions"] = "0,10,1;" };
        await Refused(drawn, "column value: found a text; expected INT64, INT32 or DECIMAL", null, new DataField("value", typeof(string),
            isNullable: false), "x", 0, 0);
        await Refused(drawn, "row group 0, column condition: row 0: found 7; expected the place of a condition, 0 to 0", said, s_value,
            5L, 7, 0);
        await Refused(drawn, "column condition: found no conditions that it refers to", null, s_value, 5L, 0, 0);
        await Refused(drawn,
            "row group 0, column value: row 0: found -9223372036854775700; expected a number above -9223372036854775681", said, s_value,
            -9223372036854775700L, 0, 0);
        await Refused(drawn, "found the condition \"0,10\" in huzhou-policy.conditions",
            new() { ["huzhou-policy.conditions"] = "0,10;" }, s_value, 5L, 0, 0);
        await Refused(drawn, "found \"30\" in huzhou-policy.scale; expected 0 to 18", new(said) { ["huzhou-policy.scale"] = "30" },
            s_value, 5L, 0, 0);
        await Refused(drawn, "found \"x\" in huzhou-policy.groups", new(said) { ["huzhou-policy.groups"] = "x" }, s_value, 5L, 0, 0);
    }

    [Fact]
    public async Task A_row_group_larger_than_allowed_is_refused_before_it_is_read()
    {
        using Drawn drawn = new(seed: 11);
        await PairParquet.WriteAsync(drawn.File("p.parquet"), [drawn.Columns(1_001)], Drawn.Groups, cancellation: Stop);
        ColumnarException refused = await Assert.ThrowsAsync<ColumnarException>(() => PairParquet.RollUpAsync(drawn.File("p.parquet"),
            null, new() { MostRows = 1_000 }, Stop));
        Assert.Contains("row group 0: found 1001 rows; expected at most 1000", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_half_written_is_left_behind()
    {
        using Drawn drawn = new(seed: 12);
        PairColumns[] columns = [drawn.Columns(100)];
        await File.WriteAllTextAsync(drawn.File("p.parquet"), "before", Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => PairParquet.WriteAsync(drawn.File("p.parquet"), Broken(), Drawn.Groups,
            cancellation: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => PairParquet.WriteAsync(drawn.File("q.parquet"), columns, ["one"],
            cancellation: Stop));
        PairColumnsBuilder coded = new(scale: 2);
        coded.AddScaled(PairColumns.CodeOf(Verdict.Superseded), ColumnCondition.AtLeast(1), 0);
        await Assert.ThrowsAsync<ArgumentException>(() => PairParquet.WriteAsync(drawn.File("q.parquet"), [coded.Build()], Drawn.Groups,
            cancellation: Stop));
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PairParquet.WriteAsync(drawn.File("q.parquet"), columns,
            Drawn.Groups, cancellation: stopped.Token));
        Assert.Equal(["p.parquet"], Directory.EnumerateFileSystemEntries(drawn.Folder).Select(Path.GetFileName));
        Assert.Equal("before", await File.ReadAllTextAsync(drawn.File("p.parquet"), Stop));
        await PairParquet.WriteAsync(drawn.File("p.parquet"), columns, Drawn.Groups, cancellation: Stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PairParquet.RollUpAsync(drawn.File("p.parquet"),
            cancellation: stopped.Token));

        IEnumerable<PairColumns> Broken()
        {
            yield return columns[0];
            throw new InvalidOperationException("the source broke off");
        }
    }

    private static readonly DataField s_value = new("value", typeof(long), isNullable: false), s_condition = new("condition",
        typeof(int), isNullable: false),
        s_group = new("group", typeof(int), isNullable: false), s_text = new("county", typeof(string), isNullable: false),
        s_lower = new("lower_mark", typeof(long), isNullable: false), s_upper = new("upper_mark", typeof(long), isNullable: false),
        s_kind = new("kind", typeof(int), isNullable: false), s_status = new("status", typeof(string), isNullable: false),
        s_decimal = new DecimalDataField("value", 18, 2, isNullable: true);

    private static async Task Refused(Drawn drawn, string expected, Dictionary<string, string>? said, DataField value, object number,
        int condition, int group)
    {
        await Write(drawn.File("r.parquet"), async row =>
        {
            if (number is long whole)
                await row.WriteAsync<long>(value, (ReadOnlyMemory<long>)new[] { whole });
            else
                await row.WriteAsync(value, (IReadOnlyCollection<string>)[(string)number]);
            await row.WriteAsync<int>(s_condition, (ReadOnlyMemory<int>)new[] { condition });
            await row.WriteAsync<int>(s_group, (ReadOnlyMemory<int>)new[] { group });
        }, said, value, s_condition, s_group);
        ColumnarException refused = await Assert.ThrowsAsync<ColumnarException>(() => PairParquet.RollUpAsync(drawn.File("r.parquet"),
            cancellation: Stop));
        Assert.StartsWith(drawn.File("r.parquet"), refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static Task Write(string file, Func<ParquetRowGroupWriter, Task> content, params DataField[] fields) =>
        Write(file, content, null, fields);

    private static async Task Write(string file, Func<ParquetRowGroupWriter, Task> content, Dictionary<string, string>? said,
        params DataField[] fields)
    {
        await using FileStream stream = File.Create(file);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        writer.CustomMetadata = said ?? [];
        using ParquetRowGroupWriter row = writer.CreateRowGroup();
        await content(row);
        row.CompleteValidate();
    }

    private sealed class Told(List<long> all) : IProgress<long>
    {
        public void Report(long value)
        {
            lock (all)
                all.Add(value);
        }
    }
}
