namespace Huzhou.Policy.Calculation.Progress;

/// <summary>Who answers for what in a year: portfolios of bodies and leaders, bodies that never lead, and who works with whom.</summary>
public sealed class PortfolioBook
{
    /// <summary>What a supported task counts in a load, against 1 for a led one: 0.25.</summary>
    public const decimal SupportLoad = 0.25m;

    private readonly Archive _archive;
    private readonly Document[] _documents;
    private readonly Lazy<Dictionary<string, Charge>> _charges;
    private readonly Lazy<ILookup<ItemId?, (Target Target, int Index)>> _targets;

    private PortfolioBook(Archive archive, Year year)
    {
        _archive = archive;
        Year = year;
        _documents = [.. archive.Documents.Where(document => document.Year == year
            && document.Tasks.Count + document.LivelihoodProjects.Count > 0)];
        _charges = new(Charges);
        _targets = new(() => _documents.SelectMany(document => document.Targets).Select((target, index) => (target, index))
            .ToLookup(pair => pair.target.Source.Item));
    }

    /// <summary>The year the tasks are for.</summary>
    public Year Year { get; }

    /// <summary>Every task of the year, in the order of documents and items.</summary>
    public IReadOnlyList<PolicyTask> Tasks => [.. _documents.SelectMany(document => document.Tasks)];

    /// <summary>Every livelihood project of the year.</summary>
    public IReadOnlyList<LivelihoodProject> LivelihoodProjects => [.. _documents.SelectMany(document => document.LivelihoodProjects)];

    /// <summary>
    /// The portfolios of all bodies that are named, umbrellas under their own name, in the order in which they first appear.
    /// </summary>
    public IReadOnlyList<Portfolio> Organizations
    {
        get => field ??= [.. Bodies(includeLivelihood: true).Select(Of)];
    }

    /// <summary>The portfolios of the leaders who take charge of tasks, in the order in which they appear.</summary>
    public IReadOnlyList<Portfolio> Leaders =>
        [.. Tasks.Where(task => task.Leader is not null).GroupBy(task => task.Leader!).Select(group => Of(group.Key, [.. group]))];

    /// <summary>The portfolios by section of the document.</summary>
    public IReadOnlyList<Portfolio> Sections =>
        [.. Tasks.GroupBy(task => task.Source.Section ?? "-").Select(group => Of(group.Key, [.. group]))];

    /// <summary>The portfolios by theme; tasks without one are left out.</summary>
    public IReadOnlyList<Portfolio> Themes =>
        [.. Tasks.Where(task => task.Theme is not null).GroupBy(task => task.Theme!).Select(group => Of(group.Key, [.. group]))];

    /// <summary>The bodies that support and never lead.</summary>
    public IReadOnlyList<Portfolio> NeverLeading => [.. Organizations.Where(portfolio => portfolio.OnlySupports)];

    /// <summary>The tasks without an owner.</summary>
    public IReadOnlyList<PolicyTask> Orphans =>
        [.. Tasks.Where(task => task.Responsibility is null || task.Responsibility.Leads.Count == 0)];

    /// <summary>The portfolios of a year.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="year">The year the tasks are for.</param>
    public static PortfolioBook Of(Archive archive, Year year)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return new PortfolioBook(archive, year);
    }

    /// <summary>How many single bodies and umbrellas the tasks of the year name, with or without the livelihood projects.</summary>
    public (int Bodies, int Umbrellas) Count(bool includeLivelihood)
    {
        List<string> bodies = Bodies(includeLivelihood);
        int umbrellas = bodies.Count(key => _archive.Organizations.Find(key) is { IsUmbrella: true });
        return (bodies.Count - umbrellas, umbrellas);
    }

    /// <summary>What one body answers for, under any of its names; empty where it is not named.</summary>
    /// <param name="organization">A code, name or nameplate.</param>
    public Portfolio Of(string organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        Organization? known = _archive.Organizations.Find(organization) ?? _archive.Organizations.Resolve(organization);
        return Of(organization, known);
    }

    private Portfolio Of(string organization, Organization? known)
    {
        Charge charge = _charges.Value.GetValueOrDefault(known?.Code ?? organization) ?? new Charge();
        return new Portfolio
        {
            Owner = known?.Name ?? organization,
            OrganizationCode = known?.Code,
            Leads = charge.Leads,
            Supports = charge.Supports,
            LivelihoodLeads = charge.LivelihoodLeads,
            LivelihoodSupports = charge.LivelihoodSupports,
            Targets = charge.Targets,
            Load = charge.Leads.Count + charge.LivelihoodLeads.Count
                + (SupportLoad * (charge.Supports.Count + charge.LivelihoodSupports.Count)),
        };
    }

    /// <summary>What one body answers for.</summary>
    private sealed class Charge
    {
        internal List<PolicyTask> Leads { get; } = [];

        internal List<PolicyTask> Supports { get; } = [];

        internal List<LivelihoodProject> LivelihoodLeads { get; } = [];

        internal List<LivelihoodProject> LivelihoodSupports { get; } = [];

        internal List<Target> Targets { get; } = [];
    }

    /// <summary>What each body answers for, in one walk over the documents.</summary>
    private Dictionary<string, Charge> Charges()
    {
        Dictionary<string, Charge> charges = new(StringComparer.Ordinal);
        foreach (Document document in _documents)
        {
            Dictionary<ItemId, List<Charge>> leading = [];
            foreach (PolicyTask task in document.Tasks)
                Sort(task, task.Id, task.Responsibility, charge => charge.Leads, charge => charge.Supports);
            foreach (LivelihoodProject project in document.LivelihoodProjects)
                Sort(project, project.Id, project.Responsibility, charge => charge.LivelihoodLeads, charge => charge.LivelihoodSupports);
            foreach (Target target in document.Targets)
            {
                if (target.Source.Item is { } item && leading.TryGetValue(item, out List<Charge>? mine))
                    mine.ForEach(charge => charge.Targets.Add(target));
            }

            void Sort<T>(T piece, ItemId id, Responsibility? owner, Func<Charge, List<T>> leads, Func<Charge, List<T>> supports)
            {
                if (owner is null)
                    return;
                HashSet<string> seen = new(StringComparer.Ordinal);
                foreach ((string name, bool isLead) in owner.Leads.Select(name => (name, true))
                    .Concat(owner.Supports.Select(name => (name, false))))
                {
                    string key = Key(name, owner, document);
                    if (!seen.Add(key))
                        continue;
                    if (!charges.TryGetValue(key, out Charge? charge))
                        charges[key] = charge = new Charge();
                    (isLead ? leads : supports)(charge).Add(piece);
                    if (!isLead)
                        continue;
                    if (!leading.TryGetValue(id, out List<Charge>? charged))
                        leading[id] = charged = [];
                    if (!charged.Contains(charge))
                        charged.Add(charge);
                }
            }
        }

        return charges;
    }

    /// <summary>A task that names more bodies than these is one of all, and says nothing of who works with whom.</summary>
    private const int MostTogether = 200;

    /// <summary>
    /// Who works with whom: pairs of bodies and the tasks they share, the most shared first. A task of more than 200 bodies makes no pairs.
    /// </summary>
    public IReadOnlyList<CoResponsibility> CoResponsibilities()
    {
        Dictionary<(string A, string B), List<ItemId>> shared = [];
        foreach (Document document in _documents)
        {
            foreach (PolicyTask task in document.Tasks)
            {
                if (task.Responsibility is null)
                    continue;
                string[] bodies = [.. task.Responsibility.Leads.Concat(task.Responsibility.Supports)
                    .Select(name => Key(name, task.Responsibility, document)).Distinct().Order(StringComparer.Ordinal)];
                for (int i = 0; i < bodies.Length && bodies.Length <= MostTogether; i++)
                {
                    for (int k = i + 1; k < bodies.Length; k++)
                    {
                        if (!shared.TryGetValue((bodies[i], bodies[k]), out List<ItemId>? tasks))
                            shared[(bodies[i], bodies[k])] = tasks = [];
                        tasks.Add(task.Id);
                    }
                }
            }
        }

        return
        [
            .. shared.Select(pair => new CoResponsibility(Name(pair.Key.A), Name(pair.Key.B), pair.Value))
                .OrderByDescending(pair => pair.Tasks.Count).ThenBy(pair => pair.First, StringComparer.Ordinal)
                .ThenBy(pair => pair.Second, StringComparer.Ordinal),
        ];
    }

    internal string Key(string name, Responsibility responsibility, Document document) =>
        _archive.Organizations.Resolve(name, responsibility, document.Header.Date)?.Code ?? name;

    internal string Name(string key) => _archive.Organizations.Find(key)?.Name ?? key;

    internal Organization? Find(string key) => _archive.Organizations.Find(key);

    internal Organization? Resolve(string name) => _archive.Organizations.Resolve(name);

    internal IEnumerable<(string Key, bool IsLead)> OwnersOf(ItemId item)
    {
        foreach (Document document in _documents)
        {
            Responsibility? owner = _archive.ResponsibilityOf(document, item);
            if (owner is null)
                continue;
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach ((string name, bool isLead) in owner.Leads.Select(name => (name, true))
                .Concat(owner.Supports.Select(name => (name, false))))
            {
                string key = Key(name, owner, document);
                if (seen.Add(key))
                    yield return (key, isLead);
            }
        }
    }

    internal IEnumerable<Target> TargetsOf(ItemId item) => _targets.Value[item].Select(pair => pair.Target);

    private List<string> Bodies(bool includeLivelihood)
    {
        List<string> keys = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Document document in _documents)
        {
            IEnumerable<Responsibility?> owners = document.Tasks.Select(task => task.Responsibility);
            if (includeLivelihood)
                owners = owners.Concat(document.LivelihoodProjects.Select(project => project.Responsibility));
            foreach ((Responsibility owner, string name) in owners.OfType<Responsibility>()
                .SelectMany(owner => owner.Leads.Concat(owner.Supports).Select(name => (owner, name))))
            {
                string key = Key(name, owner, document);
                if (seen.Add(key))
                    keys.Add(key);
            }
        }

        return keys;
    }

    private Portfolio Of(string owner, IReadOnlyList<PolicyTask> tasks)
    {
        return new Portfolio
        {
            Owner = owner,
            Leads = tasks,
            Targets = [.. tasks.Select(task => task.Id).Distinct().SelectMany(item => _targets.Value[item]).OrderBy(pair => pair.Index)
                .Select(pair => pair.Target)],
            Load = tasks.Count,
        };
    }
}
