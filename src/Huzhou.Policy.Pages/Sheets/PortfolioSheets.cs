using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>Who answers for what, as sheets: bodies and leaders with their loads, and every task of each.</summary>
internal static class PortfolioSheets
{
    internal static async Task WriteAsync(Stream stream, Year year, IReadOnlyList<Portfolio> bodies, IReadOnlyList<Portfolio> leaders,
        PageOptions options, CancellationToken cancellation)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        EvidenceSheets common = new(words, known, options);
        Target[] targets = [.. bodies.Concat(leaders).SelectMany(body => body.Targets).DistinctBy(target => target.Id)];
        ILookup<ItemId, Target> ofItem = targets.Where(target => target.Source.Item is not null).ToLookup(target => target.Source.Item!);
        string title = options.Title ?? (bodies is [{ Owner: var one }]
            ? words.Say($"{one}{year}年任务", $"{known.Named(one)}: tasks of {year}")
            : words.Say($"{year}年任务分工", $"Who answers for what in {year}"));
        Workbook book = await Workbook.StartAsync(stream, title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await LoadsAsync(book, known, words, words.Say("单位", "Bodies"), bodies).ConfigureAwait(false);
            if (leaders.Count > 0)
                await LoadsAsync(book, known, words, words.Say("分管领导", "Leaders"), leaders).ConfigureAwait(false);
            await TasksAsync(book, known, words, year, [.. bodies.SelectMany(body => TasksOf(body, words))], ofItem).ConfigureAwait(false);
            await common.EvidenceAsync(book, [.. targets.Select(target => (Wording.Of(target.Indicator, words.Language),
                words.Say("目标", "target"), TargetText.Of(target).ToString(words.Language), target.Source))]).ConfigureAwait(false);
            await common.DocumentsAsync(book, targets.Select(target => target.Source)).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private static Task LoadsAsync(Workbook book, Known known, Words words, string name, IReadOnlyList<Portfolio> portfolios) =>
        book.RowsAsync(name, new Sheet<Portfolio>(words)
            .Text("单位", "Owner", 30, one => known.Named(one.Owner))
            .Count("牵头", "Leads", one => one.Leads.Count)
            .Count("共同牵头", "Shared", one => one.SharedLeads)
            .Count("配合", "Supports", one => one.Supports.Count)
            .Count("民生牵头", "Livelihood led", one => one.LivelihoodLeads.Count)
            .Count("民生配合", "Livelihood supported", one => one.LivelihoodSupports.Count)
            .Count("目标", "Targets", one => one.Targets.Count)
            .Number("工作量", "Load", one => one.Load), portfolios);

    private static Task TasksAsync(Workbook book, Known known, Words words, Year year, IReadOnlyList<Row> rows,
        ILookup<ItemId, Target> targets) =>
        book.RowsAsync(words.Say("任务", "Tasks"), new Sheet<Row>(words)
            .Text("单位", "Owner", 26, row => known.Named(row.Owner))
            .Text("角色", "Role", 10, row => row.Role)
            .Count("年份", "Year", _ => year.Value)
            .Text("条目", "Item", 12, row => row.Item.ToString())
            .Text("任务", "Task", 50, row => known.Named(row.Title))
            .Text("类型", "Kind", 16, row => row.Kind)
            .Text("分管领导", "Leader", 14, row => row.Leader)
            .Text("牵头单位", "Lead", 26, row => known.Named(row.Responsibility?.Leads, words))
            .Text("配合单位", "Support", 26, row => known.Named(row.Responsibility?.Supports, words))
            .Count("目标数", "Number of targets", row => targets[row.Item].Count())
            .Text("目标", "Targets", 50, row => words.ClausesJoined(targets[row.Item].Select(target =>
                Wording.Of(target.Indicator, words.Language) + words.Say(string.Empty, ": ")
                    + TargetText.Of(target).ToString(words.Language)))), rows);

    private static IEnumerable<Row> TasksOf(Portfolio one, Words words)
    {
        string leads = words.Say("牵头", "leads"), supports = words.Say("配合", "supports");
        return one.Leads.Select(task => Of(task, leads)).Concat(one.Supports.Select(task => Of(task, supports)))
            .Concat(one.LivelihoodLeads.Select(project => OfProject(project, leads)))
            .Concat(one.LivelihoodSupports.Select(project => OfProject(project, supports)));

        Row Of(PolicyTask task, string role) => new(one.Owner, role, task.Id, task.Title, Wording.Of(task.Kind, words.Language),
            task.Leader, task.Responsibility);

        Row OfProject(LivelihoodProject project, string role) => new(one.Owner, role, project.Id, project.Title,
            words.Say("民生实事", "livelihood project"), null, project.Responsibility);
    }

    private sealed record class Row(string Owner, string Role, ItemId Item, string Title, string Kind, string? Leader,
        Responsibility? Responsibility);
}
