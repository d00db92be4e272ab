using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A year told whole: the root of a text.</summary>
internal static class CycleNoun
{
    private static readonly Members<CycleAnalysis> s_all = new();
    private static readonly Part<CycleAnalysis,
        Scorecard> s_scorecard =
        s_all.Need("scorecard", c => c.Scorecard, ScorecardNoun.Form, "记分卡", "the targets of the year, judged and grouped");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<RowOutcome>> s_outcomes =
        s_all.NeedMany("outcomes", RowOutcome.Of, OutcomeNoun.Form, "各目标的去向，按记分卡的行序",
        "what became of each target, in the order of the scorecard's rows");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<TargetRenewal>> s_renewals =
        s_all.Many("renewals", c => c.Renewals, RenewalNoun.Form, "下一年计划对各目标的处理", "what the next year's plan makes of each target");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<Assessment>> s_early =
        s_all.Many("reachedEarly", c => c.ReachedEarly, AssessmentNoun.Form, "提前达到的目标",
        "targets for a later time that the year's results satisfy already");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<Observation>> s_without =
        s_all.Many("withoutTarget", c => c.WithoutTarget, ObservationNoun.Form, "未设目标的结果",
        "figures reported for the year for which no target was set");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<ProjectPath>> s_projects =
        s_all.Many("projects", c => c.Projects, ProjectPathNoun.Form, "具名项目", "the named projects over all documents");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<DistinctionPath>> s_distinctions =
        s_all.Many("distinctions", c => c.Distinctions, DistinctionPathNoun.Form, "称号、试点和荣誉",
        "the titles, pilots and awards over all documents");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<OverallClaim>> s_claims =
        s_all.Many("claims", c => c.Claims, ClaimNoun.Form, "文件的总体表述", "what documents say of the year's results as a whole");
    private static readonly Part<CycleAnalysis,
        IReadOnlyList<Shortcoming>> s_shortcomings =
        s_all.Many("shortcomings", c => c.Shortcomings, ShortcomingNoun.Form, "文件自述的不足",
        "the problems that documents name of the year themselves");

    internal static Noun<CycleAnalysis> Form { get; } =
        new("cycle", "一年的周期", "a year told whole: targets judged, what became of them, and what the next plan makes of them", s_all,
        static (in v) =>
    {
        Scorecard card = s_scorecard.Need(v);
        return new()
        {
            Scorecard = card,
            Outcomes = RowOutcome.Outcomes(s_outcomes.Need(v), card, v.Scope),
            Renewals = s_renewals.OrUsual(v),
            ReachedEarly = s_early.OrUsual(v),
            WithoutTarget = s_without.OrUsual(v),
            Projects = s_projects.OrUsual(v),
            Distinctions = s_distinctions.OrUsual(v),
            Claims = s_claims.OrUsual(v),
            Shortcomings = s_shortcomings.OrUsual(v),
        };
    });
}

/// <summary>What became of a target, without the judgement, which stands in the scorecard's row.</summary>
internal readonly record struct RowOutcome(string Target, OutcomeKind Kind, DocumentExtent? SearchedIn, decimal Weight)
{
    internal static IReadOnlyList<RowOutcome> Of(CycleAnalysis cycle) =>
        [.. cycle.Outcomes.Select(one => new RowOutcome(one.Assessment.Target.Id, one.Kind, one.SearchedIn, one.Weight))];

    /// <summary>The outcomes with their judgements, row by row.</summary>
    internal static IReadOnlyList<TargetOutcome> Outcomes(IReadOnlyList<RowOutcome> outcomes, Scorecard card, ReadScope scope)
    {
        if (outcomes.Count != card.Rows.Count)
            throw scope.Refuse("outcomes", $"found {outcomes.Count}; expected one for each of the {card.Rows.Count} rows of the scorecard");
        TargetOutcome[] whole = new TargetOutcome[outcomes.Count];
        for (int i = 0; i < whole.Length; i++)
        {
            if (outcomes[i].Target != card.Rows[i].Target.Id)
                throw scope.Refuse($"outcomes[{i}].target",
                    $"found \"{outcomes[i].Target}\"; expected \"{card.Rows[i].Target.Id}\", the target of that row of the scorecard");
            whole[i] = new TargetOutcome
            {
                Assessment = card.Rows[i], Kind = outcomes[i].Kind, SearchedIn = outcomes[i].SearchedIn,
                Weight = outcomes[i].Weight
            };
        }

        return Copied<TargetOutcome>.Owning(whole);
    }
}

/// <summary>What became of a target, one line.</summary>
internal static class OutcomeNoun
{
    private static readonly Members<RowOutcome> s_all = new();
    private static readonly Part<RowOutcome,
        string> s_target = s_all.Need("target", f => f.Target, Scalars.Text, "目标的标识", "the identity of the target");
    private static readonly Value<RowOutcome,
        OutcomeKind> s_kind = s_all.NeedChoice<OutcomeKind>("kind", f => f.Kind, "去向", "what became of it");
    private static readonly Value<RowOutcome,
        DocumentExtent> s_searched =
        s_all.MayChoice("searchedIn", f => f.SearchedIn, "查找的文本是否完整", "how much there is of the document it was sought in");
    private static readonly Value<RowOutcome,
        decimal> s_weight = s_all.Unless("weight", 1m, f => f.Weight, Scalars.Number, "计入的份量；默认为1", "how much it counts; 1 where left out");

    internal static Noun<RowOutcome> Form { get; } =
        new("outcome", "目标的去向", "what became of a target", s_all,
        static (in v) => new(s_target.Need(v), s_kind.Need(v), s_searched.Get(v), s_weight.OrUsual(v)));
}

/// <summary>What became of a target with its judgement, where it stands alone.</summary>
internal static class TargetOutcomeNoun
{
    private static readonly Members<TargetOutcome> s_all = new();
    private static readonly Part<TargetOutcome,
        Assessment> s_assessment = s_all.Need("assessment", f => f.Assessment, AssessmentNoun.Form, "判定", "the judgement");
    private static readonly Value<TargetOutcome,
        OutcomeKind> s_kind = s_all.NeedChoice<OutcomeKind>("kind", f => f.Kind, "去向", "what became of it");
    private static readonly Value<TargetOutcome,
        DocumentExtent> s_searched =
        s_all.MayChoice("searchedIn", f => f.SearchedIn, "查找的文本是否完整", "how much there is of the document it was sought in");
    private static readonly Value<TargetOutcome,
        decimal> s_weight = s_all.Unless("weight", 1m, f => f.Weight, Scalars.Number, "计入的份量；默认为1", "how much it counts; 1 where left out");

    internal static Noun<TargetOutcome> Form { get; } =
        new("targetOutcome", "目标的去向", "what became of a target, with its judgement", s_all, static (in v) => new()
        {
            Assessment = s_assessment.Need(v),
            Kind = s_kind.Need(v),
            SearchedIn = s_searched.Get(v),
            Weight = s_weight.OrUsual(v),
        });
}

/// <summary>What the next plan makes of a target, one line.</summary>
internal static class RenewalNoun
{
    private static readonly Members<TargetRenewal> s_all = new();
    private static readonly Part<TargetRenewal, Target> s_target = s_all.Need("target", r => r.Target, TargetNoun.Form, "目标", "the target");
    private static readonly Part<TargetRenewal,
        Target> s_next = s_all.May("next", r => r.Next, TargetNoun.Form, "下一年的目标", "the one of the next plan");
    private static readonly Value<TargetRenewal,
        RenewalKind> s_kind = s_all.NeedChoice<RenewalKind>("kind", r => r.Kind, "如何处理", "what is made of it");
    private static readonly Part<TargetRenewal,
        Quantity> s_change = s_all.May("change", r => r.Change, Scalars.Quantity, "目标值的变动", "how its number changes");
    private static readonly Value<TargetRenewal, Reason> s_drift =
        s_all.MayChoice<Reason>("drift", r => r.Drift, "口径的差异", "the part of the definition in which the next target differs");
    private static readonly Value<TargetRenewal,
        decimal> s_weight = s_all.Unless("weight", 1m, r => r.Weight, Scalars.Number, "计入的份量；默认为1", "how much it counts; 1 where left out");

    internal static Noun<TargetRenewal> Form { get; } =
        new("renewal", "目标的接续", "what the next year's plan makes of a target", s_all, static (in v) => new()
        {
            Target = s_target.Need(v),
            Next = s_next.Get(v),
            Kind = s_kind.Need(v),
            Change = s_change.Get(v),
            Drift = s_drift.Get(v),
            Weight = s_weight.OrUsual(v),
        });
}

/// <summary>A named project over all documents, one line.</summary>
internal static class ProjectPathNoun
{
    private static readonly Members<ProjectPath> s_all = new();
    private static readonly Part<ProjectPath,
        NamedProject> s_project = s_all.Need("project", p => p.Project, ProjectNoun.Form, "项目", "the project with its mentions");
    private static readonly Part<ProjectPath,
        IReadOnlyList<ProjectPath.Slip>> s_slips = s_all.Many("slips", p => p.Slips, SlipNoun.Form, "推迟之处", "where it slipped");

    internal static Noun<ProjectPath> Form { get; } =
        new("projectPath", "项目的历程", "a named project over all documents", s_all,
        static (in v) => new() { Project = s_project.Need(v), Slips = s_slips.OrUsual(v) });
}

/// <summary>A stage that was promised again.</summary>
internal static class SlipNoun
{
    private static readonly Members<ProjectPath.Slip> s_all = new();
    private static readonly Value<ProjectPath.Slip,
        ProjectPath.SlipKind> s_kind = s_all.NeedChoice<ProjectPath.SlipKind>("kind", s => s.Kind, "性质", "its kind");
    private static readonly Part<ProjectPath.Slip,
        ProjectMention> s_promise = s_all.Need("promise", s => s.Promise, ProjectMentionNoun.Form, "原承诺", "the promise");
    private static readonly Part<ProjectPath.Slip,
        ProjectMention> s_again = s_all.Need("again", s => s.Again, ProjectMentionNoun.Form, "再次承诺", "the promise that follows it");

    internal static Noun<ProjectPath.Slip> Form { get; } =
        new("slip", "推迟", "a stage that was promised again", s_all,
        static (in v) => new(s_kind.Need(v), s_promise.Need(v), s_again.Need(v)));
}

/// <summary>A title, pilot or award over all documents, one line.</summary>
internal static class DistinctionPathNoun
{
    private static readonly Members<DistinctionPath> s_all = new();
    private static readonly Part<DistinctionPath, string> s_name = s_all.Need("name", p => p.Name, Scalars.Word, "名称", "its name");
    private static readonly Part<DistinctionPath,
        IReadOnlyList<Distinction>> s_mentions =
        s_all.NeedMany("mentions", p => p.Mentions, DistinctionNoun.Form, "各处提及", "what documents say of it");

    internal static Noun<DistinctionPath> Form { get; } =
        new("distinctionPath", "称号的历程", "a title, pilot or award over all documents", s_all,
        static (in v) => new() { Name = s_name.Need(v), Mentions = s_mentions.Need(v) });
}

/// <summary>Facts that do not fit together, one line.</summary>
internal static class InconsistencyNoun
{
    private static readonly Members<Inconsistency> s_all = new();
    private static readonly Part<Inconsistency,
        string> s_code = s_all.Need("code", i => i.Code, Scalars.Word, "规则代码", "the code of the rule");
    private static readonly Value<Inconsistency,
        ConsistencyRule> s_rule = s_all.NeedChoice<ConsistencyRule>("rule", i => i.Rule, "规则", "the rule");
    private static readonly Value<Inconsistency,
        Severity> s_severity = s_all.NeedChoice<Severity>("severity", i => i.Severity, "轻重", "how much it weighs");
    private static readonly Part<Inconsistency,
        IReadOnlyList<string>> s_values = s_all.Many("values", i => i.Values, Scalars.Text, "所涉的值", "the values it speaks of");
    private static readonly Part<Inconsistency,
        IReadOnlyList<Citation>> s_places =
        s_all.Many("places", i => i.Places, CitationNoun.Form, "所涉之处", "the places that do not fit together");

    internal static Noun<Inconsistency> Form { get; } =
        new("inconsistency", "不一致", "facts that do not fit together", s_all, static (in v) =>
    {
        Inconsistency found = new(s_rule.Need(v), s_severity.Need(v), s_values.OrUsual(v), s_places.OrUsual(v));
        return found.Code == s_code.Need(v) ? found
            : throw v.Scope.Refuse("code", $"the rule {Choice<ConsistencyRule>.NameOf(found.Rule)} has the code {found.Code}");
    });
}
