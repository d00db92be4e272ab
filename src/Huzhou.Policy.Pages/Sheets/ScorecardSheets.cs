using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>A year's judged targets, and what a cycle says beyond them, as sheets.</summary>
internal static class ScorecardSheets
{
    internal static async Task WriteAsync(Stream stream, Scorecard card, CycleAnalysis? cycle, PageOptions options,
        CancellationToken cancellation)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        EvidenceSheets common = new(words, known, options);
        CycleSummary? summary = cycle is null ? null : CycleSummary.Of(cycle, options.Language, options.Archive);
        string title = options.Title ?? ScorecardPage.Title(card, words, known);
        Workbook book = await Workbook.StartAsync(stream, title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await book.LinesAsync(common.SummaryName,
            [
                title, Wording.Of(card.Total, words.Language), .. summary?.Chapters[0].Lines.Skip(1) ?? [],
                .. ScorecardPage.Sources(card, words, known), common.Note,
            ]).ConfigureAwait(false);
            await RowsAsync(book, common, card).ConfigureAwait(false);
            await common.TalliesAsync(book, Groups(common, card)).ConfigureAwait(false);
            (string About, string Role, string Says, Citation Place)[] places = [.. card.Rows.SelectMany(row => Places(row, words))];
            await common.EvidenceAsync(book, places).ConfigureAwait(false);
            await common.FindingsAsync(book, card.Findings).ConfigureAwait(false);
            if (summary is not null)
                await ChaptersAsync(book, words, summary).ConfigureAwait(false);
            await common.DocumentsAsync(book, places.Select(place => place.Place)).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private static Task RowsAsync(Workbook book, EvidenceSheets common, Scorecard card)
    {
        (Words words, Known known, Language language) = (common.Words, common.Known, common.Language);
        return book.RowsAsync(words.Say("目标", "Targets"), new Sheet<AssessmentRow>(words)
            .Text("指标", "Indicator", 30, row => row.Indicator)
            .Text("时期", "Period", 12, row => row.Period)
            .Text("目标", "Target", 24, row => row.Condition)
            .Number("目标数值", "Target number", row => row.Assessment.Target.Condition.Number?.Value)
            .Text("目标单位", "Target unit", 12, row => words.Unit(row.Assessment.Target.Condition.Number))
            .Text("结果", "Result", 24, row => row.Result)
            .Number("结果数值", "Result number", row => row.Assessment.Result?.Value.Number?.Value)
            .Text("结果单位", "Result unit", 12, row => words.Unit(row.Assessment.Result?.Value.Number))
            .Percent("完成率", "Completion", row => row.Assessment.Completion?.Rate)
            .Percent("封顶完成率", "Capped completion", row => row.Assessment.Completion?.Capped)
            .Percent("文件自述完成率", "Stated completion", row => row.Assessment.StatedCompletion?.Rate)
            .Number("差距", "Gap", row => row.Assessment.Gap?.Value)
            .Text("差距单位", "Gap unit", 12, row => words.Unit(row.Assessment.Gap))
            .Text("判定", "Verdict", 16, row => row.Verdict)
            .Text("力争目标判定", "Goal beyond it", 16, row => row.Stretch)
            .Text("理由", "Reason", 36, row => row.Reason)
            .Text("相近数值", "Alike, to be checked", 36, row => row.Candidates)
            .Text("承诺程度", "Commitment", 12, row => Wording.Of(row.Assessment.Target.Commitment, language))
            .Text("责任单位", "Answers", 24, row => known.Owner(row.Assessment, words))
            .Text("章节", "Section", 26, row => known.Section(row.Assessment.Target.Source))
            .Text("目标出处", "Target place", 30, row => row.TargetSource)
            .Text("结果出处", "Result place", 30, row => row.ResultSource)
            .Text("目标编号", "Target id", 30, row => row.Assessment.Target.Id),
            [.. card.Rows.Select(row => AssessmentRow.Of(row, language))]);
    }

    private static List<(string By, string Name, Tally Tally)> Groups(EvidenceSheets common, Scorecard card)
    {
        Words words = common.Words;
        List<(string By, string Name, Tally Tally)> groups =
            [(words.Say("全部", "all"), words.Say("全部目标", "all targets"), card.Total)];
        Add("按章节", "section", card.BySection, common.Known.Path);
        Add("按领域", "theme", card.ByTheme, common.Known.Theme);
        Add("按牵头单位", "lead body", card.ByLead, common.Known.Named);
        return groups;

        void Add(string chinese, string english, IReadOnlyList<Scorecard.Group> parts, Func<string, string> name) =>
            groups.AddRange(parts.Select(part =>
                (words.Say(chinese, english), part.Key.Length > 0 ? name(part.Key) : string.Empty, part.Tally)));
    }

    private static IEnumerable<(string About, string Role, string Says, Citation Place)> Places(Assessment row, Words words)
    {
        string name = Wording.Of(row.Target.Indicator, words.Language);
        yield return (name, words.Say("目标", "target"), TargetText.Of(row.Target).ToString(words.Language), row.Target.Source);
        foreach (Target again in row.RepeatedBy)
            yield return (name, words.Say("重申", "repeated"), TargetText.Of(again).ToString(words.Language), again.Source);
        if (row.Result is { } result)
            yield return (name, words.Say("结果", "result"), Wording.ValueOf(result, words.Language), result.Source);
        foreach (Observation input in row.Inputs.Where(input => input != row.Result))
            yield return (name, words.Say("参照数值", "also used"), Value(input), input.Source);
        foreach (Assessment.Candidate candidate in row.Candidates)
            yield return (name, words.Say("相近数值", "alike"), Value(candidate.Observation), candidate.Observation.Source);

        string Value(Observation value) => $"{Wording.Of(value.Indicator, words.Language)} {Wording.ValueOf(value, words.Language)}";
    }

    private static Task ChaptersAsync(Workbook book, Words words, CycleSummary summary) =>
        book.RowsAsync(words.Say("分章", "Chapters"), new Sheet<(string Chapter, string Line)>(words)
            .Text("章", "Chapter", 30, row => row.Chapter)
            .Text("内容", "Line", 110, row => row.Line),
            [.. summary.Chapters.SelectMany(chapter => chapter.Lines.Select(line => (chapter.Title, line)))]);
}
