using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>The genres that are known, in the order in which a text is tried; the last takes what no other recognises.</summary>
internal static class GenreList
{
    public static IReadOnlyList<Genre> All { get; } =
    [
        new MinutesGenre(),
        new CommuniqueGenre(),
        new ProgressReportGenre(),
        new ResponsibilityNoticeGenre(),
        new PlanReportGenre(),
        new DevelopmentPlanGenre(),
        new WorkReportGenre(),
        new TaskListsGenre(),
        new SupervisionCircularGenre(),
        new GeneralGenre(),
    ];

    /// <summary>The genre of a name or of the usual id of its documents, whatever its case and hyphens; null where none has it.</summary>
    public static Genre? Named(string name) => All.FirstOrDefault(genre => Same(genre.Name, name) || Same(genre.IdName, name));

    private static bool Same(string own, string given) => string.Equals(Plain(own), Plain(given), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Trim().Replace("-", string.Empty, StringComparison.Ordinal);
}
