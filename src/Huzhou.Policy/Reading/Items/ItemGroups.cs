using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>
/// Names the groups of items by the heads under which numbering begins again: a head whose items go on counting is no group of its own.
/// </summary>
internal static class ItemGroups
{
    /// <summary>2-1 and 2-2 become 2 where the numbers run on from one to the other.</summary>
    public static void Collapse(List<TaskItem> items)
    {
        foreach (var group in Enumerable.Range(0, items.Count).GroupBy(i => TopOf(items[i].Group), StringComparer.Ordinal).ToList())
        {
            if (group.All(i => items[i].Group == group.Key) || !RunsOn(items, group))
                continue;
            foreach (int i in group)
                items[i] = items[i] with { Group = group.Key };
        }
    }

    private static bool RunsOn(List<TaskItem> items, IEnumerable<int> group)
    {
        int last = 0;
        foreach (int i in group)
        {
            if (items[i].Number <= last)
                return false;
            last = items[i].Number;
        }
        return true;
    }

    /// <summary>2 of 2-1, 2~2 of 2-1~2; other groups stand for themselves.</summary>
    private static string TopOf(string group)
    {
        int dash = group.IndexOf('-', StringComparison.Ordinal), again = group.IndexOf('~', StringComparison.Ordinal);
        if (dash <= 0 || !char.IsAsciiDigit(group[0]))
            return group;
        return again > dash ? string.Concat(group.AsSpan(0, dash), group.AsSpan(again)) : group[..dash];
    }
}
