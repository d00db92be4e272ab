using System.Globalization;

namespace Huzhou.Policy.Columnar;

/// <summary>
/// A columnar file that cannot be read as what it was taken for. The message says which file, row group and column, what was found and
/// what was expected.
/// </summary>
/// <remarks>The only exception that the content of a file causes; a missing file is an <see cref="IOException"/> as everywhere.</remarks>
public sealed class ColumnarException : Exception
{
    /// <summary>What is wrong in which place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rowGroup">The row group, counted from 0, or null where it is the whole file.</param>
    /// <param name="column">The column, or null where it is none in particular.</param>
    /// <param name="said">What was found and what was expected.</param>
    /// <param name="inner">What the reader of the format said, where it said something.</param>
    public ColumnarException(string file, int? rowGroup, string? column, string said, Exception? inner = null)
        : base(Words(file, rowGroup, column, said), inner) => (File, RowGroup, Column) = (file, rowGroup, column);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The row group, counted from 0, or null where it is the whole file.</summary>
    public int? RowGroup { get; }

    /// <summary>The column, or null where it is none in particular.</summary>
    public string? Column { get; }

    private static string Words(string file, int? rowGroup, string? column, string said)
    {
        string group = rowGroup is { } number ? string.Create(CultureInfo.InvariantCulture, $", row group {number}") : string.Empty;
        return $"{file}{group}{(column is null ? string.Empty : $", column {column}")}: {said}";
    }
}
