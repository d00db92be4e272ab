using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Tool;

/// <summary>The targets of one section, found by its path or by words of its title.</summary>
internal static class SectionFilter
{
    internal static IReadOnlyList<Assessment> Apply(Archive archive, IReadOnlyList<Assessment> rows, string wanted)
    {
        Assessment[] found = [.. rows.Where(row => row.Target.Source.Section is { } path && IsAt(path, wanted))];
        if (found.Length > 0)
            return found;
        HashSet<(string, string)> titled = [.. archive.Documents.SelectMany(d => d.Sections.Where(s => s.Title?.Contains(wanted,
            StringComparison.Ordinal) == true).Select(s => (d.Id, s.Path)))];
        found = [.. rows.Where(row => row.Target.Source is { Section: { } path } source
            && titled.Any(t => t.Item1 == source.Document && IsAt(path, t.Item2)))];
        if (found.Length > 0)
            return found;
        string[] known = [.. rows.Select(row => row.Target.Source.Section).OfType<string>().Distinct()];
        throw known.Length == 0
            ? new Mistake($"there is no section \"{wanted}\": these targets stand in no section.", $"没有章节“{wanted}”：这些目标不在任何章节内。")
            : new Mistake($"there is no section \"{wanted}\" with targets. Use one of {Known.Some(known, ", ")}.",
                $"没有含目标的章节“{wanted}”。可用的有：{Known.Some(known, "、")}。");
    }

    private static bool IsAt(string path, string wanted) => IsIn(Folded(path), Folded(wanted));

    /// <summary>Brackets stand full-width in some documents and half-width in others.</summary>
    private static string Folded(string path) => path.Replace('（', '(').Replace('）', ')');

    private static bool IsIn(string path, string wanted) =>
        path == wanted || (path.StartsWith(wanted, StringComparison.Ordinal) && (wanted.EndsWith('/') || path[wanted.Length] == '/'));
}
