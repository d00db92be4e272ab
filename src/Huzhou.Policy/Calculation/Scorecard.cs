namespace Huzhou.Policy.Calculation;

/// <summary>The targets of a year, judged.</summary>
/// <example>
/// <code>
/// Archive archive = HuzhouArchive.Load();
/// Scorecard card = Assessor.Default.Assess(archive, new Year(2022));
/// foreach (Scorecard.Group group in card.ByLead)
///     Console.WriteLine($"{group.Key}: {group.Tally.Met} of {group.Tally.Count} met");
/// Console.WriteLine(card.ForOrganization(archive, "finance").Total);
/// </code>
/// </example>
public sealed partial record class Scorecard
{
    /// <summary>The year the targets are for.</summary>
    public required Year Year { get; init; }

    /// <summary>Every target of the year with what can be said of it, in the order of documents and text.</summary>
    public required IReadOnlyList<Assessment> Rows { get; init => field = Copied<Assessment>.Of(value, nameof(Rows)); }

    /// <summary>What all of them come to.</summary>
    public required Tally Total { get; init => field = value ?? throw new ArgumentNullException(nameof(Total)); }

    /// <summary>By the section of the document that sets the target, in the order of the rows.</summary>
    public IReadOnlyList<Group> BySection { get; init => field = Copied<Group>.Of(value, nameof(BySection)); } = Copied<Group>.Empty;

    /// <summary>By theme, of the indicator or else of the section.</summary>
    public IReadOnlyList<Group> ByTheme { get; init => field = Copied<Group>.Of(value, nameof(ByTheme)); } = Copied<Group>.Empty;

    /// <summary>By the organization that leads the task of the target; a target with several leads counts for each of them.</summary>
    public IReadOnlyList<Group> ByLead { get; init => field = Copied<Group>.Of(value, nameof(ByLead)); } = Copied<Group>.Empty;

    /// <summary>By commitment, binding first.</summary>
    public IReadOnlyList<Group> ByCommitment { get; init => field = Copied<Group>.Of(value, nameof(ByCommitment)); } = Copied<Group>.Empty;

    /// <summary>The rows of one of its groups, in their order.</summary>
    public IReadOnlyList<Assessment> RowsOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        HashSet<string> ids = new(group.Targets, StringComparer.Ordinal);
        return [.. Rows.Where(row => ids.Contains(row.Target.Id))];
    }

    /// <summary>What one body answers for: the rows whose targets it leads, counted and grouped as the whole is.</summary>
    /// <param name="archive">The archive that was judged, which knows who answers for what.</param>
    /// <param name="organization">The body, by code or by any name it bears.</param>
    /// <param name="supported">Whether targets it only supports count as well.</param>
    /// <param name="options">What the card was judged with; the defaults where null.</param>
    public Scorecard ForOrganization(Archive archive, string organization, bool supported = false, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(organization);
        return Grouping.Of(archive, Year, [.. Rows.Where(row => archive.Answers(row.Target, organization, supported))], options
            ?? CalculationOptions.Default);
    }

    /// <summary>What did not fit together on the way.</summary>
    public IReadOnlyList<Finding> Findings => [.. Rows.SelectMany(row => row.Findings).Distinct()];

    /// <summary>The year and its counts, in a line.</summary>
    public override string ToString() => $"{Year}: {Total}";
}
