using System.Globalization;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Runs the tables of docs/specs/progress.md: a line of a progress report in, the projects it tells of out.</summary>
public sealed class ProgressSpecsTests
{
    internal const string Document = "progress.md";

    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (string line in Repository.Read(Repository.Path("docs", "specs", Document)).Split('\n'))
        {
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (line.StartsWith('|') && cells is ["line", var text, var reading])
                cases.Add(text, reading);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_line_tells_of_projects_as_its_row_says(string text, string reading) =>
        Assert.Equal(reading,
            Words(PolicyReader.Default
            .Read($"云泽市2024年民生实事项目进展情况\n截至2024年9月30日，各项工作有序推进。\n{text.Replace("⏎", "\n", StringComparison.Ordinal).Replace('¦', '|')}\n")));

    private static string Words(ReadingResult result)
    {
        string[] rows = [.. result.Facts.OfType<Fact.ProjectProgress>().Select(Words)];
        return rows.Length == 0 ? "–" : string.Join("; ", rows);
    }

    private static string Words(Fact.ProjectProgress row)
    {
        List<string> words = [row.Name];
        if (row.Planned is { } planned)
            words.Add($"planned {Written(planned)}");
        if (row.Done is { } done)
            words.Add($"done {Written(done)}");
        if (row.Percent is { } percent)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%"));
        words.Add(row.State.ToString());
        return string.Join(' ', words);
    }

    private static string Written(Quantity quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{quantity.Value:0.####}{quantity.Unit.Symbol}");
}
