using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>常务会议纪要, or the report of such a meeting in running text.</summary>
internal sealed class MinutesGenre : Genre
{
    public override string Name => nameof(Document.Minutes);

    public override string IdName => "executive-meeting-minutes";

    public override Orientation Orientation => Orientation.Ahead;

    /// <summary>A title names the plan that was discussed, not the meeting.</summary>
    public override bool TitleNamesYear => false;

    public override bool IsDatedAtHead => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        if (Glyph.ContainsSpaced(signs.Head, "会议纪要"))
            return new(Certainty.Certain, new(GenreSign.Title, "会议纪要"));
        if (signs.Decisions >= 2)
            return new(Certainty.Certain, new(GenreSign.Decisions, "原则同意"));
        // A report of the meeting in running text: …主持召开市政府常务会议。….会议原则通过….
        return signs.Resolves && !signs.IsSpoken && signs.Head.Contains("常务会议", StringComparison.Ordinal)
            && signs.Head.Contains("主持", StringComparison.Ordinal)
            ? new(Certainty.Certain, new(GenreSign.Decisions, "常务会议"))
            : null;
    }

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun)
    {
        MinutesReading minutes = MinutesReader.Read(outline, document);
        return begun with { Minutes = minutes, Findings = minutes.Findings };
    }

    public override Document NewDocument(DocumentFrame frame, GenreResult result)
    {
        MinutesReading read = result.Minutes ?? new MinutesReading();
        return new Document.Minutes
        {
            Id = frame.Id,
            Title = frame.Title,
            Government = frame.Government,
            Year = frame.Year,
            Ordinal = read.Ordinal,
            Chair = read.Chair,
            Attendees = read.Attendees,
            Invited = read.Invited,
            OnLeave = read.OnLeave,
            SittingIn = read.SittingIn,
            Hearings = read.Hearings,
            Decisions = read.Decisions,
        };
    }
}
