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

    [Theory]
    [InlineData("#463")]
    [InlineData("#0")]
    [InlineData("#463.2")]
    [InlineData("#2147483647.2147483647")]
    [InlineData("#aaaaaaaa")]
    [InlineData("#r9999999.16777215")]
    [InlineData("#k3f7x2qa.2")]
    public void A_tail_makes_the_place_that_is_put_into_the_same_words(string tail)
    {
        foreach (string document in new[] { "2024-plan", "2024#1", "#" })
        {
            FactId place = Assert.NotNull(FactId.At(tail, document)), words = new(document + tail);
            Assert.Equal(document + tail, place.ToString());
            Assert.Equal(words, place);
            Assert.Equal(words.GetHashCode(), place.GetHashCode());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("463")]
    [InlineData("#0463")]
    [InlineData("#463.1")]
    [InlineData("#463.02")]
    [InlineData("#463.")]
    [InlineData("#.2")]
    [InlineData("#463.2.2")]
    [InlineData("#-1")]
    [InlineData("#s3f7x2qa")]
    [InlineData("#k3f7x2qaa")]
    [InlineData("#k3f7x2q0")]
    [InlineData("#k3f7x2qa.1")]
    [InlineData("#k3f7x2qa.16777216")]
    [InlineData("# 1")]
    [InlineData("#463\0")]
    [InlineData("#2147483648")]
    [InlineData("-2#463")]
    public void A_tail_in_other_words_makes_no_place(string tail) => Assert.Null(FactId.At(tail, "2024-plan"));

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
