using System.Text;
using Huzhou.Policy.Reading;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>
/// Puts the text together, a paragraph or a row of a table a line, and remembers where each piece stands in the document.
/// </summary>
internal sealed class TextComposer(SourceFile file)
{
    private const string NotesHead = "注释";

    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<DocumentPlace> _places = [];
    private readonly List<DocumentTable> _tables = [];
    private readonly List<(string Mark, string Text, DocumentPlace Place)> _notes = [];
    private readonly List<Finding> _findings = [];
    private string _last = string.Empty;

    /// <summary>How many letters there are so far.</summary>
    internal int Length => _text.Length;

    /// <summary>How many tables there are so far.</summary>
    internal int TableCount => _tables.Count;

    /// <summary>Writes a paragraph; its lines become lines.</summary>
    internal void Paragraph(string text, DocumentPlace place)
    {
        foreach (string line in text.Split('\n'))
            Line([new Part(Letters.Line(line), place)]);
    }

    /// <summary>Writes one line whose parts stand at several places; blank lines are left out.</summary>
    internal void Line(IReadOnlyList<Part> parts)
    {
        int begin = _text.Length;
        if (parts.All(part => string.IsNullOrWhiteSpace(part.Text)))
            return;
        if (begin > 0)
            _text.Append('\n');
        foreach ((string text, DocumentPlace place) in parts)
        {
            if (text.Length == 0)
                continue;
            if (_places.Count == 0 || _places[^1] != place)
            {
                _starts.Add(_text.Length);
                _places.Add(place);
            }

            _text.Append(text);
        }

        _last = parts.Count == 1 ? parts[0].Text : string.Empty;
        if (_text.Length > file.Options.MostCharacters)
            throw file.TooLarge(Invariant($"holds more than {file.Options.MostCharacters} characters of text"),
                nameof(DocumentOptions.MostCharacters));
    }

    /// <summary>Writes a table.</summary>
    internal void Table(Grid grid)
    {
        if (new TableWriter(this, grid, _tables.Count + 1).Write() is { } table)
            _tables.Add(table);
    }

    /// <summary>Keeps a footnote for the end of the text.</summary>
    internal void Note(string mark, string text, int? page)
    {
        if (text.Length > 0)
            _notes.Add((mark, text, new DocumentPlace { Page = page, Note = mark }));
    }

    internal void Found(Finding finding) => _findings.Add(finding);

    /// <summary>Whether a line already heads notes.</summary>
    internal static bool HeadsNotes(string line) =>
        line.Length is >= 2 and <= 10 && (line.Contains(NotesHead, StringComparison.Ordinal)
            || line.Contains("名词解释", StringComparison.Ordinal) || line.StartsWith("脚注", StringComparison.Ordinal));

    internal DocumentText Build(FileKind kind, string? encoding = null, int? pages = null)
    {
        if (_notes.Count > 0 && !HeadsNotes(_last))
            Line([new Part(NotesHead, _notes[0].Place)]);
        foreach ((string mark, string text, DocumentPlace place) in _notes)
            Line([new Part($"[{mark}]{Letters.Line(text.Replace('\n', ' '))}", place)]);
        if (_text.Length == 0)
            throw file.NoText($"is {Signature.NameOf(kind)} without a word of text. Give it the text of an official document.");
        DocumentPlace[] places = [.. _places];
        return new DocumentText(kind, new PolicyText(_text.ToString()), new PlaceMap([.. _starts], place => places[place]))
        {
            Tables = _tables.AsReadOnly(),
            Findings = _findings.AsReadOnly(),
            Encoding = encoding,
            PageCount = pages,
        };
    }
}
