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

    private const int EnoughWords = 3, EnoughInCircular = 5;

    private static readonly WordList s_circulars = Vocabulary.Of(GenreWord.CircularTitle);

    private static readonly WordList s_titles = Vocabulary.Of(GenreWord.ProgressReportTitle);

    /// <summary>Words at the end of such a title: 民生实事1—9月进展.</summary>
    private static readonly WordList s_titleEnds = Vocabulary.Of(GenreWord.ProgressTitleEnd);

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
        if (!signs.IsReport && signs.Titled(s_otherTitles).Length == 0
            && (signs.Titled(s_titles) is { Length: > 0 } title || (title = signs.TitleEnd(s_titleEnds)).Length > 0))
        {
            // Owners behind the tasks of a report on progress make no breakdown of it.
            return new(signs.Owners > 0 && signs.Breakdown.Length == 0 ? Certainty.Certain : Certainty.Likely, new(GenreSign.Title, title));
        }

        if (!signs.IsReport && signs.Breakdown.Length == 0 && signs.Announced() is { Length: > 0 } announced)
            return new(Certainty.Likely, new(GenreSign.Wording, announced));
        if (signs.ProgressWords < EnoughWords)
            return null;
        // A circular that says of many tasks how far they are reports on them.
        bool circular = !signs.IsReport && signs.ProgressWords >= EnoughInCircular && signs.Titled(s_circulars).Length > 0;
        return new(circular ? Certainty.Likely : Certainty.Possible, new(GenreSign.Wording, "完成率、序时进度…"));
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
