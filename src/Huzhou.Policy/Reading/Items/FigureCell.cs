using System.Globalization;
using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>
/// A cell of a table of tasks that holds a number and nothing else: what the row asks for, what was reached, or what share of it.
/// </summary>
internal static class FigureCell
{
    private const int LongestName = 40;

    /// <summary>What the cells of one row say; a cell with words beside its number is a sentence and has none.</summary>
    /// <param name="source">The text.</param>
    /// <param name="task">The name of the task, which is what is measured.</param>
    /// <param name="asked">The cell of the target, or an empty one.</param>
    /// <param name="reached">The cell of the result, or an empty one.</param>
    /// <param name="share">The cell of the share of the target that is reached, or an empty one.</param>
    /// <param name="given">The unit that a column of units gives its numbers, or null.</param>
    /// <param name="year">The year of the paper.</param>
    /// <param name="found">Told of each: the place of its cell and what it says.</param>
    /// <param name="unitless">Told of each number without a unit: its cell and the name of the task.</param>
    public static void Read(SourceText source, TableCell task, TableCell asked, TableCell reached, TableCell share, WrittenUnit? given,
        int year, Action<int, Mention> found, Action<TableCell, string> unitless)
    {
        string name = NameOf(source, task, year, out WrittenUnit? unit);
        if (name.Length == 0)
            return;
        unit = UnitOf(source, asked) ?? UnitOf(source, reached) ?? given ?? unit;
        Take(asked, name, unit, MentionRole.Target);
        Take(reached, name, unit, MentionRole.Actual);
        Take(share, $"{name}完成率", WrittenUnit.TryRead("%", out WrittenUnit percent) ? percent : null, MentionRole.Actual);

        void Take(TableCell cell, string measured, WrittenUnit? shared, MentionRole role)
        {
            if (cell.End > cell.Start && TableFigure.Plain(source, cell, shared) is { } figure)
                found(cell.Start, figure.MentionOf(measured, role, year.ToString(CultureInfo.InvariantCulture)));
            else if (cell.End > cell.Start && TableFigure.IsNumber(source.Slice(cell.Start, cell.End)))
                unitless(cell, name);
        }
    }

    private static WrittenUnit? UnitOf(SourceText source, TableCell cell) =>
        cell.End > cell.Start
            && TableFigure.Plain(source, cell, null) is { } figure
            ? new WrittenUnit(figure.Quantity.Scale, figure.Quantity.Unit, figure.Quantity.Form) : null;

    /// <summary>
    /// The name of the task without number and without the unit in brackets; where it is a sentence with a number of its own, what that
    /// number measures.
    /// </summary>
    private static string NameOf(SourceText source, TableCell task, int year, out WrittenUnit? unit)
    {
        unit = null;
        if (ClauseReader.Read(source.View, task.Start, task.End,
            new ClauseContext { Role = MentionRole.Target, Year = year }).Find(mention => mention.Role == MentionRole.Target
            && !IsNote(source.Slice(task.Start, mention.Quantity.Start))) is { } first)
        {
            unit = new WrittenUnit(first.Quantity.Scale, first.Quantity.Unit, first.Quantity.Form);
            return first.Indicator;
        }
        if (task.End - task.Start is 0 or > LongestName)
            return string.Empty;
        string name = IndicatorWords.WithoutNotes(Glyph.Squeeze(source.Slice(task.Start, task.End))).ToString();
        name = name[HeadMark.Read(name).Length..].TrimEnd('。');
        unit = WrittenUnit.TakeFrom(ref name);
        return name.Contains('。', StringComparison.Ordinal) ? string.Empty : name;
    }

    /// <summary>Whether a bracket is open behind the words: （37个村） counts what the task reaches, not what it asks.</summary>
    private static bool IsNote(ReadOnlySpan<char> before) => before.Count('（') + before.Count('(') > before.Count('）') + before.Count(')');
}
