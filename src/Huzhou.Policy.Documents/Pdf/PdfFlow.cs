using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Joins the lines of pages to paragraphs, also over the end of a page, and writes them with the tables where those stand.
/// </summary>
internal sealed class PdfFlow(SourceFile file, TextComposer text, PageMargins margins)
{
    private readonly List<Part> _paragraph = [];
    private PageTable? _table;
    private (int Page, TextLine Line)? _last;
    private double _firstIndent;
    private int _page;
    private int _count;

    internal void Write(IReadOnlyList<PageContent> pages)
    {
        foreach (PageContent page in pages)
        {
            (_page, _count) = (page.Number, 0);
            List<PageTable> tables = [.. page.Tables.OrderByDescending(table => table.Top)];
            foreach (TextLine line in page.Lines)
            {
                while (tables.Count > 0 && tables[0].Top > line.Baseline && (line.Column == 0 || Stands(tables[0], line)))
                    Table(tables, page);
                Line(line);
            }

            while (tables.Count > 0)
                Table(tables, page);
            foreach ((string mark, string note) in page.Notes)
                text.Note(mark, note, page.Number);
        }

        EndTable();
        EndParagraph();
    }

    /// <summary>Whether a table stands above a line in a column, and not in the other one.</summary>
    private static bool Stands(PageTable table, TextLine line) => table.Left < line.Right && table.Right > line.Left;

    private void Table(List<PageTable> tables, PageContent page)
    {
        EndParagraph();
        PageTable next = tables[0];
        tables.RemoveAt(0);
        bool first = page.Lines.Count == 0 || page.Lines[0].Baseline < next.Bottom;
        if (_table is { } open && open.Page == next.Page - 1 && first && next.Continues(open))
        {
            _table = open.Followed(next) with { Page = next.Page };
            return;
        }

        EndTable();
        _table = next;
    }

    private void EndTable()
    {
        if (_table is null)
            return;
        Grid grid = new(file);
        foreach (GridCell cell in _table.Cells)
            grid.Add(cell);
        text.Table(grid);
        _table = null;
    }

    private void Line(TextLine line)
    {
        if (_last is { } last && Continues(last.Page, last.Line, line))
        {
            if (last.Page != _page || _count == 0)
                _count++;
            string joint = Letters.Joint(_paragraph[^1].Text, line.Text);
            Add(joint + line.Text);
        }
        else
        {
            EndParagraph();
            EndTable();
            _count++;
            _firstIndent = margins.Indent(_page, line);
            Add(line.Text);
        }

        _last = (_page, line);
    }

    private void Add(string words) => _paragraph.Add(new Part(words, new DocumentPlace { Page = _page, Paragraph = _count }));

    private bool Continues(int page, TextLine before, TextLine line)
    {
        if (_paragraph.Count == 0 || _table is not null || Math.Abs(before.Size - line.Size) > before.Size * 0.12
            || !margins.IsFull(page, before, line))
            return false;
        double indent = margins.Indent(_page, line);
        bool hangs = !margins.IndentsParagraphs && _firstIndent < 1 && indent < 6;
        if (indent > 1.2 && !hangs)
            return false;
        if (page == _page && before.Column == line.Column)
            return before.Baseline - line.Baseline < Math.Max(margins.Leading * 1.4, before.Size * 1.75);
        // Over the end of a page or column: where no indent says that something begins, the end of a sentence does.
        return margins.IndentsParagraphs || before.Text[^1] is not ('。' or '！' or '？' or '：' or '；' or '.');
    }

    private void EndParagraph()
    {
        if (_paragraph.Count > 0)
            text.Line([.. _paragraph.Select(part => part with { Text = part.Text.Replace('\t', ' ') })]);
        _paragraph.Clear();
        _last = null;
    }
}
