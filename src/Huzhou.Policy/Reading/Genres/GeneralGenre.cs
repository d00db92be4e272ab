using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>A text of no known genre: read as a plan without parts.</summary>
internal sealed class GeneralGenre : Genre
{
    public override string Name => "General";

    public override string IdName => "document";

    public override Orientation Orientation => Orientation.Unsaid;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasHeadlineTargets => true;

    public override bool HeadsNameYear => true;

    public override Recognition? Recognise(GenreSigns signs) => null;

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.WorkReport { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
