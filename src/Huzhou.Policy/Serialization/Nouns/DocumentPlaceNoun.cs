using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A place in a file: <c>{ "page": 3, "table": 1, "row": 2, "column": 4 }</c>.</summary>
internal static class DocumentPlaceNoun
{
    private static readonly Members<DocumentPlace> s_all = new();

    private static readonly Value<DocumentPlace, int> s_page = s_all.May("page", p => p.Page, Scalars.Count, "页", "the page"),
        s_paragraph = s_all.May("paragraph", p => p.Paragraph, Scalars.Count, "段", "the paragraph"),
        s_line = s_all.May("line", p => p.Line, Scalars.Count, "行", "the line of a plain text");

    private static readonly Part<DocumentPlace, string> s_sheet = s_all.May(
        "sheet", p => p.Sheet, Scalars.Name, "工作表", "the sheet of a workbook");

    private static readonly Value<DocumentPlace, int> s_table = s_all.May("table", p => p.Table, Scalars.Count, "表", "the table"),
        s_row = s_all.May("row", p => p.Row, Scalars.Count, "表中的行", "the row of the table or sheet"),
        s_column = s_all.May("column", p => p.Column, Scalars.Count, "表中的列", "the column of the table or sheet");

    private static readonly Part<DocumentPlace, string> s_note = s_all.May("note", p => p.Note, Scalars.Name, "注", "the note's mark");

    private static readonly Value<DocumentPlace, bool> s_title = s_all.Flag(
        "isTitle", p => p.IsTitle, "是否为网页标题", "whether it is the title of a web page");

    internal static Noun<DocumentPlace> Form { get; } = new(
        "documentPlace", "文件中的位置", "where something stands in a file; all numbers count from 1", s_all, static (in v) => new DocumentPlace
        {
            Page = s_page.Get(v),
            Paragraph = s_paragraph.Get(v),
            Line = s_line.Get(v),
            Sheet = s_sheet.Get(v),
            Table = s_table.Get(v),
            Row = s_row.Get(v),
            Column = s_column.Get(v),
            Note = s_note.Get(v),
            IsTitle = s_title.Get(v) ?? false,
        });
}
