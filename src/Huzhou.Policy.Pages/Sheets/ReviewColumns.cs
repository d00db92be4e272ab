namespace Huzhou.Policy.Pages.Sheets;

/// <summary>The columns of a review that are read again, by their heads in both languages.</summary>
internal static class ReviewColumns
{
    /// <summary>The column that tells what a row is about, for the program alone.</summary>
    internal const string Data = "review-data";

    internal static readonly (string Chinese, string English) Decision = ("决定", "Decision"), Reason = ("理由", "Reason"),
        Name = ("改为", "New name"), By = ("姓名", "By"), On = ("日期", "On");

    /// <summary>Those without which nothing can be decided.</summary>
    internal static IReadOnlyList<(string Chinese, string English)> Needed => [Decision, Reason, By, On];
}
