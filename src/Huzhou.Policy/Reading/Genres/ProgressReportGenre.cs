using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>推进情况, 完成情况: what came of tasks up to a day.</summary>
internal sealed class ProgressReportGenre : Genre
{
    /// <summary>How many lines have to report where nothing numbers or owns the tasks.</summary>
    private const int Enough = 3;

    public override string Name => nameof(Document.ProgressReport);

    public override string IdName => "progress-report";

    public override Orientation Orientation => Orientation.Ahead;

    public override bool AnswersItems => true;

    public override Recognition? Recognise(GenreSigns signs) =>
        !signs.IsSpoken && signs.Follow > 0 && (signs.HasOrdinals || signs.Owners > 0 || signs.Follow >= Enough) ? new(Certainty.Certain, new(GenreSign.Progress)) : null;

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun)
    {
        ProgressReading progress = ProgressReader.Read(outline, options);
        return ModelWriter.WithItems(begun, outline, document, new ItemReading(progress.Items, progress.Findings)) with { Entries = progress.Entries(outline, document), Rows = progress.Cells };
    }

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.ProgressReport { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year, Entries = result.Entries };
}
