namespace Huzhou.Policy.Calculation;

/// <summary>Groups the rows of a scorecard.</summary>
internal static class Grouping
{
    internal static Scorecard Of(Archive archive, Year year, Assessment[] rows, CalculationOptions options) => new()
    {
        Year = year,
        Rows = rows,
        Total = Tally.Of(rows, options),
        BySection = By(rows, row => [row.Target.Source.Section ?? ""], options),
        ByTheme = By(rows, row => [ThemeOf(archive, row.Target) ?? ""], options),
        ByLead = By(rows, row => LeadsOf(archive, row), options),
        ByCommitment = [.. new[] { Commitment.Binding, Commitment.Planned, Commitment.Aspirational }
            .Select(commitment =>
                (Key: Text.Spelled(commitment.ToString()), Rows: rows.Where(row => row.Target.Commitment == commitment).ToArray()))
            .Where(group => group.Rows.Length > 0)
            .Select(group => Group(group.Key, group.Rows, options))],
    };

    private static IReadOnlyList<Scorecard.Group> By(Assessment[] rows, Func<Assessment, IReadOnlyList<string>> keys,
        CalculationOptions options) =>
    [
        .. rows.SelectMany(row => keys(row).Distinct(StringComparer.Ordinal).Select(key => (Key: key, Row: row)))
            .GroupBy(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal)
            .Select(group => Group(group.Key, [.. group], options)),
    ];

    private static Scorecard.Group Group(string key, Assessment[] rows, CalculationOptions options) =>
        new(key, Tally.Of(rows, options)) { Targets = [.. rows.Select(row => row.Target.Id)] };

    private static string? ThemeOf(Archive archive, Target target)
    {
        if (target.Indicator.Theme is { } theme)
            return theme;
        if (archive.Find(target.Source.Document) is not { } document)
            return null;
        if (target.Source.Item is { } item && archive.TaskOf(document, item)?.Theme is { } ofTask)
            return ofTask;
        return document.Sections.Where(s => s.Theme is not null && s.Path == target.Source.Section).Select(s => s.Theme).FirstOrDefault()
            ?? document.Sections.Where(s => s.Theme is not null && s.Span.Contains(target.Source.Span)).OrderBy(s => s.Span.Length)
                .Select(s => s.Theme).FirstOrDefault();
    }

    /// <summary>Who answers for a target, by the document that sets it or by one that repeats it.</summary>
    private static IReadOnlyList<string> LeadsOf(Archive archive, Assessment row) =>
        row.RepeatedBy.Prepend(row.Target).Select(target => LeadsOf(archive, target)).FirstOrDefault(leads => leads.Count > 0) ?? [""];

    private static IReadOnlyList<string> LeadsOf(Archive archive, Target target)
    {
        if (archive.ResponsibilityOf(target) is not { Leads.Count: > 0 } responsibility)
            return [];
        DateOnly? day = archive.Find(target.Source.Document)?.Header.Date;
        return [.. responsibility.Leads.Select(name => archive.Organizations.Resolve(name, responsibility, day)?.Name ?? name)];
    }
}
