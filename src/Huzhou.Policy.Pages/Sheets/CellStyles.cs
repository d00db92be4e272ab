using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>How the cells of a workbook look: the head of a column, words, numbers, parts in percent and days.</summary>
internal sealed class CellStyles
{
    internal CellStyles(Spreadsheet book)
    {
        Alignment top = new() { Vertical = VerticalAlignment.Top, WrapText = true }, number = new() { Vertical = VerticalAlignment.Top };
        Head = book.AddStyle(new Style
        {
            Font = { Bold = true }, Fill = { Color = System.Drawing.Color.FromArgb(0xE7, 0xEC, 0xF2) },
            Alignment = top
        });
        Words = book.AddStyle(new Style { Alignment = top });
        Number = book.AddStyle(new Style { Alignment = number });
        Percent = book.AddStyle(new Style { Alignment = number, Format = NumberFormat.Custom("0.0%") });
        Day = book.AddStyle(new Style { Alignment = number, Format = NumberFormat.Custom("yyyy-mm-dd") });
        Entry = book.AddStyle(new Style { Alignment = top, Fill = { Color = System.Drawing.Color.FromArgb(0xFF, 0xF7, 0xD6) } });
        EntryDay = book.AddStyle(new Style
        {
            Alignment = number, Format = NumberFormat.Custom("yyyy-mm-dd"),
            Fill = { Color = System.Drawing.Color.FromArgb(0xFF, 0xF7, 0xD6) }
        });
    }

    internal StyleId Head { get; }

    internal StyleId Words { get; }

    internal StyleId Number { get; }

    internal StyleId Percent { get; }

    internal StyleId Day { get; }

    /// <summary>Where a person is to write.</summary>
    internal StyleId Entry { get; }

    /// <summary>Where a person is to write a day.</summary>
    internal StyleId EntryDay { get; }
}
