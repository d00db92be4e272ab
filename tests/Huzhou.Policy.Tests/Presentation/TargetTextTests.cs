using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Presentation;

public sealed class TargetTextTests
{
    [Fact]
    public void Every_condition_reads_back_from_its_text() =>
        Prop.ForAll(Samples.Conditions, Arb.From(Gen.Elements(Language.Chinese, Language.English)), (condition, language) =>
        {
            Measure measure = condition.Number?.Measure ?? Measure.Level;
            string text = TargetText.Describe(condition, language);
            TargetText back = TargetText.Parse(text, measure, language);
            return (TargetText.Describe(back.Condition, language) == text && back.Condition.GetType() == condition.GetType()
                && (language == Language.English || back.Condition == condition)).Label($"{text} read as {back}");
        }).Holds();

    [Fact]
    public void Commitment_and_stretch_read_back_with_the_condition() =>
        Prop.ForAll(Samples.Conditions, Samples.Quantities, Arb.From(Gen.Elements(Enum.GetValues<Commitment>())),
            (condition, better, commitment) =>
        {
            TargetText target = new(condition, commitment, new Condition.Stated(better));
            if (condition.Number is not null && condition.Number.Measure != better.Measure)
                return true;
            return TargetText.Parse(target.ToString(), better.Measure, Language.Chinese) == target;
        }).Holds();

    [Theory]
    [InlineData("不低于40%", Measure.Share, "at least 40%")]
    [InlineData("40%以上", Measure.Share, "at least 40%")]
    [InlineData("增长7%以上、力争达到8%", Measure.Growth, "at least +7%, aiming for +8%")]
    [InlineData("增长7%以上、力争增长8%", Measure.Growth, "at least +7%, aiming for +8%")]
    [InlineData("确保超过300个", Measure.Count, "ensure more than 300")]
    [InlineData("控制在5%以内", Measure.Rate, null)]
    [InlineData("5%以内", Measure.Rate, "at most 5%")]
    [InlineData("下降15%以上", Measure.Growth, "at most -15%")]
    [InlineData("下降1%以内", Measure.Growth, "at least -1%")]
    [InlineData("力争增长6%左右", Measure.Growth, "aim for about +6%")]
    [InlineData("4.5—5%", Measure.Rate, "4.5% to 5%")]
    [InlineData("200至300个", Measure.Count, "200 to 300")]
    [InlineData("全省前三", Measure.Rank, null)]
    [InlineData("全省前3位", Measure.Rank, "rank 3 or better in the province")]
    [InlineData("高于全省平均10个百分点以上", Measure.Share, "above the provincial average by at least 10 pp")]
    [InlineData("低于全国平均", Measure.Rate, "below the national average")]
    [InlineData("低于5%", Measure.Rate, "less than 5%")]
    public void Usual_variants_are_read(string chinese, Measure measure, string? english)
    {
        Assert.Equal(english is not null, TargetText.TryParse(chinese, measure, Language.Chinese, out TargetText? target));
        Assert.Equal(english, target?.ToString(Language.English));
    }

    [Fact]
    public void Every_stage_has_an_English_word_of_its_own_that_reads_back()
    {
        foreach (StageScale scale in StageScale.Standard)
        {
            foreach (string word in scale.Steps.SelectMany(step => step.Split('/')))
            {
                Stage stage = new(scale, word);
                Assert.DoesNotContain(Wording.Of(stage, Language.English), letter => letter is >= '\u3000' and <= '\u9FFF');
                TargetText back = TargetText.Parse(new TargetText(new Condition.Milestone(stage, new DateOnly(2031, 10, 31)))
                    .ToString(Language.English), Measure.Stage, Language.English);
                Assert.Equal(word, Assert.IsType<Condition.Milestone>(back.Condition).Stage.Word);
            }
        }
    }

    [Fact]
    public void A_name_that_English_has_no_word_for_stays_as_it_is() =>
        Assert.Equal("faster than 云泽平均",
            TargetText.Describe(new Condition.FasterThan(new Reference("云泽平均"), null), Language.English));

    [Fact]
    public void What_is_no_target_is_refused_with_an_example() =>
        Assert.Equal(
            "\"好\" is not a target; expected one such as 不低于40%, 增长6%左右 or 全省前3位.",
            Assert.Throws<FormatException>(() => TargetText.Parse("好", Measure.Level, Language.Chinese)).Message);

    [Fact]
    public void A_reader_of_targets_never_throws() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), Arb.From(Gen.Elements(Enum.GetValues<Measure>())), (text, measure) =>
        {
            bool chinese = TargetText.TryParse(text, measure, Language.Chinese, out TargetText? a),
                english = TargetText.TryParse(text, measure, Language.English, out TargetText? b);
            return chinese == a is not null && english == b is not null;
        }).Holds();

    /// <summary>Behind a word of degree English has a noun; what is written is read back as the same condition.</summary>
    [Theory]
    [InlineData("reach completion by 2026-10-31", Measure.Stage, "aim for completion by 2026-10-31")]
    [InlineData("holds steady", Measure.Level, "aim for a steady value")]
    [InlineData("faster than the county average", Measure.Growth, "aim for a pace faster than the county average")]
    [InlineData("above the county average by at least 2 pp", Measure.Share, "aim for a value above the county average by at least 2 pp")]
    [InlineData("down on the previous value", Measure.Share, "aim for a fall on the previous value")]
    [InlineData("at least 40%", Measure.Share, "aim for at least 40%")]
    public void An_aim_is_a_noun_in_English(string plain, Measure measure, string aim)
    {
        Condition condition = TargetText.Parse(plain, measure, Language.English).Condition;
        TargetText aimed = new(condition, Commitment.Aspirational);
        Assert.Equal(aim, aimed.ToString(Language.English));
        Assert.Equal(aimed, TargetText.Parse(aim, measure, Language.English));
        Assert.Equal(aimed, TargetText.Parse("aim for " + plain, measure, Language.English));
        TargetText beyond = new(condition, Commitment.Binding, condition);
        Assert.Equal(beyond, TargetText.Parse(beyond.ToString(Language.English), measure, Language.English));
    }
}
