using System.Globalization;
using System.Text;

namespace Huzhou.Policy;

/// <summary>
/// Where something stands in the file of a document as a person would look it up: page, paragraph, line, sheet, table and cell. All numbers
/// count from 1.
/// </summary>
public sealed record class DocumentPlace
{
    /// <summary>
    /// The page, where the file says where its pages end: always in a PDF, in Word documents that were laid out when they were saved.
    /// </summary>
    public int? Page { get; init => field = FromOne(value, nameof(Page)); }

    /// <summary>
    /// The paragraph: of the page in a PDF, of the whole in other documents; blank ones and those in tables are not counted.
    /// </summary>
    public int? Paragraph { get; init => field = FromOne(value, nameof(Paragraph)); }

    /// <summary>The line of a plain text, blank ones counted.</summary>
    public int? Line { get; init => field = FromOne(value, nameof(Line)); }

    /// <summary>The name of the sheet of a workbook.</summary>
    public string? Sheet { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(Sheet)); }

    /// <summary>The table, counted over the whole document.</summary>
    public int? Table { get; init => field = FromOne(value, nameof(Table)); }

    /// <summary>The row of the table or sheet, as it stands there: head and empty rows count.</summary>
    public int? Row { get; init => field = FromOne(value, nameof(Row)); }

    /// <summary>The column of the table or sheet, as it stands there.</summary>
    public int? Column { get; init => field = FromOne(value, nameof(Column)); }

    /// <summary>The mark of the footnote or endnote that the words stand in, without brackets.</summary>
    public string? Note { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(Note)); }

    /// <summary>Whether the words are the title that a web page carries outside of its text.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The cell as spreadsheets call it, such as <c>B7</c>; null outside of a sheet.</summary>
    public string? Cell => Sheet is not null && Row is { } row && Column is { } column
        ? string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}") : null;

    /// <summary>The place in English words: <c>page 3, table 1, row 2, column 4</c>.</summary>
    public override string ToString()
    {
        StringBuilder words = new();
        Add(IsTitle ? "title" : null);
        Add(Sheet is null ? null : $"sheet \"{Sheet}\"");
        Number("page", Page);
        Number("table", Sheet is null ? Table : null);
        Add(Cell);
        Number("row", Cell is null ? Row : null);
        Number("column", Cell is null ? Column : null);
        Number("paragraph", Paragraph);
        Number("line", Line);
        Add(Note is null ? null : $"note {Note}");
        return words.ToString();

        void Number(string name, int? number) =>
            Add(number is { } known ? string.Create(CultureInfo.InvariantCulture, $"{name} {known}") : null);

        void Add(string? part)
        {
            if (part is not null)
                words.Append(words.Length > 0 ? ", " : string.Empty).Append(part);
        }
    }

    /// <summary>The letters of a column of a workbook: 1 is A, 28 is AB.</summary>
    private static string Letters(int column)
    {
        string letters = string.Empty;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private static int? FromOne(int? value, string name) =>
        value is < 1 ? throw new ArgumentOutOfRangeException(name, value, "Places of a document count from 1.") : value;
}
