using Huzhou.Policy.Calculation;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A completion rate, a distance, or the refusal of one.</summary>
internal static class CompletionNoun
{
    private static readonly Members<Completion> s_all = new();
    private static readonly Value<Completion,
        CompletionMethod> s_method = s_all.NeedChoice<CompletionMethod>("method", c => c.Method, "方法", "the method");
    private static readonly Value<Completion,
        decimal> s_rate = s_all.May("rate", c => c.Rate, Scalars.Number, "完成率，1为全部完成，未封顶", "the rate, 1 for the whole, not capped");
    private static readonly Value<Completion,
        decimal> s_capped = s_all.May("capped", c => c.Capped, Scalars.Number, "封顶后的完成率", "the rate inside the caps");
    private static readonly Part<Completion,
        Quantity> s_distance = s_all.May("distance", c => c.Distance, Scalars.Quantity, "只能算差距时的差距", "the distance where no rate is meant");
    private static readonly Value<Completion, Reason> s_refusal = s_all.MayChoice("refusal", c => c.Refusal, "算不出的原因", "why there is none");

    internal static Noun<Completion> Form { get; } =
        new("completion", "完成率", "a completion rate, a distance, or the refusal of one", s_all, static (in v) =>
        (s_rate.Get(v), s_capped.Get(v), s_distance.Get(v), s_refusal.Get(v)) switch
        {
            ({ } rate, { } capped, null, null) => Completion.Of(s_method.Need(v), rate, capped),
            (null, null, { } distance, null) when s_method.Need(v) == CompletionMethod.Gap => Completion.OfGap(distance),
            (null, null, null, { } refusal) => Completion.Refused(s_method.Need(v), refusal),
            _ => throw v.Scope.Refuse(null, "expected rate and capped, or distance with the method gap, or refusal, and one of the three"),
        });
}

/// <summary>A value that is like what a target asks for.</summary>
internal static class CandidateNoun
{
    private static readonly Members<Assessment.Candidate> s_all = new();
    private static readonly Part<Assessment.Candidate,
        Observation> s_observation = s_all.Need("observation", c => c.Observation, ObservationNoun.Form, "相近的数值", "the value");
    private static readonly Part<Assessment.Candidate,
        IReadOnlyList<Reason>> s_differs = s_all.NeedMany("differs", c => c.Differs, Scalars.ChoiceOf<Reason>(), "不同之处", "what differs");

    internal static Noun<Assessment.Candidate> Form { get; } =
        new("candidate", "待核对的相近数值", "a value that is like what a target asks for", s_all, static (in v) =>
        new(s_observation.Need(v), s_differs.Need(v)));
}

/// <summary>A judged target: the root of a text, or an element of a scorecard.</summary>
internal static class AssessmentNoun
{
    private static readonly Members<Assessment> s_all = new();
    private static readonly Part<Assessment,
        Target> s_target = s_all.Need("target", a => a.Target, TargetNoun.Form, "目标", "what was promised");
    private static readonly Part<Assessment,
        IReadOnlyList<Target>> s_repeated =
        s_all.Many("repeatedBy", a => a.RepeatedBy, TargetNoun.Form, "重复同一目标的文件所载", "the same target as later documents repeat it");
    private static readonly Value<Assessment,
        Verdict> s_verdict = s_all.NeedChoice<Verdict>("verdict", a => a.Verdict, "判定", "what can be said");
    private static readonly Value<Assessment, Reason> s_reason = s_all.NeedChoice<Reason>("reason", a => a.Reason, "理由", "why");
    private static readonly Value<Assessment,
        LinkStatus> s_link = s_all.NeedChoice<LinkStatus>("link", a => a.Link, "结果的关联情况", "how the result was found");
    private static readonly Part<Assessment,
        Observation> s_result = s_all.May("result", a => a.Result, ObservationNoun.Form, "据以判定的结果", "the result that decides it");
    private static readonly Part<Assessment,
        Completion> s_completion = s_all.May("completion", a => a.Completion, CompletionNoun.Form, "完成率", "how much of it was done");
    private static readonly Part<Assessment,
        Quantity> s_gap = s_all.May("gap", a => a.Gap, Scalars.Quantity, "结果减目标", "result less target");
    private static readonly Part<Assessment,
        Completion> s_stated =
        s_all.May("statedCompletion", a => a.StatedCompletion, CompletionNoun.Form, "文件自报的完成率",
        "the completion rate the document gives itself");
    private static readonly Value<Assessment,
        Verdict> s_stretch = s_all.MayChoice("stretch", a => a.Stretch, "对力争目标的判定", "what can be said of the goal beyond it");
    private static readonly Value<Assessment,
        bool> s_asserted = s_all.Flag("asserted", a => a.IsAsserted, "是否据无数字的表述", "whether it rests on words without a figure");
    private static readonly Value<Assessment,
        bool> s_estimated = s_all.Flag("estimated", a => a.IsEstimated, "是否据预计值", "whether it rests on an estimate");
    private static readonly Part<Assessment,
        IReadOnlyList<Assessment.Candidate>> s_candidates =
        s_all.Many("candidates", a => a.Candidates, CandidateNoun.Form, "待核对的相近数值", "values alike, to be checked");
    private static readonly Part<Assessment,
        IReadOnlyList<Step>> s_steps = s_all.Many("steps", a => a.Steps, StepNoun.Form, "推算步骤", "how it was worked out");
    private static readonly Part<Assessment,
        IReadOnlyList<Observation>> s_inputs =
        s_all.Many("inputs", a => a.Inputs, ObservationNoun.Form, "用到的全部结果", "every result that was used");
    private static readonly Part<Assessment,
        IReadOnlyList<Finding>> s_findings = s_all.Many("findings", a => a.Findings, FindingNoun.Form, "疑点", "what is in doubt");

    internal static Noun<Assessment> Form { get; } =
        new("assessment", "判定的目标", "a judged target with everything it rests on", s_all, static (in v) => new()
        {
            Target = s_target.Need(v),
            RepeatedBy = s_repeated.OrUsual(v),
            Verdict = s_verdict.Need(v),
            Reason = s_reason.Need(v),
            Link = s_link.Need(v),
            Result = s_result.Get(v),
            Completion = s_completion.Get(v),
            Gap = s_gap.Get(v),
            StatedCompletion = s_stated.Get(v),
            Stretch = s_stretch.Get(v),
            IsAsserted = s_asserted.OrUsual(v),
            IsEstimated = s_estimated.OrUsual(v),
            Candidates = s_candidates.OrUsual(v),
            Steps = s_steps.OrUsual(v),
            Inputs = s_inputs.OrUsual(v),
            Findings = s_findings.OrUsual(v),
        });
}

/// <summary>The judged targets of a year: the root of a text.</summary>
internal static class ScorecardNoun
{
    private static readonly Members<Scorecard> s_all = new();
    private static readonly Value<Scorecard, Year> s_year = s_all.Need("year", c => c.Year, Scalars.Year, "年份", "the year");
    private static readonly Part<Scorecard,
        Tally> s_total = s_all.Need("total", c => c.Total, TallyNoun.Form, "合计", "the counts over all rows");
    private static readonly Part<Scorecard,
        IReadOnlyList<Scorecard.Group>> s_section = s_all.Many("bySection", c => c.BySection, GroupNoun.Form, "按章节", "by section");
    private static readonly Part<Scorecard,
        IReadOnlyList<Scorecard.Group>> s_theme = s_all.Many("byTheme", c => c.ByTheme, GroupNoun.Form, "按主题", "by theme");
    private static readonly Part<Scorecard,
        IReadOnlyList<Scorecard.Group>> s_lead = s_all.Many("byLead", c => c.ByLead, GroupNoun.Form, "按牵头单位", "by lead body");
    private static readonly Part<Scorecard,
        IReadOnlyList<Scorecard.Group>> s_commitment =
        s_all.Many("byCommitment", c => c.ByCommitment, GroupNoun.Form, "按承诺程度", "by commitment");
    private static readonly Part<Scorecard,
        IReadOnlyList<Assessment>> s_rows = s_all.NeedMany("rows", c => c.Rows, AssessmentNoun.Form, "各目标的判定", "the judged targets");

    internal static Noun<Scorecard> Form { get; } = new("scorecard", "记分卡", "the judged targets of a year", s_all, static (in v) =>
    {
        Scorecard card = new()
        {
            Year = s_year.Need(v),
            Rows = s_rows.Need(v),
            Total = s_total.Need(v),
            BySection = s_section.OrUsual(v),
            ByTheme = s_theme.OrUsual(v),
            ByLead = s_lead.OrUsual(v),
            ByCommitment = s_commitment.OrUsual(v),
        };
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            int counted = card.Rows.Count(row => row.Verdict == verdict);
            if (counted != card.Total[verdict])
                throw v.Scope.Refuse("total",
                    $"the rows hold {counted} with the verdict {Choice<Verdict>.NameOf(verdict)}, the total says {card.Total[verdict]}");
        }

        return card;
    });
}

/// <summary>A part of a scorecard, one line.</summary>
internal static class GroupNoun
{
    private static readonly Members<Scorecard.Group> s_all = new();
    private static readonly Part<Scorecard.Group,
        string> s_key = s_all.Need("key", g => g.Key, Scalars.Text, "分组的名称", "what the group has in common");
    private static readonly Part<Scorecard.Group, Tally> s_tally = s_all.Need("tally", g => g.Tally, TallyNoun.Form, "该组的计数", "its counts");

    private static readonly Part<Scorecard.Group,
        IReadOnlyList<string>> s_targets =
        s_all.Many("targets", g => g.Targets, Scalars.Text, "该组的目标", "the identities of its targets, in the order of the rows");

    internal static Noun<Scorecard.Group> Form { get; } =
        new("group", "记分卡的分组", "a part of a scorecard", s_all,
        static (in v) => new(s_key.Need(v), s_tally.Need(v)) { Targets = s_targets.OrUsual(v) });
}

/// <summary>Counts per verdict, and what follows from the rows beside them.</summary>
internal static class TallyNoun
{
    private static readonly Members<Tally> s_all = new();
    private static readonly Value<Tally, int> s_met = Count("met", t => t.Met, "达成，含超额达成", "met, those that were exceeded among them");
    private static readonly Value<Tally,
        int> s_exceeded = Count("exceeded", t => t[Verdict.Exceeded], "其中超额达成", "exceeded, counted under met as well");
    private static readonly Value<Tally, int> s_missed = Count("missed", t => t[Verdict.Missed], "未达成", "missed");
    private static readonly Value<Tally, int> s_onTrack = Count("onTrack", t => t[Verdict.OnTrack], "达序时进度", "on track");
    private static readonly Value<Tally, int> s_behind = Count("behind", t => t[Verdict.Behind], "落后序时进度", "behind");
    private static readonly Value<Tally, int> s_awaiting = Count("awaiting", t => t[Verdict.Awaiting], "待公布结果", "awaiting a result");
    private static readonly Value<Tally, int> s_silent = Count("notReported", t => t[Verdict.NotReported], "未见通报", "not reported back");
    private static readonly Value<Tally,
        int> s_incomparable = Count("notComparable", t => t[Verdict.NotComparable], "口径不可比", "not comparable");
    private static readonly Value<Tally,
        int> s_reference = Count("needsReference", t => t[Verdict.NeedsReference], "缺参照", "needs a reference");
    private static readonly Value<Tally, int> s_superseded = Count("superseded", t => t[Verdict.Superseded], "已被新目标取代", "superseded");
    private static readonly Value<Tally, int> s_unresolved = Count("unresolved", t => t[Verdict.Unresolved], "待核对", "to be checked");
    private static readonly Value<Tally,
        int> s_undecided = Count("undecided", t => t.Undecided, "有结果而未能判定", "with a result and not decided");
    private static readonly Value<Tally,
        int> s_asserted = Count("asserted", t => t.AssertedCount, "据无数字表述的个数", "that rest on words without a figure");
    private static readonly Value<Tally,
        int> s_estimated = Count("estimated", t => t.EstimatedCount, "据预计值的个数", "that rest on an estimate");
    private static readonly Value<Tally, int> s_rated = Count("rated", t => t.RatedCount, "有完成率的个数", "with a completion rate");
    private static readonly Value<Tally,
        decimal> s_mean =
        s_all.May("weightedMean", t => t.WeightedMean, Scalars.Number, "封顶完成率的加权平均，1为全部完成",
        "the weighted mean of the capped rates, 1 for the whole");
    private static readonly Value<Tally,
        bool> s_rankable = s_all.Flag("rankable", t => t.IsRankable, "可判定比例是否足以参与排名", "whether enough could be judged to rank it");

    internal static Noun<Tally> Form { get; } =
        new("tally", "计数", "counts per verdict; one that is left out is 0", s_all, static (in v) => Tally.Restored(
        [
            OnlyMet(v), s_exceeded.OrUsual(v), s_missed.OrUsual(v), s_onTrack.OrUsual(v), s_behind.OrUsual(v), s_awaiting.OrUsual(v),
                s_silent.OrUsual(v),
            s_incomparable.OrUsual(v), s_reference.OrUsual(v), s_superseded.OrUsual(v), s_unresolved.OrUsual(v),
        ],
        s_undecided.OrUsual(v), s_asserted.OrUsual(v), s_estimated.OrUsual(v), s_rated.OrUsual(v), s_mean.Get(v), s_rankable.OrUsual(v)));

    /// <summary>What was met and not exceeded; texts of the first version leave the exceeded out themselves.</summary>
    private static int OnlyMet(in MemberValues values)
    {
        int met = s_met.OrUsual(values), exceeded = s_exceeded.OrUsual(values);
        if (values.Scope.CountsExceededApart)
            return met;
        return met >= exceeded ? met - exceeded
            : throw values.Scope.Refuse("exceeded", $"found {exceeded} among {met} that are met; expected no more than are met");
    }

    private static Value<Tally, int> Count(string name, Func<Tally, int> get, string chinese, string english) =>
        s_all.Unless(name, 0, get, Scalars.Count, chinese, english);
}
