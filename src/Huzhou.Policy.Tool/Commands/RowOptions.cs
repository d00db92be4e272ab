using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>The options that choose among judged targets.</summary>
internal sealed class RowOptions
{
    private static readonly string[] s_verdicts = [.. Enum.GetNames<Verdict>().Select(JsonValues.Camel)];

    private readonly Option<string?> _where = new("--where")
    {
        Description = "Only targets that hold this word in their name, condition, result or verdict.",
        HelpName = "WORD"
    };

    private readonly Option<string?> _section = new("--section")
    {
        Description = "Only targets set in this section: its path, such as 二/（一）, or a part of its title.",
        HelpName = "PATH"
    };

    private readonly Option<string?> _unit = new("--unit")
    {
        Description = "Only targets that this body leads, by its code or name.",
        HelpName = "BODY"
    };

    private readonly Option<string?> _verdict = new("--verdict")
    {
        Description = $"Only targets with these verdicts, several with commas: {string.Join(", ", s_verdicts)}.",
        HelpName = "VERDICT"
    };

    private readonly Option<string?> _top = new("--top")
    {
        Description = "Only the first so many of them; the summary counts them all.",
        HelpName = "N"
    };

    internal void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_where, _section, _unit, _verdict, _top])
            command.Add(option);
    }

    /// <summary>Whether anything was asked for.</summary>
    internal bool IsGiven(ParseResult parsed) =>
        Array.Exists((Option<string?>[])[_where, _section, _unit, _verdict, _top], option => parsed.GetValue(option) is not null);

    /// <summary>The rows that were asked for, in their order: what the options choose, and as many of them as are to be shown.</summary>
    internal ChosenRows Choose(ParseResult parsed, Archive archive, Scorecard card, Language language)
    {
        IReadOnlyList<Assessment> rows = card.Rows;
        if (parsed.GetValue(_section) is { } section)
            rows = SectionFilter.Apply(archive, rows, section);
        if (parsed.GetValue(_unit) is { } unit)
            rows = OfUnit(archive, card, rows, Bodies.Wanted(archive, unit));
        if (parsed.GetValue(_verdict) is { } verdicts)
        {
            IReadOnlySet<string> wanted = Given.ManyOf("--verdict", verdicts, s_verdicts);
            rows = [.. rows.Where(row => wanted.Contains(JsonValues.Camel(row.Verdict.ToString())))];
        }

        if (parsed.GetValue(_where) is { } word)
            rows = [.. rows.Where(row => AssessmentRow.Of(row, language).Cells.Append(row.Target.Indicator.Name)
                .Any(cell => cell.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        return new ChosenRows(rows, parsed.GetValue(_top) is { } top ? [.. rows.Take(CountOf(top))] : rows);
    }

    private static Assessment[] OfUnit(Archive archive, Scorecard card, IReadOnlyList<Assessment> rows, string unit)
    {
        HashSet<string> led = [.. card.ForOrganization(archive, unit).Rows.Select(row => row.Target.Id)];
        Assessment[] found = [.. rows.Where(row => led.Contains(row.Target.Id))];
        string[] known = [.. card.ByLead.Select(group => group.Key).Where(key => key.Length > 0)];
        if (found.Length > 0 || archive.Organizations.Find(unit) is not null || archive.Organizations.Resolve(unit) is not null)
            return found;
        throw known.Length == 0
            ? new Mistake($"no body is called \"{unit}\": these targets name nobody who leads them.",
                $"没有名为“{unit}”的单位：这些目标没有写明牵头单位。")
            : new Mistake($"no body is called \"{unit}\". Use one of {Known.Some(known, ", ")}.",
                $"没有名为“{unit}”的单位。可用的有：{Known.Some(known, "、")}。");
    }

    private static int CountOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count
            : throw new Mistake($"--top takes a number from 1, not \"{text}\".", $"--top要的是从1起的整数，不是“{text}”。");
}
