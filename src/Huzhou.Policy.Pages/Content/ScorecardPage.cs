using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>A year's targets, judged.</summary>
internal static class ScorecardPage
{
    internal static string Of(Scorecard card, PageOptions options)
    {
        Words words = new(options.Language);
        Known known = new(options.Archive, options.Language);
        return Shell.Of(words, options.Title ?? Title(card, words, known), Sources(card, words, known), page =>
        {
            Tallies.Head(page, words, card.Total, []);
            Body(page, words, known, new Evidence(options.Texts), card);
        });
    }

    /// <summary>The rows and what they come to by body and theme.</summary>
    internal static void Body(HtmlWriter page, Words words, Known known, Evidence evidence, Scorecard card)
    {
        new Rows(page, words, known, evidence, card).Write();
        Groups("bodies", words.Say("按牵头单位", "By lead body"), words.Say("牵头单位", "Lead body"), card.ByLead, known.Named);
        Groups("themes", words.Say("按领域", "By theme"), words.Say("领域", "Theme"), card.ByTheme, known.Theme);
        Shell.Findings(page, words, card.Findings);

        void Groups(string id, string title, string head, IReadOnlyList<Scorecard.Group> groups, Func<string, string> name)
        {
            if (!groups.Any(group => group.Key.Length > 0))
                return;
            Shell.Section(page, id, title, () => Tallies.Groups(page, words, head,
                groups.Select(group => (group.Key.Length > 0 ? name(group.Key) : string.Empty, (string?)null, group.Tally))));
        }
    }

    internal static string Title(Scorecard card, Words words, Known known)
    {
        string whose = words.Joined(known.Governments(card.Rows.Select(row => row.Target.Source.Document)));
        return words.Say($"{whose}{card.Year}年目标记分卡", $"{whose}{(whose.Length > 0 ? ": " : string.Empty)}targets of {card.Year}, judged");
    }

    internal static IEnumerable<string> Sources(Scorecard card, Words words, Known known)
    {
        string[] plans = Names(card.Rows.Select(row => row.Target.Source.Document)),
            results = Names(card.Rows.Select(row => row.Result?.Source.Document).OfType<string>());
        if (plans.Length > 0)
            yield return words.Say($"目标出自{words.Joined(plans)}", $"Targets from {words.Joined(plans)}");
        if (results.Length > 0)
            yield return words.Say($"结果出自{words.Joined(results)}", $"Results from {words.Joined(results)}");

        string[] Names(IEnumerable<string> documents) =>
            [.. documents.Distinct(StringComparer.Ordinal).Select(known.Document)
                .Select(title => words.Language == Language.Chinese ? $"《{title}》" : title)];
    }
}
