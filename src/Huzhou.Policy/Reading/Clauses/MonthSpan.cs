namespace Huzhou.Policy.Reading.Clauses;

/// <summary>The months of a year that a figure is about, both included; none where it is about the year.</summary>
/// <param name="From">The first month, 1 to 12, or 0.</param>
/// <param name="To">The last month, 1 to 12, or 0.</param>
internal readonly record struct MonthSpan(int From, int To)
{
    /// <summary>Whether there is one.</summary>
    public bool IsNamed => From > 0;
}
