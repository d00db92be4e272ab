using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Presentation;

/// <content>Words for progress, supervision and programmes.</content>
public static partial class Wording
{
    /// <summary>How the elapsed part of a period is counted.</summary>
    public static string Of(Elapse value, Language language) => value switch
    {
        Elapse.Months => Pick(language, "按月计", "by whole months"),
        Elapse.Days => Pick(language, "按日计", "by days"),
        _ => throw Unknown(value),
    };

    /// <summary>What a lag is measured by.</summary>
    public static string Of(LagBasis value, Language language) => value switch
    {
        LagBasis.Points => Pick(language, "与序时进度之差（百分点）", "points behind schedule"),
        LagBasis.RelativeToSchedule => Pick(language, "占序时进度的比例", "part of the schedule"),
        _ => throw Unknown(value),
    };

    /// <summary>What a band of lead or lag means.</summary>
    public static string Of(ScheduleStatus value, Language language) => value switch
    {
        ScheduleStatus.OnSchedule => Pick(language, "达到序时进度", "on schedule"),
        ScheduleStatus.Lagging => Pick(language, "滞后", "behind"),
        ScheduleStatus.FarBehind => Pick(language, "严重滞后", "far behind"),
        _ => throw Unknown(value),
    };

    /// <summary>Why a task is on a lag list.</summary>
    public static string Of(LagReason value, Language language) => value switch
    {
        LagReason.Behind => Pick(language, "落后于序时进度", "behind schedule"),
        LagReason.FarBehind => Pick(language, "严重落后于序时进度", "far behind schedule"),
        LagReason.NotReported => Pick(language, "未报送进展", "no progress reported"),
        _ => throw Unknown(value),
    };

    /// <summary>What a missing report counts as.</summary>
    public static string Of(MissingReport value, Language language) => value switch
    {
        MissingReport.LeftOut => Pick(language, "不计入得分，覆盖率下降", "left out of the score, lowers coverage"),
        MissingReport.CountsAsZero => Pick(language, "按零计入得分", "counts as zero"),
        _ => throw Unknown(value),
    };

    /// <summary>Why a body has no place in a ranking.</summary>
    public static string Of(Unranked value, Language language) => value switch
    {
        Unranked.KindLeftOut => Pick(language, "不列入排名的单位类别", "a kind of body that is not ranked"),
        Unranked.CoverageBelowFloor => Pick(language, "报送覆盖率不足", "too little is reported"),
        Unranked.NothingToRank => Pick(language, "没有可排名的目标", "nothing to rank"),
        _ => throw Unknown(value),
    };

    /// <summary>What a named mechanism is.</summary>
    public static string Of(ProgrammeKind value, Language language) => value switch
    {
        ProgrammeKind.Mechanism => Pick(language, "推进机制", "mechanism"),
        ProgrammeKind.PolicyPackage => Pick(language, "政策包", "package of policies"),
        ProgrammeKind.Campaign => Pick(language, "专项行动或工程", "campaign"),
        ProgrammeKind.RateSet => Pick(language, "指标组合", "set of rates"),
        _ => throw Unknown(value),
    };

    /// <summary>What is done in a round of supervision.</summary>
    public static string Of(RoundKind value, Language language) => value switch
    {
        RoundKind.Unstated => Pick(language, "未写明方式", "not stated"),
        RoundKind.Display => Pick(language, "晒进度（不排名）", "display without places"),
        RoundKind.Rank => Pick(language, "赛进度（排名）", "ranking"),
        RoundKind.Appraise => Pick(language, "年度考核", "appraisal of the year"),
        _ => throw Unknown(value),
    };
}
