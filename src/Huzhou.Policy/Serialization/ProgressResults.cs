using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Serialization;

/// <summary>What somebody answers for: the root of a text.</summary>
internal sealed class PortfolioData : ResultData
{
    public string? Holder { get; set; }

    public string? OrganizationCode { get; set; }

    public decimal? Load { get; set; }

    public TaskData?[]? Leads { get; set; }

    public TaskData?[]? Supports { get; set; }

    public LivelihoodData?[]? LivelihoodLeads { get; set; }

    public LivelihoodData?[]? LivelihoodSupports { get; set; }

    public TargetData?[]? Targets { get; set; }

    internal static PortfolioData Of(Portfolio portfolio, WriteScope scope) => new()
    {
        Holder = portfolio.Owner,
        OrganizationCode = portfolio.OrganizationCode,
        Load = portfolio.Load,
        Leads = scope.Each(portfolio.Leads, TaskData.Of),
        Supports = scope.Each(portfolio.Supports, TaskData.Of),
        LivelihoodLeads = scope.Each(portfolio.LivelihoodLeads, LivelihoodData.Of),
        LivelihoodSupports = scope.Each(portfolio.LivelihoodSupports, LivelihoodData.Of),
        Targets = scope.Each(portfolio.Targets, TargetData.Of),
    };

    internal static Portfolio Read(PortfolioData data, ReadScope scope) => new()
    {
        Owner = scope.Need(data.Holder, "holder"),
        OrganizationCode = data.OrganizationCode,
        Load = scope.Need(data.Load, "load"),
        Leads = scope.Each("leads", data.Leads, TaskData.Read),
        Supports = scope.Each("supports", data.Supports, TaskData.Read),
        LivelihoodLeads = scope.Each("livelihoodLeads", data.LivelihoodLeads, LivelihoodData.Read),
        LivelihoodSupports = scope.Each("livelihoodSupports", data.LivelihoodSupports, LivelihoodData.Read),
        Targets = scope.Each("targets", data.Targets, TargetData.Read),
    };
}

/// <summary>How tasks and bodies stand on a day: the root of a text with one of the lists.</summary>
internal sealed class StandingsData : ResultData
{
    public TaskProgressData?[]? Progress { get; set; }

    public LagData?[]? Lags { get; set; }

    public StandingData?[]? Standings { get; set; }

    internal static IReadOnlyList<TaskProgress> ReadProgress(StandingsData data, ReadScope scope) => scope.Each("progress", scope.Need(data.Progress, "progress"), TaskProgressData.Read);

    internal static IReadOnlyList<LagItem> ReadLags(StandingsData data, ReadScope scope) => scope.Each("lags", scope.Need(data.Lags, "lags"), LagData.Read);

    internal static IReadOnlyList<OrganizationStanding> ReadStandings(StandingsData data, ReadScope scope) => scope.Each("standings", scope.Need(data.Standings, "standings"), StandingData.Read);
}

/// <summary>How a task stands on a day, one line.</summary>
internal sealed class TaskProgressData : Data
{
    public ItemId? Task { get; set; }

    public TargetData? Target { get; set; }

    public ProgressData? Latest { get; set; }

    public CompletionData? Completion { get; set; }

    public decimal? Expected { get; set; }

    public decimal? LeadPoints { get; set; }

    public decimal? RelativeLead { get; set; }

    public Quantity? Projection { get; set; }

    public ScheduleStatus? Status { get; set; }

    public bool? Standing { get; set; }

    internal static TaskProgressData Of(TaskProgress progress, WriteScope scope) => new()
    {
        Task = progress.Task,
        Target = progress.Target is { } target ? TargetData.Of(target, scope) : null,
        Latest = progress.Latest is { } latest ? ProgressData.Of(latest, scope) : null,
        Completion = progress.Completion is { } completion ? CompletionData.Of(completion) : null,
        Expected = progress.Expected,
        LeadPoints = progress.LeadPoints,
        RelativeLead = progress.RelativeLead,
        Projection = progress.Projection,
        Status = progress.Status,
        Standing = progress.IsStanding ? true : null,
    };

    internal static TaskProgress Read(TaskProgressData data, ReadScope scope) => new()
    {
        Task = scope.Need(data.Task, "task"),
        Target = scope.ReadOptional("target", data.Target, TargetData.Read),
        Latest = scope.ReadOptional("latest", data.Latest, ProgressData.Read),
        Completion = scope.ReadOptional("completion", data.Completion, CompletionData.Read),
        Expected = data.Expected,
        LeadPoints = data.LeadPoints,
        RelativeLead = data.RelativeLead,
        Projection = data.Projection,
        Status = data.Status,
        IsStanding = data.Standing ?? false,
    };
}

/// <summary>One line of a lag list.</summary>
internal sealed class LagData : Data
{
    public string? Organization { get; set; }

    public LagReason? Reason { get; set; }

    public TaskProgressData? Progress { get; set; }

    internal static LagData Of(LagItem item, WriteScope scope) => new() { Organization = item.Organization, Reason = item.Reason, Progress = TaskProgressData.Of(item.Progress, scope) };

    internal static LagItem Read(LagData data, ReadScope scope) =>
        new(scope.Need(data.Organization, "organization"), scope.Read("progress", data.Progress, TaskProgressData.Read), scope.Need(data.Reason, "reason"));
}

/// <summary>How a body stands among others, one line.</summary>
internal sealed class StandingData : Data
{
    public string? Organization { get; set; }

    public OrganizationKind? Kind { get; set; }

    public int? Count { get; set; }

    public int? Reported { get; set; }

    public int? OnSchedule { get; set; }

    public int? Lagging { get; set; }

    public int? FarBehind { get; set; }

    public decimal? Score { get; set; }

    public int? Place { get; set; }

    public Unranked? Unranked { get; set; }

    public ScorePartData?[]? Parts { get; set; }

    internal static StandingData Of(OrganizationStanding standing, WriteScope scope) => new()
    {
        Organization = standing.Organization,
        Kind = standing.Kind == default ? null : standing.Kind,
        Count = standing.Count,
        Reported = standing.Reported,
        OnSchedule = standing.OnSchedule,
        Lagging = standing.Lagging,
        FarBehind = standing.FarBehind,
        Score = standing.Score,
        Place = standing.Place,
        Unranked = standing.Unranked,
        Parts = scope.Each(standing.Parts, ScorePartData.Of),
    };

    internal static OrganizationStanding Read(StandingData data, ReadScope scope) => new()
    {
        Organization = scope.Need(data.Organization, "organization"),
        Kind = data.Kind ?? default,
        Count = scope.Need(data.Count, "count"),
        Reported = scope.Need(data.Reported, "reported"),
        OnSchedule = scope.Need(data.OnSchedule, "onSchedule"),
        Lagging = scope.Need(data.Lagging, "lagging"),
        FarBehind = scope.Need(data.FarBehind, "farBehind"),
        Score = data.Score,
        Place = data.Place,
        Unranked = data.Unranked,
        Parts = scope.Each("parts", data.Parts, ScorePartData.Read),
    };
}

/// <summary>What one target gives to a body's score, one line.</summary>
internal sealed class ScorePartData : Data
{
    public ItemId? Task { get; set; }

    public string? Target { get; set; }

    public bool? Leads { get; set; }

    public decimal? Credit { get; set; }

    public decimal? Value { get; set; }

    internal static ScorePartData Of(OrganizationStanding.Part part, WriteScope _) => new() { Task = part.Task, Target = part.Target, Leads = part.IsLead, Credit = part.Credit, Value = part.Value };

    internal static OrganizationStanding.Part Read(ScorePartData data, ReadScope scope) =>
        new(scope.Need(data.Task, "task"), scope.Need(data.Target, "target"), scope.Need(data.Leads, "leads"), scope.Need(data.Credit, "credit"), data.Value);
}
