using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation;

/// <summary>Judges targets by what documents report. Immutable, without a clock, safe to share between threads.</summary>
/// <example>
/// <code>
/// Assessor strict = new(CalculationOptions.Default with { AboutPoints = 0.2m });
/// Scorecard card = strict.Assess(HuzhouArchive.Load(), new Year(2023));
/// Console.WriteLine($"{card.Total.Met} met, {card.Total.Missed} missed");
/// </code>
/// </example>
public sealed class Assessor
{
    /// <summary>An assessor with these choices.</summary>
    /// <param name="options">Tolerances, margins, caps, weights, the day of judgement.</param>
    public Assessor(CalculationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>An assessor with the documented defaults.</summary>
    public static Assessor Default { get; } = new(CalculationOptions.Default);

    /// <summary>The choices it makes.</summary>
    public CalculationOptions Options { get; }

    /// <summary>Judges every target whose period ends in a year.</summary>
    /// <param name="archive">The documents.</param>
    /// <param name="year">The year; one without targets gives an empty scorecard.</param>
    public Scorecard Assess(Archive archive, Year year)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArchiveView view = new(archive, Options);
        Assessment[] rows = [.. view.TargetsOf(year).Select(target => Assess(view, target))];
        return Grouping.Of(archive, year, rows, Options);
    }

    /// <summary>Judges one target by what the archive's documents of the same government report.</summary>
    /// <param name="archive">The documents; a target that is in none of them is judged by all of them.</param>
    /// <param name="target">The target.</param>
    public Assessment Assess(Archive archive, Target target)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(target);
        return Assess(new ArchiveView(archive, Options), target);
    }

    /// <summary>Judges one target by given values, without an archive.</summary>
    /// <param name="target">The target.</param>
    /// <param name="observations">What is reported, in any order of indicators; of two values for one indicator and period in different
    /// documents the later in the list is the later vintage.</param>
    /// <param name="isReportedOn">Whether a document reports on the period, so that what is not among the values was not reported; false
    /// means it is still awaited.</param>
    public Assessment Assess(Target target, IReadOnlyList<Observation> observations, bool isReportedOn = true)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        EvidencePool pool = new(Copied<Observation>.Of(observations, nameof(observations)), [], IndicatorCatalogue.Empty, Options.Events);
        return Assess(target, pool, [], isReportedOn, observations);
    }

    internal Assessment Assess(ArchiveView view, Target target)
    {
        EvidencePool pool = view.PoolOf(target);
        if (view.Restatement(target) is { } later)
        {
            return new Assessment
            {
                Target = target,
                Verdict = Verdict.Superseded,
                Reason = Reason.Restated,
                Link = LinkStatus.NoDocument,
                Steps = [new Step.RestatedBy(later)],
            };
        }

        return Assess(target, pool, pool.ReportingOn(target.Period), false, [], view.IsPartOfAnother(target)) with
        {
            RepeatedBy = view.RepeatsOf(target),
        };
    }

    /// <summary>
    /// Judges a target for a longer time by what a part of that time shows; null where a later document set it anew for its own time.
    /// </summary>
    internal Assessment? AssessSoFar(ArchiveView view, Target target, Period part)
    {
        if (view.Restatement(target) is not null)
            return null;
        EvidencePool pool = view.PoolOf(target);
        Target soFar = target with { Period = part };
        return Assess(soFar, pool, pool.ReportingOn(part), false, [], view.IsPartOfAnother(target)) with { Target = target };
    }

    private Assessment Assess(Target target, EvidencePool pool, IReadOnlyList<Document> reporting, bool isReportedOn,
        IReadOnlyList<Observation> observations, bool isPart = false)
    {
        Trace trace = new();
        trace.Steps.AddRange(pool.Decided.Select(pair => new Step.Decided(pair.Decision)));
        Judgement judgement = new Judge(target, pool, Options, trace, isPart).Decide(reporting, partly: true);
        if (isReportedOn
            && judgement is { Verdict: Verdict.Awaiting, Reason: Reason.NoDocument or Reason.PeriodNotOver, Link: LinkStatus.NoDocument })
        {
            judgement = Judge.Unsaid(target, pool);
            Step[] searched = [.. observations.Select(o => o.Source.Document).Distinct(StringComparer.Ordinal)
                .Select(document => new Step.Searched(document, DocumentExtent.Full))];
            if (searched.Length > 0)
            {
                trace.Steps.RemoveAll(step => step is Step.NoDocument);
                trace.Steps.AddRange(searched);
            }
        }

        Verdict? stretch = target.Stretch is { } beyond
            ? new Judge(target with { Condition = beyond }, pool, Options, new Trace()).Decide(reporting, partly: true).Verdict
            : null;
        return new Assessment
        {
            Target = target,
            Verdict = judgement.Verdict,
            Reason = judgement.Reason,
            Link = judgement.Link,
            Result = judgement.Result is { } result ? AsRead(result, pool) : null,
            Completion = judgement.Completion,
            Gap = judgement.Gap,
            StatedCompletion = judgement.Result?.StatedCompletion is { } stated
                ? Completions.By(CompletionMethod.AsReported, new CompletionInput { Target = stated, Stated = stated }, Options)
                : null,
            Stretch = stretch,
            IsAsserted = judgement.IsAsserted,
            IsEstimated = judgement.IsEstimated,
            Candidates = judgement.Candidates,
            Steps = pool.Decided.Count == 0 ? trace.Steps : [.. trace.Steps.Select(step => AsRead(step, pool))],
            Inputs = pool.Decided.Count == 0 ? trace.Inputs : [.. trace.Inputs.Select(input => AsRead(input, pool))],
            Findings = [.. trace.Findings.Distinct()],
        };
    }

    /// <summary>A value as the document has it, where a link made it one of the target.</summary>
    private static Observation AsRead(Observation value, EvidencePool pool) =>
        pool.Decided.FirstOrDefault(pair => pair.IsLink && pair.Result.Fact.Equals(value.Fact))?.Result ?? value;

    private static Step AsRead(Step step, EvidencePool pool) => step switch
    {
        Step.Took took => new Step.Took(took.Role, AsRead(took.Observation, pool)),
        Step.SetAside aside => new Step.SetAside(AsRead(aside.Observation, pool), aside.Part),
        Step.VintageChosen chosen => new Step.VintageChosen(AsRead(chosen.Kept, pool), AsRead(chosen.Other, pool)),
        _ => step,
    };
}
