using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <content>Comparisons.</content>
public static partial class Wording
{
    /// <summary>What is compared with what.</summary>
    public static string Of(ComparisonKind value, Language language) => value switch
    {
        ComparisonKind.YearOnYear => Pick(language, "同比", "year on year"),
        ComparisonKind.PeriodOnPeriod => Pick(language, "环比", "period on period"),
        ComparisonKind.FixedBase => Pick(language, "定基比", "against a fixed base"),
        ComparisonKind.AverageAnnual => Pick(language, "年均", "average annual"),
        ComparisonKind.AgainstTarget => Pick(language, "与目标比", "against the target"),
        ComparisonKind.BetweenPlans => Pick(language, "与此前目标比", "against the earlier target"),
        ComparisonKind.AgainstReference => Pick(language, "与参照比", "against another place or thing"),
        ComparisonKind.AgainstStated => Pick(language, "与公布增速比", "against the stated growth"),
        ComparisonKind.Contribution => Pick(language, "贡献率", "contribution"),
        ComparisonKind.Share => Pick(language, "占比", "share of the whole"),
        _ => throw Unknown(value),
    };
}
