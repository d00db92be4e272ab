using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>The results that can be the root of a text, which define every indicator and scale they speak of.</summary>
internal static class ResultRoots
{
    private static readonly string[] s_lists =
        ["progress", "lags", "standings", "programmes", "decisions", "pairs", "inconsistencies", "reviews", "groups", "allSeries",
            "differences"];

    internal static Noun<Assessment> Assessment { get; } = Result(AssessmentNoun.Form);

    internal static Noun<Scorecard> Scorecard { get; } = Result(ScorecardNoun.Form);

    internal static Noun<CycleAnalysis> Cycle { get; } = Result(CycleNoun.Form);

    internal static Noun<IndicatorSeries> Series { get; } = Result(SeriesNoun.Form);

    internal static Noun<IReadOnlyList<IndicatorSeries>> AllSeries { get; } =
        List("allSeries", SeriesNoun.Form, "指标各序列", "the series of indicators, one for each kind of number");

    internal static Noun<IReadOnlyList<Difference>> Differences { get; } =
        List("differences", DifferenceNoun.Form, "各项比较", "comparisons of an indicator");

    internal static Noun<IndicatorChain> Chain { get; } = Result(ChainNoun.Form);

    internal static Noun<Difference> Difference { get; } = DifferenceNoun.Form.After("differenceFile", Roots.Version);

    internal static Noun<Review> Review { get; } = Result(ReviewNoun.Form);

    internal static Noun<Portfolio> Portfolio { get; } = Result(PortfolioNoun.Form);

    internal static Noun<IReadOnlyList<TaskProgress>> Progress { get; } =
        List("progress", TaskProgressNoun.Form, "任务进度", "how tasks stand on a day");

    internal static Noun<IReadOnlyList<LagItem>> Lags { get; } = List("lags", LagNoun.Form, "滞后清单", "a lag list");

    internal static Noun<IReadOnlyList<OrganizationStanding>> Standings { get; } =
        List("standings", StandingNoun.Form, "单位排名", "how bodies stand among each other");

    internal static Noun<IReadOnlyList<ProgrammeStatus>> Programmes { get; } =
        List("programmes", ProgrammeStatusNoun.Form, "机制的进展", "what programmes group and how far they are");

    internal static Noun<IReadOnlyList<DecisionStatus>> Decisions { get; } =
        List("decisions", DecisionStatusNoun.Form, "决定的落实", "decisions of meetings with what came of them");

    internal static Noun<IReadOnlyList<CoResponsibility>> Pairs { get; } = List("pairs", PairNoun.Form, "协作单位", "who works with whom");

    internal static Noun<IReadOnlyList<PlanReview>> Reviews { get; } =
        List("reviews", PlanReviewNoun.Form, "规划中期评估", "the mid-term review of a plan over years");

    internal static Noun<IReadOnlyList<Scorecard.Group>> Groups { get; } =
        List("groups", GroupNoun.Form, "记分卡的分组", "parts of a scorecard with their counts");

    internal static Noun<IReadOnlyList<Target>> Targets { get; } =
        List("targets", TargetNoun.Form, "目标", "targets, as the rows of a table");

    internal static Noun<IReadOnlyList<Observation>> Observations { get; } =
        List("observations", ObservationNoun.Form, "结果", "results, as the rows of a table");

    internal static Noun<IReadOnlyList<Inconsistency>> Inconsistencies { get; } =
        List("inconsistencies", InconsistencyNoun.Form, "不一致之处", "facts that do not fit together");

    internal static Noun<IReadOnlyList<WorkPlan>> Plans { get; } =
        ListOf("plans", WorkPlanNoun.Form, "工作方案", "work plans").After("plans", Roots.Version);

    internal static Noun<SupervisionPolicy> SupervisionPolicy { get; } =
        SupervisionPolicyNoun.Form.After("supervisionPolicyFile", Roots.Version);

    private static Noun<T> Result<T>(Noun<T> noun) => noun.After(noun.Name + "File", Defining);

    private static Noun<IReadOnlyList<T>> List<T>(string name, Noun<T> item, string chinese, string english) =>
        ListOf(name, item, chinese, english).After(name, Defining);

    private static Noun<IReadOnlyList<T>> ListOf<T>(string name, Noun<T> item, string chinese, string english)
    {
        Members<IReadOnlyList<T>> members = new();
        Part<IReadOnlyList<T>, IReadOnlyList<T>> list = members.NeedMany(name, value => value, item, chinese, english);
        return new(name, chinese, english, members, (in v) => list.Need(v)) { Elsewhere = s_lists };
    }

    private static void Defining<T>(Members<T> members)
    {
        members.Need("schema", static _ => VersionForm.Results, VersionForm.AllResults, "格式版本", "the version of the format");
        Definitions.AddTo(members);
    }
}
