using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>国民经济和社会发展统计公报: a review without a plan, with tables of figures.</summary>
internal sealed class CommuniqueGenre : Genre
{
    /// <summary>So many chapters of its own tell it where no title does.</summary>
    private const int Enough = 2;

    public override string Name => nameof(Document.Communique);

    public override string IdName => "statistical-communique";

    public override Orientation Orientation => Orientation.Back;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasBareTitles => false;

    public override bool ReportsOwnYear => true;

    public override bool AppearsAfterItsYear => true;

    public override bool ClausesDecide => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        if (signs.Head.Contains("统计公报", StringComparison.Ordinal))
            return new(Certainty.Certain, new(GenreSign.Title, "统计公报"));
        return !signs.IsSpoken && signs.Chapters >= Enough ? new(Certainty.Likely, new(GenreSign.Parts, "综合、农业…")) : null;
    }

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun)
    {
        CommuniqueReading communique = CommuniqueReader.Read(outline);
        return begun with { Rows = communique.Rows, Findings = communique.Findings };
    }

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.Communique { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
