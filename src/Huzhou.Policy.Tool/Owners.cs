namespace Huzhou.Policy.Tool;

/// <summary>Who answers for a target: the task or livelihood project it stands in, with its leader and organizations.</summary>
internal sealed class Owners
{
    private readonly Dictionary<(string Document, ItemId Item), (string? Leader, Responsibility? Responsibility)> _byItem = [];

    internal Owners(Archive archive)
    {
        foreach (Document document in archive.Documents)
        {
            foreach (PolicyTask task in document.Tasks)
                _byItem[(document.Id, task.Id)] = (task.Leader, task.Responsibility);
            foreach (LivelihoodProject project in document.LivelihoodProjects)
                _byItem[(document.Id, project.Id)] = (null, project.Responsibility);
        }
    }

    internal string? LeaderOf(Target target) => Find(target).Leader;

    internal Responsibility? ResponsibilityOf(Target target) => Find(target).Responsibility;

    /// <summary>The lead organizations as one text; empty where nobody is named.</summary>
    internal string LeadsOf(Target target) =>
        ResponsibilityOf(target) is { } responsibility ? string.Join('、', responsibility.Leads) : string.Empty;

    private (string? Leader, Responsibility? Responsibility) Find(Target target) =>
        target.Source.Item is { } item ? _byItem.GetValueOrDefault((target.Source.Document, item)) : default;
}
