using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>政府工作报告: a review of the year and the plan of the next, before a congress.</summary>
internal sealed class WorkReportGenre : Genre
{
    public override string Name => nameof(Document.WorkReport);

    public override string IdName => "government-work-report";

    public override Orientation Orientation => Orientation.Parts;

    public override HeadStyle Heads => HeadStyle.Running;

    public override bool HasHeadlineTargets => true;

    public override bool IsHeardByCongress => true;

    public override bool HeadsNameYear => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        if (signs.IsSpoken)
            return new(Certainty.Certain, new(GenreSign.Salutation, "各位代表"));
        // 《政府工作报告》任务分解 names the report that is broken down.
        if (signs.IsReport && signs.Breakdown.Length == 0)
            return new(Certainty.Certain, new(GenreSign.Title, "政府工作报告"));
        return signs.PartsBack == 0 ? null : new(signs.Parts >= 2 ? Certainty.Likely : Certainty.Possible, new(GenreSign.Parts));
    }

    public override DocumentExtent ExtentOf(bool looksBothWays) => looksBothWays ? DocumentExtent.Full : DocumentExtent.Fragment;

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun) =>
        NoticeReader.ReadAnnex(outline) is { } annex ? ModelWriter.WithItems(begun, outline, document, annex) : begun;

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.WorkReport { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
