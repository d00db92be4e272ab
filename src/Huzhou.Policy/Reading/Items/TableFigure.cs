using System.Globalization;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Items;

/// <summary>A number of a table with the unit that its cell, its row or its column gives it.</summary>
internal readonly record struct TableFigure(ScannedQuantity Quantity, bool IsNegative)
{
    /// <summary>Whether a cell holds nothing, or a sign that says so.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> cell) => cell.TrimStart("-－–—…./／ ").Length == 0;

    /// <summary>Whether a cell is a number and nothing else.</summary>
    public static bool IsNumber(ReadOnlySpan<char> cell) => TryNumber(cell, out _, out _, out int end) && end == cell.Length;

    /// <summary>Reads a cell; null where it cannot be told what it says, and then <paramref name="trouble"/> is why.</summary>
    /// <param name="source">The text.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="column">What the head of its column says.</param>
    /// <param name="rowUnit">The unit that its row names; a change is never in the unit of its row.</param>
    /// <param name="trouble">What is wrong.</param>
    public static TableFigure? Read(SourceText source, TableCell cell, FigureColumn column, WrittenUnit? rowUnit, out string trouble)
    {
        trouble = TableTrouble.NoNumber;
        ReadOnlySpan<char> words = source.Slice(cell.Start, cell.End);
        if (!TryNumber(words, out decimal value, out bool negative, out int end))
            return null;
        WrittenUnit? unit = column.IsChange ? column.Unit : rowUnit ?? column.Unit;
        if (end < words.Length)
        {
            if (!WrittenUnit.TryRead(words[end..], out WrittenUnit own))
                return null;
            unit = own;
        }
        trouble = unit is null ? TableTrouble.NoUnit : column.Year is null ? TableTrouble.NoYear : TableTrouble.NoPercent;
        if (unit is not { } known || column.Year is null
            || (column.IsChange && known.Form is not (QuantityForm.Percent or QuantityForm.Points)))
            return null;
        return new TableFigure(QuantityOf(cell, value, known), negative);
    }

    /// <summary>Reads a cell that is a number with a unit of its own or one that it shares; null for every other cell.</summary>
    public static TableFigure? Plain(SourceText source, TableCell cell, WrittenUnit? shared)
    {
        ReadOnlySpan<char> words = source.Slice(cell.Start, cell.End);
        if (!TryNumber(words, out decimal value, out bool negative, out int end))
            return null;
        WrittenUnit? unit = end == words.Length ? shared : WrittenUnit.TryRead(words[end..], out WrittenUnit own) ? own : null;
        return unit is { } known ? new TableFigure(QuantityOf(cell, value, known), negative) : null;
    }

    private static ScannedQuantity QuantityOf(TableCell cell, decimal value, WrittenUnit unit) => new()
    {
        Start = cell.Start, Length = cell.End - cell.Start, OuterStart = cell.Start, OuterEnd = cell.End, Value = value,
        Scale = unit.Scale, Unit = unit.Symbol, Form = unit.Form,
    };

    /// <summary>What the number says of a thing: what is asked of it, or what was reached.</summary>
    public Mention MentionOf(string name, MentionRole role, string period)
    {
        MentionDirection direction = MentionDirection.None;
        return new Mention(IsNegative ? Quantity with { Value = -Quantity.Value } : Quantity)
        {
            Role = role,
            Measure = MeasureRules.Of(Quantity, name, default, changes: false, ref direction),
            Direction = direction,
            Modality = MentionModality.Plain,
            Indicator = name,
            Subject = name,
            Period = period,
            StatementStart = Quantity.Start,
            StatementEnd = Quantity.End,
        };
    }

    /// <summary>What the number says: a fall keeps its magnitude and has its direction beside it.</summary>
    public Mention MentionOf(string name, FigureColumn column, int rowStart)
    {
        MentionDirection direction = MentionDirection.None;
        MentionMeasure measure = MeasureRules.Of(Quantity, name, default, column.IsChange, ref direction);
        bool moves = column.IsChange || measure is MentionMeasure.Growth or MentionMeasure.PointChange;
        bool falls = IsNegative != (column.IsFall || direction == MentionDirection.Down);
        return new Mention(moves || !IsNegative ? Quantity : Quantity with { Value = -Quantity.Value })
        {
            Role = MentionRole.Actual,
            Measure = measure,
            Direction = !moves ? MentionDirection.None : falls ? MentionDirection.Down : MentionDirection.Up,
            Modality = MentionModality.Plain,
            Indicator = name,
            Subject = name,
            Period = (column.Year ?? 0).ToString(CultureInfo.InvariantCulture),
            StatementStart = rowStart,
            StatementEnd = Quantity.End,
        };
    }

    /// <summary>Reads sign and digits at the start of a cell; a number in words, with a scale alone or with 余 is none.</summary>
    private static bool TryNumber(ReadOnlySpan<char> cell, out decimal value, out bool negative, out int end)
    {
        (value, end) = (0m, 0);
        negative = cell.Length > 1 && cell[0] is '-' or '－' or '−' or '–';
        int at = negative || (cell.Length > 1 && cell[0] == '+') ? 1 : 0;
        if (at >= cell.Length || !Glyph.IsDigit(cell[at]) || !Numeral.TryRead(cell, at, out Numeral number) || number.IsLoose)
            return false;
        value = number.Value;
        end = number.End;
        // The scale belongs to the unit behind it.
        while (number.Scale != 1m && end > at && !Glyph.IsDigit(cell[end - 1]))
            end--;
        return true;
    }
}
