using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>A text of no known genre: what its clauses report or promise is read, and what they leave open is context.</summary>
internal sealed class GeneralGenre : Genre
{
    public override string Name => nameof(Document.General);

    public override string IdName => "document";

    public override Orientation Orientation => Orientation.Unsaid;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasHeadlineTargets => true;

    public override bool HeadsNameYear => true;

    public override bool ReportsOwnYear => true;

    public override bool ClausesDecide => true;

    public override Recognition? Recognise(GenreSigns signs) => null;

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.General { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
