using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Naming;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The rules of naming and their examples: each rule has some, and each example is named with the help of its rule.</summary>
public sealed class NamingRulesTests
{
    public static TheoryData<string, string, string> Examples() =>
        new(NamingRuleExamples.All.Select(example => (example.Rule, example.Text, example.Name)));

    private static List<Mention> Read(string text) =>
        ClauseReader.Read(text, 0, text.Length, new ClauseContext { Role = MentionRole.Actual, Year = 2024 });

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_names_the_numbers_of_its_examples(string rule, string text, string name) =>
        Assert.Contains($"{name} ({rule})", Read(text)
            .SelectMany(mention => NamingRules.NamesOf(mention.Rules).Select(used => $"{mention.Indicator} ({used})")));

    [Fact]
    public void Every_rule_has_examples() =>
        Faults.None(NamingRules.InOrder.Select(rule => rule.Name).Except(NamingRuleExamples.All.Select(example => example.Rule)));

    [Fact]
    public void Every_example_is_one_of_a_rule() =>
        Faults.None(NamingRuleExamples.All.Select(example => example.Rule).Except(NamingRules.InOrder.Select(rule => rule.Name)));

    [Fact]
    public void Every_rule_has_a_name_and_a_bit_of_its_own()
    {
        Assert.Equal(NamingRules.InOrder.Length, NamingRules.InOrder.Select(rule => rule.Name).Distinct().Count());
        Assert.InRange(NamingRules.InOrder.Length, 1, 64);
        Assert.All(NamingRules.InOrder, rule => Assert.Equal([rule.Name], NamingRules.NamesOf(rule.Bit)));
    }

    [Fact]
    public void Exactly_one_rule_says_what_a_number_of_a_sentence_is_said_of()
    {
        foreach ((string _, string text, string _) in NamingRuleExamples.All)
        {
            foreach (Mention mention in Read(text).Where(mention => mention.Rules != 0))
                Assert.Single(NamingRules.NamesOf(mention.Rules), name => NamingRules.Subjects.Any(rule => rule.Name == name));
        }
    }

    [Fact]
    public void A_discourse_state_is_not_changed_by_the_clause_behind_it()
    {
        DiscourseState before = ClauseTopics.Pass(DiscourseState.Empty.NextSentence(), "招商引资再创佳绩");
        DiscourseState after = before.With("实际使用外资");
        Assert.Equal(("招商引资", "", true), (before.Topic.ToString(), before.Last.ToString(), before.TopicIsFresh));
        Assert.Equal(("招商引资", "实际使用外资", false), (after.Topic.ToString(), after.Last.ToString(), after.TopicIsFresh));
        Assert.Equal("", after.NextSentence().Topic.ToString());
        Assert.Equal("实际使用外资", after.NextSentence().Last.ToString());
    }

    [Fact]
    public void A_trail_forgets_its_oldest_subjects()
    {
        SubjectTrail trail = default;
        for (int i = 0; i < 40; i++)
            trail = trail.With(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"指标{i}"));
        List<Phrase> latest = [];
        trail.Latest(2, latest);
        Assert.Equal(["指标38", "指标39"], latest.Select(phrase => phrase.ToString()));
        trail.Latest(25, latest);
        Assert.Empty(latest);
    }

    [Fact]
    public void A_trace_tells_rules_and_slots()
    {
        const string Text = "2025年政府工作报告\n\n一、2024年工作回顾\n引进3亿元以上项目32个。科研投入占生产总值3.1%，高于全国1个百分点。招引人才1200名。";
        IReadOnlyList<Fact.Figure> figures = new PolicyReader(new ReadingOptions { Traces = true }).Read(Text).Figures;
        NamingTrace projects = figures.Single(figure => figure.Unit == "个").Trace!;
        Assert.Equal(["own subject"], projects.Rules);
        Assert.Equal(("引进", "3亿元以上"), (projects.Slots.Event, projects.Slots.Threshold));
        NamingTrace faster = figures.Single(figure => figure.Measure == "pp_change").Trace!;
        Assert.Equal(["ellipsis of the subject", "comparison"], faster.Rules);
        Assert.Equal("全国", faster.Reference);
        Assert.Equal("生产总值", figures.Single(figure => figure.Measure == "share").Trace!.Slots.Denominator);
        Assert.Equal("人才", figures.Single(figure => figure.Unit == "名").Trace!.Slots.Population);
    }

    [Fact]
    public void Without_being_asked_no_number_carries_a_trace() =>
        Assert.All(PolicyReader.Default.Read("2025年政府工作报告\n\n一、2024年工作回顾\n财政收入42亿元，增长5%。").Figures, figure => Assert.Null(figure.Trace));
}
