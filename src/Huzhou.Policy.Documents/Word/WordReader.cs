using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Huzhou.Policy.Documents.Composing;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// Opens a Word document: the paragraphs of its body with their numbers, its tables, and its notes; nothing that stands around the text on
/// each page.
/// </summary>
internal sealed class WordReader
{
    private readonly SourceFile _file;
    private readonly MainDocumentPart _main;
    private readonly TextComposer _text;
    private readonly Numbering _numbering;
    private readonly NoteMarks _notes = new();
    private readonly WordPages _pages;
    private readonly WordField _field = new();
    private int _paragraphs;
    private int _contents;
    private int _withdrawn;
    private int _pictures;

    private WordReader(SourceFile file, WordprocessingDocument document)
    {
        _file = file;
        _main = document.MainDocumentPart ?? throw new InvalidDataException("it has no main part");
        _text = new TextComposer(file);
        _numbering = new Numbering(_main);
        _pages = WordPages.Of(document);
    }

    internal static DocumentText Read(SourceFile file)
    {
        PackageDepth.Check(file);
        using WordprocessingDocument document =
            WordprocessingDocument.Open(file.Open(), false,
            new OpenSettings { AutoSave = false, MaxCharactersInPart = file.Options.MostUnpackedBytes });
        return new WordReader(file, document).Read();
    }

    private DocumentText Read()
    {
        Body body = _main.Document?.Body ?? throw new InvalidDataException("its main part has no body");
        Blocks(body, 0);
        foreach ((string mark, OpenXmlElement note, int? page) in _notes.Called(_main))
            _text.Note(mark, string.Join(' ',
                note.Descendants<Paragraph>().Select(paragraph => Lines(paragraph, out _)).Where(line => line.Length > 0)), page);
        if (HeadsAndFeet() is { Length: > 0 } heads)
            _text.Found(DocumentFindings.RunningHeads(DocumentFindings.Example(heads)));
        if (_contents > 0)
            _text.Found(DocumentFindings.Contents(_contents));
        if (_withdrawn > 0)
            _text.Found(DocumentFindings.Withdrawn(_withdrawn));
        if (_pictures > 0)
            _text.Found(DocumentFindings.Pictures(_pictures));
        return _text.Build(FileKind.Word);
    }

    private void Blocks(OpenXmlElement parent, int depth)
    {
        Deep(depth);
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Block(paragraph, depth);
                    break;
                case Table table:
                    _text.Table(GridOf(table, depth + 1));
                    break;
                case SdtBlock { SdtProperties: { } properties } contents when IsContents(properties):
                    _contents += contents.Descendants<Paragraph>().Count(paragraph => paragraph.InnerText.Length > 0);
                    break;
                case DeletedRun or MoveFromRun:
                    _withdrawn += child.InnerText.Length;
                    break;
                case AlternateContent alternate:
                    if (Chosen(alternate) is { } chosen)
                        Blocks(chosen, depth + 1);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun or OpenXmlUnknownElement:
                    Blocks(child, depth + 1);
                    break;
            }
        }
    }

    private void Block(Paragraph paragraph, int depth)
    {
        bool contents = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("TOC",
            StringComparison.OrdinalIgnoreCase) == true;
        _pages.Before(paragraph);
        string words = Numbered(paragraph, isCell: false, out List<OpenXmlElement> boxes, out int? page);
        if (contents)
        {
            _contents += words.Length > 0 ? 1 : 0;
        }
        else if (words.Length > 0)
        {
            _text.Paragraph(words, new DocumentPlace { Page = page ?? _pages.Now, Paragraph = ++_paragraphs });
        }

        foreach (OpenXmlElement box in boxes)
            Blocks(box, depth + 1);
        _pages.After(paragraph);
    }

    /// <summary>The words with their number in front; a number alone is the whole of a cell whose column the program numbers.</summary>
    private string Numbered(Paragraph paragraph, bool isCell, out List<OpenXmlElement> boxes, out int? page)
    {
        string words = Lines(paragraph, out boxes, out page);
        string mark = _numbering.Next(paragraph.ParagraphProperties);
        if (words.Length == 0 || mark.Length == 0)
            return isCell && words.Length == 0 ? mark : words;
        // 1. in front of 64以内 is no number with a point in it.
        string blank = char.IsAsciiLetterOrDigit(words[0]) || !IsStop(mark[^1]) ? " " : string.Empty;
        return mark + blank + words;
    }

    private static bool IsStop(char c) => c is '、' or '．' or '。' or '.' or '）' or ')' or '】' or '：' or ':' or (>= '①' and <= '⒛');

    private string Lines(Paragraph paragraph, out List<OpenXmlElement> boxes) => Lines(paragraph, out boxes, out _);

    private string Lines(Paragraph paragraph, out List<OpenXmlElement> boxes, out int? page)
    {
        WordRuns runs = new(_field, _notes, _pages, _file.Options.MostDepth);
        runs.Read(paragraph);
        (boxes, page) = (runs.Boxes, runs.Page);
        _withdrawn += runs.Withdrawn;
        _pictures += runs.Pictures;
        _contents += runs.HoldsContents ? 1 : 0;
        return string.Join('\n', runs.Words.Split('\n').Select(line => Letters.Line(line)).Where(line => line.Length > 0));
    }

    private Grid GridOf(Table table, int depth)
    {
        Deep(depth);
        Grid grid = new(_file);
        int row = 0;
        bool heads = true;
        Dictionary<int, GridCell> open = [];
        List<GridCell> cells = [];
        foreach (TableRow line in Inside<TableRow>(table))
        {
            TableRowProperties? properties = line.TableRowProperties;
            if (properties?.Elements<Deleted>().Any() == true)
            {
                _withdrawn += line.InnerText.Length;
                continue;
            }

            heads = heads && properties?.Elements<TableHeader>().Any(head => Attribute.IsOn(head.Val)) == true;
            if (heads)
                grid.MarkedHeadRows = row + 1;
            int column = Math.Clamp(Attribute.Whole(properties?.Elements<GridBefore>().FirstOrDefault()?.Val) ?? 0, 0, 256);
            foreach (TableCell cell in Inside<TableCell>(line))
            {
                int span = Math.Clamp(Attribute.Whole(cell.TableCellProperties?.GridSpan?.Val) ?? 1, 1, 256);
                VerticalMerge? merge = cell.TableCellProperties?.VerticalMerge;
                if (merge is not null && Attribute.Word(merge.Val) != "restart" && open.TryGetValue(column, out GridCell? above))
                {
                    int at = cells.IndexOf(above);
                    cells[at] = open[column] = above with { RowSpan = row - above.Row + 1 };
                }
                else
                {
                    int? page = null;
                    GridCell made = new(row, column, 1, span, Letters.Cell(CellLines(cell, depth, ref page))) { Page = page ?? _pages.Now };
                    cells.Add(made);
                    open[column] = made;
                }

                column = checked(column + span);
                if ((long)cells.Count > _file.Options.MostCells || column > 4096)
                    throw _file.TooLarge(Invariant($"has a table of more than {_file.Options.MostCells} cells"),
                        nameof(DocumentOptions.MostCells));
            }

            row++;
        }

        cells.ForEach(grid.Add);
        return grid;
    }

    /// <summary>The paragraphs of a cell with their numbers; those of tables and boxes in it as well.</summary>
    private List<string> CellLines(OpenXmlElement cell, int depth, ref int? page)
    {
        Deep(depth);
        List<string> lines = [];
        foreach (OpenXmlElement child in cell.ChildElements)
        {
            if (child is Paragraph paragraph)
            {
                lines.Add(Numbered(paragraph, isCell: true, out List<OpenXmlElement> boxes, out int? begins));
                page ??= begins;
                foreach (OpenXmlElement box in boxes)
                    lines.AddRange(CellLines(box, depth + 1, ref page));
            }
            else if (child is not (TableCellProperties or SdtProperties or DeletedRun))
            {
                if (child.HasChildren)
                    lines.AddRange(CellLines(child, depth + 1, ref page));
            }
        }

        return lines;
    }

    /// <summary>Rows or cells, also where controls, marks of revision or custom elements stand around them.</summary>
    private static IEnumerable<T> Inside<T>(OpenXmlElement parent, int depth = 0)
        where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is T wanted)
                yield return wanted;
            else if (depth < 8
                && child is SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlRow or CustomXmlCell or InsertedRun
                    or MoveToRun)
            {
                foreach (T inner in Inside<T>(child, depth + 1))
                    yield return inner;
            }
        }
    }

    private void Deep(int depth)
    {
        if (depth > _file.Options.MostDepth)
            throw _file.TooLarge(Invariant($"has elements more than {_file.Options.MostDepth} deep"), nameof(DocumentOptions.MostDepth));
    }

    internal static OpenXmlElement? Chosen(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.Elements<AlternateContentChoice>().FirstOrDefault()
            ?? alternate.Elements<AlternateContentFallback>().FirstOrDefault();

    private static bool IsContents(SdtProperties properties) =>
        properties.Descendants<DocPartGallery>().Any(gallery =>
            gallery.Val?.Value?.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) == true);

    private string HeadsAndFeet() =>
        string.Join(' ', _main.HeaderParts
        .Select(part => (OpenXmlElement?)part.Header).Concat(_main.FooterParts.Select(part => part.Footer))
        .Select(part => Letters.Line(string.Concat(part?.Descendants<Text>().Select(text => text.Text) ?? [])))
            .Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
}
