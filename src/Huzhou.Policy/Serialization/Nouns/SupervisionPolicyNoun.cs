using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>The choices a ranking rests on: the root of a text. Every one is written; one that is left out has its default.</summary>
internal static class SupervisionPolicyNoun
{
    private static readonly SupervisionPolicy s_usual = SupervisionPolicy.Default;
    private static readonly Members<SupervisionPolicy> s_all = new();
    private static readonly Part<SupervisionPolicy,
        CreditPolicy> s_credit = s_all.May("credit", p => p.Credit, CreditNoun.Form, "计分如何分配", "how the credit for a task is shared");
    private static readonly Part<SupervisionPolicy,
        StatusBands> s_bands = s_all.May("status", p => p.Bands, BandsNoun.Form, "进度状态的划分", "what leads and lags mean");
    private static readonly Value<SupervisionPolicy,
        Elapse> s_elapse = s_all.MayChoice("elapse", p => (Elapse?)p.Elapse, "序时进度的算法", "how time is counted");
    private static readonly Value<SupervisionPolicy,
        MissingReport> s_missing = s_all.MayChoice("missing", p => (MissingReport?)p.Missing, "未报送的处理", "what a missing report counts");
    private static readonly Value<SupervisionPolicy,
        decimal> s_floor =
        s_all.May("coverageFloor", p => (decimal?)p.CoverageFloor, Scalars.Number, "参与排名的最低报送率", "the least part reported to be ranked");
    private static readonly Value<SupervisionPolicy,
        decimal> s_cap = s_all.May("cap", p => (decimal?)p.Cap, Scalars.Number, "完成率上限", "the cap of a rate");
    private static readonly Value<SupervisionPolicy,
        decimal> s_binding =
        s_all.May("bindingWeight", p => (decimal?)p.BindingWeight, Scalars.Number, "确保类权重", "the weight of firm promises");
    private static readonly Value<SupervisionPolicy,
        decimal> s_planned = s_all.May("plannedWeight", p => (decimal?)p.PlannedWeight, Scalars.Number, "计划类权重", "the weight of plans");
    private static readonly Value<SupervisionPolicy,
        decimal> s_aspirational =
        s_all.May("aspirationalWeight", p => (decimal?)p.AspirationalWeight, Scalars.Number, "力争类权重", "the weight of aims");
    private static readonly Value<SupervisionPolicy,
        TieRule> s_ties = s_all.MayChoice("ties", p => (TieRule?)p.Ties, "并列的处理", "what equal scores mean");
    private static readonly Part<SupervisionPolicy,
        IReadOnlyList<OrganizationKind>> s_notRanked =
        s_all.May("notRanked", p => (IReadOnlyList<OrganizationKind>)[.. p.NotRanked.Order()],
        new ListForm<OrganizationKind>(Scalars.ChoiceOf<OrganizationKind>()), "不参与排名的单位性质", "the kinds of bodies that are not ranked");
    private static readonly Value<SupervisionPolicy,
        bool> s_silence =
        s_all.May("circulatesSilence", p => (bool?)p.CirculatesSilence, Scalars.Flag, "未报送是否列入通报", "whether silence is listed among lags");
    private static readonly Value<SupervisionPolicy,
        decimal> s_schedule =
        s_all.May("scheduleWeight", p => (decimal?)p.ScheduleWeight, Scalars.Number, "进度权重", "the weight of schedules");
    private static readonly Value<SupervisionPolicy,
        decimal> s_completion =
        s_all.May("completionWeight", p => (decimal?)p.CompletionWeight, Scalars.Number, "完成权重", "the weight of completion");
    private static readonly Part<SupervisionPolicy,
        IReadOnlyList<Round>> s_rounds =
        s_all.May("rounds", p => p.Rounds, new ListForm<Round>(RoundNoun.Form), "督查轮次", "the rounds of supervision");

    internal static Noun<SupervisionPolicy> Form { get; } =
        new("supervisionPolicy", "督查规则", "the choices a ranking rests on", s_all, static (in v) => new()
        {
            Credit = s_credit.Get(v) ?? s_usual.Credit,
            Bands = s_bands.Get(v) ?? s_usual.Bands,
            Elapse = s_elapse.Get(v) ?? s_usual.Elapse,
            Missing = s_missing.Get(v) ?? s_usual.Missing,
            CoverageFloor = s_floor.Get(v) ?? s_usual.CoverageFloor,
            Cap = s_cap.Get(v) ?? s_usual.Cap,
            BindingWeight = s_binding.Get(v) ?? s_usual.BindingWeight,
            PlannedWeight = s_planned.Get(v) ?? s_usual.PlannedWeight,
            AspirationalWeight = s_aspirational.Get(v) ?? s_usual.AspirationalWeight,
            Ties = s_ties.Get(v) ?? s_usual.Ties,
            NotRanked = s_notRanked.Get(v)?.ToHashSet() ?? s_usual.NotRanked,
            CirculatesSilence = s_silence.Get(v) ?? s_usual.CirculatesSilence,
            ScheduleWeight = s_schedule.Get(v) ?? s_usual.ScheduleWeight,
            CompletionWeight = s_completion.Get(v) ?? s_usual.CompletionWeight,
            Rounds = s_rounds.Get(v) ?? s_usual.Rounds,
        });
}

/// <summary>How the credit for a task is shared: <c>{ "kind": "byRole", "lead": 1, "support": 0.3 }</c>.</summary>
internal static class CreditNoun
{
    private static readonly Members<CreditPolicy> s_all = new();
    private static readonly Part<CreditPolicy, string> s_kind = Family<CreditPolicy>.KindOf(s_all, c => c.GetType().Name);
    private static readonly Value<CreditPolicy,
        decimal> s_lead =
        s_all.May("lead", c => (c as CreditPolicy.ByRole)?.LeadCoefficient, Scalars.Number, "牵头系数", "what a lead body counts");
    private static readonly Value<CreditPolicy,
        decimal> s_support =
        s_all.May("support", c => (c as CreditPolicy.ByRole)?.SupportCoefficient, Scalars.Number, "配合系数", "what a supporting body counts");

    internal static Family<CreditPolicy> Form { get; } = new(
        "credit", "a way to share credit", "计分的分配", "how the credit for a task is shared", s_all,
        Kind<CreditPolicy>.Of<CreditPolicy.LeadOnly>("leadOnly", [], [], static (in _) => new CreditPolicy.LeadOnly()),
        Kind<CreditPolicy>.Of<CreditPolicy.Equally>("equally", [], [], static (in _) => new CreditPolicy.Equally()),
        Kind<CreditPolicy>.Of<CreditPolicy.ByRole>("byRole", [s_lead, s_support], [], static (in v) =>
            new CreditPolicy.ByRole(s_lead.Need(v), s_support.Need(v))));
}

/// <summary>
/// What leads and lags mean: a published rule by <c>rule</c>, bands of one's own, or a rule with bands that close its hole.
/// </summary>
internal static class BandsNoun
{
    private static readonly (string Name, StatusRule Rule)[] s_rules =
        [("yinchuan2025", StatusRule.Yinchuan2025), ("sanya2022", StatusRule.Sanya2022)];

    private static readonly Members<StatusBands> s_all = new();
    private static readonly Part<StatusBands,
        string> s_rule = s_all.May("rule", static string? (_) => null, Scalars.Text, "公开规则的名称", "the name of a published rule");
    private static readonly Value<StatusBands,
        LagBasis> s_basis = s_all.MayChoice("basis", b => (LagBasis?)b.Basis, "进度差的口径", "how leads are measured");
    private static readonly Part<StatusBands,
        IReadOnlyList<StatusBands.Band>> s_bands = s_all.Many("bands", b => b.Bands, BandNoun.Form, "各档", "the bands");

    internal static Noun<StatusBands> Form { get; } = new("bands", "进度状态的划分", "what leads and lags mean", s_all, static (in v) =>
    {
        IReadOnlyList<StatusBands.Band> bands = s_bands.OrUsual(v);
        if (s_rule.Get(v) is not { } name)
            return new StatusBands(s_basis.Need(v), bands);
        StatusRule rule = Array.Find(s_rules, known => known.Name == name).Rule
            ?? throw v.Scope.Refuse("rule",
                $"no published rule \"{name}\" is known; expected one of {string.Join(", ", s_rules.Select(known => known.Name))}");
        if (s_basis.Get(v) is { } basis && basis != rule.Basis)
            throw v.Scope.Refuse("basis", $"the rule \"{name}\" measures by {Choice<LagBasis>.NameOf(rule.Basis)}");
        v.Scope.Trail.Enter("rule"); // What is said of the rule is said there.
        StatusBands whole = rule.With(bands).Build();
        v.Scope.Trail.Leave();
        return whole;
    });
}

/// <summary>A band: <c>{ "status": "lagging", "atLeast": -10, "below": 0 }</c>; an end that is left out is open.</summary>
internal static class BandNoun
{
    private static readonly Members<StatusBands.Band> s_all = new();
    private static readonly Value<StatusBands.Band,
        ScheduleStatus> s_status = s_all.NeedChoice<ScheduleStatus>("status", b => b.Status, "状态", "the status");
    private static readonly Value<StatusBands.Band,
        decimal> s_atLeast = s_all.May("atLeast", b => b.LowIncluded ? b.Low : null, Scalars.Number, "下端（含）", "the lower end, included");
    private static readonly Value<StatusBands.Band,
        decimal> s_above = s_all.May("above", b => b.LowIncluded ? null : b.Low, Scalars.Number, "下端（不含）", "the lower end, not included");
    private static readonly Value<StatusBands.Band,
        decimal> s_atMost = s_all.May("atMost", b => b.HighIncluded ? b.High : null, Scalars.Number, "上端（含）", "the upper end, included");
    private static readonly Value<StatusBands.Band,
        decimal> s_below = s_all.May("below", b => b.HighIncluded ? null : b.High, Scalars.Number, "上端（不含）", "the upper end, not included");

    internal static Noun<StatusBands.Band> Form { get; } =
        new("band", "一档", "a band; an end that is left out is open", s_all, static (in v) =>
    {
        if (s_atLeast.Get(v) is not null && s_above.Get(v) is not null)
            throw v.Scope.Refuse("above", "a band has one lower end, atLeast or above");
        if (s_atMost.Get(v) is not null && s_below.Get(v) is not null)
            throw v.Scope.Refuse("below", "a band has one upper end, atMost or below");
        return new(s_status.Need(v), s_atLeast.Get(v) ?? s_above.Get(v), s_atLeast.Get(v) is not null, s_atMost.Get(v) ?? s_below.Get(v),
            s_atMost.Get(v) is not null);
    });
}
