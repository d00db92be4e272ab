using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Huzhou.Policy.Documents.Composing;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Html;

/// <summary>
/// Opens a web page: the words of its main content block by block, its tables, the numbers of its lists; nothing is fetched and nothing
/// runs.
/// </summary>
internal sealed class HtmlReader
{
    private static readonly HashSet<string> s_blocks = new(
        ["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "DL", "DT", "DD", "BLOCKQUOTE", "PRE", "ARTICLE", "MAIN",
            "SECTION", "HEADER", "CENTER", "FIGURE", "FIGCAPTION", "ADDRESS", "FORM", "FIELDSET", "TABLE", "TBODY", "THEAD", "TFOOT", "TR",
            "TD", "TH", "CAPTION", "BODY", "DETAILS", "SUMMARY", "HR", "UCAPCONTENT"],
        StringComparer.OrdinalIgnoreCase);

    private readonly SourceFile _file;
    private readonly TextComposer _text;
    private readonly MainContent _main = new();
    private readonly InlineText _inline = new();
    private readonly List<(string Mark, string Text)> _noted = [];
    private HtmlNotes _notes = null!;

    /// <summary>Where lines go that are put somewhere else; null while they go to the text.</summary>
    private List<string>? _apart;

    private string _mark = string.Empty;
    private int _paragraphs;
    private int _pictures;
    private int _hidden;

    private HtmlReader(SourceFile file)
    {
        _file = file;
        _text = new TextComposer(file);
    }

    internal static DocumentText Read(SourceFile file)
    {
        (string page, string encoding) = HtmlEncoding.Decode(file);
        PageDepth.Check(page, file);
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(page);
        return new HtmlReader(file).Read(document, encoding);
    }

    private DocumentText Read(IDocument page, string encoding)
    {
        IElement body = page.Body ?? throw new InvalidDataException("it has no body");
        foreach (IElement noise in body.QuerySelectorAll("script, style, noscript, template").ToArray())
            noise.Remove();
        Deep(body);
        IElement content = _main.Find(body);
        _notes = new HtmlNotes(content);
        if (MainContent.TitleOf(page, content) is { } title && !Begins(content, title))
            _text.Paragraph(title, new DocumentPlace { IsTitle = true });
        Block(content);
        Flush();
        foreach ((string mark, string text) in _noted)
            _text.Note(mark, text, null);
        Frame(body, content);
        if (_pictures > 0)
            _text.Found(DocumentFindings.Pictures(_pictures));
        if (_hidden > 0)
            _text.Found(DocumentFindings.Withdrawn(_hidden));
        return _text.Build(FileKind.Html, encoding);
    }

    private void Deep(IElement body)
    {
        Stack<(INode Node, int Depth)> left = new([(body, 0)]);
        while (left.TryPop(out (INode Node, int Depth) next))
        {
            if (next.Depth > _file.Options.MostDepth * 4)
                throw _file.TooLarge(Invariant($"has elements more than {_file.Options.MostDepth * 4} deep"),
                    nameof(DocumentOptions.MostDepth));
            foreach (INode child in next.Node.ChildNodes)
                left.Push((child, next.Depth + 1));
        }
    }

    /// <summary>Whether the text itself begins with the title.</summary>
    private static bool Begins(IElement content, string title)
    {
        string wanted = Squeezed(title);
        string text = content.TextContent;
        ReadOnlySpan<char> head = Squeezed(text[..Math.Min(text.Length, 2000)]);
        return head[..Math.Min(head.Length, wanted.Length + 400)].Contains(wanted, StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private void Block(IElement element)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text)
            {
                if (element.NodeName.Equals("PRE", StringComparison.OrdinalIgnoreCase))
                    _inline.Exactly(text.Data);
                else
                    _inline.Add(text.Data);
            }
            else if (node is IElement child)
            {
                Element(child);
            }
        }
    }

    private void Element(IElement element)
    {
        string name = element.NodeName.ToUpperInvariant();
        if (MainContent.IsHidden(element) || name == "DEL")
        {
            _hidden += Squeezed(element.TextContent).Length;
            return;
        }

        if (MainContent.IsLeftOut(element) || name is "RT" or "RP")
            return;
        if (_notes.NoteOf(element) is { } note)
        {
            Flush();
            _noted.Add((note, string.Join(' ', Apart(element).Select(line => WithoutMark(line, note)))));
            return;
        }

        switch (name)
        {
            case "BR":
                _inline.Break();
                break;
            case "IMG":
                _pictures++;
                break;
            case "SUP":
                _inline.Exactly(Letters.Raised(_inline.Tail, element.TextContent));
                break;
            case "A" when _notes.MarkOf(element) is { } mark:
                _inline.Exactly($"[{mark}]");
                break;
            case "TABLE" when HtmlTable.IsData(element):
                Flush();
                Table(element);
                break;
            case "OL":
                Flush();
                List(element);
                break;
            case "HR":
                Flush();
                break;
            default:
                bool block = s_blocks.Contains(name);
                if (block)
                    Flush();
                if (!block || !_main.IsLinks(element))
                    Block(element);
                if (block)
                    Flush();
                break;
        }
    }

    private void Table(IElement table)
    {
        if (table.Children.FirstOrDefault(child => child.NodeName.Equals("CAPTION", StringComparison.OrdinalIgnoreCase)) is { } caption)
        {
            Block(caption);
            Flush();
        }

        _text.Table(HtmlTable.Read(_file, table, Apart));
    }

    private void List(IElement list)
    {
        HtmlList numbers = new(list);
        foreach (INode node in list.ChildNodes)
        {
            if (node is not IElement item)
                continue;
            if (!item.NodeName.Equals("LI", StringComparison.OrdinalIgnoreCase))
            {
                Element(item);
                continue;
            }

            // What is left out is counted all the same.
            _mark = numbers.Next(item);
            Element(item);
            _mark = string.Empty;
        }
    }

    /// <summary>The lines of an element that are put somewhere else: in a cell, or with the notes.</summary>
    private List<string> Apart(IElement element)
    {
        Flush();
        (string mark, List<string>? outer, List<string> lines) = (_mark, _apart, []);
        (_mark, _apart) = (string.Empty, lines);
        Block(element);
        Flush();
        (_mark, _apart) = (mark, outer);
        return lines;
    }

    private void Flush()
    {
        List<string> lines = _inline.Take();
        if (lines.Count == 0)
            return;
        if (_mark.Length > 0)
        {
            // An item that brings its number with it needs no other one.
            lines[0] = HtmlList.HasMark(lines[0]) ? lines[0]
                : _mark + (char.IsAsciiLetterOrDigit(lines[0][0]) ? " " : string.Empty) + lines[0];
            _mark = string.Empty;
        }

        if (_apart is not null)
        {
            _apart.AddRange(lines);
            return;
        }

        _paragraphs++;
        foreach (string line in lines)
            _text.Paragraph(line, new DocumentPlace { Paragraph = _paragraphs });
    }

    private static string WithoutMark(string line, string mark)
    {
        foreach (string form in (string[])[$"[{mark}]", $"[{mark}].", $"({mark})", $"（{mark}）", $"〔{mark}〕", $"{mark}.", $"{mark}、", mark])
        {
            if (line.StartsWith(form, StringComparison.Ordinal))
                return line[form.Length..].TrimStart(' ', '.', '、', '^', '↑');
        }

        return line.TrimEnd('↩', '↑', ' ');
    }

    /// <summary>Says what stands outside of the content.</summary>
    private void Frame(IElement body, IElement content)
    {
        int all = Squeezed(body.TextContent).Length, inside = Squeezed(content.TextContent).Length;
        if (body == content || all - inside < 10)
            return;
        string example = MainContent.Collapsed(body.TextContent);
        _text.Found(DocumentFindings.PageFrame(all - inside, DocumentFindings.Example(example)));
    }
}
