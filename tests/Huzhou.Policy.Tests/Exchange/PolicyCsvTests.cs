using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Tests.Serialization;

namespace Huzhou.Policy.Tests.Exchange;

/// <summary>Tables that spreadsheets and statistics programs can take as they are.</summary>
public sealed class PolicyCsvTests
{
    [Fact]
    public void Targets_are_rows_with_numbers_and_units_apart() => Assert.Equal(
        """
        target,indicator,name,measure,period,condition,value,unit,upper,relative_to,commitment,stretch,stretch_value,stretch_unit,origin,baseline,baseline_unit,basis,headline,weight,section,document,start,length
        2023-report#4724,gdp,地区生产总值,Growth,2023,About,6,%,,,Binding,AtLeast,6.50,%,,-3.3,%,ComparablePrices|SameScope,true,1.5,二/主要预期目标,2023-report,4716,13
        2023-report#5000,local:示范项目,示范项目,Count,2023-01..2023-10,Between,200,个,300,,Planned,,,,省,,,,false,1,,2023-report,5000,10
        2023-report#5100,local:示范项目,示范项目,Stage,2023,Milestone,,,,,Planned,,,,,,,,false,1,,2023-report,5100,10

        """.ReplaceLineEndings("\r\n"),
        PolicyCsv.Write(Sample.Report.Targets));

    [Fact]
    public void Observations_are_rows_in_the_order_given() => Assert.Equal(
        """
        observation,indicator,name,measure,period,kind,value,unit,side,status,basis,against,league,stated_completion,section,document,start,length
        2023-report#100,gdp,地区生产总值,Level,2022,Exactly,3850,亿元,,Estimated,CurrentPrices,,,101.0,一,2023-report,100,20
        2023-report#140,gdp,地区生产总值,PointChange,2022,Exactly,0.3,个百分点,,Normal,,全省,全省,,,2023-report,140,20

        """.ReplaceLineEndings("\r\n"),
        PolicyCsv.Write(Sample.Archive.ObservationsOf("gdp")));

    [Fact]
    public void A_scorecard_is_a_row_a_target_and_leaves_empty_what_is_not_known()
    {
        string[] lines = PolicyCsv.Write(Assessor.Default.Assess(Sample.Archive, new Year(2023))).Split("\r\n");
        Assert.Equal(5, lines.Length);
        Assert.Equal(
            "2023-report#4724,gdp,地区生产总值,Growth,2023,About,6,%,Binding,Awaiting,NoDocument,NoDocument,,,,,,,,,,,Awaiting,false,false,1.5"
                + ",二/主要预期目标,2023-report,4716,13,,,",
            lines[1]);
        Assert.All(lines[..4], line => Assert.Equal(33, line.Split(',').Length));
    }

    [Fact]
    public void A_series_shows_the_target_beside_the_value_of_each_period() => Assert.Equal(
        """
        indicator,name,measure,period,condition,target,target_unit,commitment,target_document,kind,value,unit,status,basis,vintages,document,change,change_unit,year_on_year
        gdp,地区生产总值,Growth,2023,About,6,%,Binding,2023-report,,,,,,0,,,,

        """.ReplaceLineEndings("\r\n"),
        PolicyCsv.Write(IndicatorSeries.Of(Sample.Archive, "gdp", Measure.Growth)));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "+86")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("-3.5%", "-3.5%")]
    [InlineData("-3.5个百分点", "-3.5个百分点")]
    [InlineData("-3+1", "'-3+1")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
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
        Assert.StartsWith("\uFEFFtarget,", PolicyCsv.Write(Sample.Report.Targets, byteOrderMark: true), StringComparison.Ordinal);
        Assert.StartsWith("target,", PolicyCsv.Write(Sample.Report.Targets), StringComparison.Ordinal);
    }
}
