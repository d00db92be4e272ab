namespace Huzhou.Policy.Calculation;

/// <summary>The targets of a year, judged.</summary>
public sealed record class Scorecard
{
    /// <summary>The year the targets are for.</summary>
    public required Year Year { get; init; }

    /// <summary>Every target of the year with what can be said of it, in the order of documents and text.</summary>
    public required IReadOnlyList<Assessment> Rows { get; init => field = Copied<Assessment>.Of(value, nameof(Rows)); }

    /// <summary>What all of them come to.</summary>
    public required Tally Total { get; init => field = value ?? throw new ArgumentNullException(nameof(Total)); }

    /// <summary>By the section of the document that sets the target, in the order of the rows.</summary>
    public IReadOnlyList<ScorecardGroup> BySection { get; init => field = Copied<ScorecardGroup>.Of(value, nameof(BySection)); } = Copied<ScorecardGroup>.Empty;

    /// <summary>By theme, of the indicator or else of the section.</summary>
    public IReadOnlyList<ScorecardGroup> ByTheme { get; init => field = Copied<ScorecardGroup>.Of(value, nameof(ByTheme)); } = Copied<ScorecardGroup>.Empty;

    /// <summary>By the organization that leads the task of the target; a target with several leads counts for each of them.</summary>
    public IReadOnlyList<ScorecardGroup> ByLead { get; init => field = Copied<ScorecardGroup>.Of(value, nameof(ByLead)); } = Copied<ScorecardGroup>.Empty;

    /// <summary>By commitment, binding first.</summary>
    public IReadOnlyList<ScorecardGroup> ByCommitment { get; init => field = Copied<ScorecardGroup>.Of(value, nameof(ByCommitment)); } = Copied<ScorecardGroup>.Empty;

    /// <summary>What did not fit together on the way.</summary>
    public IReadOnlyList<Finding> Findings => [.. Rows.SelectMany(row => row.Findings).Distinct()];
}
