using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>督查通报: what was done, what lags behind, and what is asked of whom by when.</summary>
internal sealed class SupervisionCircularGenre : Genre
{
    private static readonly WordList s_titles = Vocabulary.Of(GenreWord.CircularTitle);

    public override string Name => nameof(Document.SupervisionCircular);

    public override string IdName => "supervision-circular";

    public override Orientation Orientation => Orientation.Unsaid;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasBareTitles => false;

    public override bool ReportsOwnYear => true;

    public override bool AnswersItems => true;

    public override bool ClausesDecide => true;

    public override Recognition? Recognise(GenreSigns signs) =>
        !signs.IsSpoken && !signs.IsReport
            && signs.Titled(s_titles) is { Length: > 0 } title ? new(Certainty.Likely, new(GenreSign.Title, title)) : null;

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun) =>
        ModelWriter.WithItems(begun, outline, document, NoticeReader.ReadOwned(outline));

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.SupervisionCircular { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
