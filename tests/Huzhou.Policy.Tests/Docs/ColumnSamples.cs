using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on performance.</summary>
public sealed class ColumnSamples
{
    [Fact]
    public void A_table_of_pairs_is_judged_and_counted_by_county()
    {
        List<string> shown = [];
        void show(string line) => shown.Add(line);
        using StringReader file = new(
            """
            county,condition,value,unit,result
            德清县,AtLeast,600,亿元,612.3
            德清县,AtMost,5,%,5.1
            安吉县,MoreThan,90,%,90
            安吉县,AtLeast,120,个,
            """);

        #region Columns
        (PairColumns columns, IReadOnlyList<string> counties) = ColumnCsv.Read(file, group: "county", scale: 2);
        ColumnTally tally = ColumnAssessor.RollUp(columns);

        for (int county = 0; county < tally.GroupCount; county++)
            show(
                $"{counties[county]}: {tally[county, Verdict.Met]} met, {tally[county, Verdict.Missed]} missed, "
                    + $"{tally[county, Verdict.NotReported]} not reported");

        byte[] verdicts = new byte[columns.Count]; // one (byte)Verdict a row
        ColumnAssessor.Judge(columns, verdicts);
        #endregion

        Documents.Output("Columns", string.Join('\n', shown));
        Assert.Equal([(byte)Verdict.Met, (byte)Verdict.Missed, (byte)Verdict.Missed, (byte)Verdict.NotReported], verdicts);
    }

    [Fact]
    public void Pairs_of_the_model_become_columns()
    {
        (Target Target, Observation? Result, int County)[] rows =
        [
            (Calculation.Given.Target(Calculation.Given.Jobs, new Condition.AtLeast(Quantity.Of(6m, "万人"))),
                Calculation.Given.Result(Calculation.Given.Jobs, Calculation.Given.People(6.9m)), 0),
            (Calculation.Given.Target(Calculation.Given.Unemployment, new Condition.AtMost(Quantity.Rate(5m))), null, 1),
        ];
        string[] counties = ["德清县", "安吉县"];

        #region ColumnsOfTheModel
        PairColumnsBuilder builder = new(scale: 4);
        foreach ((Target target, Observation? result, int county) in rows)
            builder.Add(target, result, county);
        IReadOnlyList<Scorecard.Group> groups = ColumnAssessor.RollUp(builder.Build()).ToGroups(counties);
        #endregion

        Assert.Equal([1, 0], groups.Select(g => g.Tally.Exceeded));
    }
}
