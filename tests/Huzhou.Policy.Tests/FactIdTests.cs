namespace Huzhou.Policy.Tests;

public sealed class FactIdTests
{
    [Theory]
    [InlineData(1, "2024-plan#463")]
    [InlineData(2, "2024-plan#463.2")]
    public void An_identity_by_place_is_the_same_as_its_words(int ordinal, string words)
    {
        var place = new FactId("2024-plan", 463, ordinal);
        Assert.Equal(words, place.ToString());
        Assert.Equal(new FactId(words), place);
        Assert.Equal(place, new FactId(words));
        Assert.Equal(new FactId(words).GetHashCode(), place.GetHashCode());
    }

    [Fact]
    public void Places_differ_by_document_offset_and_ordinal()
    {
        var place = new FactId("2024-plan", 463, 1);
        Assert.NotEqual(place, new FactId("2025-plan", 463, 1));
        Assert.NotEqual(place, new FactId("2024-plan", 46, 1));
        Assert.NotEqual(place, new FactId("2024-plan", 463, 2));
        Assert.NotEqual(place, new FactId("2024-plan"));
    }

    [Fact]
    public void A_citation_from_a_shared_part_equals_one_written_out()
    {
        var item = new ItemId("2025", "2", 4);
        var written = new Citation("2024-plan", new TextSpan(4, 9)) { Section = "二/（一）", Item = item, NumberSpan = new TextSpan(6, 2) };
        var shared = new Citation(new CitedPart("2024-plan", "二/（一）", item), new TextSpan(4, 9), new TextSpan(6, 2));
        Assert.Equal(written, shared);
        Assert.Null((shared with { NumberSpan = null }).NumberSpan);
        Assert.NotEqual(written, shared with { NumberSpan = new TextSpan(0, 0) });
        Assert.NotEqual(written, shared with { Section = null });
        Assert.Throws<ArgumentException>(() => shared with { Section = " " });
    }
}
