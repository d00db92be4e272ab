namespace Huzhou.Policy.Tests;

public sealed class IndicatorTests
{
    [Fact]
    public void A_local_indicator_has_the_code_of_its_phrase_however_it_is_made()
    {
        Indicator local = Indicator.Local("口袋公园"), written = new("local:口袋公园", "口袋公园");
        Assert.True(local.IsLocal);
        Assert.Equal("local:口袋公园", local.Code);
        Assert.Equal(written, local);
        Assert.Equal(written.GetHashCode(), local.GetHashCode());
    }

    [Fact]
    public void Indicators_differ_by_each_of_their_members()
    {
        Indicator plain = new("parks", "口袋公园");
        Indicator[] others =
        [
            new("gardens", "口袋公园"), new("parks", "街角公园"), plain with { EnglishName = "Pocket parks" },
            plain with { Unit = Unit.Parse("个") }, plain with { Polarity = Polarity.HigherIsBetter },
            plain with { Aggregation = Aggregation.Snapshot }, plain with { Nature = IndicatorNature.Binding },
            plain with { Parts = plain.Parts with { Subject = "公园" } }, plain with { Parts = plain.Parts with { Event = "新建" } },
            plain with { Aliases = ["小公园"] }, plain with { Relations = [new IndicatorRelation(IndicatorRelationKind.Wider, "green")] },
            plain with { Theme = "ecology" },
        ];
        Assert.All(others, other => Assert.NotEqual(plain, other));
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void A_member_that_is_taken_back_leaves_the_indicator_as_it_was()
    {
        Indicator plain = Indicator.Local("口袋公园");
        Assert.Equal(plain, plain with { EnglishName = "Pocket parks", Theme = "ecology" } with { EnglishName = null, Theme = null });
        Assert.Equal(plain.Parts, plain.Parts with { Event = "新建" } with { Event = null });
        Assert.Throws<ArgumentException>(() => plain with { Theme = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => plain with { Nature = (IndicatorNature)7 });
    }
}
