using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>The way of an indicator through a year: what the plan promised, which task carries it, what came of it.</summary>
public sealed record class IndicatorChain
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init => field = Text.Required(value, nameof(Indicator)); }

    /// <summary>The year.</summary>
    public required Year Year { get; init; }

    /// <summary>Each target of the indicator for that year with its judgement, in the order of the documents.</summary>
    public IReadOnlyList<Assessment> Assessments
    {
        get;
        init => field = Copied<Assessment>.Of(value, nameof(Assessments));
    } = Copied<Assessment>.Empty;

    /// <summary>The tasks of those targets, in the order of the documents.</summary>
    public IReadOnlyList<PolicyTask> Tasks { get; init => field = Copied<PolicyTask>.Of(value, nameof(Tasks)); } = Copied<PolicyTask>.Empty;

    /// <summary>Every value reported for the indicator and the year, older vintages first.</summary>
    public IReadOnlyList<Observation> Results
    {
        get;
        init => field = Copied<Observation>.Of(value, nameof(Results));
    } = Copied<Observation>.Empty;

    /// <summary>The chain of an indicator in an archive.</summary>
    /// <param name="archive">The documents.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="year">The year.</param>
    /// <param name="assessor">Who judges; the defaults where null.</param>
    public static IndicatorChain Of(Archive archive, string indicator, Year year, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(indicator);
        assessor ??= Assessor.Default;
        Target[] targets = [.. archive.TargetsOf(year).Where(t => t.Indicator.Code == indicator)];
        ArchiveView view = new(archive, assessor.Options);
        return new IndicatorChain
        {
            Indicator = indicator,
            Year = year,
            Assessments = [.. targets.Select(target => assessor.Assess(view, target))],
            Tasks = [.. targets.Select(target => TaskOf(archive, target)).OfType<PolicyTask>().Distinct()],
            Results = [.. archive.ObservationsOf(indicator).Where(o => o.Period.Year == year)],
        };
    }

    private static PolicyTask? TaskOf(Archive archive, Target target) =>
        target.Source.Item is { } item && archive.Find(target.Source.Document) is { } document ? archive.TaskOf(document, item) : null;
}
