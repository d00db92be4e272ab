using Huzhou.Policy.Calculation.Arithmetic;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>Rules about ranks, runs, records, moves and stages over the years.</summary>
internal static class RunRules
{
    internal static IEnumerable<Inconsistency> Check(ConsistencyFacts facts) =>
        Ranks(facts).Concat(Streaks(facts)).Concat(Claims(facts)).Concat(Stages(facts));

    private static IEnumerable<Inconsistency> Ranks(ConsistencyFacts facts)
    {
        foreach ((Document document, Observation move) in facts.Reported)
        {
            if (move.Measure != Measure.RankMove || move.Value is not Reported.Exactly || move.Period.FirstDay.Year < 2
                || facts.Value(document.Government, move.Indicator.Code, Measure.Rank, move.Period) is not { } now
                || facts.ValueEarlier(document.Government, move.Indicator.Code, Measure.Rank, move.Period) is not { } before)
            {
                continue;
            }

            decimal computed = before.Value.Number!.Value - now.Value.Number!.Value;
            if (computed != move.Value.Number!.Value)
                yield return new(ConsistencyRule.RankMoveAgainstRanks, Severity.Warning,
                    [move.Indicator.Name, move.Value.Number!.Shown, ConsistencyFacts.Show(computed, 0m)],
                    [move.Source, now.Source, before.Source]);
        }
    }

    private static IEnumerable<Inconsistency> Streaks(ConsistencyFacts facts)
    {
        foreach ((Document document, Observation run) in facts.Reported)
        {
            if (!IsRun(run) || run.Period.FirstDay.Year < 2
                || facts.ValueEarlier(document.Government, run.Indicator.Code, run.Measure, run.Period) is not { } before
                || !IsRun(before))
                continue;
            decimal now = run.Value.Number!.Value, then = before.Value.Number!.Value;
            string[] values = [run.Indicator.Name, run.Value.Number!.Shown, before.Value.Number!.Shown];
            if (now > then && now - 1m > then)
                yield return new(ConsistencyRule.StreakSkips, Severity.Warning, values, [run.Source, before.Source]);
            else if (now < then)
                yield return new(ConsistencyRule.StreakShrinks, Severity.Information, values, [run.Source, before.Source]);
        }
    }

    private static bool IsRun(Observation o) => o.Value is Reported.Exactly && ConsistencyFacts.IsValue(o)
        && (UnitTable.Find(o.Value.Number!.Unit.Symbol) is { Form: UnitForm.Streak } || s_run.IsIn(o.Indicator.Name));

    /// <summary>A name may say that its number runs on where the unit does not: 连续安全年数.</summary>
    private static readonly WordList s_run = Vocabulary.Of(ComparisonWord.Run);

    private static IEnumerable<Inconsistency> Claims(ConsistencyFacts facts)
    {
        Dictionary<(string?, string, Measure, Period), Observation?> higherBefore = [];
        foreach ((Document document, Observation claim) in facts.Reported)
        {
            if (claim.Value is not Reported.Asserted { Claim: var condition } || condition is not (Condition.RecordHigh or Condition.Moves))
                continue;
            // The claim does not say of which measure it speaks; a measure without values is silent, so each is tried.
            foreach (Measure measure in (Measure[])[Measure.Level, Measure.Share, Measure.Rank, Measure.Multiple])
            {
                if (facts.Value(document.Government, claim.Indicator.Code, measure, claim.Period) is not { } now)
                    continue;
                if (condition is Condition.RecordHigh)
                {
                    (string?, string, Measure, Period) asked = (document.Government, claim.Indicator.Code, measure, claim.Period);
                    if (!higherBefore.TryGetValue(asked, out Observation? higher))
                        higherBefore[asked] = higher = HigherBefore(facts, document.Government, claim, now);
                    if (higher is not null)
                        yield return new(ConsistencyRule.RecordBeaten, Severity.Warning,
                            [claim.Indicator.Name, now.Value.Number!.Shown, higher.Value.Number!.Shown, higher.Period.ToString()],
                            [claim.Source, now.Source, higher.Source]);
                }
                else if (claim.Period.FirstDay.Year > 1
                    && facts.ValueEarlier(document.Government, claim.Indicator.Code, measure, claim.Period) is { } before
                    && now.Value.Number!.CanCompare(before.Value.Number!))
                {
                    int order = Exact.Compare(now.Value.Number!, before.Value.Number!);
                    if (((Condition.Moves)condition).Direction == Direction.Up ? order <= 0 : order >= 0)
                        yield return new(ConsistencyRule.MoveContradicted, Severity.Warning,
                            [claim.Indicator.Name, before.Value.Number!.Shown, now.Value.Number!.Shown],
                            [claim.Source, now.Source, before.Source]);
                }
            }
        }
    }

    /// <summary>The first value before the claim's time that is higher than the one the claim is about; null where none is.</summary>
    private static Observation? HigherBefore(ConsistencyFacts facts, string? government, Observation claim, Observation now) =>
        facts.ValuesOf(government, claim.Indicator.Code).FirstOrDefault(o => o.Period < claim.Period
            && o.Value.Number!.CanCompare(now.Value.Number!) && Exact.Compare(o.Value.Number!, now.Value.Number!) > 0);

    private static IEnumerable<Inconsistency> Stages(ConsistencyFacts facts)
    {
        IEnumerable<(string Name, ProjectMention Mention)> mentions = facts.Archive.Documents.SelectMany(d => d.Projects)
            .SelectMany(p => p.Mentions.Where(m => !m.IsPromise).Select(m => (p.Name, m)));
        foreach (IGrouping<string, (string Name, ProjectMention Mention)> project in mentions.GroupBy(pair => pair.Name,
            StringComparer.Ordinal))
        {
            ProjectMention[] inTime = [.. project.Select(pair => pair.Mention).OrderBy(m => m.Period)];
            for (int i = 1; i < inTime.Length; i++)
            {
                (ProjectMention before, ProjectMention after) = (inTime[i - 1], inTime[i]);
                if (after.Period != before.Period && after.Stage.Scale.Name == before.Stage.Scale.Name && after.Stage < before.Stage)
                    yield return new(ConsistencyRule.StageReversed, Severity.Information,
                        [project.Key, before.Stage.Word, after.Stage.Word], [after.Source, before.Source]);
            }
        }
    }
}
