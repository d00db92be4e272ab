using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Docs;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The complete cycle of 2023, and what is known of the years around it.</summary>
public sealed class JudgementOfSeedsTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();

    [Fact]
    public void The_verdicts_of_2023_are_those_of_a_careful_reader_but_for_the_rows_that_the_page_lists()
    {
        string gold = Path.Combine(Repository.NeedShared(), "gold", "links-2023.jsonl");
        Scorecard card = Assessor.Default.Assess(s_archive, new Year(2023));
        List<string> differing = [];
        int rows = 0;
        foreach (JsonNode row in File.ReadLines(gold).Select(line => JsonNode.Parse(line)!))
        {
            rows++;
            Assessment? mine = Find(card, (int)row["target_start"]!, (string)row["indicator"]!);
            string theirs = $"{row["result"]}/{row["verdict"]}",
                ours = mine is null ? "no target" : $"{Snake(mine.Link.ToString())}/{Snake(mine.Verdict.ToString())}";
            if (ours != theirs)
                differing.Add($"{row["indicator"]}: {ours}, a careful reader {theirs}");
        }

        Documents.Output("Differing2023", $"{rows - differing.Count} of {rows} rows agree\n{string.Join('\n', differing)}");
    }

    [Fact]
    public void The_raw_texts_alone_give_the_verdicts_that_the_page_counts_and_no_false_claim()
    {
        string shared = Repository.NeedShared();
        Document Read(int year) =>
            PolicyReader.Default.Read(new PolicyText(File.ReadAllText(Path.Combine(shared, "seeds", $"{year}-government-work-report.txt")))
            {
                DocumentId = $"{year}-government-work-report",
                Government = "湖州市",
                Year = new Year(year),
            }).Document;
        Scorecard card = Assessor.Default.Assess(new Archive([Read(2023), Read(2024)]) { Indicators = IndicatorCatalogue.Standard },
            new Year(2023));
        List<string> differing = [];
        JsonNode[] rows = [.. File.ReadLines(Path.Combine(shared, "gold", "links-2023.jsonl")).Select(line => JsonNode.Parse(line)!)];
        foreach (JsonNode row in rows)
        {
            Assessment? mine = Find(card, (int)row["target_start"]!, (string)row["indicator"]!);
            // What is shown to be checked is right where the careful reader found a value that does not compare.
            string ours = mine is null ? "no target" : mine.Verdict == Verdict.Unresolved ? "other_basis/not_comparable"
                : $"{Snake(mine.Link.ToString())}/{Snake(mine.Verdict.ToString())}";
            if (ours != $"{row["result"]}/{row["verdict"]}")
                differing.Add(
                    $"{row["indicator"]}: {(mine is null ? "no target" : Snake(mine.Verdict.ToString()))}, a careful reader "
                        + $"{row["verdict"]}");
            Assert.False(mine is { IsJudged: true } && (string)row["verdict"]! is not ("met" or "exceeded" or "missed"),
                $"{row["indicator"]} is claimed to be {mine?.Verdict}");
        }

        Documents.Output("DifferingRaw2023",
            $"{rows.Length - differing.Count} of {rows.Length} rows agree\n{string.Join('\n', differing)}");
    }

    [Theory]
    [InlineData("government-bonds", Measure.Level, "level:264.9亿元", Verdict.Exceeded)]
    [InlineData("industry-above-scale-value-added", Measure.Growth, "growth:3%", Verdict.Missed)]
    [InlineData("platforms-output", Measure.Level, "level:5700亿元", Verdict.Exceeded)]
    [InlineData("income-ratio", Measure.Multiple, "multiple:1.61倍", Verdict.Met)]
    public void The_departments_numbers_of_2022_are_judged(string indicator, Measure measure, string result, Verdict verdict)
    {
        Assessment row = Assessor.Default.Assess(s_archive, new Year(2022)).Rows.Single(r => r.Target.Indicator.Code == indicator
            && r.Target.Measure == measure);
        Assert.Equal((Quantity.Parse(result), verdict), (row.Result!.Value.Number!, row.Verdict));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Years_without_a_report_await_results(int year) =>
        Assert.All(Assessor.Default.Assess(s_archive, new Year(year)).Rows, row => Assert.Equal(Verdict.Awaiting, row.Verdict));

    [Fact]
    public void Turning_one_value_turns_the_verdict()
    {
        Archive turned = new(s_archive.Documents.Select(d => d with
        {
            Observations = [.. d.Observations.Select(o => o.Indicator.Code == "rich-villages-share" && o.Period.Year == new Year(2023)
                ? o with { Value = new Reported.Exactly(Quantity.Share(90.1m)) } : o)],
        }))
        {
            Indicators = s_archive.Indicators,
        };
        Verdict Of(Archive archive) =>
            Assessor.Default.Assess(archive, new Year(2023)).Rows.Single(r => r.Target.Indicator.Code == "rich-villages-share").Verdict;
        Assert.Equal(Verdict.Missed, Of(s_archive));
        Assert.Equal(Verdict.Met, Of(turned));
    }

    [Fact]
    public void What_does_not_fit_together_is_listed_on_the_page()
    {
        IEnumerable<string> lines = Consistency.Check(s_archive)
            .Select(one => $"{one.Code} {Presentation.Wording.Of(one, Presentation.Language.English)} [{one.Places[0]}]");
        Documents.Output("HuzhouConsistency", string.Join('\n', lines));
    }

    private static Assessment? Find(Scorecard card, int start, string name) => card.Rows
        .Where(r => r.Target.Source.Document == HuzhouArchive.Report2023
            && ((r.Target.Source.NumberSpan?.Start ?? -1) == start || r.Target.Source.Span.Start == start))
        .OrderByDescending(r => r.Target.Indicator.Name.Intersect(name).Count()).FirstOrDefault();

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
