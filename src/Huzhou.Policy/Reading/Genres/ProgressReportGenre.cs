using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>推进情况, 完成情况: what came of tasks up to a day.</summary>
internal sealed class ProgressReportGenre : Genre
{
    /// <summary>How many lines have to report where nothing numbers or owns the tasks.</summary>
    private const int Enough = 3;

    private const int EnoughWords = 3;

    private static readonly WordList s_titles = Vocabulary.Of(GenreWord.ProgressReportTitle);

    private static readonly WordList s_otherTitles = Vocabulary.Of(GenreWord.NoProgressTitle);

    public override string Name => nameof(Document.ProgressReport);

    public override string IdName => "progress-report";

    public override Orientation Orientation => Orientation.Unsaid;

    public override bool ReportsOwnYear => true;

    public override bool ClausesDecide => true;

    public override bool AnswersItems => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        if (signs.IsSpoken)
            return null;
        if (signs.Follow > 0 && (signs.HasOrdinals || signs.Owners > 0 || signs.Follow >= Enough))
            return new(Certainty.Certain, new(GenreSign.Progress));
        if (!signs.IsReport && signs.Titled(s_titles) is { Length: > 0 } title && signs.Titled(s_otherTitles).Length == 0)
            return new(Certainty.Likely, new(GenreSign.Title, title));
        return signs.ProgressWords >= EnoughWords ? new(Certainty.Possible, new(GenreSign.Wording, "完成率、序时进度…")) : null;
    }

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun)
    {
        ProgressReading progress = ProgressReader.Read(outline, options);
        return ModelWriter.WithItems(begun, outline, document,
            new ItemReading(progress.Items, progress.Findings)) with
        {
            Entries = progress.Entries(outline, document),
            Progress = progress.Rows,
            AsOf = progress.AsOf,
            Rows = progress.Cells
        };
    }

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.ProgressReport
        {
            Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year,
            Entries = result.Entries
        };
}
