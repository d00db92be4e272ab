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
        new WorkReportGenre(),
        new TaskListsGenre(),
        new GeneralGenre(),
    ];
}
