namespace Huzhou.Policy.Calculation.Progress;

/// <summary>A meeting decision, what is to follow it, and the later documents that show it carried out.</summary>
public sealed record class DecisionStatus
{
    /// <summary>The id of the minutes.</summary>
    public required string Minutes { get; init => field = Text.Required(value, nameof(Minutes)); }

    /// <summary>The day of the meeting, or null where it is not known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The decision.</summary>
    public required MeetingDecision Decision { get; init => field = value ?? throw new ArgumentNullException(nameof(Decision)); }

    /// <summary>The programmes it set up.</summary>
    public IReadOnlyList<Programme> SetUp { get; init => field = Copied<Programme>.Of(value, nameof(SetUp)); } = Copied<Programme>.Empty;

    /// <summary>The places in later documents that speak of what it set up.</summary>
    public IReadOnlyList<ProgrammeMention> CarriedOut
    {
        get;
        init => field = Copied<ProgrammeMention>.Of(value, nameof(CarriedOut));
    } = Copied<ProgrammeMention>.Empty;

    /// <summary>Whether something is to follow and no later document shows it. What the archive does not hold, it cannot show.</summary>
    public bool IsOpen => Decision.FollowUp.Count > 0 && CarriedOut.Count == 0;

    /// <summary>Every decision of an archive's minutes, in their order.</summary>
    public static IReadOnlyList<DecisionStatus> Of(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        List<DecisionStatus> all = [];
        foreach (Document.Minutes minutes in archive.Documents.OfType<Document.Minutes>())
        {
            DateOnly? day = minutes.Header.MeetingDate ?? minutes.Header.Date;
            foreach (MeetingDecision decision in minutes.Decisions)
            {
                Programme[] setUp = [.. archive.Programmes.Where(programme => programme.SetUpBy == decision.Id)];
                all.Add(new DecisionStatus
                {
                    Minutes = minutes.Id,
                    Day = day,
                    Decision = decision,
                    SetUp = setUp,
                    CarriedOut = [.. setUp.SelectMany(archive.MentionsOf).Where(mention => IsLater(archive, mention, minutes, day))],
                });
            }
        }

        return all;
    }

    private static bool IsLater(Archive archive, ProgrammeMention mention, Document minutes, DateOnly? day) =>
        mention.Source.Document != minutes.Id
        && archive.Find(mention.Source.Document) is { } document
        && (document.Header.Date is { } date && day is { } meeting ? date > meeting : document.Year > minutes.Year);
}
