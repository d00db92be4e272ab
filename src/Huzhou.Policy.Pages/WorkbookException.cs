using static System.FormattableString;

namespace Huzhou.Policy.Pages;

/// <summary>A workbook that cannot be read: it is damaged, holds no review, or holds cells that are not understood.</summary>
public sealed class WorkbookException : Exception
{
    /// <summary>How many cells a message names; <see cref="Cells"/> has all of them.</summary>
    private const int MostNamed = 20;

    internal WorkbookException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal WorkbookException(string name, IReadOnlyList<Cell> cells)
        : base($"{name}: {string.Join("; ", cells.Take(MostNamed))}"
            + (cells.Count > MostNamed ? Invariant($"; and {cells.Count - MostNamed} more.") : ".")) => Cells = [.. cells];

    /// <summary>The cells that are not understood, in the order of sheets and rows; empty where the whole file is not.</summary>
    public IReadOnlyList<Cell> Cells { get; } = [];

    /// <summary>A cell that is not understood.</summary>
    /// <param name="Sheet">The sheet's name.</param>
    /// <param name="Row">The row as the program shows it, from 1.</param>
    /// <param name="Column">The column as the program shows it, such as <c>I</c>.</param>
    /// <param name="Found">What stands there.</param>
    /// <param name="Expected">What should.</param>
    public sealed record class Cell(string Sheet, int Row, string Column, string Found, string Expected)
    {
        /// <summary>The place, what was found and what was expected, in a line.</summary>
        public override string ToString() => Invariant($"sheet {Sheet}, row {Row}, column {Column}: found {Found}, expected {Expected}");
    }
}
