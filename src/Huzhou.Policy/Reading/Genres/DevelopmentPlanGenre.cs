using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>
/// 规划纲要: goals for the years of a five-year plan, with a table of main indicators; a long-range outline in its title changes nothing of
/// its years.
/// </summary>
internal sealed class DevelopmentPlanGenre : Genre
{
    private static readonly WordList s_titles = Vocabulary.Of(GenreWord.PlanTitle);

    private static readonly WordList s_titleEnds = Vocabulary.Of(GenreWord.PlanTitleEnd);

    public override string Name => nameof(Document.DevelopmentPlan);

    public override string IdName => "development-plan";

    public override Orientation Orientation => Orientation.Ahead;

    public override bool PlansYears => true;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasBareTitles => false;

    public override bool ClausesDecide => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        if (signs.IsSpoken || signs.IsReport || signs.Breakdown.Length > 0)
            return null;
        // A title that ends in the name of a plan goes before heads and lists: they stand in plans as well.
        if (signs.TitleEnd(s_titleEnds) is { Length: > 0 } named)
            return new(Certainty.Certain, new(GenreSign.Title, named));
        return signs.Titled(s_titles) is { Length: > 0 } title || (title = signs.TitledPlan()).Length > 0
            ? new(Certainty.Likely, new(GenreSign.Title, title)) : null;
    }

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.DevelopmentPlan { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
