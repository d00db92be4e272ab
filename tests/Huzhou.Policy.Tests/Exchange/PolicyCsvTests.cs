using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Tests.Serialization;

namespace Huzhou.Policy.Tests.Exchange;

/// <summary>Tables that spreadsheets and statistics programs can take as they are.</summary>
public sealed class PolicyCsvTests
{
    [Fact]
    public void Targets_are_rows_with_numbers_and_units_apart_and_read_back()
    {
        string csv = PolicyCsv.Write(Sample.Report.Targets);
        string[] lines = csv.Split("\r\n");
        Assert.StartsWith("id,indicator,indicator.key,indicator.code,indicator.name,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",condition.kind,condition.value,condition.value.unit,condition.value.measure,", lines[0],
            StringComparison.Ordinal);
        Assert.Contains(",growth,2023,about,6,%,growth,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",comparablePrices|sameScope,true,1.5,", lines[1], StringComparison.Ordinal);
        Assert.Equal(Sample.Report.Targets.Take(2), PolicyCsv.ReadTargets(PolicyCsv.Write(Sample.Report.Targets.Take(2))));
        Assert.Equal(Sample.Report.Targets.Take(2),
            PolicyCsv.ReadTargets(PolicyCsv.Write(Sample.Report.Targets.Take(2)), Sample.Catalogue));
        Target[] huzhou = [.. HuzhouArchive.Load().Documents.SelectMany(document => document.Targets)];
        Assert.Equal(huzhou, PolicyCsv.ReadTargets(PolicyCsv.Write(huzhou), HuzhouArchive.Load().Indicators));
    }

    [Fact]
    public void Observations_are_rows_in_the_order_given_and_read_back()
    {
        Observation[] observations = [.. HuzhouArchive.Load().Documents.SelectMany(document => document.Observations)];
        Assert.Equal(observations, PolicyCsv.ReadObservations(PolicyCsv.Write(observations), HuzhouArchive.Load().Indicators));
        Assert.Equal(Sample.Archive.ObservationsOf("gdp"),
            PolicyCsv.ReadObservations(PolicyCsv.Write(Sample.Archive.ObservationsOf("gdp"))));
    }

    [Theory]
    [InlineData("about", "nearly", "Line 2, column condition.kind: \"nearly\" is not a condition")]
    [InlineData(",6,%", ",six,%", "Line 2, column condition.value: \"growth:six%\" is not a quantity")]
    [InlineData("2023-report,4716", "2023-report,here", "Line 2, column source.at: expected a place in the text")]
    [InlineData("id,indicator", "id,indicators", "Line 1: unknown column \"indicators\"; expected id, indicator and, if wanted, ")]
    public void A_fault_of_a_table_is_named_with_line_and_column(string part, string instead, string message)
    {
        string csv = PolicyCsv.Write(Sample.Report.Targets.Take(1));
        Assert.Contains(part, csv, StringComparison.Ordinal);
        int at = csv.IndexOf(part, StringComparison.Ordinal);
        FormatException said =
            Assert.Throws<FormatException>(() =>
            PolicyCsv.ReadTargets(string.Concat(csv.AsSpan(0, at), instead, csv.AsSpan(at + part.Length))));
        Assert.StartsWith(message, said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scorecard_is_a_row_a_target_and_leaves_empty_what_is_not_known()
    {
        string[] lines = PolicyCsv.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023))).Split("\r\n");
        Assert.Equal(5, lines.Length);
        Assert.Equal(
            "2023-report#4724,gdp,地区生产总值,growth,2023,about,6,%,binding,awaiting,noDocument,noDocument,,,,,,,,,,,awaiting,false,false,1.5,二/主要预期目标,2023-report,4716,13,,,,",
            lines[1]);
        Assert.All(lines[..4], line => Assert.Equal(34, line.Split(',').Length));
    }

    [Fact]
    public void A_series_shows_the_target_beside_the_value_of_each_period() => Assert.Equal(
        """
        indicator,name,measure,period,condition,target,target_unit,commitment,target_document,kind,value,unit,status,basis,vintages,document,change,change_unit,year_on_year
        gdp,地区生产总值,growth,2023,about,6,%,binding,2023-report,,,,,,0,,,,

        """.ReplaceLineEndings("\r\n"),
        PolicyCsv.Write(IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Growth)));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u200B\uFEFF=1+1", "'\u200B\uFEFF=1+1")]
    [InlineData("\u3000－cmd", "'\u3000－cmd")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("+86", "+86")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("-3.5%", "-3.5%")]
    [InlineData("-3.5个百分点", "-3.5个百分点")]
    [InlineData("-3+1", "'-3+1")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("增长=5", "增长=5")]
    public void A_cell_is_quoted_and_never_a_formula(string origin, string cell)
    {
        Target target = Sample.Report.Targets[1] with { Origin = origin };
        Assert.Contains($",{cell},", PolicyCsv.Write([target]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_comes_first_where_it_is_asked_for()
    {
        Assert.StartsWith("\uFEFFid,", PolicyCsv.Write(Sample.Report.Targets, byteOrderMark: true), StringComparison.Ordinal);
        Assert.StartsWith("id,", PolicyCsv.Write(Sample.Report.Targets), StringComparison.Ordinal);
    }
}
