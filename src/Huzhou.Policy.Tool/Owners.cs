using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>Who answers for a target: the task or livelihood project it stands in, with its leader and organizations.</summary>
internal sealed class Owners
{
    private readonly Dictionary<(string Document, ItemId Item), (string? Leader, Responsibility? Responsibility)> _byItem = [];

    private readonly Func<Year, InferredOwners> _inferred;

    private readonly Archive _archive;

    internal Owners(Archive archive)
    {
        _archive = archive;
        Dictionary<Year, InferredOwners> years = [];
        _inferred = year => years.TryGetValue(year, out InferredOwners? known) ? known : years[year] = InferredOwners.Of(archive, year);
        foreach (Document document in archive.Documents)
        {
            foreach (PolicyTask task in document.Tasks)
                _byItem[(document.Id, task.Id)] = (task.Leader, task.Responsibility);
            foreach (LivelihoodProject project in document.LivelihoodProjects)
                _byItem[(document.Id, project.Id)] = (null, project.Responsibility);
        }
    }

    internal string? LeaderOf(Assessment row) => Find(row).Leader;

    /// <summary>The owner that the documents name, else one taken from another year's document and marked so.</summary>
    internal Responsibility? ResponsibilityOf(Assessment row) =>
        Find(row).Responsibility ?? _inferred(row.Target.Period.Year).Of(row.Target);

    /// <summary>
    /// The lead organizations as one text, with a star where another year's document names them; empty where nobody is named.
    /// </summary>
    internal string LeadsOf(Assessment row, Language language) => ResponsibilityOf(row) is { } responsibility
        ? Bodies.Names(_archive, responsibility.Leads, language) + (responsibility.IsInferred ? "*" : string.Empty) : string.Empty;

    /// <summary>By the document that sets the target, or by one that repeats it.</summary>
    private (string? Leader, Responsibility? Responsibility) Find(Assessment row) =>
        row.RepeatedBy.Prepend(row.Target).Select(Find).FirstOrDefault(found => found.Responsibility is not null);

    private (string? Leader, Responsibility? Responsibility) Find(Target target) =>
        target.Source.Item is { } item ? _byItem.GetValueOrDefault((target.Source.Document, item)) : default;
}
