using System.Globalization;
using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about documents and the time of facts.</summary>
internal static class DocumentRules
{
    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts) =>
        Twice(facts)
            .Concat(facts.Archive.Documents.SelectMany(d => Dates(d).Concat(Targets(d)).Concat(Results(d)).Concat(Items(d))
                .Concat(Weights(d))))
            .Concat(Vintages(facts)).Concat(EstimateAfterFinal(facts));

    private static IEnumerable<Inconsistency> Twice(ConsistencyFacts facts) => facts.Archive.Documents
        .Where(d => d is Document.WorkReport or Document.ResponsibilityNotice or Document.Communique)
        .GroupBy(d => (d.Genre, d.Government, d.Year)).Where(group => group.Count() > 1)
        .Select(group => new Inconsistency(ConsistencyRule.DocumentTwice, Severity.Warning, [.. group.Select(d => d.Id).Take(2)], []));

    private static IEnumerable<Inconsistency> Dates(Document document)
    {
        if (document is { Header.Date: { } date, Year: { } year } && Math.Abs(date.Year - year.Value) > 1)
            yield return new(ConsistencyRule.DateOutsideYear, Severity.Warning,
                [document.Id, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), year.ToString()], []);
    }

    private static IEnumerable<Inconsistency> Targets(Document document) => document.Year is not { } year ? [] : document.Targets
        .Where(target => target.Period.IsDated && target.Period.LastDay < new DateOnly(year.Value, 1, 1))
        .Select(target => new Inconsistency(ConsistencyRule.TargetInThePast, Severity.Warning,
            [target.Indicator.Name, target.Period.ToString(), year.ToString()], [target.Source]));

    private static IEnumerable<Inconsistency> Results(Document document)
    {
        if ((document.Header.Date ?? document.Year?.LastDay) is not { } written)
            return [];
        return document.Observations
            .Where(o => o.Status is not (ObservationStatus.Forecast or ObservationStatus.Missing) && o.Period.FirstDay > written)
            .Select(o => new Inconsistency(ConsistencyRule.ResultInTheFuture, Severity.Warning,
                [o.Indicator.Name, o.Period.ToString(), written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], [o.Source]));
    }

    private static IEnumerable<Inconsistency> Items(Document document)
    {
        HashSet<ItemId> known = [.. document.Tasks.Select(t => t.Id), .. document.LivelihoodProjects.Select(p => p.Id)];
        if (document is Document.Minutes minutes)
            known.UnionWith(minutes.Decisions.Select(d => d.Id));
        return document.Targets.Select(t => (t.Indicator.Name, t.Source))
            .Concat(document.Observations.Select(o => (o.Indicator.Name, o.Source)))
            .Where(fact => fact.Source.Item is { } item && !known.Contains(item))
            .Select(fact => new Inconsistency(ConsistencyRule.ItemUnknown, Severity.Error, [fact.Name, fact.Source.Item!.ToString()],
                [fact.Source]));
    }

    private static IEnumerable<Inconsistency> Weights(Document document)
    {
        if (document.Targets.Count > 0 && document.Targets.All(target => target.Weight == 0m))
            yield return new(ConsistencyRule.WeightsZero, Severity.Warning,
                [document.Id, document.Targets.Count.ToString(CultureInfo.InvariantCulture)], [document.Targets[0].Source]);
    }

    private static IEnumerable<Inconsistency> Vintages(ConsistencyFacts facts)
    {
        foreach ((string? _, Observation[] values) in facts.Groups)
        {
            Observation[] exact = [.. values.Where(o => o.Value is Reported.Exactly)];
            for (int i = 1; i < exact.Length; i++)
            {
                Observation earlier = exact[i - 1], later = exact[i];
                if (earlier.Source.Document != later.Source.Document && earlier.Basis == later.Basis && earlier.League == later.League
                    && earlier.Value.Number!.CanCompare(later.Value.Number!)
                    && Exact.Compare(earlier.Value.Number!, later.Value.Number!) != 0)
                {
                    yield return new(ConsistencyRule.VintagesDiffer, Vintage.Weight, Vintage.Values(later, earlier),
                        [later.Source, earlier.Source]);
                }
            }
        }
    }

    private static IEnumerable<Inconsistency> EstimateAfterFinal(ConsistencyFacts facts)
    {
        foreach ((string? _, Observation[] values) in facts.Groups)
        {
            Observation? final = values.FirstOrDefault(o => o.Status == ObservationStatus.Normal);
            Observation? estimate = final is null ? null
                : values.LastOrDefault(o => o.Status == ObservationStatus.Estimated
                    && facts.OrderOf(o.Source.Document) > facts.OrderOf(final.Source.Document));
            if (estimate is not null)
                yield return new(ConsistencyRule.EstimateAfterFinal, Severity.Information,
                    [estimate.Indicator.Name, estimate.Period.ToString()], [estimate.Source, final!.Source]);
        }
    }
}
