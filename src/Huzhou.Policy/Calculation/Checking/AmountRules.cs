using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about amounts: levels against growth, parts against wholes, totals against sums, ratios against their parts.</summary>
internal static class AmountRules
{
    /// <summary>
    /// Amounts whose stated growth is usually real, with price changes taken out, while levels are at the prices of the time.
    /// </summary>
    private static readonly string[] s_real =
    [
        "gdp", "gdp-per-capita", "primary-value-added", "secondary-value-added", "tertiary-value-added", "service-value-added",
        "agriculture-value-added",
        "industry-value-added", "industry-above-scale-value-added", "resident-income", "urban-income", "rural-income",
    ];

    /// <summary>Totals and the parts they are the sum of.</summary>
    private static readonly (string Total, string[] Parts)[] s_sums =
    [
        ("gdp", ["primary-value-added", "secondary-value-added", "tertiary-value-added"]),
        ("trade", ["exports", "imports"]),
    ];

    /// <summary>Parts that are never larger than their whole.</summary>
    private static readonly (string Part, string Whole)[] s_parts =
    [
        ("exports", "trade"), ("imports", "trade"), ("primary-value-added", "gdp"), ("secondary-value-added", "gdp"),
        ("tertiary-value-added", "gdp"),
        ("industry-value-added", "secondary-value-added"), ("budget-revenue", "fiscal-revenue"), ("tax-revenue", "budget-revenue"),
        ("livelihood-spending", "budget-expenditure"),
        ("manufacturing-investment", "fixed-asset-investment"), ("private-investment", "fixed-asset-investment"),
        ("industrial-investment", "fixed-asset-investment"),
    ];

    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts) =>
        Growth(facts).Concat(Parts(facts)).Concat(Sums(facts)).Concat(Ratios(facts)).Concat(GrowthOfParts(facts));

    /// <summary>Growth against something else than the year before.</summary>
    private const Basis OtherBases =
        Basis.AgainstAverage | Basis.AnnualAverage | Basis.AgainstPreviousPeriod | Basis.AgainstEarlierYear;

    private static IEnumerable<Inconsistency> Growth(ConsistencyFacts facts)
    {
        foreach ((Document document, Observation growth) in facts.Reported)
        {
            if (growth.Measure != Measure.Growth || !ConsistencyFacts.IsValue(growth) || growth.Value is not Reported.Exactly
                || growth.Period.FirstDay.Year < 2
                || (growth.Basis & OtherBases) != Basis.Unstated)
            {
                continue;
            }

            Observation? now = facts.Value(document.Government, growth.Indicator.Code, Measure.Level, growth.Period);
            Observation? before = facts.ValueEarlier(document.Government, growth.Indicator.Code, Measure.Level, growth.Period);
            if (now is null || before is null || !now.Value.Number!.CanCompare(before.Value.Number!))
                continue;
            decimal? ratio = Exact.Divide(Exact.In(now.Value.Number!, before.Value.Number!.Unit)?.Value, before.Value.Number!.Value);
            if (Exact.Multiply(Exact.Subtract(ratio, 1m), 100m) is not { } computed)
                continue;
            Quantity stated = growth.Value.Number!;
            // Both levels are rounded where they are written: half a last place of each, as a percentage of the base, is no contradiction.
            decimal slack = 100m
                * (ConsistencyFacts.HalfPlace(now.Value.Number!.Value) + ConsistencyFacts.HalfPlace(before.Value.Number!.Value))
                / Math.Max(1m, Math.Abs(before.Value.Number!.Value));
            if (ConsistencyFacts.Rounds(computed, stated.Value, slack))
                continue;
            bool otherBasis = (growth.Basis & (Basis.SameScope | Basis.ComparablePrices)) != Basis.Unstated
                || Array.IndexOf(s_real, growth.Indicator.Code) >= 0;
            yield return new(
                otherBasis ? ConsistencyRule.NominalAgainstReal : ConsistencyRule.GrowthAgainstLevels,
                otherBasis ? Severity.Information : Severity.Warning,
                [growth.Indicator.Name, growth.Period.ToString(), stated.Shown, ConsistencyFacts.Show(computed, 0.0m),
                    before.Value.Number!.Shown, now.Value.Number!.Shown],
                [growth.Source, now.Source, before.Source]);
        }
    }

    private static IEnumerable<Inconsistency> Parts(ConsistencyFacts facts)
    {
        IEnumerable<(string Part, string Whole)> pairs = s_parts.Concat(
            facts.Archive.Indicators.Indicators.SelectMany(i => i.Relations.Select(r => r.Kind switch
        {
            IndicatorRelationKind.Narrower => (r.Code, i.Code),
            IndicatorRelationKind.Wider => (i.Code, r.Code),
            _ => default,
        })).Where(pair => pair != default)).Distinct();
        ILookup<string, string> wholes = pairs.ToLookup(pair => pair.Part, pair => pair.Whole, StringComparer.Ordinal);
        foreach ((Document document, Observation part) in facts.Reported)
        {
            if (part.Measure is not (Measure.Level or Measure.Count) || part.Value is not Reported.Exactly
                || !ConsistencyFacts.IsValue(part) || part.Indicator.Aggregation == Aggregation.Snapshot)
                continue;
            foreach (string code in wholes[part.Indicator.Code])
            {
                if (IsPerHead(part.Indicator) || facts.Value(document.Government, code, part.Measure, part.Period) is not { } whole
                    || !part.Value.Number!.CanCompare(whole.Value.Number!) || Exact.Compare(part.Value.Number!, whole.Value.Number!) <= 0)
                {
                    continue;
                }

                yield return new(
                    ConsistencyRule.PartLargerThanWhole,
                    Severity.Error,
                    [part.Indicator.Name, part.Value.Number!.Shown, whole.Indicator.Name, whole.Value.Number!.Shown],
                    [part.Source, whole.Source]);
            }
        }
    }

    /// <summary>A mean per head is not a part: the rural mean may lie above that of all.</summary>
    private static bool IsPerHead(Indicator indicator) => s_perHead.IsIn(indicator.Name);

    private static readonly WordList s_perHead = Vocabulary.Of(ComparisonWord.PerHead);

    private static IEnumerable<Inconsistency> Sums(ConsistencyFacts facts)
    {
        foreach ((string total, string[] parts) in s_sums)
        {
            foreach ((Document document, Observation whole) in facts.Reported.Where(pair => pair.Observation.Indicator.Code == total
                && pair.Observation is { Measure: Measure.Level, Value: Reported.Exactly }))
            {
                Observation?[] found = [.. parts.Select(code => facts.Value(document.Government, code, Measure.Level, whole.Period))];
                if (Array.Exists(found, o => o is null || !o.Value.Number!.CanCompare(whole.Value.Number!)))
                    continue;
                Quantity stated = whole.Value.Number!;
                decimal? sum = 0m;
                decimal slack = 0m;
                foreach (Observation? part in found)
                {
                    sum = Exact.Add(sum, Exact.In(part!.Value.Number!, stated.Unit)?.Value);
                    slack += ConsistencyFacts.HalfPlace(part.Value.Number!.Value);
                }

                if (sum is { } computed && !ConsistencyFacts.Rounds(computed, stated.Value, slack))
                    yield return new(ConsistencyRule.SumAgainstParts, Severity.Warning,
                        [whole.Indicator.Name, stated.Shown, ConsistencyFacts.Show(computed, stated.Value) + stated.Unit],
                        [whole.Source, .. found.Select(o => o!.Source)]);
            }
        }
    }

    private static IEnumerable<Inconsistency> Ratios(ConsistencyFacts facts)
    {
        foreach ((Document document, Observation ratio) in facts.Reported)
        {
            if (ratio.Measure != Measure.Multiple || ratio.Value is not Reported.Exactly)
                continue;
            Indicator listed = facts.Archive.Indicators.Find(ratio.Indicator.Code) ?? ratio.Indicator;
            string[] components = [.. listed.Relations.Where(r => r.Kind == IndicatorRelationKind.Component).Select(r => r.Code)];
            if (components.Length != 2
                || facts.Value(document.Government, components[0], Measure.Level, ratio.Period) is not { } upper
                || facts.Value(document.Government, components[1], Measure.Level, ratio.Period) is not { } lower
                || !upper.Value.Number!.CanCompare(lower.Value.Number!)
                || Exact.Divide(Exact.In(upper.Value.Number!, lower.Value.Number!.Unit)?.Value,
                    lower.Value.Number!.Value) is not { } computed)
            {
                continue;
            }

            Quantity stated = ratio.Value.Number!;
            if (!ConsistencyFacts.Rounds(computed, stated.Value))
                yield return new(ConsistencyRule.RatioAgainstParts, Severity.Warning,
                    [ratio.Indicator.Name, stated.Shown, ConsistencyFacts.Show(computed, stated.Value)],
                    [ratio.Source, upper.Source, lower.Source]);
        }
    }

    private static IEnumerable<Inconsistency> GrowthOfParts(ConsistencyFacts facts)
    {
        foreach ((string total, string[] parts) in s_sums)
        {
            foreach ((Document document, Observation whole) in facts.Reported.Where(pair => pair.Observation.Indicator.Code == total
                && pair.Observation is { Measure: Measure.Growth, Value: Reported.Exactly }))
            {
                Observation?[] found = [.. parts.Select(code => facts.Value(document.Government, code, Measure.Growth, whole.Period))];
                if (Array.Exists(found, o => o is null))
                    continue;
                decimal[] rates = [.. found.Select(o => o!.Value.Number!.Value)];
                decimal stated = whole.Value.Number!.Value,
                    slack = ConsistencyFacts.HalfPlace(stated) + rates.Max(ConsistencyFacts.HalfPlace);
                if (Exact.Add(stated, slack) < rates.Min() || Exact.Subtract(stated, slack) > rates.Max())
                {
                    yield return new(
                        ConsistencyRule.GrowthOutsideParts,
                        Severity.Warning,
                        [whole.Indicator.Name, whole.Value.Number!.Shown, string.Join(", ", found.Select(o => o!.Value.Number!.Shown))],
                        [whole.Source, .. found.Select(o => o!.Source)]);
                }
            }
        }
    }
}
