using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Presentation;

/// <summary>Rows of texts: what is absent is absent, what stands beyond a target is told, and numbers agree with their nouns.</summary>
public sealed class RowTests
{
    private static Scorecard Card(string promised, string reported) => Assessor.Default.Assess(new Archive([
        PolicyReader.Default.Read($"云泽县2024年政府工作报告\n二、2024年工作安排\n{promised}。\n").Document,
        PolicyReader.Default.Read($"云泽县2025年政府工作报告\n一、2024年工作回顾\n{reported}。\n二、2025年工作安排\n扎实工作。\n").Document,
    ]), new Year(2024));

    [Fact]
    public void What_a_target_does_not_have_is_left_out_of_json()
    {
        AssessmentRow row = AssessmentRow.Of(Card("新建敬老院8所", "开展调研活动3次").Rows[0], Language.English);
        JsonObject json = JsonSerializer.SerializeToNode(row)!.AsObject();
        Assert.Null(row.Result);
        Assert.Null(row.Gap);
        string[] without = ["result", "completion", "cappedCompletion", "statedCompletion", "gap", "stretch", "resultSource"];
        foreach (string absent in without)
            Assert.False(json.ContainsKey(absent), absent);
        Assert.All(json, member => Assert.NotEqual("", member.Value!.ToString()));
        Assert.Equal(AssessmentRow.Heads(Language.English).Count, row.Cells.Count);
        Assert.Equal("", row.Cells[2]);
    }

    [Theory]
    [InlineData("社会消费品零售总额增长5%以上、力争达到6%", "社会消费品零售总额增长5.4%", "达成；力争目标未达成")]
    [InlineData("社会消费品零售总额增长5%以上、力争达到6%", "社会消费品零售总额增长6.4%", "超额达成；力争目标达成")]
    [InlineData("社会消费品零售总额增长5%以上、力争达到6%", "社会消费品零售总额增长4%", "未达成；力争目标未达成")]
    [InlineData("社会消费品零售总额增长5%以上、力争达到6%", "开展调研活动3次", "未见回报")]
    [InlineData("社会消费品零售总额增长5%以上", "社会消费品零售总额增长5.4%", "达成")]
    public void A_goal_beyond_the_target_is_told_with_its_verdict(string promised, string reported, string verdict) =>
        Assert.Equal(verdict, AssessmentRow.Of(Card(promised, reported).Rows[0], Language.Chinese).Cells[5]);

    [Fact]
    public void A_verdict_that_is_a_verb_agrees_with_its_number()
    {
        Assert.Contains("1 needs a reference", Wording.Of(Card("城乡居民收入倍差进一步缩小", "城乡居民收入倍差1.89").Total, Language.English),
            StringComparison.Ordinal);
        Assert.Contains("2 need a reference", Wording.Of(Card("城乡居民收入倍差进一步缩小，制造业增加值占比稳步提高",
            "城乡居民收入倍差1.89，制造业增加值占比32%").Total, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_may_hand_a_task_down_has_an_English_name() =>
        Assert.DoesNotContain(Vocabulary.Of(StatementWord.Authority), word => EnglishWords.Of(word) == word);
}
