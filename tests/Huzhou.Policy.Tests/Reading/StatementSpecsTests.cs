using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Runs the tables of docs/specs on statements: a sentence in, the facts of one kind out.</summary>
public sealed class StatementSpecsTests
{
    private static readonly string[] s_documents = ["conditions.md", "assertions.md", "claims.md", "shortcomings.md", "projects.md",
        "distinctions.md", "programmes.md"];

    public static TheoryData<string, string, string, string> Cases()
    {
        TheoryData<string, string, string, string> cases = [];
        foreach (string document in s_documents)
        {
            foreach ((string part, string text, string reading) in CasesOf(document))
                cases.Add(document == "conditions.md" ? "target" : document[..^4], part, text, reading);
        }

        return cases;
    }

    /// <summary>The rows of one document that are run; none where it has no such table.</summary>
    internal static IEnumerable<(string Part, string Text, string Reading)> CasesOf(string document)
    {
        if (!s_documents.Contains(document))
            yield break;
        foreach (string line in Repository.Read(Repository.Path("docs", "specs", document)).Split('\n'))
        {
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (line.StartsWith('|') && cells is [var part, var text, var reading]
                && part is "plan" or "headline" or "review" or "shortcoming")
                yield return (part, text, reading);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_reads_as_its_row_says(string kind, string part, string text, string reading) =>
        Assert.Equal(reading, FactWords.Of(PolicyReader.Default.Read(Framed(part, text)), kind));

    [Fact]
    public void There_are_at_least_ninety_cases() => Assert.True(Cases().Count >= 90, $"{Cases().Count} cases");

    /// <summary>The sentence where it would stand in a report of 2025.</summary>
    internal static string Framed(string part, string text) => part switch
    {
        "headline" => $"政府工作报告\n\n二、2025年工作安排\n\n今年全市经济社会发展的主要预期目标是：{text}。\n",
        "review" => $"政府工作报告\n\n一、2024年工作回顾\n\n全市各级各部门团结一心、狠抓落实，各项工作有序展开，干部群众精神面貌焕然一新。{text}\n\n二、2025年工作安排\n",
        "shortcoming" => $"政府工作报告\n\n一、2024年工作回顾\n\n全市上下团结奋斗。\n\n{text}\n\n二、2025年工作安排\n",
        _ => $"政府工作报告\n\n一、2024年工作回顾\n\n全市上下团结奋斗。\n\n二、2025年工作安排\n\n全市各级各部门团结一心、狠抓落实，各项工作有序展开，干部群众精神面貌焕然一新。{text}\n",
    };
}
