using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>责任分解: tasks with leaders and responsible bodies.</summary>
internal sealed class ResponsibilityNoticeGenre : Genre
{
    /// <summary>How many items have to name their owners where no title says what they are; more below the parts of a report.</summary>
    private const int Enough = 2, EnoughInReport = 3;

    public override string Name => nameof(Document.ResponsibilityNotice);

    public override string IdName => "responsibility-notice";

    public override Orientation Orientation => Orientation.Ahead;

    public override Recognition? Recognise(GenreSigns signs)
    {
        bool titled = signs.Breakdown.Length > 0;
        if (!signs.IsSpoken && signs.Owners >= (titled ? 1 : signs.IsReport || signs.PartsBack > 0 ? EnoughInReport : Enough))
            return new(Certainty.Certain, titled ? new(GenreSign.Title, signs.Breakdown) : new(GenreSign.Owners));
        return titled && !(signs.Parts >= 2 && signs.PartsBack > 0) ? new(Certainty.Likely, new(GenreSign.Title, signs.Breakdown)) : null;
    }

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun) =>
        ModelWriter.WithItems(begun, outline, document, NoticeReader.Read(outline));

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.ResponsibilityNotice { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
