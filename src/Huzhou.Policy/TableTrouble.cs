namespace Huzhou.Policy;

/// <summary>What can be wrong with a row of a table, in the words of the finding HZP0103.</summary>
internal static class TableTrouble
{
    internal const string NoNumber = "has a cell that is no number";
    internal const string NoUnit = "has no unit";
    internal const string NoYear = "has figures of another span than a year";
    internal const string NoPercent = "has a change in another unit than %";
    internal const string NoName = "has no name";
    internal const string NoTask = "has no task";
    internal const string Unitless = "has a number without a unit";
    internal const string OtherColumns = "has other cells than the head says";
    internal const string Headless = "stands below no head";
}
