using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// Words for everything that has a name in the code, in Chinese and English: kinds, verdicts, reasons, steps. Every value has its own
/// words.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine(Wording.Of(Verdict.NotReported, Language.Chinese)); // 未见回报
/// Console.WriteLine(Wording.Of(Period.OfQuarter(new Year(2023), 2), Language.English)); // quarter 2 of 2023
/// </code>
/// </example>
public static partial class Wording
{
    /// <summary>The kind of number.</summary>
    public static string Of(Measure value, Language language) => value switch
    {
        Measure.Level => Pick(language, "总量", "level"),
        Measure.Count => Pick(language, "数量", "number"),
        Measure.Growth => Pick(language, "增速", "growth"),
        Measure.Share => Pick(language, "占比", "share"),
        Measure.Rate => Pick(language, "比率", "rate"),
        Measure.PointChange => Pick(language, "百分点变动", "change in points"),
        Measure.Rank => Pick(language, "位次", "rank"),
        Measure.RankMove => Pick(language, "位次变动", "move of rank"),
        Measure.Multiple => Pick(language, "倍数", "multiple"),
        Measure.Stage => Pick(language, "进度阶段", "stage"),
        Measure.Grade => Pick(language, "等次", "grade"),
        _ => throw Unknown(value),
    };

    /// <summary>Which direction is better.</summary>
    public static string Of(Polarity value, Language language) => value switch
    {
        Polarity.Neutral => Pick(language, "无优劣方向", "neither direction is better"),
        Polarity.HigherIsBetter => Pick(language, "越高越好", "higher is better"),
        Polarity.LowerIsBetter => Pick(language, "越低越好", "lower is better"),
        _ => throw Unknown(value),
    };

    /// <summary>Which way a value is to move.</summary>
    public static string Of(Direction value, Language language) => value switch
    {
        Direction.Up => Pick(language, "上升", "upwards"),
        Direction.Down => Pick(language, "下降", "downwards"),
        _ => throw Unknown(value),
    };

    /// <summary>How values over a year relate.</summary>
    public static string Of(Aggregation value, Language language) => value switch
    {
        Aggregation.Cumulative => Pick(language, "累计值", "adds up over the year"),
        Aggregation.Snapshot => Pick(language, "时点值", "stands at a point of time"),
        _ => throw Unknown(value),
    };

    /// <summary>How firmly something is promised.</summary>
    public static string Of(Commitment value, Language language) => value switch
    {
        Commitment.Planned => Pick(language, "计划", "planned, without a word of degree"),
        Commitment.Binding => Pick(language, "确保", "firmly promised"),
        Commitment.Aspirational => Pick(language, "力争", "aimed for"),
        _ => throw Unknown(value),
    };

    /// <summary>How far a project is.</summary>
    public static string Of(ProgressState value, Language language) => value switch
    {
        ProgressState.Unstated => Pick(language, "未写明", "not stated"),
        ProgressState.NotStarted => Pick(language, "未启动", "not started"),
        ProgressState.Going => Pick(language, "推进中", "going on"),
        ProgressState.Done => Pick(language, "已完成", "done"),
        ProgressState.Exceeded => Pick(language, "超额完成", "exceeded"),
        _ => throw Unknown(value),
    };

    /// <summary>How an indicator of a plan stands.</summary>
    public static string Of(PlanStatus value, Language language) => value switch
    {
        PlanStatus.Unknown => Pick(language, "无法判断", "cannot be told"),
        PlanStatus.Reached => Pick(language, "已达目标", "reached"),
        PlanStatus.OnTrack => Pick(language, "符合进度", "on track"),
        PlanStatus.Behind => Pick(language, "滞后", "behind"),
        _ => throw Unknown(value),
    };

    /// <summary>The way a plan is taken to go.</summary>
    public static string Of(PlanPath value, Language language) => value switch
    {
        PlanPath.Linear => Pick(language, "等量推进", "even steps"),
        PlanPath.Geometric => Pick(language, "等速增长", "even growth"),
        PlanPath.Steps => Pick(language, "分年目标", "the plan's yearly steps"),
        PlanPath.Cumulative => Pick(language, "累计", "added up"),
        _ => throw Unknown(value),
    };

    /// <summary>How a planning document marks an indicator.</summary>
    public static string Of(IndicatorNature value, Language language) => value switch
    {
        IndicatorNature.Unstated => Pick(language, "未标明", "not marked"),
        IndicatorNature.Binding => Pick(language, "约束性", "binding on the government"),
        IndicatorNature.Anticipatory => Pick(language, "预期性", "expected by the government"),
        _ => throw Unknown(value),
    };

    /// <summary>How one indicator relates to another, seen from the first.</summary>
    public static string Of(IndicatorRelationKind value, Language language) => value switch
    {
        IndicatorRelationKind.Wider => Pick(language, "口径更宽", "counts more"),
        IndicatorRelationKind.Narrower => Pick(language, "口径更窄", "counts less"),
        IndicatorRelationKind.OtherEvent => Pick(language, "统计环节不同", "counts at another event"),
        IndicatorRelationKind.LaterStage => Pick(language, "处于更后的环节", "counts at a later stage"),
        IndicatorRelationKind.OtherThreshold => Pick(language, "门槛不同", "counts from another threshold"),
        IndicatorRelationKind.OtherScope => Pick(language, "范围不同", "counts another scope"),
        IndicatorRelationKind.OtherDenominator => Pick(language, "分母不同", "is a share of another whole"),
        IndicatorRelationKind.OtherMeasure => Pick(language, "度量方式不同", "measures in another way"),
        IndicatorRelationKind.Aggregate => Pick(language, "是其所属总体", "is the whole it belongs to"),
        IndicatorRelationKind.Component => Pick(language, "由其计算得出", "is computed from it"),
        _ => throw Unknown(value),
    };

    /// <summary>How good a value is.</summary>
    public static string Of(ObservationStatus value, Language language) => value switch
    {
        ObservationStatus.Normal => Pick(language, "正式值", "as reported"),
        ObservationStatus.Estimated => Pick(language, "预计值", "an estimate"),
        ObservationStatus.Provisional => Pick(language, "初步值", "preliminary"),
        ObservationStatus.Forecast => Pick(language, "预测值", "a forecast"),
        ObservationStatus.Missing => Pick(language, "缺报", "said to be missing"),
        _ => throw Unknown(value),
    };

    /// <summary>How much of a document there is.</summary>
    public static string Of(DocumentExtent value, Language language) => value switch
    {
        DocumentExtent.Full => Pick(language, "全文", "the full text"),
        DocumentExtent.Abridged => Pick(language, "摘登", "an abridged text"),
        DocumentExtent.Fragment => Pick(language, "节选", "a piece of the text"),
        DocumentExtent.TasksOnly => Pick(language, "仅任务清单", "the list of tasks only"),
        _ => throw Unknown(value),
    };

    /// <summary>What can be judged about a task.</summary>
    public static string Of(TaskKind value, Language language) => value switch
    {
        TaskKind.Standing => Pick(language, "常态工作", "standing work"),
        TaskKind.Directional => Pick(language, "定性要求", "a direction"),
        TaskKind.Milestone => Pick(language, "节点任务", "a stage to be reached"),
        TaskKind.Measured => Pick(language, "量化任务", "a number to be reached"),
        _ => throw Unknown(value),
    };

    /// <summary>How it is known who leads.</summary>
    public static string Of(LeadRule value, Language language) => value switch
    {
        LeadRule.Explicit => Pick(language, "文件写明牵头", "the text names the lead"),
        LeadRule.FirstListed => Pick(language, "列第一位者牵头", "the first unit listed leads, as the document says"),
        LeadRule.FirstListedByChoice => Pick(language, "按惯例以列第一位者为牵头", "the first unit listed is taken for the lead by choice"),
        LeadRule.Unranked => Pick(language, "文件未分主次", "the list does not rank its units"),
        LeadRule.OwnList => Pick(language, "本单位清单", "the body's own list"),
        _ => throw Unknown(value),
    };

    /// <summary>The stage of a livelihood project.</summary>
    public static string Of(LivelihoodStage value, Language language) => value switch
    {
        LivelihoodStage.Raised => Pick(language, "已征集", "raised by residents"),
        LivelihoodStage.Candidate => Pick(language, "候选", "a candidate"),
        LivelihoodStage.Voted => Pick(language, "票决入选", "voted by the deputies"),
        LivelihoodStage.NotChosen => Pick(language, "票决未入选", "not chosen"),
        LivelihoodStage.UnderWay => Pick(language, "实施中", "under way"),
        LivelihoodStage.Done => Pick(language, "已办结", "done"),
        LivelihoodStage.Rated => Pick(language, "已评议", "rated"),
        _ => throw Unknown(value),
    };

    /// <summary>How far a government is with a title, pilot or award.</summary>
    public static string Of(DistinctionStatus value, Language language) => value switch
    {
        DistinctionStatus.Pursued => Pick(language, "争创", "pursued"),
        DistinctionStatus.Listed => Pick(language, "入围", "listed"),
        DistinctionStatus.Obtained => Pick(language, "获得", "obtained"),
        DistinctionStatus.Kept => Pick(language, "蝉联", "kept"),
        DistinctionStatus.Raised => Pick(language, "升级", "raised to a higher grade"),
        _ => throw Unknown(value),
    };

    /// <summary>How far a document says that its aims were reached.</summary>
    public static string Of(ClaimDegree value, Language language) => value switch
    {
        ClaimDegree.WorkedFor => Pick(language, "推进落实", "worked for"),
        ClaimDegree.Basically => Pick(language, "基本完成", "completed for the greater part"),
        ClaimDegree.Completed => Pick(language, "完成", "completed"),
        ClaimDegree.Exceeded => Pick(language, "超额完成", "more than completed"),
        _ => throw Unknown(value),
    };

    /// <summary>What a meeting resolved.</summary>
    public static string Of(DecisionOutcome value, Language language) => value switch
    {
        DecisionOutcome.Unstated => Pick(language, "未载明", "not stated"),
        DecisionOutcome.ApprovedInPrinciple => Pick(language, "原则同意", "approved in principle"),
        DecisionOutcome.Approved => Pick(language, "同意", "approved"),
        DecisionOutcome.Noted => Pick(language, "听取", "heard and noted"),
        DecisionOutcome.Deferred => Pick(language, "暂缓", "put off"),
        _ => throw Unknown(value),
    };

    /// <summary>One step of what follows a decision.</summary>
    public static string Of(FollowUpStep value, Language language) => value switch
    {
        FollowUpStep.Revise => Pick(language, "修改完善", "revise"),
        FollowUpStep.Implement => Pick(language, "组织实施", "carry out"),
        FollowUpStep.Issue => Pick(language, "发文实施", "issue as a document"),
        FollowUpStep.PartyCommitteeStudies => Pick(language, "提交党委研究", "put to the Party committee"),
        FollowUpStep.PartyCommitteeAgrees => Pick(language, "报党委同意", "obtain the Party committee's consent"),
        FollowUpStep.SubmitToCongress => Pick(language, "提请人大审议", "put before the people's congress"),
        FollowUpStep.ReportUpward => Pick(language, "上报上级政府", "report to the government above"),
        _ => throw Unknown(value),
    };

    /// <summary>How much a finding weighs.</summary>
    public static string Of(Severity value, Language language) => value switch
    {
        Severity.Information => Pick(language, "提示", "note"),
        Severity.Warning => Pick(language, "存疑", "doubt"),
        Severity.Error => Pick(language, "错误", "fault"),
        _ => throw Unknown(value),
    };

    internal static string Pick(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : struct, Enum => new(nameof(value), value, "The value is not one of its kind.");
}
