using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>What the groups of files come to.</summary>
public sealed class PairCounts
{
    internal PairCounts(ColumnTally tally, IReadOnlyList<string> groups, long rows) => (Tally, Groups, RowCount) = (tally, groups, rows);

    /// <summary>The counts, by the number of the group.</summary>
    public ColumnTally Tally { get; }

    /// <summary>What the groups are called, by their numbers: whole numbers in their order, or texts in the order of their
    /// characters.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>How many rows there were.</summary>
    public long RowCount { get; }

    /// <summary>The groups as parts of a scorecard.</summary>
    /// <param name="options">The coverage floor; the default where null.</param>
    public IReadOnlyList<Scorecard.Group> ToGroups(CalculationOptions? options = null) => Tally.ToGroups(Groups, options);
}
