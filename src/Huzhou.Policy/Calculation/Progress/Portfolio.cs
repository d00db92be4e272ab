namespace Huzhou.Policy.Calculation.Progress;

/// <summary>What somebody answers for: the tasks they lead and support, with the targets in them.</summary>
public sealed record class Portfolio
{
    /// <summary>Whose portfolio it is: a leader's or body's name, a section's path, a theme's code.</summary>
    public required string Owner { get; init => field = Text.Required(value, nameof(Owner)); }

    /// <summary>The body's code where the directory knows it, or null.</summary>
    public string? OrganizationCode { get; init => field = Text.Optional(value, nameof(OrganizationCode)); }

    /// <summary>The tasks led, in the order of documents and items.</summary>
    public IReadOnlyList<PolicyTask> Leads { get; init => field = Copied<PolicyTask>.Of(value, nameof(Leads)); } = Copied<PolicyTask>.Empty;

    /// <summary>The tasks supported.</summary>
    public IReadOnlyList<PolicyTask> Supports
    {
        get;
        init => field = Copied<PolicyTask>.Of(value, nameof(Supports));
    } = Copied<PolicyTask>.Empty;

    /// <summary>The livelihood projects led.</summary>
    public IReadOnlyList<LivelihoodProject> LivelihoodLeads
    {
        get;
        init => field = Copied<LivelihoodProject>.Of(value, nameof(LivelihoodLeads));
    } = Copied<LivelihoodProject>.Empty;

    /// <summary>The livelihood projects supported.</summary>
    public IReadOnlyList<LivelihoodProject> LivelihoodSupports
    {
        get;
        init => field = Copied<LivelihoodProject>.Of(value, nameof(LivelihoodSupports));
    } = Copied<LivelihoodProject>.Empty;

    /// <summary>The targets inside the tasks and projects that are led.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = Copied<Target>.Of(value, nameof(Targets)); } = Copied<Target>.Empty;

    /// <summary>
    /// The load: every task and project led counts 1, every one supported counts <see cref="PortfolioBook.SupportLoad"/>.
    /// </summary>
    public decimal Load { get; init; }

    /// <summary>How many of the tasks led are shared with another lead.</summary>
    public int SharedLeads => Leads.Count(task => task.Responsibility!.Leads.Count > 1);

    /// <summary>Whether an owner is that of another year's document.</summary>
    public bool IsInferred => Leads.Concat(Supports).Any(task => task.Responsibility is { IsInferred: true });

    /// <summary>Whether it supports tasks or projects and leads none.</summary>
    public bool OnlySupports => Leads.Count + LivelihoodLeads.Count == 0 && Supports.Count + LivelihoodSupports.Count > 0;
}
