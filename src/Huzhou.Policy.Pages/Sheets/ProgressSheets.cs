using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>A round of progress, or bodies beside each other, as sheets.</summary>
internal static class ProgressSheets
{
    internal static async Task WriteAsync(Stream stream, ProgressBook progress, DateOnly day, SupervisionPolicy policy, PageOptions options,
        CancellationToken cancellation)
    {
        Words words = new(options.Language);
        EvidenceSheets common = new(words, new Known(options.Archive, options.Language), options);
        Supervision supervision = new(progress, policy);
        TaskProgress[] rows = [.. progress.On(day, policy.Bands, policy.Elapse)];
        string title = options.Title ?? words.Say($"截至{day:yyyy-MM-dd}的进展", $"Progress up to {day:yyyy-MM-dd}");
        Workbook book = await Workbook.StartAsync(stream, title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            int reported = rows.Count(row => row.Latest is not null);
            await book.LinesAsync(common.SummaryName,
            [
                title, words.Say($"{rows.Length}项中有{reported}项报送了进展。", $"{reported} of {rows.Length} are reported on."),
                Wording.Of(policy, words.Language),
            ]).ConfigureAwait(false);
            await TasksAsync(book, words, rows).ConfigureAwait(false);
            await LagsAsync(book, words, [.. supervision.Lags(day)]).ConfigureAwait(false);
            await BodiesAsync(book, words, [.. supervision.Display(day)]).ConfigureAwait(false);
            await common.EvidenceAsync(book, [.. rows.SelectMany(row => Places(row, words))]).ConfigureAwait(false);
            await common.FindingsAsync(book, progress.Findings).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    internal static async Task WriteAsync(Stream stream, IReadOnlyList<OrganizationStanding> standings, SupervisionPolicy policy,
        string title, PageOptions options, CancellationToken cancellation)
    {
        Words words = new(options.Language);
        EvidenceSheets common = new(words, new Known(options.Archive, options.Language), options);
        Workbook book = await Workbook.StartAsync(stream, options.Title ?? title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await book.LinesAsync(common.SummaryName, [options.Title ?? title, Wording.Of(policy, words.Language)]).ConfigureAwait(false);
            await BodiesAsync(book, words, standings).ConfigureAwait(false);
            await book.RowsAsync(words.Say("得分构成", "Parts of scores"), new Sheet<(string Body, OrganizationStanding.Part Part)>(words)
                .Text("单位", "Organization", 30, row => row.Body)
                .Text("条目", "Item", 12, row => row.Part.Task.ToString())
                .Text("目标编号", "Target id", 30, row => row.Part.Target)
                .Text("角色", "Role", 10, row => row.Part.IsLead ? words.Say("牵头", "leads") : words.Say("配合", "supports"))
                .Number("权重", "Credit", row => row.Part.Credit)
                .Number("得分", "Value", row => row.Part.Value),
                [.. standings.SelectMany(one => one.Parts.Select(part => (one.Organization, part)))]).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private static Task TasksAsync(Workbook book, Words words, IReadOnlyList<TaskProgress> rows) =>
        book.RowsAsync(words.Say("进展", "Progress"), new Sheet<TaskProgressRow>(words)
            .Text("条目", "Item", 12, row => row.Task)
            .Text("指标", "Indicator", 30, row => row.Indicator)
            .Text("目标", "Target", 24, row => row.Condition)
            .Number("目标数值", "Target number", row => row.Progress.Target?.Condition.Number?.Value)
            .Text("目标单位", "Target unit", 12, row => words.Unit(row.Progress.Target?.Condition.Number))
            .Day("截至", "As of", row => row.Progress.Latest?.AsOf)
            .Text("已完成", "Reached", 24, row => row.Reached)
            .Number("已完成数值", "Reached number", row => row.Progress.Latest?.Value?.Value)
            .Text("已完成单位", "Reached unit", 12, row => words.Unit(row.Progress.Latest?.Value))
            .Percent("完成率", "Completion", row => row.Progress.Completion?.Rate)
            .Percent("应完成", "Expected", row => row.Progress.Expected)
            .Number("进度差（百分点）", "Lead (points)", row => row.Progress.LeadPoints)
            .Number("年底推算", "Projection", row => row.Progress.Projection?.Value)
            .Text("状态", "Status", 14, row => row.Status)
            .Text("报送单位", "Reporter", 20, row => row.Progress.Latest?.Reporter)
            .Text("报送内容", "Statement", 50, row => row.Progress.Latest?.Statement),
            [.. rows.Select(row => TaskProgressRow.Of(row, words.Language))]);

    private static Task LagsAsync(Workbook book, Words words, IReadOnlyList<LagItem> lags) =>
        book.RowsAsync(words.Say("滞后", "Lags"), new Sheet<LagItem>(words)
            .Text("牵头单位", "Lead body", 30, lag => lag.Organization)
            .Text("条目", "Item", 12, lag => lag.Progress.Task.ToString())
            .Text("指标", "Indicator", 30, lag => lag.Progress.Target is { } target ? Wording.Of(target.Indicator, words.Language) : null)
            .Percent("完成率", "Completion", lag => lag.Progress.Completion?.Rate)
            .Percent("应完成", "Expected", lag => lag.Progress.Expected)
            .Number("进度差（百分点）", "Lead (points)", lag => lag.Progress.LeadPoints)
            .Text("原因", "Reason", 24, lag => Wording.Of(lag.Reason, words.Language)), lags);

    private static Task BodiesAsync(Workbook book, Words words, IReadOnlyList<OrganizationStanding> standings) =>
        book.RowsAsync(words.Say("单位", "Bodies"), new Sheet<OrganizationStanding>(words)
            .Text("单位", "Organization", 30, one => one.Organization)
            .Count("名次", "Place", one => one.Place)
            .Count("目标", "Targets", one => one.Count)
            .Count("已报送", "Reported", one => one.Reported)
            .Percent("报送率", "Share reported", one => one.Coverage)
            .Count("达序时", "On schedule", one => one.OnSchedule)
            .Count("滞后", "Behind", one => one.Lagging)
            .Count("严重滞后", "Far behind", one => one.FarBehind)
            .Number("得分", "Score", one => one.Score)
            .Text("未排名原因", "Not ranked because", 30, one => one.Unranked is { } why ? Wording.Of(why, words.Language) : null),
            standings);

    private static IEnumerable<(string About, string Role, string Says, Citation Place)> Places(TaskProgress row, Words words)
    {
        string name = row.Target is { } target ? Wording.Of(target.Indicator, words.Language) : row.Task.ToString();
        if (row.Target is { } set)
            yield return (name, words.Say("目标", "target"), TargetText.Of(set).ToString(words.Language), set.Source);
        if (row.Latest?.Source is { } place)
            yield return (name, words.Say("进展", "progress"), TaskProgressRow.Of(row, words.Language).Reached ?? string.Empty, place);
    }
}
