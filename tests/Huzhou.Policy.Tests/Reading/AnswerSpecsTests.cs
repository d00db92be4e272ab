using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// Runs docs/specs/answers.md: a sentence of a plan and one of the report a year later in, the verdict of each promise out.
/// HUZHOU_APPROVE=1 fills a new row whose verdict is a question mark; a verdict that stands there is changed by hand alone, so that a
/// wrong one fails.
/// </summary>
public sealed class AnswerSpecsTests
{
    /// <summary>The verdict of a row that is new.</summary>
    private const string Unfilled = "?";

    private static readonly string s_document = Repository.Path("docs", "specs", "answers.md");

    public static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> rows = [];
        foreach (string line in Repository.Read(s_document).Split('\n'))
        {
            if (Row(line) is [var promise, var answer, var verdict])
                rows.Add(promise, answer, verdict);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_promise_and_its_answer_give_the_verdict_of_their_row(string promise, string answer, string verdict)
    {
        string judged = Judge(promise, answer);
        if (Repository.Approve && verdict == Unfilled)
            Rewrite(promise, answer, judged);
        else
            Assert.Equal(verdict, judged);
    }

    private static string Judge(string promise, string answer)
    {
        string plan = $"云泽市人民政府2024年政府工作报告\n一、2023年工作回顾\n全市上下团结奋斗。\n二、2024年工作安排\n{promise}\n";
        string report = $"云泽市人民政府2025年政府工作报告\n一、2024年工作回顾\n{answer}\n二、2025年工作安排\n扎实做好各项工作。\n";
        ReadingResult read = PolicyReader.Default.Read(plan);
        Archive archive = new([read.Document, PolicyReader.Default.Read(report).Document]);
        string verdicts = string.Join("; ", read.Targets.Select(target => Words(Assessor.Default.Assess(archive, target), report)));
        return verdicts.Length == 0 ? "–" : verdicts;
    }

    private static string Words(Assessment row, string report) => row.Result is { } result && result.Source.NumberSpan is { } number
        ? $"{row.Verdict} {row.Reason} **{report[number.Range]}**"
        : $"{row.Verdict} {row.Reason}";

    private static string[] Row(string line)
    {
        string[] cells = line.StartsWith('|') && line.Length > 3 ? [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())] : [];
        return cells.Length == 3 && cells[0].EndsWith('。') ? cells : [];
    }

    [Fact]
    public void Approval_fills_a_new_row_and_changes_no_verdict_that_stands_there()
    {
        const string Page = "| 植树3万株。 | 植树2万株。 | Met ConditionHolds |\n| 植树4万株。 | 植树2万株。 | ? |\n";
        Assert.Equal(Page, Filled(Page, "植树3万株。", "植树2万株。", "Missed ConditionFails"));
        Assert.Equal(Page.Replace("?", "Missed ConditionFails", StringComparison.Ordinal),
            Filled(Page, "植树4万株。", "植树2万株。", "Missed ConditionFails"));
    }

    private static void Rewrite(string promise, string answer, string judged)
    {
        lock (s_document)
            Repository.Write(s_document, Filled(Repository.Read(s_document), promise, answer, judged));
    }

    private static string Filled(string page, string promise, string answer, string judged) =>
        string.Concat(page.TrimEnd('\n').Split('\n').Select(line => (Row(line) is [var first, var second, Unfilled]
            && (first, second) == (promise, answer) ? $"| {promise} | {answer} | {judged} |" : line) + "\n"));
}
