using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;

namespace Huzhou.Policy.Presentation;

/// <content>Comparisons and their differences.</content>
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

    /// <summary>A comparison as one sentence: the two figures, the difference, the relative result, and what goes with them.</summary>
    public static string Of(Difference difference, Language language)
    {
        ArgumentNullException.ThrowIfNull(difference);
        string kind = Of(difference.Kind, language);
        string subject = difference.Reference is { } reference
            ? Pick(language, $"{kind}（{reference.Name}）", $"{kind} ({Of(reference, language)})")
            : kind;
        string figures = difference is { From: { } from, To: { } to }
            ? Pick(language, $"{Exact(from, language)}→{Exact(to, language)}", $"{Exact(from, language)} to {Exact(to, language)}")
            : string.Empty;
        if (difference.Refusal is { } refusal)
        {
            return figures.Length == 0
                ? Pick(language, $"{subject}：不能比较，{Of(refusal, language)}。", $"{Capital(subject)}: no comparison, {Of(refusal, language)}.")
                : Pick(language, $"{subject}：{figures}，不能比较，{Of(refusal, language)}。",
                    $"{Capital(subject)}: {figures}, no comparison, {Of(refusal, language)}.");
        }

        List<string> parts = figures.Length == 0 ? [] : [figures];
        if (difference.Change is { } change)
            parts.Add(Pick(language, $"差{Difference(change, language)}", $"difference {Difference(change, language)}"));
        if (difference.Rate is { } rate)
            parts.Add(RateOf(rate, language));
        if (difference.Basis != Basis.Unstated)
            parts.Add(Of(difference.Basis, language));
        if (difference.Note is { } note)
            parts.Add(Of(note, language));
        return Pick(language, $"{subject}：{string.Join("，", parts)}。", $"{Capital(subject)}: {string.Join(", ", parts)}.");
    }

    /// <summary>A relative result with two places, more where fewer would hide its sign: 增长4.29%, 70.53%; +4.29%, 70.53%.</summary>
    public static string RateOf(Quantity rate, Language language)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return QuantityFormat.Of(language).Format(rate, 2, 0m);
    }

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
