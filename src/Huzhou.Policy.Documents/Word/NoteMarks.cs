using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>The footnotes and endnotes that a text calls, numbered in the order in which it calls them.</summary>
internal sealed class NoteMarks
{
    private readonly List<(bool IsEnd, int Id, int? Page)> _called = [];

    /// <summary>The mark of a note that is called here.</summary>
    internal string Call(FootnoteEndnoteReferenceType reference, int? page)
    {
        _called.Add((reference is EndnoteReference, Attribute.Whole(reference.Id) ?? 0, page));
        return $"[{_called.Count.ToString(CultureInfo.InvariantCulture)}]";
    }

    /// <summary>The notes themselves, those that were called.</summary>
    internal IEnumerable<(string Mark, OpenXmlElement Note, int? Page)> Called(MainDocumentPart main)
    {
        Dictionary<(bool, int), OpenXmlElement> notes = [];
        foreach (Footnote note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            notes.TryAdd((false, Attribute.Whole(note.Id) ?? 0), note);
        foreach (Endnote note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
            notes.TryAdd((true, Attribute.Whole(note.Id) ?? 0), note);
        for (int i = 0; i < _called.Count; i++)
        {
            if (notes.TryGetValue((_called[i].IsEnd, _called[i].Id), out OpenXmlElement? note))
                yield return ((i + 1).ToString(CultureInfo.InvariantCulture), note, _called[i].Page);
        }
    }
}
