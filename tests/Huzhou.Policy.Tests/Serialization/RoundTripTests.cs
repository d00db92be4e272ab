using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What is written reads back as the same facts, and what is read writes back as the same text.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_with_one_of_everything_reads_back_and_writes_the_same_text_again(bool indented)
    {
        string json = PolicyJson.Write(Sample.Archive, indented);
        Archive again = PolicyJson.ReadArchive(json);
        Assert.Equal(Sample.Archive.Documents, again.Documents);
        Assert.Equal(Sample.Archive.Governments, again.Governments);
        Assert.Equal(Sample.Archive.Officials, again.Officials);
        Assert.Equal(Sample.Archive.Themes, again.Themes);
        Assert.Equal(Sample.Archive.Programmes, again.Programmes);
        Assert.Equal(Sample.Archive.Indicators.Indicators, again.Indicators.Indicators);
        Assert.Equal(Sample.Archive.Organizations.Organizations, again.Organizations.Organizations);
        Assert.Equal(json, PolicyJson.Write(again, indented));
    }

    [Fact]
    public void A_document_reads_back_alone_with_the_catalogue_it_was_written_for()
    {
        foreach (Document document in Sample.Archive.Documents)
        {
            string json = PolicyJson.Write(document, Sample.Catalogue);
            Document again = PolicyJson.ReadDocument(json, Sample.Catalogue);
            Assert.Equal(document, again);
            Assert.Equal(json, PolicyJson.Write(again, Sample.Catalogue));
        }
    }

    [Fact]
    public void A_document_without_a_catalogue_defines_its_indicators_itself()
    {
        string json = PolicyJson.Write(Sample.Report);
        Assert.Contains("{ \"code\": \"gdp\", \"name\": \"地区生产总值\"", json, StringComparison.Ordinal);
        Assert.Equal(Sample.Report, PolicyJson.ReadDocument(json));
    }

    [Fact]
    public void The_page_on_the_format_shows_one_of_everything_as_it_is_written() =>
        Docs.Documents.Output("one-of-everything", PolicyJson.Write(Sample.Archive));
}
