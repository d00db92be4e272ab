using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Presentation;

/// <content>Words for a cycle as a whole: what became of targets, what the next plan makes of them, what slipped.</content>
public static partial class Wording
{
    /// <summary>What became of a target.</summary>
    public static string Of(OutcomeKind value, Language language) => value switch
    {
        OutcomeKind.Pending => Pick(language, "尚无结果", "no result yet"),
        OutcomeKind.Reached => Pick(language, "已达成", "reached"),
        OutcomeKind.Missed => Pick(language, "未达成", "not reached"),
        OutcomeKind.Drifted => Pick(language, "口径有变", "reported by another definition"),
        OutcomeKind.Undecided => Pick(language, "有表述未能判定", "reported, nothing decided"),
        OutcomeKind.Silent => Pick(language, "未见回报", "not reported back"),
        OutcomeKind.Unresolved => Pick(language, "待核对", "something alike reported, to be checked"),
        OutcomeKind.Restated => Pick(language, "后来重新设定", "set anew later"),
        _ => throw Unknown(value),
    };

    /// <summary>What the next plan makes of a target.</summary>
    public static string Of(RenewalKind value, Language language) => value switch
    {
        RenewalKind.CarriedOver => Pick(language, "沿用", "carried over"),
        RenewalKind.Raised => Pick(language, "提高要求", "raised"),
        RenewalKind.Lowered => Pick(language, "降低要求", "lowered"),
        RenewalKind.Changed => Pick(language, "改变提法", "asked otherwise"),
        RenewalKind.Done => Pick(language, "已完成，无需再提", "done, nothing left to name"),
        RenewalKind.Dropped => Pick(language, "不再提出", "not named again"),
        _ => throw Unknown(value),
    };

    /// <summary>How a promised stage slipped.</summary>
    public static string Of(ProjectPath.SlipKind value, Language language) => value switch
    {
        ProjectPath.SlipKind.PromisedAgain => Pick(language, "再次提出", "promised again"),
        ProjectPath.SlipKind.Weakened => Pick(language, "要求放宽", "promised less firmly or less far"),
        _ => throw Unknown(value),
    };

    /// <summary>How the pursuit of a title went.</summary>
    public static string Of(DistinctionCourse value, Language language) => value switch
    {
        DistinctionCourse.Pursued => Pick(language, "争取中", "pursued"),
        DistinctionCourse.PursuedAgain => Pick(language, "再次争取", "pursued again"),
        DistinctionCourse.Obtained => Pick(language, "已获得", "obtained"),
        DistinctionCourse.Kept => Pick(language, "保持或提升", "kept or raised"),
        DistinctionCourse.PursuedOnceMore => Pick(language, "获得后继续争取", "obtained, and pursued once more"),
        _ => throw Unknown(value),
    };

    /// <summary>A slip as a clause: the stage and time first promised, and what is promised now.</summary>
    public static string Of(ProjectPath.Slip slip, Language language)
    {
        ArgumentNullException.ThrowIfNull(slip);
        (ProjectMention was, ProjectMention now) = (slip.Promise, slip.Again);
        return Pick(
            language,
            $"{Of(was.Period, language)}{Promised(was)}，{Of(now.Period, language)}{Promised(now)}（{Of(slip.Kind, language)}）",
            $"{Of(was.Stage, language)} {Verb(was)} for {Of(was.Period, language)}, {Of(now.Stage, language)} {Verb(now)} for "
                + $"{Of(now.Period, language)} ({Of(slip.Kind, language)})");

        string Promised(ProjectMention mention) => $"{Of(mention.Commitment, language)}{mention.Stage.Word}";

        static string Verb(ProjectMention mention) => mention.Commitment switch
        {
            Commitment.Binding => "pledged",
            Commitment.Aspirational => "aspired to",
            _ => "planned",
        };
    }

    /// <summary>A renewal as a clause: what was asked, what is asked next, and what that makes it.</summary>
    public static string Of(TargetRenewal renewal, Language language)
    {
        ArgumentNullException.ThrowIfNull(renewal);
        string name = Of(renewal.Target.Indicator, language), was = TargetText.Of(renewal.Target).ToString(language),
            kind = Of(renewal.Kind, language);
        if (renewal.Next is not { } next)
            return Pick(language, $"{name}：{was}，{kind}", $"{name}: {was}, {kind}") + Lighter(renewal.Weight, language);
        string weaker = renewal.IsWeakened ? Pick(language, "，承诺减弱", ", less firmly") : string.Empty;
        return Pick(
            language,
            $"{name}：{was} → {TargetText.Of(next).ToString(language)}（{kind}{weaker}）",
            $"{name}: {was} → {TargetText.Of(next).ToString(language)} ({kind}{weaker})");
    }

    /// <summary>A target and what became of it as a clause: what was asked, what was said, and in what the two differ.</summary>
    public static string Of(TargetOutcome outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        AssessmentRow row = AssessmentRow.Of(outcome.Assessment, language);
        string text = Pick(language, $"{row.Indicator}：{row.Condition}", $"{row.Indicator}: {row.Condition}");
        if (outcome.Assessment.Result is { } result)
        {
            string same = result.Indicator.Code == outcome.Assessment.Target.Indicator.Code ? string.Empty
                : Of(result.Indicator, language) + " ";
            text += Pick(language, $"；回报：{same}{row.Result}", $"; reported: {same}{row.Result}");
        }

        if (outcome.Kind is OutcomeKind.Drifted or OutcomeKind.Undecided)
            text += Pick(language, $"（{row.Reason}）", $" ({row.Reason})");
        foreach (Assessment.Candidate candidate in outcome.Assessment.Candidates)
            text += Pick(language, "；", "; ") + Of(candidate, language);
        return text + Lighter(outcome.Weight, language);
    }

    private static string Lighter(decimal weight, Language language) =>
        weight == 1m ? string.Empty : Pick(language, "（所查文件不完整）", " (the document searched is not full)");
}
