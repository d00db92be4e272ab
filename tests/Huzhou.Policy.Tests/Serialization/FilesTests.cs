using System.Text;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>An archive may lie in several files.</summary>
public sealed class FilesTests
{
    [Fact]
    public void Files_in_any_order_make_the_archive_that_one_text_makes()
    {
        Archive catalogues = new([])
        {
            Governments = Sample.Archive.Governments,
            Indicators = Sample.Archive.Indicators,
            Organizations = Sample.Archive.Organizations,
            Officials = Sample.Archive.Officials,
            Themes = Sample.Archive.Themes,
            Programmes = Sample.Archive.Programmes,
            Review = Sample.Archive.Review,
        };
        KeyValuePair<string, ReadOnlyMemory<byte>>[] files =
        [
            .. Sample.Archive.Documents.Select(d => File(d.Id, PolicyJson.Write(d, Sample.Catalogue))),
            File("catalogues", PolicyJson.Write(catalogues)),
        ];
        string whole = PolicyJson.Write(Sample.Archive);
        Assert.Equal(whole, PolicyJson.Write(PolicyJson.Combine(files)));
        Assert.Equal(whole, PolicyJson.Write(PolicyJson.Combine(files.Reverse())));
    }

    [Fact]
    public void Catalogues_may_lie_in_files_of_their_own_each()
    {
        Archive read = PolicyJson.Combine(
        [
            File("organizations", """{ "schema": "huzhou-policy/1", "organizations": [{ "code": "a", "names": ["甲"] }] }"""),
            File("document",
                """{ "schema": "huzhou-policy/1", "kind": "communique", "id": "c", "title": "公报", "government": "湖州市", "year": 2024, "observations": [{ "id": "c#1", "indicator": "gdp", "measure": "level", "period": "2023", "value": { "value": "level:4015亿元", "kind": "exactly" }, "source": { "at": [0, 9] } }] }"""),
            File("indicators", """{ "schema": "huzhou-policy/1", "indicators": [{ "code": "gdp", "name": "地区生产总值" }] }"""),
            File("themes", """{ "schema": "huzhou-policy/1", "themes": [{ "code": "t", "name": "题" }] }"""),
        ]);
        Assert.Equal("甲", Assert.Single(read.Organizations.Organizations).Name);
        Assert.Same(read.Indicators.Find("gdp"), Assert.Single(read.ObservationsOf("gdp")).Indicator);
        Assert.Equal("题", Assert.Single(read.Themes).Name);
    }

    [Fact]
    public void Nothing_makes_an_empty_archive() => Assert.Empty(PolicyJson.Combine([]).Documents);

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using MemoryStream stream = new();
        PolicyJson.Write(Sample.Archive, stream);
        stream.Position = 0;
        Assert.Equal(Sample.Archive.Documents, PolicyJson.ReadArchive(stream).Documents);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.Empty(PolicyJson.ReadArchive("\uFEFF{ \"schema\": \"huzhou-policy/1\" }").Documents);

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string name, string json) =>
        new(name + ".json", Encoding.UTF8.GetBytes(json));
}
