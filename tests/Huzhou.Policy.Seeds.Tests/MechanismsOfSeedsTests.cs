using System.Globalization;
using System.Text;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The page on all mechanisms of the five documents, made from what the data gives for each.</summary>
public sealed class MechanismsOfSeedsTests
{
    [Fact]
    public void The_page_holds_every_mechanism_with_an_example_or_the_reason_why_there_is_none()
    {
        StringBuilder page = new();
        int number = 0, works = 0;
        foreach ((string head, MechanismRow[] rows) in MechanismRows.All)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"### {head}").AppendLine()
                .AppendLine("| | mechanism | where | type | shown by | what the data gives |").AppendLine("| --- | --- | --- | --- | --- | --- |");
            foreach (MechanismRow row in rows)
            {
                MechanismRow.Shown? shown = row.Example();
                works += row.Because is null && shown is { Text.Length: > 0 } ? 1 : 0;
                string says = row.Because is null ? Cell(shown?.Text) : $"**does not**, because {row.Because}";
                page.AppendLine(CultureInfo.InvariantCulture,
                    $"| {++number} | {row.Name} | {shown?.Place} | `{row.Type}` | `{row.Command}` | {says} |");
            }

            page.AppendLine();
        }

        page.AppendLine(CultureInfo.InvariantCulture, $"{works} of {number} work.");
        Documents.Tables("Mechanisms", page.ToString());
    }

    [Fact]
    public void Every_mechanism_that_works_has_an_example() => Huzhou.Policy.Tests.Rules.Faults.None(MechanismRows.All
        .SelectMany(part => part.Rows).Where(row => row.Because is null && row.Example() is not { Text.Length: > 0 })
        .Select(row => $"{row.Name}: the data gives nothing"));

    [Fact]
    public void At_least_105_work() =>
        Assert.InRange(MechanismRows.All.SelectMany(part => part.Rows).Count(row => row.Because is null), 105, 200);

    private static string Cell(string? text)
    {
        string line = (text ?? "").Replace("|", "/", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        return line.Length > 110 ? line[..108] + "…" : line;
    }
}
