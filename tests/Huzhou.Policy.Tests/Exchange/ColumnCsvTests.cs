using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Tests.Calculation;
using Huzhou.Policy.Tests.Calculation.Columns;

namespace Huzhou.Policy.Tests.Exchange;

/// <summary>Tables of pairs are read row by row, and what is wrong with one is said with line and column.</summary>
public sealed class ColumnCsvTests
{
    private const string Head = "county,condition,value,unit,result\n";

    [Fact]
    public void Every_row_has_the_verdict_of_its_words()
    {
        string csv = "county,condition,value,upper,unit,result_unit,polarity,result_status,result\r\n"
            + "德清县,AtLeast,100,,亿元,,,,100\r\n"
            + "\"安吉县\",MoreThan,100,,亿元,万元,,,1000000\r\n"
            + "德清县,AtMost,5,,%,,,Estimated,4.4\r\n"
            + "长兴县,Between,4.5,5,%,‰,,,50\r\n"
            + "长兴县,Stated,3,,%,,LowerIsBetter,,3.01\r\n"
            + "长兴县,Stated,-3,,%,,,,-3.01\r\n"
            + "长兴县,About,6,,%,,Neutral,,6.51\r\n"
            + "安吉县,RankWithin,3,,,,,,3\r\n"
            + "安吉县,LessThan,3,,个,,,,\r\n"
            + "安吉县,LessThan,3,,个,,,Forecast,2\r\n";
        (PairColumns columns, IReadOnlyList<string> groups) = ColumnCsv.Read(new MemoryStream([0xEF, 0xBB, 0xBF,
            .. Encoding.UTF8.GetBytes(csv)]), "county", scale: 4);
        Assert.Equal(["德清县", "安吉县", "长兴县"], groups);
        Assert.Equal([Verdict.Met, Verdict.Missed, Verdict.Exceeded, Verdict.Met, Verdict.Missed, Verdict.Met, Verdict.Missed, Verdict.Met,
            Verdict.NotReported, Verdict.Awaiting], ColumnLaws.VerdictsOf(columns));
        ColumnTally tally = ColumnAssessor.RollUp(columns);
        Assert.Equal((2, 1, 1), (tally.TallyOf(0).Judged, tally.TallyOf(0).EstimatedCount, tally[1, Verdict.NotReported]));
        Assert.Equal("安吉县", tally.ToGroups(groups)[1].Key);
    }

    [Fact]
    public void A_table_has_the_tally_of_the_same_pairs_of_the_model()
    {
        (string Target, string Result)[] units = [("个", "个"), ("个", "条"), ("家", "个"), ("人", "名"), ("人", "个")];
        foreach ((string wanted, string found) in units)
        {
            foreach (string status in (string[])["Normal", "Provisional", "Estimated", "Forecast", "Missing"])
            {
                foreach (decimal number in (decimal[])[8m, 10m, 30m])
                {
                    string csv = FormattableString.Invariant(
                        $"county,condition,value,unit,result_unit,result_status,result\n德清县,AtLeast,10,{wanted},{found},{status},{number}\n");
                    Target target = Given.Target(Given.Revenue, new Condition.AtLeast(Quantity.Of(10m, wanted)));
                    PairColumnsBuilder builder = new(scale: 0);
                    builder.Add(target,
                        Given.Result(Given.Revenue, Quantity.Of(number, found)) with { Status = Enum.Parse<ObservationStatus>(status) }, 0);
                    Tally read = ColumnAssessor.RollUp(ColumnCsv.Read(new StringReader(csv), "county", scale: 0).Columns).TallyOf(0),
                        model = ColumnAssessor.RollUp(builder.Build()).TallyOf(0);
                    foreach (Verdict verdict in Enum.GetValues<Verdict>())
                        Assert.True(model[verdict] == read[verdict],
                            $"{csv}{verdict}: {model[verdict]} by the model, {read[verdict]} by the table");
                    Assert.Equal((model.Undecided, model.EstimatedCount, model.Coverage),
                        (read.Undecided, read.EstimatedCount, read.Coverage));
                }
            }
        }
    }

    [Fact]
    public void A_quoted_cell_may_hold_line_ends_quotes_and_blanks_around_it()
    {
        (PairColumns columns, IReadOnlyList<string> groups) = ColumnCsv.Read(
            new StringReader("county,condition,value,result\r\n \"德\r\n\"\"清\"\"\" ,AtLeast,1, \"5\" \r\n\"\",AtLeast,1,0\r"), "county",
            scale: 0);
        Assert.Equal(["德\r\n\"清\"", ""], groups);
        Assert.Equal([Verdict.Exceeded, Verdict.Missed], ColumnLaws.VerdictsOf(columns));
    }

    [Fact]
    public void A_word_that_no_table_of_units_has_counts_where_its_measure_is_said()
    {
        (PairColumns columns, _) = ColumnCsv.Read(new StringReader("county,condition,value,unit,measure,result\n德清县,AtLeast,4,驿站,Count,5\n"),
            "county", scale: 0);
        Assert.Equal([Verdict.Exceeded], ColumnLaws.VerdictsOf(columns));
    }

    [Theory]
    [InlineData("", "The table is empty; expected condition, value, result, county")]
    [InlineData("county,condition,value\n", "Line 1: the column \"result\" is missing")]
    [InlineData("county,condition,value,result,colour\n", "Line 1: unknown column \"colour\"")]
    [InlineData("county,condition,value,result,value\n", "Line 1: the column \"value\" stands twice.")]
    [InlineData(Head + "德清县,AtLeast,1\n", "Line 2: found 3 cells; expected 5.")]
    [InlineData(Head + "\n德清县,AtLeast,1,个,1\n德清县,Holds,1,个,1\n",
        "Line 4, column condition: found \"Holds\"; expected one of AtLeast, MoreThan")]
    [InlineData(Head + "德清县,AtLeast,1e5,个,1\n", "Line 2, column value: found \"1e5\"; expected a number such as 1234.5")]
    [InlineData(Head + "德清县,AtLeast,1,个,n/a\n", "Line 2, column result: found \"n/a\"; expected a number such as 1234.5")]
    [InlineData(Head + "德清县,AtLeast,1,个,1.005\n",
        "Line 2, column result: found \"1.005\"; expected a number in 个 with at most 2 decimal places")]
    [InlineData(Head + "德清县,AtLeast,1,个,92233720368547758.08\n",
        "Line 2, column result: found \"92233720368547758.08\"; expected a number in 个")]
    [InlineData(Head + "德清县,AtLeast,1,光年,1\n", "Line 2, column unit: found \"光年\"; expected a unit that is known")]
    [InlineData("county,condition,value,unit,result_unit,result\n德清县,AtLeast,1,个,光年,1\n",
        "Line 2, column result_unit: found \"光年\"; expected a unit that is known")]
    [InlineData(Head + "德清县,RankWithin,1.5,位,1\n", "Line 2, column value: found \"1.5\"; expected a rank, 1 or more.")]
    [InlineData(Head + "德清县,Between,1,个,1\n", "Line 2, column upper: the cell is empty; expected a number")]
    [InlineData(Head + "\"德清县,AtLeast,1,个,1\n", "Line 2: a quote is opened and not closed.")]
    [InlineData(Head + "德清县,AtLeast,1,个,1\r2\n", "Line 2, column 5: found a carriage return without a line feed; expected a comma")]
    [InlineData(Head + "德清县,AtLeast,1,个,\"5\"7\n",
        "Line 2, column 5: found \"7\" after the closing quote; expected a comma or the end of the row.")]
    [InlineData(Head + "\"\" \"德清县\",AtLeast,1,个,5\n", "Line 2, column 1: found \"\"德清县\"\" after the closing quote")]
    [InlineData("county,condition,value,result_status,result\n德清县,AtLeast,1,Forecast,abc\n",
        "Line 2, column result: found \"abc\"; expected a number")]
    [InlineData("county,condition,value,result_status,result\n德清县,AtLeast,1,Missing,abc\n",
        "Line 2, column result: found \"abc\"; expected a number")]
    public void What_is_wrong_is_said_with_line_and_column(string csv, string said) =>
        Assert.StartsWith(said, Assert.Throws<FormatException>(() => ColumnCsv.Read(new StringReader(csv), "county", scale: 2)).Message,
            StringComparison.Ordinal);
}
