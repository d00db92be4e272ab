using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>A text that only here and there says who answers for something, and reports beside it: a circular of supervision.</content>
internal sealed partial class NoticeReader
{
    /// <summary>The paragraphs that name owners, and the rows of tables with columns of them; what names none is no task.</summary>
    public static ItemReading ReadOwned(Outline outline)
    {
        NoticeReader reader = new(outline, outline.Paragraphs);
        List<PaperTable> tables = PaperTable.FindAll(outline.Source, outline.Paragraphs).FindAll(table => table.HasOwners);
        if (tables.Count > 0)
            reader.ReadTables(tables);
        else
            reader.ReadOwnedParagraphs();
        return reader.Close();
    }

    private void ReadOwnedParagraphs()
    {
        ParagraphKind[] kinds = [.. _paragraphs.Select(paragraph => paragraph.Kind)];
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            Paragraph paragraph = _paragraphs[i];
            if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Table || !IsOwned(i))
                continue;
            // What went wrong stands in the first sentence, which looks like a head inside its paragraph.
            paragraph.BodyStart = paragraph.Start + paragraph.Mark.Length;
            i = Item(i, paragraph.Mark.Ordinal > 0);
        }

        // Its clauses say for themselves whether they report or promise.
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            if (_paragraphs[i].Kind == ParagraphKind.Task)
                _paragraphs[i].Kind = kinds[i];
        }
    }

    private bool IsOwned(int index)
    {
        Paragraph paragraph = _paragraphs[index];
        return !IsOwnerLine(Words(paragraph)) && (OwnerPhrase.EndsInOwners(Words(paragraph))
            || (index + 1 < _paragraphs.Count && IsOwnerLine(Words(_paragraphs[index + 1])))
            || OwnerPhrase.TrailingAt(_source, paragraph.Start + paragraph.Mark.Length, paragraph.End) > 0);
    }
}
