using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>What words say of a project in numbers: what was planned, what is done, which share of it, and how far it is.</summary>
internal static class ProgressFigures
{
    private const int Whole = 100, Near = 16, Before = 3;

    private static readonly WordList s_starts = Vocabulary.Of(GenreWord.ShareOfStart);

    /// <summary>Words before a percentage that make it the share of a plan that is done.</summary>
    private static readonly WordList s_shares = Vocabulary.Of(GenreWord.ShareOfPlan);

    private static readonly WordList s_links = Vocabulary.Of(GenreWord.ShareLink);

    /// <summary>What is counted there is not done yet, or no longer to do.</summary>
    private static readonly WordList s_notDone = Vocabulary.Of(GenreWord.NotDone);

    private static readonly WordList s_finished = Vocabulary.Of(GenreWord.Finished);

    private static readonly WordList s_finishedAlone = Vocabulary.Of(GenreWord.FinishedAlone);

    private static readonly WordList s_notFinished = Vocabulary.Of(GenreWord.NotFinished);

    private static readonly WordList s_unstarted = Vocabulary.Of(GenreWord.Unstarted);

    private static readonly WordList s_exceeded = Vocabulary.Of(GenreWord.Exceeding);

    /// <summary>The numbers of a stretch, in its order.</summary>
    public static List<ScannedQuantity> In(SourceText source, int start, int end)
    {
        List<ScannedQuantity> found = [];
        foreach (ScannedQuantity quantity in new QuantityScanner(source.Slice(start, end)))
        {
            // （亿元） names a unit and counts nothing.
            if (source.View[quantity.Start + start] is not ('亿' or '万'))
                found.Add(quantity with
                {
                    Start = quantity.Start + start,
                    OuterStart = quantity.OuterStart + start,
                    OuterEnd = quantity.OuterEnd + start
                });
        }

        return found;
    }

    /// <summary>Whether a number counts or measures, so that it may be a part of a plan.</summary>
    public static bool Counts(in ScannedQuantity quantity) => quantity.Form is QuantityForm.Count or QuantityForm.Level;

    /// <summary>Whether a percentage says which share of a plan is done: 完成率80%, 完成年度任务的80%, or alone in a bracket.</summary>
    public static bool IsShare(SourceText source, in ScannedQuantity quantity, int from)
    {
        if (quantity.Form != QuantityForm.Percent)
            return false;
        string view = source.View;
        int outer = quantity.OuterStart;
        if (outer > from && view[outer - 1] is '（' or '(' && quantity.OuterEnd < view.Length && view[quantity.OuterEnd] is '）' or ')')
            return true;
        return s_shares.AtEnd(BeforeLinks(source, quantity, from)) > 0 || IsOfPlannedNumber(source, quantity, from);
    }

    /// <summary>完成省定任务4.4万人的104.5%: the share is one of the number before it.</summary>
    private static bool IsOfPlannedNumber(SourceText source, in ScannedQuantity share, int from)
    {
        int end = share.OuterStart - 1;
        if (end <= from || source.View[end] != '的')
            return false;
        List<ScannedQuantity> before = In(source, from, end);
        return before.Count > 0 && before[^1] is var number && number.OuterEnd == end && Counts(number)
            && PlanNumber.Is(source, number, from, share.OuterEnd);
    }

    /// <summary>Whether the share that a stretch states is one of projects that have begun: 开工率.</summary>
    public static bool IsShareOfStart(SourceText source, int start, int end)
    {
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (IsShare(source, quantity, start))
                return s_starts.AtEnd(BeforeLinks(source, quantity, start)) > 0;
        }

        return false;
    }

    private static ReadOnlySpan<char> BeforeLinks(SourceText source, in ScannedQuantity quantity, int from)
    {
        ReadOnlySpan<char> before = source.Slice(Math.Max(from, quantity.OuterStart - Near), quantity.OuterStart).TrimEnd(" ");
        before = before[..PhraseEnds.TrimEnd(before, s_links)];
        // 占年度目标任务（400个）的65%: the number in the bracket is that of the plan.
        if (before.Length > 0 && before[^1] is '）' or ')' && before.LastIndexOfAny('（', '(') is > 0 and int open
            && before[open..].IndexOfAnyInRange('0', '9') >= 0)
            before = before[..open];
        return before;
    }

    /// <summary>The share that a stretch states, or null; of several the last one that is no part of another.</summary>
    public static decimal? ShareIn(SourceText source, int start, int end)
    {
        decimal? share = null;
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (IsShare(source, quantity, start) && share is null)
                share = quantity.Value;
        }

        return share;
    }

    /// <summary>
    /// What a stretch of words says is done: of the numbers that are counted as the plan is the one whose share is stated, else what is
    /// summed
    /// up, else the first; the first of any where no plan says how it counts.
    /// </summary>
    public static ScannedQuantity? DoneIn(SourceText source, int start, int end, ScannedQuantity? planned)
    {
        List<ScannedQuantity> numbers = In(source, start, end);
        List<ScannedQuantity> done = numbers.FindAll(quantity => Counts(quantity) && MayBeDone(source, quantity, start, planned)
            && !PlanNumber.Is(source, quantity, start, end) && (planned is not { } plan || SameUnit(plan, quantity)));
        if (done.Count < 2 || planned is null)
            return done.Count > 0 ? done[0] : null;
        foreach (ScannedQuantity share in numbers)
        {
            if (!IsShare(source, share, start))
                continue;
            int sentence = source.View.LastIndexOfAny(['。', '；', ';'], share.Start, share.Start - start) + 1;
            if (done.FindLast(quantity => quantity.Start >= sentence && quantity.OuterEnd <= share.Start) is { Length: > 0 } shared)
                return shared;
        }

        ScannedQuantity summed = done.Find(quantity => IsSummed(source, quantity, start));
        return summed.Length > 0 ? summed : done[0];
    }

    /// <summary>The number that is said to have begun, counted as the plan is: 已开工206处; null where there is none.</summary>
    public static ScannedQuantity? BegunIn(SourceText source, int start, int end, ScannedQuantity planned)
    {
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (quantity.Start > planned.Start && Counts(quantity) && SameUnit(planned, quantity)
                && s_begun.AtEnd(source.Slice(start, quantity.OuterStart)) > 0)
                return quantity;
        }

        return null;
    }

    /// <summary>Whether the words before a number say that so much has begun: 已开工建设37个.</summary>
    public static bool HasBegun(SourceText source, in ScannedQuantity quantity, int start) =>
        s_begun.AtEnd(source.Slice(start, quantity.OuterStart)) > 0;

    /// <summary>Whether the clause before a number says that so much has begun, and not that it has not: 已开工项目33个.</summary>
    public static bool SaysBegun(SourceText source, in ScannedQuantity quantity, int start)
    {
        ReadOnlySpan<char> before = source.Slice(start, quantity.OuterStart);
        before = before[(before.LastIndexOfAny('，', '；', '。') + 1)..];
        return s_begun.IsIn(before) && !before.Contains('未');
    }

    /// <summary>Whether a number says how much a whole costs: 总投资1860亿元.</summary>
    public static bool IsWhole(SourceText source, in ScannedQuantity quantity, int start) =>
        s_wholes.AtEnd(BeforeLinks(source, quantity, start)) > 0;

    private static readonly WordList s_wholes = Vocabulary.Of(GenreWord.WholeInvestment);

    private static readonly WordList s_begun = Vocabulary.Of(GenreWord.Begun);

    /// <summary>Whether the clause before a number sums up: 累计解决了2585个.</summary>
    private static bool IsSummed(SourceText source, in ScannedQuantity quantity, int start)
    {
        ReadOnlySpan<char> before = source.Slice(start, quantity.OuterStart);
        return before[(before.LastIndexOfAny('，', '；', '。') + 1)..].Contains("累计", StringComparison.Ordinal);
    }

    /// <summary>The first number of a stretch that its words call planned: 年度目标60个; null where they call none so.</summary>
    public static ScannedQuantity? PlannedIn(SourceText source, int start, int end)
    {
        foreach (ScannedQuantity quantity in In(source, start, end))
        {
            if (Counts(quantity) && PlanNumber.Is(source, quantity, start, end))
                return quantity;
        }

        return null;
    }

    private static readonly WordList s_persons = Vocabulary.Of(GenreWord.PersonUnit);

    /// <summary>Whether two numbers count alike: 个 and 处 of one thing, 万元 and 亿元.</summary>
    public static bool SameUnit(in ScannedQuantity a, in ScannedQuantity b) =>
        a.Unit == b.Unit || (s_persons.Holds(a.Unit) && s_persons.Holds(b.Unit))
            || (a.Form == b.Form && QuantityMaker.UnitOf(a) is { IsCount: false } unit
            && unit.Dimension == QuantityMaker.UnitOf(b).Dimension);

    /// <summary>A quantity of the model.</summary>
    public static PlacedQuantity Placed(in ScannedQuantity quantity, string name)
    {
        MentionDirection direction = MentionDirection.None;
        Mention mention = new(quantity) { Indicator = name, Subject = name };
        mention.Measure = MeasureRules.Of(quantity, name, default, changes: false, ref direction);
        return new PlacedQuantity(QuantityMaker.Of(mention), quantity.Start, quantity.End);
    }

    /// <summary>How far a project is: by its share, by what is done of what was planned, else by the words.</summary>
    public static ProgressState StateOf(ReadOnlySpan<char> words, decimal? share, Quantity? planned, Quantity? done)
    {
        if (share is { } percent)
            return percent > Whole ? ProgressState.Exceeded : percent == Whole ? ProgressState.Done : percent > 0m ? ProgressState.Going
                : ProgressState.NotStarted;
        if (planned is not null && done is not null && planned.CanCompare(done))
        {
            // Money that was saved leaves nothing to do.
            if (planned.Unit.Dimension == Dimension.Money && SaysFinished(words))
                return ProgressState.Done;
            decimal reached = done.Value * done.Unit.FactorTo(planned.Unit);
            return reached > planned.Value ? ProgressState.Exceeded : reached == planned.Value ? ProgressState.Done : reached > 0m
                ? ProgressState.Going : ProgressState.NotStarted;
        }

        if (s_exceeded.IsIn(words))
            return ProgressState.Exceeded;
        if (s_unstarted.IsIn(words))
            return ProgressState.NotStarted;
        return SaysFinished(words) ? ProgressState.Done : words.Length > 0 ? ProgressState.Going : ProgressState.Unstated;
    }

    /// <summary>
    /// Whether words say that all is done: 全部完工, or 已完成 and nothing else; not what is still to come, nor a part in percent.
    /// </summary>
    private static bool SaysFinished(ReadOnlySpan<char> words)
    {
        if (s_finishedAlone.Holds(words.Trim("。；，. ")))
            return true;
        if (words.Contains("底前", StringComparison.Ordinal) || words.Contains('预') || words.Contains('%'))
            return false;
        for (int at = s_finished.IndexIn(words, 0, out int length); at >= 0; at = s_finished.IndexIn(words, at + length, out length))
        {
            if (!s_notFinished.IsIn(words[Math.Max(0, at - Before)..at]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stated share does not follow from what was planned and done; a share is rounded as it is written.</summary>
    public static bool Contradicts(decimal share, Quantity planned, Quantity done)
    {
        if (!planned.CanCompare(done) || planned.Value <= 0m)
            return false;
        decimal computed = done.Value * done.Unit.FactorTo(planned.Unit) / planned.Value * Whole;
        return Math.Abs(computed - share) > 1m;
    }

    /// <summary>Whether the words of its clause before a number say that so much is finished: 完工38个.</summary>
    public static bool IsFinished(SourceText source, in ScannedQuantity quantity, int start)
    {
        ReadOnlySpan<char> before = source.Slice(start, quantity.OuterStart);
        return s_finished.IsIn(before[(before.LastIndexOfAny('，', '；', '。') + 1)..]);
    }

    /// <summary>Whether a number may say what is done: not what is left to do, and no money where roads are counted.</summary>
    private static bool MayBeDone(SourceText source, in ScannedQuantity quantity, int start, ScannedQuantity? planned)
    {
        // Money that was spent says how far money is, not how far roads are.
        if (quantity.Unit == "元" && planned is { } plan && plan.Unit != "元")
            return false;
        ReadOnlySpan<char> before = source.Slice(start, quantity.OuterStart);
        int clause = before.LastIndexOfAny('，', '；', '。') + 1;
        bool part = before[clause..].StartsWith("其中", StringComparison.Ordinal)
            || before[..Math.Max(clause - 1, 0)].EndsWith("其中", StringComparison.Ordinal);
        before = before[clause..];
        // Of what has begun, 其中完工12个 says how much is finished.
        return part ? s_finished.AtEnd(before) > 0 && !s_notFinished.IsIn(before)
            : !s_notDone.IsIn(before);
    }
}
