using System.Globalization;
using System.Text;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Documents;

/// <summary>
/// Where something stands in a document as a person would look it up: page, paragraph, line, sheet, table and cell. All numbers count from
/// 1.
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
    public string? Sheet { get; init; }

    /// <summary>The table, counted over the whole document.</summary>
    public int? Table { get; init => field = FromOne(value, nameof(Table)); }

    /// <summary>The row of the table or sheet, as it stands there: head and empty rows count.</summary>
    public int? Row { get; init => field = FromOne(value, nameof(Row)); }

    /// <summary>The column of the table or sheet, as it stands there.</summary>
    public int? Column { get; init => field = FromOne(value, nameof(Column)); }

    /// <summary>The mark of the footnote or endnote that the words stand in, without brackets.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the words are the title that a web page carries outside of its text.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The place in plain words: <c>page 3, table 1, row 2, column 4</c>, <c>第3页表1第2行第4列</c>.</summary>
    public string ToString(Language language)
    {
        bool zh = language == Language.Chinese;
        StringBuilder words = new();
        Add(zh ? "标题" : "title", IsTitle);
        Add(Sheet is null ? string.Empty : zh ? $"“{Sheet}”表" : $"sheet \"{Sheet}\"", Sheet is not null);
        Number(Page, "第{0}页", "page {0}");
        Number(Sheet is null ? Table : null, "表{0}", "table {0}");
        if (Sheet is not null && Row is { } row && Column is { } column)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}"), true);
        }
        else
        {
            Number(Row, "第{0}行", "row {0}");
            Number(Column, "第{0}列", "column {0}");
        }

        Number(Paragraph, "第{0}段", "paragraph {0}");
        Number(Line, "第{0}行", "line {0}");
        Add(Note is null ? string.Empty : zh ? $"注{Note}" : $"note {Note}", Note is not null);
        return words.ToString();

        void Number(int? number, string chinese, string english)
        {
            if (number is { } known)
                Add(string.Format(CultureInfo.InvariantCulture, zh ? chinese : english, known), true);
        }

        void Add(string part, bool there)
        {
            if (there)
                words.Append(words.Length > 0 && !zh ? ", " : string.Empty).Append(part);
        }
    }

    /// <summary>The place in English words.</summary>
    public override string ToString() => ToString(Language.English);

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
