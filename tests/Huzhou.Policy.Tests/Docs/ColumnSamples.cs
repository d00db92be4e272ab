using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on performance.</summary>
public sealed class ColumnSamples
{
    [Fact]
    public void A_table_of_pairs_is_judged_and_counted_by_county()
    {
        using Shown shown = new();

        #region Columns
        using StringReader file = new("""
            county,condition,value,unit,result
            德清县,AtLeast,600,亿元,612.3
            德清县,AtMost,5,%,5.1
            安吉县,MoreThan,90,%,90
            安吉县,AtLeast,120,个,
            """);
        (PairColumns columns, IReadOnlyList<string> counties) = ColumnCsv.Read(file, group: "county", scale: 2);
        ColumnTally tally = ColumnAssessor.RollUp(columns);

        for (int county = 0; county < tally.GroupCount; county++)
            Console.WriteLine(
                $"{counties[county]}: {tally[county, Verdict.Met]} met, {tally[county, Verdict.Missed]} missed, "
                    + $"{tally[county, Verdict.NotReported]} not reported");

        byte[] verdicts = new byte[columns.Count]; // one (byte)Verdict a row
        ColumnAssessor.Judge(columns, verdicts);
        #endregion

        Documents.Output("Columns", shown.ToString());
        Assert.Equal([(byte)Verdict.Met, (byte)Verdict.Missed, (byte)Verdict.Missed, (byte)Verdict.NotReported], verdicts);
    }

    [Fact]
    public void Pairs_of_the_model_become_columns()
    {
        using Shown shown = new();

        #region ColumnsOfTheModel
        Archive archive = HuzhouArchive.Load();
        string[] years = ["2023", "2024"];
        PairColumnsBuilder builder = new(scale: 4);
        for (int group = 0; group < years.Length; group++)
        {
            foreach (Assessment row in Assessor.Default.Assess(archive, Year.Parse(years[group])).Rows)
                builder.Add(row.Target, row.Result, group);
        }

        foreach (Scorecard.Group year in ColumnAssessor.RollUp(builder.Build()).ToGroups(years))
            Console.WriteLine($"{year.Key}: {year.Tally.Met} met, {year.Tally.Missed} missed");
        #endregion

        Assert.Equal(["2023", "2024"], shown.Lines.Select(line => line[..4]));
    }
}
