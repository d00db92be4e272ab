using Huzhou.Policy.Pages.Content;
using SpreadCheetah;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>The columns of a sheet: what is over each, how wide it is, and the cell it makes of a row.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
internal sealed class Sheet<T>(Words words)
{
    private const double NumberWidth = 12, DayWidth = 12;

    private readonly List<Column> _columns = [];

    internal IReadOnlyList<Column> Columns => _columns;

    /// <summary>A column of words.</summary>
    internal Sheet<T> Text(string chinese, string english, double width, Func<T, string?> value) => Add(chinese, english, width,
        (row, styles) => new StyledCell(value(row) is { Length: > 0 } words ? SheetText.Of(words) : null, styles.Words));

    /// <summary>A column of numbers; empty where there is none.</summary>
    internal Sheet<T> Number(string chinese, string english, Func<T, decimal?> value) => Add(chinese, english, NumberWidth,
        (row, styles) => new StyledCell(value(row), styles.Number));

    /// <summary>A column of counts.</summary>
    internal Sheet<T> Count(string chinese, string english, Func<T, int?> value) => Add(chinese, english, NumberWidth,
        (row, styles) => new StyledCell(value(row), styles.Number));

    /// <summary>A column of parts, 0 to 1, shown in percent.</summary>
    internal Sheet<T> Percent(string chinese, string english, Func<T, decimal?> value) => Add(chinese, english, NumberWidth,
        (row, styles) => new StyledCell(value(row), styles.Percent));

    /// <summary>A column of days.</summary>
    internal Sheet<T> Day(string chinese, string english, Func<T, DateOnly?> value) => Add(chinese, english, DayWidth,
        (row, styles) => new StyledCell(value(row)?.ToDateTime(TimeOnly.MinValue), styles.Day));

    /// <summary>A column where a person writes.</summary>
    internal Sheet<T> Entry(string head, double width, Func<T, string> value) => Add(head, head, width,
        (row, styles) => new StyledCell(value(row) is { Length: > 0 } words ? SheetText.Of(words) : null, styles.Entry));

    /// <summary>A column where a person writes a day.</summary>
    internal Sheet<T> EntryDay(string head, Func<T, DateOnly?> value) => Add(head, head, DayWidth,
        (row, styles) => new StyledCell(value(row)?.ToDateTime(TimeOnly.MinValue), styles.EntryDay));

    /// <summary>A column for the program that reads the workbook again; a person does not see it.</summary>
    internal Sheet<T> Hidden(string head, Func<T, string> value)
    {
        _columns.Add(new Column(head, DayWidth, IsHidden: true, (row, styles) => new StyledCell(value(row), styles.Words)));
        return this;
    }

    private Sheet<T> Add(string chinese, string english, double width, Func<T, CellStyles, StyledCell> cell)
    {
        _columns.Add(new Column(words.Say(chinese, english), width, IsHidden: false, cell));
        return this;
    }

    /// <summary>A column.</summary>
    internal sealed record class Column(string Head, double Width, bool IsHidden, Func<T, CellStyles, StyledCell> Cell);
}
