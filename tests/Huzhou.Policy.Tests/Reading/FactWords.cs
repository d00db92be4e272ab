using System.Globalization;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Words a fact for the specification documents: short, exact, one line.</summary>
internal static class FactWords
{
    /// <summary>The facts of one kind in the order of the text; targets and assertions only where words alone set them.</summary>
    public static string Of(ReadingResult result, string kind)
    {
        List<string> lines = [];
        foreach (Fact fact in result.Facts)
        {
            if (fact.Kind == kind && Of(fact) is { } line)
                lines.Add(line);
        }

        return lines.Count == 0 ? "–" : string.Join("; ", lines);
    }

    private static string? Of(Fact fact) => fact switch
    {
        Fact.Promise { Value: null } promise =>
            string.Join(' ',
                Parts(promise.Phrase, Of(promise.Target.Condition),
                    promise.Target.Commitment == Commitment.Planned ? null : promise.Target.Commitment.ToString().ToLowerInvariant())),
        Fact.Result { Observation.Value: Reported.Asserted asserted } result =>
            string.Join(' ',
                Parts(result.Phrase, Of(asserted.Claim),
                    result.Observation.Status == ObservationStatus.Normal ? null
                        : result.Observation.Status.ToString().ToLowerInvariant())),
        Fact.Result { Observation.Value: Reported.AtStage stage } result => $"{result.Phrase} at {stage.Stage}",
        Fact.Result { Observation.Value: Reported.Graded grade } result => $"{result.Phrase} graded {grade.Mark} ({grade.Scale})",
        Fact.Claim claim => string.Join(' ', Parts(claim.Overall.Degree.ToString(), claim.Overall.Scope, claim.Overall.Session)),
        Fact.Acknowledged problem => problem.Problem.Topic,
        Fact.Project project => $"{project.Name} {(project.Mention.IsPromise ? "to be" : "is")} {project.Mention.Stage}",
        Fact.Titled titled =>
            string.Join(' ',
                Parts(titled.Honour.Name, titled.Honour.Status.ToString(), titled.Honour.Level.ToString(), titled.Honour.Grade,
                    titled.Honour.Holder is { } holder ? $"held by {holder}" : null)),
        Fact.Named named =>
            string.Join(' ',
                Parts(named.Mention.Name, named.Mention.Kind.ToString(),
                    named.Mention.Level == GovernmentLevel.Unknown ? null : named.Mention.Level.ToString())),
        _ => null,
    };

    private static string Of(Condition condition) => string.Join(' ', Parts(condition.Name, condition switch
    {
        Condition.InStepWith step => step.Other.Name + (step.Basically ? " basically" : ""),
        Condition.Moves moves => moves.Direction.ToString().ToLowerInvariant(),
        Condition.AllOf all => all.Set,
        Condition.RankImproves rank => rank.League,
        Condition.RankWithin rank => string.Create(CultureInfo.InvariantCulture, $"{rank.Place.Value} {rank.League}").Trim(),
        Condition.VagueTier tier => $"{tier.Tier} {tier.League}".Trim(),
        Condition.FirstInTime first => first.League,
        Condition.Delegated delegated => delegated.Authority,
        Condition.Milestone milestone =>
            milestone.By is { } by ? $"{milestone.Stage} by {by.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
                : milestone.Stage.Word,
        _ => condition.RelativeTo is { } other ? other.Name + (condition.Number is { Value: 0m } ? " or equal" : "") : null,
    }));

    private static IEnumerable<string> Parts(params string?[] parts) => parts.Where(part => !string.IsNullOrEmpty(part))!;
}
