using System.Reflection;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tests.Presentation;

/// <summary>Nothing that has a name in the code is without words: found by reflection, so that a new value fails here first.</summary>
public sealed class WordingTests
{
    private static readonly Type[] s_withoutWords = [typeof(Language), typeof(Tone), typeof(Explanation.Part)];

    public static TheoryData<Type> Enums() => [.. typeof(Verdict).Assembly.GetExportedTypes()
        .Where(t => t.IsEnum && !s_withoutWords.Contains(t) && t.Namespace is "Huzhou.Policy" or "Huzhou.Policy.Calculation")];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_words_of_its_own_in_both_languages(Type type)
    {
        MethodInfo? wording = typeof(Wording).GetMethod("Of", [type, typeof(Language)]);
        Assert.True(wording is not null, $"Wording has no words for {type.Name}.");
        foreach (Language language in Enum.GetValues<Language>())
        {
            HashSet<string> seen = [];
            foreach (object value in Enum.GetValues(type))
            {
                string text = (string)wording.Invoke(null, [value, language])!;
                Assert.False(string.IsNullOrWhiteSpace(text), $"{type.Name}.{value} has no {language} words.");
                Assert.False(string.Equals(text, value.ToString(), StringComparison.Ordinal),
                    $"{type.Name}.{value} is only named in {language}.");
                Assert.True(seen.Add(text) || type == typeof(Reason),
                    $"{type.Name}.{value} has the same {language} words as another value: {text}.");
                Assert.Equal(language == Language.Chinese, text.Any(c => c > 0x2E80));
            }
        }
    }

    [Fact]
    public void A_value_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.Of((Verdict)99, Language.English));

    [Fact]
    public void Every_kind_of_condition_step_result_and_document_has_a_sentence()
    {
        foreach (Type family in new[] { typeof(Condition), typeof(Step), typeof(Reported), typeof(Document) })
        {
            foreach (Type type in family.GetNestedTypes().Where(t => t.IsSubclassOf(family)))
            {
                object sample = Sample.Of(type);
                foreach (Language language in Enum.GetValues<Language>())
                {
                    string text = sample switch
                    {
                        Condition c => TargetText.Describe(c, language),
                        Step s => Wording.Of(s, language),
                        Reported r => Wording.Of(r, language),
                        Document d => Wording.Of(d, language),
                        _ => string.Empty,
                    };
                    Assert.False(string.IsNullOrWhiteSpace(text), type.Name);
                    Assert.NotEqual(type.Name, text);
                }
            }
        }
    }

    [Fact]
    public void Every_period_has_words_of_its_own()
    {
        string[] periods = ["2023", "2023-H1", "2023-H2", "2023-Q1", "2023-Q4", "2023-10", "2021-2025", "2023-01..2023-10",
            "2022-07..2023-06"];
        Assert.Equal(
            ["2023年", "2023年上半年", "2023年下半年", "2023年第一季度", "2023年第四季度", "2023年10月", "2021—2025年", "2023年1—10月", "2022年7月—2023年6月"],
            periods.Select(p => Wording.Of(Period.Parse(p), Language.Chinese)));
        Assert.Equal(periods.Length, periods.Select(p => Wording.Of(Period.Parse(p), Language.English)).Distinct().Count());
    }

    [Fact]
    public void Every_footing_of_a_figure_has_words()
    {
        Assert.Equal("可比价、年均", Wording.Of(Basis.ComparablePrices | Basis.AnnualAverage, Language.Chinese));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.Of((Basis)(1 << 20), Language.Chinese));
    }

    [Theory]
    [InlineData("pointChange:-0.2个百分点", "-0.2个百分点", "-0.2 pp")]
    [InlineData("level:64.9亿元", "+64.9亿元", "+6.49 billion yuan")]
    [InlineData("rankMove:2位", "+2位", "+2 places")]
    [InlineData("pointChange:0.0004个百分点", "+0.0004个百分点", "+0.0004 pp")]
    [InlineData("level:0亿元", "0亿元", "0 yuan")]
    public void A_difference_has_a_sign_and_is_never_rounded_to_nothing(string difference, string chinese, string english)
    {
        Assert.Equal(chinese, Wording.Difference(Quantity.Parse(difference), Language.Chinese));
        Assert.Equal(english, Wording.Difference(Quantity.Parse(difference), Language.English));
    }

    [Fact]
    public void A_comparison_is_a_sentence_with_both_figures_the_difference_and_what_goes_with_it()
    {
        Difference nominal = new()
        {
            Kind = ComparisonKind.YearOnYear, From = Quantity.Of(3850m, "亿元"), To = Quantity.Of(4015m, "亿元"),
            Change = Quantity.Of(165m, "亿元"), Rate = Quantity.Growth(4.285714m), Note = Reason.BasisDiffers
        };
        Assert.Equal("同比：3850亿元→4015亿元，差+165亿元，增长4.29%，口径不同，两数并列，均不视为有误。", Wording.Of(nominal, Language.Chinese));
        Assert.Equal(
            "Year on year: 385 billion yuan to 401.5 billion yuan, difference +16.5 billion yuan, +4.29%, the two stand on different "
                + "bases; neither is wrong.", Wording.Of(nominal, Language.English));
        Difference refused = new()
        {
            Kind = ComparisonKind.AgainstReference, Reference = new Reference("全省"),
            Refusal = Reason.OtherPeriod
        };
        Assert.Equal("与参照比（全省）：不能比较，时期不同。", Wording.Of(refused, Language.Chinese));
    }

    [Fact]
    public void A_verdict_has_a_tone()
    {
        Assert.Equal(
            [Tone.Good, Tone.Good, Tone.Bad, Tone.Good, Tone.Bad, Tone.Neutral, Tone.Neutral, Tone.Neutral, Tone.Neutral, Tone.Neutral,
                Tone.Neutral],
            Enum.GetValues<Verdict>().Select(Wording.ToneOf));
    }
}
