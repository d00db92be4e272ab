using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>The pairs of a row group.</summary>
public sealed class PairRows
{
    internal PairRows(string file, int rowGroup, PairColumns columns, IReadOnlyList<string> groups) =>
        (File, RowGroup, Columns, Groups) = (file, rowGroup, columns, groups);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The row group, counted from 0.</summary>
    public int RowGroup { get; }

    /// <summary>Its pairs.</summary>
    public PairColumns Columns { get; }

    /// <summary>What the groups are called, by their numbers, in the order in which this row group names them.</summary>
    public IReadOnlyList<string> Groups { get; }
}
