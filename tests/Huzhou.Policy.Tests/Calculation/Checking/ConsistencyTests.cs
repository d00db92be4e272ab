using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Tests.Calculation.Checking;

/// <summary>Every rule with a case that breaks it and a case close by that does not. All figures are invented.</summary>
public sealed class ConsistencyTests
{
    private static readonly Dictionary<ConsistencyRule, (Archive Bad, Archive Good)> s_cases = ConsistencyCases.All;

    public static TheoryData<ConsistencyRule> Rules => [.. Enum.GetValues<ConsistencyRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_what_breaks_it_and_is_silent_otherwise(ConsistencyRule rule)
    {
        (Archive bad, Archive good) = s_cases[rule];
        Inconsistency found = Assert.Single(Consistency.Check(bad), one => one.Rule == rule);
        Assert.Equal($"HZP1{(int)rule + 1:000}", found.Code);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string words = Wording.Of(found, language);
            Assert.DoesNotContain('{', words);
            Assert.All(found.Values.Where((_, index) => Wording.Of(rule, language).Contains($"{{{index}}}", StringComparison.Ordinal)),
                value => Assert.Contains(value, words, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(Consistency.Check(good), one => one.Rule == rule);
    }

    [Fact]
    public void The_finding_of_a_judgement_over_two_vintages_has_the_code_of_the_rule() =>
        Assert.Equal(Vintage.Code, Inconsistency.CodeOf(ConsistencyRule.VintagesDiffer));

    [Fact]
    public void Only_the_rules_that_are_asked_for_are_applied()
    {
        (Archive bad, _) = s_cases[ConsistencyRule.RatioAgainstParts];
        Assert.Empty(Consistency.Check(bad, new HashSet<ConsistencyRule> { ConsistencyRule.StreakSkips }));
        Assert.Single(Consistency.Check(bad, new HashSet<ConsistencyRule> { ConsistencyRule.RatioAgainstParts }));
    }

    [Fact]
    public void The_order_of_documents_changes_nothing()
    {
        foreach ((Archive bad, _) in s_cases.Values)
            Assert.Equal(Consistency.Check(bad),
                Consistency.Check(new Archive(bad.Documents.Reverse()) { Organizations = bad.Organizations, Indicators = bad.Indicators }));
    }

    [Fact]
    public void The_page_lists_every_rule()
    {
        string rules = string.Join('\n', Enum.GetValues<ConsistencyRule>().Select(rule =>
            $"{Inconsistency.CodeOf(rule)}  "
                + $"{Consistency.Check(s_cases[rule].Bad).First(one => one.Rule == rule).Severity.ToString().ToLowerInvariant(),-11}  "
                + $"{rule}: {Wording.Of(rule, Language.English)}"));
        Docs.Documents.Output("ConsistencyRules", rules);
    }
}
