using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>计划执行情况与计划草案的报告: what came of last year's plan, then the plan of this year, with tables of both.</summary>
internal sealed class PlanReportGenre : Genre
{
    private static readonly WordList s_titles = Vocabulary.Of(GenreWord.PlanReportTitle);

    public override string Name => nameof(Document.PlanReport);

    public override string IdName => "plan-report";

    public override Orientation Orientation => Orientation.Parts;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasHeadlineTargets => true;

    public override bool IsHeardByCongress => true;

    public override bool HeadsNameYear => true;

    public override Recognition? Recognise(GenreSigns signs) =>
        !signs.IsReport && signs.Breakdown.Length == 0
            && signs.Titled(s_titles) is { Length: > 0 } title ? new(Certainty.Certain, new(GenreSign.Title, title)) : null;

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.PlanReport { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
