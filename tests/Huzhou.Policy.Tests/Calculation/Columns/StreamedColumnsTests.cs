using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Tests.Calculation.Columns;

/// <summary>Pairs that stream by are judged as columns are; tables are read by their bytes as they are read with care.</summary>
public sealed class StreamedColumnsTests
{
    [Theory]
    [InlineData(1, 100, 3)]
    [InlineData(2, 100_000, 40)]
    [InlineData(3, 70_000, 5_000)]
    public void Pieces_add_up_to_the_whole(int seed, int count, int groups)
    {
        Random random = new(seed);
        (long[] values, int[] condition, int[] group, bool[] estimated) = (new long[count], new int[count], new int[count],
            new bool[count]);
        ColumnCondition[] conditions = [.. Enumerable.Range(0, 50).Select(i => i % 2 == 0 ? ColumnCondition.AtLeast(i, i + 3)
            : ColumnCondition.Between(i, true, i + 4, false))];
        PairColumnsBuilder whole = new(scale: 0), rows = new(scale: 0);
        for (int i = 0; i < count; i++)
        {
            values[i] = random.Next(30) == 0 ? PairColumns.CodeOf((Verdict)random.Next(Enum.GetValues<Verdict>().Length))
                : random.Next(-5, 60);
            (condition[i], group[i], estimated[i]) = (random.Next(conditions.Length), random.Next(random.Next(1, groups + 1)),
                random.Next(9) == 0);
            rows.AddScaled(values[i], conditions[condition[i]], group[i]);
        }

        whole.AddScaled(values, conditions, condition, group, estimated);
        ColumnTallyBuilder first = new(), second = new();
        int cut = random.Next(count);
        first.AddScaled(values.AsSpan(0, cut), conditions, condition.AsSpan(0, cut), group.AsSpan(0, cut), estimated.AsSpan(0, cut));
        second.AddScaled(values.AsSpan(cut), conditions, condition.AsSpan(cut), group.AsSpan(cut), estimated.AsSpan(cut));
        ColumnTally half = second.Build(groups);
        first.Add(second);
        ColumnTally expected = ColumnAssessor.RollUp(whole.Build(groups)), found = first.Build(groups),
            unmarked = ColumnAssessor.RollUp(rows.Build(groups));
        Assert.Equal(count, first.RowCount);
        int[] order = [.. Enumerable.Range(0, groups).Reverse()];
        ColumnTally turned = found.Of(order);
        for (int i = 0; i < groups; i++)
        {
            Assert.Equal(expected.TallyOf(i), found.TallyOf(i));
            Assert.Equal(unmarked.CountsOf(i).ToArray(), found.CountsOf(i).ToArray());
            Assert.Equal(found.TallyOf(i), turned.TallyOf(groups - 1 - i));
        }

        Assert.Equal(half.Total(), second.Build(groups).Total());

        // One with few groups takes over one with more, and the other way round.
        ColumnTallyBuilder few = new(), many = new();
        few.AddScaled(5, conditions[0], 0);
        many.AddScaled(5, conditions[0], groups - 1);
        few.Add(many);
        many.Add(few);
        Assert.Equal((2, 3), (few.Build(groups).Total().Count, many.Build(groups).Total().Count));
    }

    [Fact]
    public void A_row_that_fits_nothing_is_named()
    {
        ColumnTallyBuilder tally = new();
        ColumnCondition[] one = [ColumnCondition.AtLeast(3)];
        tally.AddScaled([1, 2], one, [0, 0], [0, 0]);
        Assert.StartsWith("Row 3: found the condition 1; expected 0 to 0.", Assert.Throws<ArgumentException>(() =>
            tally.AddScaled([1, 2], one, [0, 1], [0, 0])).Message, StringComparison.Ordinal);
        Assert.StartsWith("Row 2: found -9223372036854775700; expected a code", Assert.Throws<ArgumentException>(() =>
            tally.AddScaled([-9223372036854775700], one, [0], [0])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.AddScaled([1], one, [0], [-1]));
        Assert.Throws<ArgumentException>(() => tally.AddScaled([1], one, [0], [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Build(groupCount: 0));
        Assert.Equal(2, tally.Build().Total().Count);
    }

    [Fact]
    public void Counting_what_streams_by_allocates_nothing_for_a_row()
    {
        (long[] values, int[] condition, int[] group) = (new long[1_000_000], new int[1_000_000], new int[1_000_000]);
        for (int i = 0; i < values.Length; i++)
            (values[i], group[i]) = (i, i % 300);
        ColumnTallyBuilder tally = new();
        ColumnCondition[] one = [ColumnCondition.AtLeast(500_000)];
        tally.AddScaled(values, one, condition, group);
        Assert.InRange(Allocation.Of(() => tally.AddScaled(values, one, condition, group)), 0, 3_000_000); // the places of each piece
    }

    private static readonly string[] s_odd =
    [
        "德清县,AtLeast,600,亿元,612.3,,,", "\"德清县\",AtLeast,600,亿元,612.3,,,", " 德清县 ,AtLeast,600,亿元, 612.3 ,,,", "德清县,AtMost,5,%,5.1,,,",
            "安吉县,MoreThan,90,%,90,,,",
        "安吉县,AtLeast,120,个,,,,", "安吉县,AtLeast,600,亿元,6123000,万元,,", "a,About,3.33,亿元,-3.4,,Estimated,", "a,Stated,5,亿元,5.,,Forecast,",
            "a,AtLeast,600,亿元,.5,,,", "a,AtLeast,600,亿元,+700,,,",
        "a,AtLeast,600,亿元,-0,,,", "a,RankWithin,3,位,2,,,", "a,Between,1,亿元,2,,,3", "\"x,\"\"y\",AtLeast,1,亿元,2,,,", "",
            "a,AtLeast,600,亿元,00612.30,,,", "a,AtLeast,120,个,119,条,,", "'=x,AtLeast,1,亿元,2,,,",
        "a,AtLeast,600,亿元,,万元,,",
    ];

    [Fact]
    public void Tables_read_by_their_bytes_are_those_read_with_care()
    {
        Random random = new(7);
        for (int round = 0; round < 200; round++)
        {
            bool quotes = round % 2 == 0;
            string[] lines = [.. Enumerable.Range(0, random.Next(1, 400)).Select(_ => random.Next(3) > 0
                ? string.Create(CultureInfo.InvariantCulture,
                    $"county {random.Next(9)},{(random.Next(2) == 0 ? "AtLeast" : "AtMost")},{random.Next(5)},亿元,{(random.Next(9) == 0 ? "" : random.Next(-300, 900) / 100m)},,,")
                : s_odd[random.Next(s_odd.Length)]).Where(line => quotes || !line.Contains('"', StringComparison.Ordinal))];
            string end = random.Next(2) == 0 ? "\n" : "\r\n";
            string table = (random.Next(3) == 0 ? "\uFEFF" : "") + "county,condition,value,unit,result,result_unit,result_status,upper"
                + end + string.Join(end, lines) + (random.Next(2) == 0 ? end : "");
            AssertSame(table);
        }
    }

    [Theory]
    [InlineData("a,AtLeast,600,亿元,612.3457")]
    [InlineData("a,AtLeast,600,亿元,6x")]
    [InlineData("a,AtLeast,600,9元,6")]
    [InlineData("a,AtLeast,six,亿元,6")]
    [InlineData("a,AtLeast,600,亿元")]
    [InlineData("a,AtLeast,600,亿元,1,2")]
    [InlineData("a,AtLeast,600,亿元,92233720368547758080")]
    [InlineData("a,AtLeast,600,亿元,\"6")]
    [InlineData("a,AtLeast,600,亿元,6\rb")]
    [InlineData("a,RankWithin,3,位,0")]
    public void Refusals_are_the_same_in_the_same_words(string row)
    {
        foreach (string before in (string[])["", "a,AtLeast,600,亿元,1\na,AtLeast,600,亿元,2\n\n", "\"a\",AtLeast,600,亿元,1\n"])
        {
            foreach (string after in (string[])["", "\na,AtLeast,600,亿元,3\n"])
                AssertSame("county,condition,value,unit,result\n" + before + row + after, refused: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("county,condition,value,result")]
    [InlineData("county,condition,value,result\n")]
    [InlineData("\"county\",condition,value,result\na,AtLeast,1,2\n")]
    [InlineData("county,condition,value\n")]
    [InlineData("county,condition,value,result,result\n")]
    [InlineData("\n\ncounty,condition,value,result\na,AtLeast,1,2")]
    public void Heads_are_read_alike(string table) => AssertSame(table);

    [Fact]
    public void Long_tables_pass_through_the_buffer_whole()
    {
        StringBuilder table = new("county,condition,value,unit,result\n");
        for (int i = 0; i < 120_000; i++)
            table.Append(CultureInfo.InvariantCulture,
                $"县{i % 700},{(i % 3 == 0 ? "AtLeast" : "LessThan")},{i % 50},亿元,{i % 100}.{i % 10}\n");
        AssertSame(table.ToString());
        AssertSame($"county,condition,value,unit,result\n{new string('县', 900_000)},AtLeast,1,亿元,2\nb,AtLeast,1,亿元,2\n");
    }

    [Fact]
    public void Blocks_of_several_threads_are_one_table()
    {
        StringBuilder rows = new("county,condition,value,unit,result\n");
        for (int i = 0; i < 150_000; i++)
            rows.Append(CultureInfo.InvariantCulture, $"县{i / 30},AtLeast,{i % 50},亿元,{i % 100}.{i % 10}\n");
        string table = rows.ToString();
        int late = table.IndexOf('\n', table.Length * 3 / 4) + 1, later = table.IndexOf('\n', table.Length * 9 / 10) + 1;
        // A quote far behind, with a line end between quotes; the first of two faults; no line end at the end.
        AssertSame(table.Insert(late, "\"甲\n\"\"乙\",AtLeast,1,亿元,2\n"));
        AssertSame(table.Insert(later, "甲,AtLeast,1,亿元,x\n").Insert(late, "甲,AtLeast,1,亿元,y\n\n"), refused: true);
        AssertSame(table.Insert(late, "甲,AtLeast,1,亿元,2\rb\n"), refused: true);
        AssertSame(table[..^1]);
        Assert.Equal("threads", Assert.Throws<ArgumentOutOfRangeException>(() =>
            ColumnCsv.RollUp(Stream.Null, "county", scale: 0, threads: 0)).ParamName);
    }

    private static readonly int[] s_threads = [1, 3];

    private static void AssertSame(string table, bool refused = false)
    {
        (PairColumns Columns, IReadOnlyList<string> Groups)? expected = null;
        string? said = null;
        try
        {
            using StringReader text = new(table);
            expected = ColumnCsv.Read(text, "county", scale: 3);
        }
        catch (FormatException wrong)
        {
            said = wrong.Message;
        }

        Assert.True(!refused || said is not null, table);
        byte[] bytes = Encoding.UTF8.GetBytes(table);
        if (expected is not { } whole)
        {
            Assert.Equal(said, Assert.Throws<FormatException>(() => ColumnCsv.Read(new MemoryStream(bytes), "county", scale: 3)).Message);
            foreach (int threads in s_threads)
                Assert.Equal(said, Assert.Throws<FormatException>(() => ColumnCsv.RollUp(new MemoryStream(bytes), "county", scale: 3,
                    threads: threads)).Message);
            return;
        }

        (PairColumns columns, IReadOnlyList<string> groups) = ColumnCsv.Read(new MemoryStream(bytes), "county", scale: 3);
        Assert.Equal(whole.Groups, groups);
        Assert.Equal((whole.Columns.Count, whole.Columns.GroupCount), (columns.Count, columns.GroupCount));
        int count = columns.Count;
        Assert.Equal(whole.Columns.Values[..count].ToArray(), columns.Values[..count].ToArray());
        Assert.Equal(whole.Columns.First[..count].ToArray(), columns.First[..count].ToArray());
        Assert.Equal(whole.Columns.Second[..count].ToArray(), columns.Second[..count].ToArray());
        Assert.Equal(whole.Columns.Marks[..count].ToArray(), columns.Marks[..count].ToArray());
        Assert.Equal(whole.Columns.Groups[..count].ToArray(), columns.Groups[..count].ToArray());
        ColumnTally all = ColumnAssessor.RollUp(columns);
        foreach (int threads in s_threads)
        {
            (ColumnTally tally, IReadOnlyList<string> names) = ColumnCsv.RollUp(new MemoryStream(bytes), "county", scale: 3,
                threads: threads);
            Assert.Equal(groups, names);
            for (int i = 0; i < all.GroupCount; i++)
                Assert.Equal(all.TallyOf(i), tally.TallyOf(i));
        }
    }
}
