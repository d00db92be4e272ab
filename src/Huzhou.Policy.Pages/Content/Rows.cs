using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>The judged targets by section, each with why and where on a click, and what chooses among them.</summary>
internal sealed class Rows
{
    private const int Columns = 7;

    private readonly HtmlWriter _page;
    private readonly Words _words;
    private readonly Known _known;
    private readonly Reasons _reasons;
    private readonly Scorecard _card;
    private readonly Dictionary<string, List<int>> _leads, _themes;

    internal Rows(HtmlWriter page, Words words, Known known, Evidence evidence, Scorecard card)
    {
        (_page, _words, _known, _card) = (page, words, known, card);
        _reasons = new Reasons(page, words, known, evidence);
        _leads = GroupsOf(card.ByLead);
        _themes = GroupsOf(card.ByTheme);
    }

    internal void Write()
    {
        Shell.Section(_page, "rows", _words.Say("逐项目标", "Target by target"), () =>
        {
            Choices();
            IReadOnlyList<string> heads = AssessmentRow.Heads(_words.Language);
            _page.Open("table", ("class", "score"), ("role", "table"), ("id", "targets"), ("aria-labelledby", "rows"));
            _page.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
            foreach (string head in (ReadOnlySpan<string>)[heads[0], heads[1], heads[2], heads[3], heads[4], heads[5], heads[6]])
                _page.Element("th", head, ("role", "columnheader"), ("scope", "col"));
            _page.Close(2);
            foreach (IGrouping<string, Assessment> section in _card.Rows.GroupBy(row => _known.Section(row.Target.Source)))
                Section(section.Key, [.. section]);
            _page.Close();
            _page.Element("p", _words.Say("没有符合条件的目标。", "No target is like that."), ("id", "none"), ("hidden", string.Empty));
        });
    }

    private void Section(string name, Assessment[] rows)
    {
        Tally tally = Tally.Of(rows);
        _page.Line().Open("tbody", ("role", "rowgroup")).Open("tr", ("role", "row"), ("class", "group"))
            .Open("th", ("role", "columnheader"), ("scope", "rowgroup"), ("colspan", Tallies.Count(Columns)))
            .Text(name.Length > 0 ? name : _words.Say("（未列明章节）", "(no section named)"))
            .Element("small", _words.Say($" {tally.Count}个，可判定{tally.Judged}个",
                $" {Wording.Count(tally.Count, "target")}, {tally.Judged} judged"))
            .Close(2);
        foreach (Assessment row in rows)
            Row(row);
        _page.Close();
    }

    private void Row(Assessment assessment)
    {
        AssessmentRow row = AssessmentRow.Of(assessment, _words.Language);
        string id = assessment.Target.Id;
        _page.Line().Open("tr", ("role", "row"), ("data-v", Tallies.Count((int)assessment.Verdict)),
            ("data-u", Numbers(_leads, id)), ("data-t", Numbers(_themes, id)));
        _page.Open("th", ("role", "rowheader"), ("scope", "row")).Text(row.Indicator);
        if (assessment.Target.IsHeadline)
            _page.Element("small", _words.Say(" 主要预期", " headline"));
        if (row.Period != Wording.Of(Period.OfYear(_card.Year), _words.Language))
            _page.Element("small", " " + row.Period);
        _page.Close().Element("td", row.Condition, ("role", "cell")).Element("td", row.Result ?? string.Empty, ("role", "cell"));
        _page.Open("td", ("role", "cell"), ("data-s", assessment.Completion?.Rate is { } rate ? Bars.Number(rate * 100) : null));
        Bars.Bullet(_page, assessment);
        if (row.Completion is { } completion)
            _page.Element("span", completion);
        _page.Close().Element("td", row.Gap ?? string.Empty, ("role", "cell"), ("data-s", Relative(assessment)));
        _page.Open("td", ("role", "cell"), ("data-s", Tallies.Count(Rank(assessment.Verdict))))
            .Element("span", row.Verdict, ("class", $"pill {Shade.Of(assessment.Verdict)}"));
        if (row.Beyond is { } beyond && assessment.Stretch is { } reached)
            _page.Text(" ").Element("span", beyond, ("class", $"pill {Shade.Of(reached)}"));
        _page.Close();
        _page.Open("td", ("role", "cell"));
        _reasons.Write(assessment, row);
        _page.Close(2);
    }

    /// <summary>What chooses and orders the rows; hidden until the script shows it, since nothing happens without one.</summary>
    private void Choices()
    {
        _page.Open("div", ("class", "choices"), ("role", "search"), ("id", "choices"), ("hidden", string.Empty),
            ("aria-label", _words.Say("筛选目标", "Choose targets")));
        _page.Open("label").Text(_words.Say("搜索", "Search")).Void("input", ("type", "search"), ("id", "q")).Close();
        Choice("v", _words.Say("判定", "Verdict"), Enum.GetValues<Verdict>().Where(verdict => _card.Rows.Any(row => row.Verdict == verdict))
            .Select(verdict => (Tallies.Count((int)verdict), Wording.Of(verdict, _words.Language))));
        Choice("u", _words.Say("牵头单位", "Lead body"), Named(_card.ByLead, _known.Named));
        Choice("t", _words.Say("领域", "Theme"), Named(_card.ByTheme, _known.Theme));
        _page.Open("label").Text(_words.Say("排序", "Order")).Open("select", ("id", "o"));
        _page.Element("option", _words.Say("按文件顺序", "as in the documents"), ("value", string.Empty));
        IReadOnlyList<string> heads = AssessmentRow.Heads(_words.Language);
        foreach (int column in (ReadOnlySpan<int>)[5, 3, 4, 0])
            _page.Element("option", heads[column], ("value", Tallies.Count(column)));
        _page.Close(2);
        _page.Element("p", string.Empty, ("id", "count"), ("role", "status"),
            ("data-say", _words.Say("显示{0}/{1}个目标", "{0} of {1} targets shown"))).Close();
    }

    private void Choice(string id, string label, IEnumerable<(string Value, string Name)> values)
    {
        (string Value, string Name)[] all = [.. values];
        if (all.Length < 2)
            return;
        _page.Open("label").Text(label).Open("select", ("id", id)).Element("option", _words.Say("全部", "all"), ("value", string.Empty));
        foreach ((string value, string name) in all)
            _page.Element("option", name, ("value", value));
        _page.Close(2);
    }

    private IEnumerable<(string Value, string Name)> Named(IReadOnlyList<Scorecard.Group> groups, Func<string, string> name) =>
        groups.Select((group, i) => (Tallies.Count(i), group.Key.Length > 0 ? name(group.Key) : _words.Say("（未列明）", "(none named)")));

    private static Dictionary<string, List<int>> GroupsOf(IReadOnlyList<Scorecard.Group> groups)
    {
        Dictionary<string, List<int>> numbers = new(StringComparer.Ordinal);
        for (int i = 0; groups.Count > 1 && i < groups.Count; i++)
        {
            foreach (string target in groups[i].Targets)
            {
                if (!numbers.TryGetValue(target, out List<int>? of))
                    numbers[target] = of = [];
                of.Add(i);
            }
        }

        return numbers;
    }

    private static string? Numbers(Dictionary<string, List<int>> groups, string target) =>
        groups.TryGetValue(target, out List<int>? numbers) ? string.Join(' ', numbers.Select(Tallies.Count)) : null;

    /// <summary>The gap as a part of what was promised, so that gaps of different units have an order.</summary>
    private static string? Relative(Assessment row) =>
        row.Gap is { } gap && row.Target.Condition.Number is { Value: not 0 } promised && gap.Unit.IsCommensurableWith(promised.Unit)
            ? Bars.Number(Math.Round(gap.Value / Math.Abs(promised.Value) * 100, 2)) : row.Gap is { } alone ? Bars.Number(alone.Value)
            : null;

    /// <summary>What a reader looks for first comes first.</summary>
    private static int Rank(Verdict verdict) => Array.IndexOf(
        [Verdict.Missed, Verdict.Behind, Verdict.Unresolved, Verdict.NotReported, Verdict.NotComparable, Verdict.NeedsReference,
            Verdict.Awaiting, Verdict.OnTrack, Verdict.Met, Verdict.Exceeded, Verdict.Superseded], verdict);
}
