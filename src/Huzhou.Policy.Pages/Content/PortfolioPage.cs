using System.Globalization;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>Who answers for what in a year: all bodies with their loads and what each leads and supports, or one of them.</summary>
internal sealed class PortfolioPage
{
    private readonly HtmlWriter _page;
    private readonly Words _words;
    private readonly Evidence _evidence;
    private readonly Known _known;
    private readonly ILookup<ItemId, Target> _targets;

    private PortfolioPage(HtmlWriter page, Words words, Known known, PageOptions options, IEnumerable<Target> targets)
    {
        (_page, _words, _known, _evidence) = (page, words, known, new Evidence(options.Texts));
        _targets = targets.Where(target => target.Source.Item is not null).DistinctBy(target => target.Id)
            .ToLookup(target => target.Source.Item!);
    }

    internal static string Of(PortfolioBook book, PageOptions options)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        IReadOnlyList<Portfolio> bodies = book.Organizations;
        return Shell.Of(words, options.Title ?? words.Say($"{book.Year}年任务分工", $"Who answers for what in {book.Year}"), [], page =>
        {
            PortfolioPage portfolios = new(page, words, known, options, bodies.SelectMany(body => body.Targets));
            portfolios.Head(book, bodies);
            portfolios.All(bodies, words.Say("各单位", "Bodies"), "bodies", "b");
            if (book.Leaders.Count > 0)
                portfolios.All(book.Leaders, words.Say("分管领导", "Leaders in charge"), "leaders", "l");
        });
    }

    internal static string Of(Portfolio portfolio, Year year, PageOptions options)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        string title = options.Title ?? words.Say($"{portfolio.Owner}{year}年任务", $"{known.Named(portfolio.Owner)}: tasks of {year}");
        return Shell.Of(words, title, [], page =>
        {
            PortfolioPage one = new(page, words, known, options, portfolio.Targets);
            Shell.Section(page, "summary", words.Say("总体", "As a whole"), () =>
                page.Element("p", one.Sentence(portfolio), ("class", "lead")));
            Shell.Section(page, "tasks", words.Say("任务", "Tasks"), () => one.Tasks(portfolio));
        });
    }

    private void Head(PortfolioBook book, IReadOnlyList<Portfolio> bodies) =>
        Shell.Section(_page, "summary", _words.Say("总体", "As a whole"), () =>
        {
            (int single, int umbrellas) = book.Count(includeLivelihood: true);
            _page.Element("p", _words.Say(
                $"{book.Tasks.Count}项任务、{book.LivelihoodProjects.Count}项民生实事，由{single}个单位和{umbrellas}类统称单位承担；"
                    + $"{book.Orphans.Count}项没有牵头单位，{book.NeverLeading.Count}个单位只配合不牵头。",
                $"{Wording.Count(book.Tasks.Count, "task")} and {Wording.Count(book.LivelihoodProjects.Count, "livelihood project")}, with "
                    + $"{Wording.Count(single, "single body", "single bodies")} and {umbrellas} named together; "
                    + $"{Wording.Count(book.Orphans.Count, "task")} without a lead, "
                    + $"{Wording.Count(book.NeverLeading.Count, "body that only supports", "bodies that only support")}."),
                ("class", "lead"));
            if (bodies.Any(body => body.IsInferred))
                _page.Element("p", _words.Say("文件没有写明牵头单位的，按列在最前的单位计。", "Where a document names no lead, the body it lists first counts as one."));
        });

    private void All(IReadOnlyList<Portfolio> portfolios, string head, string id, string anchor)
    {
        Shell.Section(_page, id, head, () =>
        {
            string[] heads = _words.Language == Language.Chinese
                ? ["单位", "牵头", "共同牵头", "配合", "民生牵头", "民生配合", "目标", "工作量"]
                : ["Owner", "Leads", "Shared", "Supports", "Livelihood led", "Livelihood supported", "Targets", "Load"];
            decimal most = portfolios.Select(one => one.Load).DefaultIfEmpty(1).Max();
            ListTable table = new(_page, heads, 1, 2, 3, 4, 5, 6, 7);
            for (int i = 0; i < portfolios.Count; i++)
            {
                Portfolio one = portfolios[i];
                int[] counts = [one.Leads.Count, one.SharedLeads, one.Supports.Count, one.LivelihoodLeads.Count,
                    one.LivelihoodSupports.Count,
                    one.Targets.Count];
                table.Row([_known.Named(one.Owner), .. counts.Select(Tallies.Count), Load(one)], link: $"#{anchor}{i}", draw: column =>
                {
                    if (column == 7 && most > 0)
                        Bars.Share(_page, one.Load / most);
                });
            }

            table.End();
            for (int i = 0; i < portfolios.Count; i++)
            {
                _page.Line().Open("details", ("class", "chapter")).Element("summary", _known.Named(portfolios[i].Owner));
                _page.Element("p", Sentence(portfolios[i]), ("id", $"{anchor}{i}"));
                Tasks(portfolios[i]);
                _page.Close();
            }
        });
    }

    private void Tasks(Portfolio portfolio)
    {
        ListTable table = new(_page, _words.Language == Language.Chinese ? ["任务", "条目", "角色", "类型", "分管领导", "牵头单位", "目标"]
            : ["Task", "Item", "Role", "Kind", "Leader", "Lead", "Targets"]);
        foreach ((PolicyTask task, string role) in portfolio.Leads.Select(task => (task, Led))
            .Concat(portfolio.Supports.Select(task => (task, Supported))))
            Row(task.Title, task.Id, role, Wording.Of(task.Kind, _words.Language), task.Leader, task.Responsibility);
        foreach ((LivelihoodProject project, string role) in portfolio.LivelihoodLeads.Select(project => (project, Led))
            .Concat(portfolio.LivelihoodSupports.Select(project => (project, Supported))))
            Row(project.Title, project.Id, role, _words.Say("民生实事", "livelihood project"), null, project.Responsibility);
        table.End();

        void Row(string title, ItemId id, string role, string kind, string? leader, Responsibility? responsibility) => table.Row(
        [
            _known.Named(title), id.ToString(), role, kind, leader ?? string.Empty, _known.Named(responsibility?.Leads, _words),
            _words.ClausesJoined(_targets[id].Select(target =>
                Wording.Of(target.Indicator, _words.Language) + _words.Say(string.Empty, ": ")
                    + TargetText.Of(target).ToString(_words.Language))),
        ], draw: column => Quote(column, id));
    }

    private void Quote(int column, ItemId id)
    {
        if (column != 6 || !_targets[id].Any(target => _evidence.Has(target.Source)))
            return;
        _page.Open("details").Element("summary", _words.Say("原文", "In the text"));
        foreach (Target target in _targets[id])
            _evidence.Write(_page, target.Source);
        _page.Close();
    }

    private string Led => _words.Say("牵头", "leads");

    private string Supported => _words.Say("配合", "supports");

    private string Sentence(Portfolio one) => _words.Say(
        $"牵头{one.Leads.Count}项（其中{one.SharedLeads}项共同牵头），配合{one.Supports.Count}项；民生实事牵头{one.LivelihoodLeads.Count}项、"
            + $"配合{one.LivelihoodSupports.Count}项；目标{one.Targets.Count}个；工作量{Load(one)}。",
        $"Leads {one.Leads.Count} ({one.SharedLeads} of them with others), supports {one.Supports.Count}; livelihood projects led "
            + $"{one.LivelihoodLeads.Count}, supported {one.LivelihoodSupports.Count}; targets {one.Targets.Count}; load {Load(one)}.");

    private static string Load(Portfolio one) => one.Load.ToString("0.##", CultureInfo.InvariantCulture);
}
