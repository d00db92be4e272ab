using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>A named project followed over documents: under all its names, stage by stage, with what slipped.</summary>
public sealed partial record class ProjectPath
{
    /// <summary>The project: its names and its mentions in the order of documents and text.</summary>
    public required NamedProject Project { get; init => field = value ?? throw new ArgumentNullException(nameof(Project)); }

    /// <summary>Promises that were not reported as kept in time and were made again.</summary>
    public IReadOnlyList<Slip> Slips { get; init => field = Copied<Slip>.Of(value, nameof(Slips)); } = Copied<Slip>.Empty;

    /// <summary>The furthest stage that a document reports; null where none does.</summary>
    public Stage? Reported => Project.Mentions.Where(mention => !mention.IsPromise).Select(mention => mention.Stage).Max();

    /// <summary>How many documents speak of it.</summary>
    public int DocumentCount => Project.Mentions.Select(mention => mention.Source.Document).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The projects of these documents, those that share a name as one, in the order of their first mention.</summary>
    internal static IReadOnlyList<ProjectPath> Of(IReadOnlyList<Document> documents)
    {
        List<List<(NamedProject Project, int Home)>> groups = [];
        string? own = ProjectNames.OwnOf(documents);
        ILookup<string, string> openings = documents.SelectMany(document => document.Projects).Select(project => project.Name)
            .Distinct(StringComparer.Ordinal).ToLookup(ProjectNames.Opening, StringComparer.Ordinal);
        foreach ((NamedProject Project, int Home) held in documents.SelectMany((document,
            index) => document.Projects.Select(project => (project, index))))
        {
            List<(NamedProject Project, int Home)>[] meeting = [.. groups.Where(group => group.Exists(other =>
                SharesName(other.Project, held.Project, own, openings)))];
            List<(NamedProject Project, int Home)> merged = [.. meeting.SelectMany(group => group), held];
            groups.RemoveAll(group => Array.IndexOf(meeting, group) >= 0);
            groups.Add(merged);
        }

        Dictionary<string, int> order = documents.Select((document, index) => (document.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => Of(group, order)).OrderBy(path => path.First)
                .ThenBy(path => path.Path.Project.Mentions.Count == 0 ? default : path.Path.Project.Mentions[0].Source.Span)
                .ThenBy(path => path.Path.Project.Name, StringComparer.Ordinal)
                .Select(path => path.Path),
        ];
    }

    /// <summary>
    /// The path, and the place of the document of its first mention: the one that the mention names or, where that one is not there, the
    /// one that holds the project.
    /// </summary>
    private static (ProjectPath Path, int First) Of(List<(NamedProject Project, int Home)> group, Dictionary<string, int> order)
    {
        (ProjectMention Mention, int Place)[] placed =
        [
            .. group.SelectMany(held => held.Project.Mentions.Select(mention => (Mention: mention,
                Place: order.GetValueOrDefault(mention.Source.Document, held.Home))))
                .OrderBy(one => one.Place).ThenBy(one => one.Mention.Source.Span).DistinctBy(one => one.Mention),
        ];
        ProjectMention[] mentions = [.. placed.Select(one => one.Mention)];
        string[] names = [.. group.Select(held => held.Project.Name).Concat(group.SelectMany(held => held.Project.Aliases))
            .Distinct(StringComparer.Ordinal)];
        ProjectPath path = new()
        {
            Project = new NamedProject(names[0]) { Aliases = [.. names[1..].Order(StringComparer.Ordinal)], Mentions = mentions },
            Slips = SlipsOf(mentions),
        };
        return (path, placed.Length == 0 ? int.MaxValue : placed[0].Place);
    }

    /// <summary>Whether a name of one is a name of the other, or both are the only two names of one firm's project.</summary>
    private static bool SharesName(NamedProject a, NamedProject b, string? own, ILookup<string, string> openings) =>
        ProjectNames.AreOne(a.Name, b.Name, own) || (a.Aliases.Count + b.Aliases.Count > 0 && SharesAlias(a, b, own))
            || (ProjectNames.AreOfOneFirm(a.Name, b.Name) && openings[ProjectNames.Opening(a.Name)].Count() == 2);

    private static bool SharesAlias(NamedProject a, NamedProject b, string? own) =>
        a.Aliases.Prepend(a.Name).Any(one => b.Aliases.Prepend(b.Name).Any(other => ProjectNames.AreOne(one, other, own)));

    private static List<Slip> SlipsOf(ProjectMention[] mentions)
    {
        List<Slip> slips = [];
        ProjectMention[] promises = [.. mentions.Where(mention => mention.IsPromise && !GoesOn(mention.Stage))];
        foreach (ProjectMention again in promises)
        {
            ProjectMention? promise = promises.LastOrDefault(earlier =>
                earlier.Source.Document != again.Source.Document && earlier.Period.LastDay < again.Period.LastDay
                    && earlier.Stage.Scale.Name == again.Stage.Scale.Name
                && earlier.Stage.IsAtOrPast(again.Stage) && !IsKept(earlier, mentions));
            if (promise is not null)
                slips.Add(new Slip(IsWeaker(again, promise) ? SlipKind.Weakened : SlipKind.PromisedAgain, promise, again));
        }

        return slips;
    }

    /// <summary>Preparing, building and carrying out go on over years: to promise more of it is no slip.</summary>
    private static bool GoesOn(Stage stage) => stage.Scale.GoesOn(stage.Position);

    private static bool IsKept(ProjectMention promise, ProjectMention[] mentions) => Array.Exists(mentions, mention =>
        !mention.IsPromise && mention.Stage.Scale.Name == promise.Stage.Scale.Name && mention.Stage.IsAtOrPast(promise.Stage)
            && mention.Period.LastDay <= promise.Period.LastDay);

    private static bool IsWeaker(ProjectMention again, ProjectMention promise) =>
        again.Stage < promise.Stage || (again.Commitment == Commitment.Aspirational && promise.Commitment != Commitment.Aspirational);
}
