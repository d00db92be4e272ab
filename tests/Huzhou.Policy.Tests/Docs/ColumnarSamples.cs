using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;
using Huzhou.Policy.Columnar;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on columnar files.</summary>
public sealed class ColumnarSamples
{
    [Fact]
    public async Task Pairs_in_Parquet_are_judged_row_group_by_row_group()
    {
        string folder = Directory.CreateTempSubdirectory("samples-").FullName, before = Directory.GetCurrentDirectory();
        try
        {
            PairColumnsBuilder builder = new(scale: 2);
            builder.Add(612.3m, ColumnCondition.AtLeast(60_000, 63_000), 0);
            builder.Add(5.1m, ColumnCondition.AtMost(500), 0);
            builder.Add((decimal?)null, ColumnCondition.AtLeast(12_000), 1);
            await PairParquet.WriteAsync(Path.Combine(folder, "pairs.parquet"), [builder.Build()], ["德清县", "安吉县"],
                cancellation: TestContext.Current.CancellationToken);
            using Shown shown = new();
            await Sample(Path.Combine(folder, "pairs.parquet"));
            Documents.Output("RollUpParquet", shown.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Sample(string path)
    {
        #region RollUpParquet
        static async Task Show(string path) // a file, or a folder whose files are one table
        {
            PairCounts counts = await PairParquet.RollUpAsync(path, new PairLayout { Group = "group" }, new PairReading { Threads = 2 });
            foreach (Scorecard.Group county in counts.ToGroups())
                Console.WriteLine($"{county.Key}: {county.Tally.Met} met, {county.Tally.Missed} missed, {county.Tally.Silent} not "
                    + "reported");
        }
        #endregion

        await Show(path);
    }
}
