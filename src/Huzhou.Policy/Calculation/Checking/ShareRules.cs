using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about shares and their changes.</summary>
internal static class ShareRules
{
    /// <summary>How many characters a count and a share of it may be apart in the text: one sentence.</summary>
    private const int Sentence = 60;

    /// <summary>A share of a whole, with its part and the account beside the whole that goes by a similar name.</summary>
    private static readonly (string Share, string Part, string Whole, string Beside)[] s_accounts =
        [("livelihood-spending-share", "livelihood-spending", "budget-expenditure", "budget-revenue")];

    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts) =>
        Range(facts).Concat(AsCount(facts)).Concat(AgainstAmounts(facts)).Concat(Accounts(facts)).Concat(Points(facts));

    private static IEnumerable<Inconsistency> Range(ConsistencyFacts facts) => facts.Reported
        .Where(pair => pair.Observation is { Measure: Measure.Share, Against: null, Value.Number: not null }
            && OutOfRange(pair.Observation.Value.Number))
        .Select(pair => new Inconsistency(ConsistencyRule.ShareOutOfRange, Severity.Error,
            [pair.Observation.Indicator.Name, pair.Observation.Value.Number!.Shown], [pair.Observation.Source]));

    private static bool OutOfRange(Quantity share) => Exact.In(share, Unit.Percent)?.Value is < 0m or > 100m;

    private static IEnumerable<Inconsistency> AsCount(ConsistencyFacts facts)
    {
        foreach (Document document in facts.Archive.Documents)
        {
            Observation[] inOrder = [.. document.Observations.Where(o => o.Value is Reported.Exactly && o.Source.NumberSpan is not null
                && o.Against is null).OrderBy(o => o.Source.NumberSpan!.Value)];
            for (int i = 1; i < inOrder.Length; i++)
            {
                Observation share = inOrder[i];
                if (share.Measure != Measure.Share || share.Value.Number!.Unit.Symbol != "%" || CountBefore(inOrder, i) is not { } count
                    || !IsShareOf(share.Indicator, count.Indicator))
                    continue;
                decimal stated = share.Value.Number!.Value;
                if (Exact.In(count.Value.Number!, Unit.Parse(count.Value.Number!.Unit.BaseSymbol, null))?.Value is not { } whole
                    || whole is < 2m or > 1_000m || decimal.Truncate(whole) != whole || stated is < 0m or > 100m)
                    continue;
                decimal nearest = decimal.Round(stated * whole / 100m), half = ConsistencyFacts.HalfPlace(stated);
                bool possible = false;
                for (decimal part = nearest - 1m; part <= nearest + 1m; part++)
                    possible |= Math.Abs((part * 100m / whole) - stated) <= half;
                if (!possible)
                {
                    yield return new(
                        ConsistencyRule.ShareImpossibleAsCount,
                        Severity.Warning,
                        [share.Indicator.Name, share.Value.Number!.Shown, count.Value.Number!.Shown,
                            ConsistencyFacts.Show(nearest * 100m / whole, stated) + "%"],
                        [share.Source, count.Source]);
                }
            }
        }
    }

    /// <summary>
    /// The count of the set in the same sentence: the nearest one before the share, money totals between them passed over.
    /// </summary>
    private static Observation? CountBefore(Observation[] inOrder, int index)
    {
        for (int i = index - 1; i >= 0
            && inOrder[index].Source.NumberSpan!.Value.Start - inOrder[i].Source.NumberSpan!.Value.End <= Sentence; i--)
        {
            if (inOrder[i] is { Measure: Measure.Count })
                return inOrder[i];
            if (inOrder[i].Measure != Measure.Level)
                return null;
        }

        return null;
    }

    /// <summary>Whether the share is one of what the count counts: they share the noun at the end of the count's name.</summary>
    private static bool IsShareOf(Indicator share, Indicator count)
    {
        string counted = count.Parts.Subject ?? count.Name;
        string noun = counted.Length <= 2 ? counted : counted[^2..];
        return share.Name.Contains(noun, StringComparison.Ordinal)
            || (share.Parts.Denominator?.Contains(noun, StringComparison.Ordinal) ?? false);
    }

    private static IEnumerable<Inconsistency> AgainstAmounts(ConsistencyFacts facts)
    {
        foreach ((string code, string part, string whole, _) in s_accounts)
        {
            foreach ((Document document, Observation share) in facts.Reported.Where(pair => pair.Observation.Indicator.Code == code
                && pair.Observation.Value is Reported.Exactly))
            {
                if (facts.Value(document.Government, part, Measure.Level, share.Period) is not { } top
                    || facts.Value(document.Government, whole, Measure.Level, share.Period) is not { } bottom
                    || !top.Value.Number!.CanCompare(bottom.Value.Number!)
                    || Exact.Multiply(Exact.Divide(Exact.In(top.Value.Number!, bottom.Value.Number!.Unit)?.Value,
                        bottom.Value.Number!.Value), 100m) is not { } computed
                    || ConsistencyFacts.Rounds(computed, share.Value.Number!.Value, 0.1m))
                {
                    continue;
                }

                yield return new(ConsistencyRule.ShareAgainstAmounts, Severity.Warning,
                    [share.Indicator.Name, share.Value.Number!.Shown, ConsistencyFacts.Show(computed, share.Value.Number!.Value) + "%"],
                    [share.Source, top.Source, bottom.Source]);
            }
        }
    }

    private static IEnumerable<Inconsistency> Accounts(ConsistencyFacts facts)
    {
        foreach ((string code, string part, string whole, string beside) in s_accounts)
        {
            foreach ((Document document, Observation share) in facts.Reported.Where(pair => pair.Observation.Indicator.Code == code
                && pair.Observation.Value is Reported.Exactly))
            {
                string? government = document.Government;
                if (facts.ValueEarlier(government, code, Measure.Share, share.Period) is not { } shareBefore
                    || facts.Value(government, part, Measure.Level, share.Period) is not { } now
                    || facts.ValueEarlier(government, part, Measure.Level, share.Period) is not { } before
                    || facts.Value(government, beside, Measure.Growth, share.Period) is not { } stated
                    || !now.Value.Number!.CanCompare(before.Value.Number!))
                {
                    continue;
                }

                decimal? implied = Exact.Divide(Exact.In(now.Value.Number!, before.Value.Number!.Unit)?.Value, share.Value.Number!.Value);
                decimal? impliedBefore = Exact.Divide(before.Value.Number!.Value, shareBefore.Value.Number!.Value);
                if (Exact.Multiply(Exact.Subtract(Exact.Divide(implied, impliedBefore), 1m), 100m) is not { } growth
                    || (Exact.Subtract(growth, stated.Value.Number!.Value) is { } apart && Math.Abs(apart) <= 1m))
                    continue;
                string name = facts.Archive.Indicators.Find(whole)?.Name ?? whole;
                yield return new(
                    ConsistencyRule.AccountsDiffer,
                    Severity.Information,
                    [name, ConsistencyFacts.Show(growth, 0.0m) + "%", stated.Indicator.Name, stated.Value.Number!.Shown],
                    [share.Source, now.Source, before.Source, shareBefore.Source, stated.Source]);
            }
        }
    }

    private static IEnumerable<Inconsistency> Points(ConsistencyFacts facts)
    {
        foreach ((Document document, Observation change) in facts.Reported)
        {
            if (change.Measure != Measure.PointChange || change.Against is not null || change.Value is not Reported.Exactly
                || change.Period.FirstDay.Year < 2
                || facts.Value(document.Government, change.Indicator.Code, Measure.Share, change.Period) is not { } now
                || facts.ValueEarlier(document.Government, change.Indicator.Code, Measure.Share, change.Period) is not { } before
                || Exact.Subtract(Exact.In(now.Value.Number!, Unit.Percent)?.Value,
                    Exact.In(before.Value.Number!, Unit.Percent)?.Value) is not { } computed
                || Exact.In(change.Value.Number!, Unit.PercentagePoint)?.Value is not { } stated
                || ConsistencyFacts.Rounds(computed, stated,
                    ConsistencyFacts.HalfPlace(now.Value.Number!.Value) + ConsistencyFacts.HalfPlace(before.Value.Number!.Value)))
            {
                continue;
            }

            yield return new(ConsistencyRule.PointsAgainstValues, Severity.Warning,
                [change.Indicator.Name, change.Value.Number!.Shown, ConsistencyFacts.Show(computed, stated)],
                [change.Source, now.Source, before.Source]);
        }
    }
}
