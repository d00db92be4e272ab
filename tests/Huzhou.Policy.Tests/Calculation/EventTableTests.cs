using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Judging;
using Huzhou.Policy.Lexicon;
using static Huzhou.Policy.Calculation.EventAnswer;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>What the verb of a result says to the verb of a promise, and that a caller can say otherwise.</summary>
public sealed class EventTableTests
{
    /// <summary>Promise, result, answer: pairs that hold, and pairs that must stay apart.</summary>
    [Theory]
    [InlineData("建设", "新建", Proves)]
    [InlineData("建设", "建成", Proves)]
    [InlineData("建设", "建设", Same)]
    [InlineData("建成", "新增", Proves)]
    [InlineData("新建", "新增", Same)]
    [InlineData("增加", "新增", Same)]
    [InlineData("举办", "开展", Same)]
    [InlineData("完成", "新增", Proves)]
    [InlineData("更新", "改造", Same)]
    [InlineData("改造", "消除", Proves)]
    [InlineData("引进", "引进落地", Same)]
    [InlineData("引进", "开工", Proves)]
    [InlineData("创建", "新增", Proves)]
    [InlineData("培育", "新增培育", Proves)]
    [InlineData("培育", "认定", Proves)]
    [InlineData("安排", "实施", Proves)]
    [InlineData("开工", "建成", Proves)]
    [InlineData("建成", "开工", None)]
    [InlineData("建成", "启动", None)]
    [InlineData("完成", "推进", None)]
    [InlineData("引进", "备案", None)]
    [InlineData("备案", "引进", None)]
    [InlineData("新增", "累计", None)]
    [InlineData("累计", "新增", None)]
    [InlineData("改造", "新建", None)]
    [InlineData("新建", "改造", None)]
    [InlineData("培训", "举办", None)]
    [InlineData("建成", "谋划", None)]
    public void The_table_is_directed(string promised, string reported, EventAnswer answer) =>
        Assert.Equal(answer, EventTable.Default.Answer(reported, promised));

    [Fact]
    public void A_verb_that_no_table_knows_answers_itself_alone()
    {
        Assert.Equal(Same, EventTable.Default.Answer("腌制", "腌制"));
        Assert.Equal(None, EventTable.Default.Answer("新增", "腌制"));
    }

    [Fact]
    public void What_is_done_answers_every_promise_to_begin_and_what_has_begun_none_to_finish()
    {
        foreach (EventClass done in (EventClass[])[EventClass.CarryOut, EventClass.Finish, EventClass.Add])
        {
            Assert.NotEqual(None, EventTable.Default[done, EventClass.Begin]);
            Assert.Equal(None, EventTable.Default[EventClass.Begin, done]);
            Assert.Equal(None, EventTable.Default[EventClass.Own, done]);
            Assert.Equal(None, EventTable.Default[done, EventClass.Own]);
        }
    }

    [Fact]
    public void A_caller_adds_verbs_and_changes_answers()
    {
        Target target = Target(Local("腌制青梅", new IndicatorParts { Subject = "青梅", Event = "腌制" }), new Condition.AtLeast(Pieces(10)));
        Observation stored = Result(Local("窖藏青梅", new IndicatorParts { Subject = "青梅", Event = "窖藏" }), Pieces(12));
        Assert.Equal(Reason.OtherEvent, Judged(target, stored).Reason);
        EventTable table = EventTable.Default.With(new EventTable.Verb("腌制", EventClass.CarryOut, "keep"))
            .With(new EventTable.Verb("窖藏", EventClass.Finish, "keep"));
        Assert.Equal(Reason.ProvedByLaterStage, Judged(new CalculationOptions { Events = table }, target, stored).Reason);
        table = table.With(EventClass.Finish, EventClass.CarryOut, EventAnswer.None);
        Assert.Equal(Reason.OtherEvent, Judged(new CalculationOptions { Events = table }, target, stored).Reason);
        table = table.With("窖藏", "腌制", Same);
        Assert.Equal(Reason.BeyondMargin, Judged(new CalculationOptions { Events = table }, target, stored).Reason);
        Assert.Equal("keep", Assert.Single(table.Find("窖藏")!.Kinds));
        Assert.Null(EventTable.Default.Find("窖藏"));
    }

    [Fact]
    public void Fewer_of_what_only_proves_is_no_miss()
    {
        Target target = Target(Local("建设口袋公园", new IndicatorParts { Subject = "口袋公园", Event = "建设" }), new Condition.Stated(Pieces(100)));
        Observation built = Result(Local("建成口袋公园", new IndicatorParts { Subject = "口袋公园", Event = "建成" }), Pieces(90));
        Assert.Equal(Reason.LaterStageProvesNothing, Judged(target, built).Reason);
        Assert.Equal(Verdict.Missed, Judged(target, built with { Indicator = target.Indicator }).Verdict);
    }

    /// <summary>A name that is no more than such a word, or the word and a verb, stays what it is.</summary>
    [Fact]
    public void A_word_for_how_well_something_was_done_is_compared_as_a_name_where_nothing_stands_behind_it()
    {
        foreach (string word in Vocabulary.Of(ComparisonWord.Degree))
        {
            ComparableIndicator alone = ComparableIndicator.Of(Indicator.Local(word), IndicatorCatalogue.Standard, EventTable.Default);
            Assert.NotEmpty(alone.Name);
            Assert.NotEmpty(
                ComparableIndicator.Of(Indicator.Local(word + "完成"), IndicatorCatalogue.Standard, EventTable.Default).Name);
        }
    }
}
