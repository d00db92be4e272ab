using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// Who would answer for the targets of a year whose documents name nobody: the bodies that another year's document gives the same
/// indicator, by the names that they bore on the day. Such an owner is marked as inferred and keeps the place it was taken from.
/// </summary>
public sealed class InferredOwners
{
    private readonly Dictionary<string, Responsibility> _byTarget = new(StringComparer.Ordinal);

    private InferredOwners()
    {
    }

    /// <summary>The owner of a target; null where no other year names one.</summary>
    /// <param name="target">A target of the year.</param>
    public Responsibility? Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _byTarget.GetValueOrDefault(target.Id);
    }

    /// <summary>How many targets have an owner.</summary>
    public int Count => _byTarget.Count;

    /// <summary>
    /// The owners of a year's targets that stand in no item with owners of its own; the nearest year that names one decides.
    /// </summary>
    /// <param name="archive">The documents.</param>
    /// <param name="year">The year.</param>
    public static InferredOwners Of(Archive archive, Year year)
    {
        ArgumentNullException.ThrowIfNull(archive);
        InferredOwners owners = new();
        List<Target> open = [.. archive.TargetsOf(year).Where(target => target.Source.Item is null)];
        foreach ((Document document, int _) in archive.Documents.Where(document => document.Year is { } other && other != year)
            .Select(document => (document, Distance: document.Year!.Value.Value - year.Value))
            .OrderBy(pair => Math.Abs(pair.Distance)).ThenByDescending(pair => pair.Distance))
        {
            Dictionary<ItemId, Responsibility> items = Owned(document);
            Target[] theirs = [.. document.Targets.Where(target => target.Source.Item is { } item && items.ContainsKey(item))];
            if (theirs.Length == 0)
                continue;
            RenewalLinks links = new(archive.Indicators, CalculationOptions.Default.Events, ProjectNames.OwnOf([document]));
            ILookup<string, Target> byCode = theirs.ToLookup(target => target.Indicator.Code, StringComparer.Ordinal);
            Dictionary<string, RenewalLinks.Link> reworded = links.Between(open, theirs);
            foreach (Target target in open.ToArray())
            {
                Target? other = byCode[target.Indicator.Code].FirstOrDefault()
                    ?? (reworded.GetValueOrDefault(target.Id) is { Differs: null } link ? link.Next : null);
                if (other?.Source.Item is not { } item)
                    continue;
                owners._byTarget[target.Id] = Dated(items[item], archive, new DateOnly(year.Value, 1, 1), other.Source);
                open.Remove(target);
            }
        }

        return owners;
    }

    private static Dictionary<ItemId, Responsibility> Owned(Document document)
    {
        Dictionary<ItemId, Responsibility> items = [];
        foreach ((ItemId id, Responsibility? owner) in document.Tasks.Select(task => (task.Id, task.Responsibility))
            .Concat(document.LivelihoodProjects.Select(project => (project.Id, project.Responsibility))))
        {
            if (owner is not null)
                items[id] = owner;
        }

        return items;
    }

    /// <summary>An owner with the names of a day, marked as taken from elsewhere.</summary>
    private static Responsibility Dated(Responsibility owner, Archive archive, DateOnly day, Citation source) => owner with
    {
        Leads = [.. owner.Leads.Select(name => NameOn(archive, name, day))],
        Supports = [.. owner.Supports.Select(name => NameOn(archive, name, day))],
        TakenFor = [],
        IsInferred = true,
        Source = owner.Source ?? source,
    };

    /// <summary>
    /// What a body was called on a day: the last of its names that was in use then; the name itself where the directory has none.
    /// </summary>
    private static string NameOn(Archive archive, string name, DateOnly day) =>
        archive.Organizations.Resolve(name) is { } body && body.Names.All(one => one.Value != name || !one.IsUsedOn(day))
            && body.Names.LastOrDefault(one => one.IsUsedOn(day) && (one.From is not null || one.Until is not null)) is { } then
            ? then.Value : name;
}
