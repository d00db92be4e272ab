namespace Huzhou.Policy;

/// <summary>What a decision makes of one fact, and the document that holds the new one.</summary>
internal static class ReviewedFacts
{
    /// <summary>Gives a fact another name.</summary>
    /// <returns>Why that cannot be, or null.</returns>
    internal static string? Rename(object fact, string to, Func<string, Indicator> indicator, out object? next)
    {
        next = fact switch
        {
            Target target => target with { Indicator = indicator(to) },
            Observation result => result with { Indicator = indicator(to) },
            Document document => document with { Title = to },
            Section section => section with { Title = to },
            PolicyTask task => task with { Title = to },
            LivelihoodProject project => project with { Title = to },
            MeetingDecision decision => decision with { Title = to },
            OverallClaim claim => claim with { Scope = to },
            Shortcoming problem => problem with { Topic = to },
            Hearing hearing => hearing with { Topic = to },
            NamedProject project => new NamedProject(to)
            {
                Aliases = [.. project.Aliases.Append(project.Name).Where(name => name != to).Distinct(StringComparer.Ordinal)],
                Mentions = project.Mentions,
            },
            Distinction distinction => distinction with { Name = to },
            _ => ((ProgrammeMention)fact) with { Name = to },
        };
        return next switch
        {
            Target target => FaultOf(target.Condition.Number, target.Measure, target.Indicator),
            Observation { Against: null } result => FaultOf(result.Value.Number, result.Measure, result.Indicator),
            _ => null,
        };
    }

    /// <summary>Sets members of a fact right.</summary>
    /// <returns>Why that cannot be, or null.</returns>
    internal static string? Correct(object fact, ReviewDecision.Correct to, out object? next)
    {
        next = fact switch
        {
            Target target => target with
            {
                Condition = to.Condition ?? target.Condition,
                Measure = to.Measure ?? target.Measure,
                Period = to.Period ?? target.Period,
                Commitment = to.Commitment ?? target.Commitment,
            },
            Observation result => result with
            {
                Value = to.Value ?? result.Value,
                Measure = to.Measure ?? result.Measure,
                Period = to.Period ?? result.Period,
            },
            Section section => section with { Theme = to.Theme ?? section.Theme, Period = to.Period ?? section.Period },
            PolicyTask task => task with { Theme = to.Theme ?? task.Theme },
            Document document => document with { Extent = to.Extent ?? document.Extent },
            _ => null,
        };
        return Foreign(fact, to) is { } member ? $"it has no {member}" : next switch
        {
            null => "only targets, values, sections, tasks and documents are corrected",
            Target target => FaultOf(target.Condition.Number, target.Measure, target.Indicator),
            Observation { Against: null } result => FaultOf(result.Value.Number, result.Measure, result.Indicator),
            _ => null,
        };
    }

    /// <summary>The document with one of its facts replaced, or without it.</summary>
    internal static Document With(Document document, object fact, object? next) => fact switch
    {
        Target => document with { Targets = Changed(document.Targets, fact, next) },
        Observation => document with { Observations = Changed(document.Observations, fact, next) },
        Section => document with { Sections = Changed(document.Sections, fact, next) },
        PolicyTask => document with { Tasks = Changed(document.Tasks, fact, next) },
        LivelihoodProject => document with { LivelihoodProjects = Changed(document.LivelihoodProjects, fact, next) },
        OverallClaim => document with { Claims = Changed(document.Claims, fact, next) },
        Shortcoming => document with { Shortcomings = Changed(document.Shortcomings, fact, next) },
        NamedProject => document with { Projects = Changed(document.Projects, fact, next) },
        Distinction => document with { Distinctions = Changed(document.Distinctions, fact, next) },
        ProgrammeMention => document with { Programmes = Changed(document.Programmes, fact, next) },
        MeetingDecision => ((Document.Minutes)document) with { Decisions = Changed(((Document.Minutes)document).Decisions, fact, next) },
        _ => ((Document.Minutes)document) with { Hearings = Changed(((Document.Minutes)document).Hearings, fact, next) },
    };

    private static IReadOnlyList<T> Changed<T>(IReadOnlyList<T> list, object fact, object? next)
        where T : class =>
        [.. list.Select(one => ReferenceEquals(one, fact) ? (T?)next : one).OfType<T>()];

    /// <summary>A member that is corrected though a fact of this kind has none.</summary>
    private static string? Foreign(object fact, ReviewDecision.Correct to) => fact switch
    {
        _ when to.Condition is not null && fact is not Target => "condition",
        _ when to.Commitment is not null && fact is not Target => "commitment",
        _ when to.Value is not null && fact is not Observation => "value",
        _ when to.Measure is not null && fact is not (Target or Observation) => "measure",
        _ when to.Period is not null && fact is not (Target or Observation or Section) => "period of its own",
        _ when to.Theme is not null && fact is not (Section or PolicyTask) => "theme",
        _ when to.Extent is not null && fact is not Document => "extent",
        _ => null,
    };

    private static string? FaultOf(Quantity? number, Measure measure, Indicator indicator) => number switch
    {
        null => null,
        _ when number.Measure != measure && Quantity.Kind(number.Measure) != Quantity.Kind(measure) =>
            $"{number} is no {Text.Spelled(measure.ToString())}",
        _ when Quantity.Kind(number.Measure) == Measure.Level && !indicator.Takes(number.Unit) =>
            $"{indicator.Name} is not counted in {number.Unit}",
        _ => null,
    };
}
