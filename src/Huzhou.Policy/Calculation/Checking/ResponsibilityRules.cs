namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about who answers for tasks.</summary>
internal static class ResponsibilityRules
{
    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts)
    {
        OrganizationDirectory directory = facts.Archive.Organizations;
        foreach (Document document in facts.Archive.Documents)
        {
            ILookup<ItemId?, Target> targets = document.Targets.ToLookup(target => target.Source.Item);
            foreach (PolicyTask task in document.Tasks)
            {
                foreach (Inconsistency one in Owners(directory, document, task.Id, task.Responsibility, task.Source)
                    .Concat(Kind(task, [.. targets[task.Id]])))
                    yield return one;
            }

            foreach (LivelihoodProject project in document.LivelihoodProjects)
            {
                foreach (Inconsistency one in Owners(directory, document, project.Id, project.Responsibility, project.Source))
                    yield return one;
            }
        }
    }

    private static IEnumerable<Inconsistency> Owners(OrganizationDirectory directory, Document document, ItemId id, Responsibility? owner,
        Citation source)
    {
        string item = id.ToString();
        if (owner is null || owner.Leads.Count + owner.Supports.Count == 0)
        {
            yield return new(ConsistencyRule.TaskWithoutOwner, Severity.Warning, [item], [source]);
            yield break;
        }

        Citation place = owner.Source ?? source;
        if (owner.Leads.Count == 0)
            yield return new(ConsistencyRule.LeadMissing, Severity.Warning, [item, owner.Supports[0]], [place]);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string name in owner.Leads.Concat(owner.Supports))
        {
            Organization? today = directory.Resolve(name, document.Header.Date), ever = today ?? directory.Resolve(name, owner);
            if (!seen.Add(ever?.Code ?? name))
                yield return new(ConsistencyRule.OwnerTwice, Severity.Warning, [item, name], [place]);
            if (directory.Organizations.Count == 0)
                continue;
            if (ever is null)
                yield return new(ConsistencyRule.OwnerUnknown, Severity.Information, [item, name], [place]);
            else if (today is null && directory.Resolve(name) is not null)
                yield return new(ConsistencyRule.NameOutOfTime, Severity.Information, [item, name, ever.Name], [place]);
        }

        foreach (string lead in owner.Leads)
        {
            if (directory.Resolve(lead, owner, document.Header.Date) is { IsUmbrella: true })
                yield return new(ConsistencyRule.UmbrellaLeads, Severity.Information, [item, lead], [place]);
        }
    }

    private static IEnumerable<Inconsistency> Kind(PolicyTask task, Target[] targets)
    {
        if (task.Kind == TaskKind.Standing && targets.Length > 0)
            yield return new(ConsistencyRule.StandingTaskWithTarget, Severity.Warning, [task.Id.ToString(), targets[0].Indicator.Name],
                [targets[0].Source]);
        if (task.Kind == TaskKind.Measured && !targets.Any(target => target.Condition.Number is not null))
            yield return new(ConsistencyRule.MeasuredTaskWithoutNumber, Severity.Warning, [task.Id.ToString()], [task.Source]);
    }
}
