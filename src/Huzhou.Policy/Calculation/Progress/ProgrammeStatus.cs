namespace Huzhou.Policy.Calculation.Progress;

/// <summary>
/// What a programme groups and how far it is: its tasks, its judged targets, what it carries out and what carries it out.
/// </summary>
public sealed record class ProgrammeStatus
{
    /// <summary>The programme.</summary>
    public required Programme Programme { get; init => field = value ?? throw new ArgumentNullException(nameof(Programme)); }

    /// <summary>The programme it carries out, or null.</summary>
    public Programme? CarriesOut { get; init; }

    /// <summary>The programmes that carry it out.</summary>
    public IReadOnlyList<Programme> CarriedOutBy { get; init => field = Copied<Programme>.Of(value, nameof(CarriedOutBy)); } = [];

    /// <summary>Its tasks, in the order of documents and items.</summary>
    public IReadOnlyList<PolicyTask> Tasks { get; init => field = Copied<PolicyTask>.Of(value, nameof(Tasks)); } = [];

    /// <summary>Its targets, judged.</summary>
    public IReadOnlyList<Assessment> Assessments { get; init => field = Copied<Assessment>.Of(value, nameof(Assessments)); } = [];

    /// <summary>What its judged targets come to.</summary>
    public required Tally Tally { get; init => field = value ?? throw new ArgumentNullException(nameof(Tally)); }

    /// <summary>What documents report of it.</summary>
    public IReadOnlyList<Observation> Results { get; init => field = Copied<Observation>.Of(value, nameof(Results)); } = [];

    /// <summary>Where documents speak of it.</summary>
    public IReadOnlyList<ProgrammeMention> Mentions { get; init => field = Copied<ProgrammeMention>.Of(value, nameof(Mentions)); } = [];

    /// <summary>The ids of the documents that speak of it, in order.</summary>
    public IReadOnlyList<string> Documents => [.. Mentions.Select(mention => mention.Source.Document).Distinct()];

    /// <summary>Whether it is a set whose members no document gives.</summary>
    public bool MembersUnknown => Programme.Kind == ProgrammeKind.RateSet && Programme.Members.Count == 0;

    /// <summary>The status of every programme of an archive, in its order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="assessor">Who judges the targets; the default assessor where null.</param>
    public static IReadOnlyList<ProgrammeStatus> Of(Archive archive, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        assessor ??= Assessor.Default;
        Dictionary<string, Target> targets = archive.Documents.SelectMany(document => document.Targets)
            .ToDictionary(target => target.Id, StringComparer.Ordinal);
        List<ProgrammeStatus> all = [];
        foreach (Programme programme in archive.Programmes)
        {
            IReadOnlyList<ProgrammeMention> mentions = archive.MentionsOf(programme);
            HashSet<ItemId> items = [.. programme.Tasks,
                .. mentions.Where(mention => mention.Source.Item is not null).Select(mention => mention.Source.Item!)];
            HashSet<string> results = [.. programme.Results];
            Assessment[] assessments = [.. programme.Targets.Where(targets.ContainsKey)
                .Select(id => assessor.Assess(archive, targets[id]))];
            all.Add(new ProgrammeStatus
            {
                Programme = programme,
                CarriesOut = archive.Programmes.FirstOrDefault(other => other.Code == programme.CarriesOut),
                CarriedOutBy = [.. archive.Programmes.Where(other => other.CarriesOut == programme.Code)],
                Tasks = [.. archive.Documents.SelectMany(document => document.Tasks).Where(task => items.Contains(task.Id))],
                Assessments = assessments,
                Results = [.. archive.Documents.SelectMany(document => document.Observations)
                    .Where(observation => results.Contains(observation.Id))],
                Mentions = mentions,
                Tally = Tally.Of(assessments),
            });
        }

        return all;
    }
}
