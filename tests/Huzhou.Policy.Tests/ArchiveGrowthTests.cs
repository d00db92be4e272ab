using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests;

/// <summary>Archives grow without losing what they know, and what refers to a fact finds it again.</summary>
public sealed class ArchiveGrowthTests
{
    private const string Plan = "云泽县2031年政府工作报告\n\n一、2031年工作安排\n主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上，城镇调查失业率控制在5%以内。\n工业投资增长5.5%左右。";

    private static readonly Archive s_huzhou = HuzhouArchive.Load();

    [Fact]
    public void A_further_document_keeps_the_catalogues()
    {
        Document document = Read(Plan).Document;
        Archive grown = s_huzhou.With(document);
        Assert.Equal(s_huzhou.Documents.Count + 1, grown.Documents.Count);
        Assert.Same(s_huzhou.Organizations, grown.Organizations);
        Assert.Same(s_huzhou.Indicators, grown.Indicators);
        Assert.Equal((s_huzhou.Themes, s_huzhou.Officials, s_huzhou.Programmes), (grown.Themes, grown.Officials, grown.Programmes));
        Assert.Equal(s_huzhou.Documents, grown.Without(document.Id).Documents);
        Assert.Equal(grown.Documents, grown.With(document).Documents);
        Assert.Equal(PolicyJson.Write(grown), PolicyJson.Write(PolicyJson.ReadArchive(PolicyJson.Write(grown))));
    }

    [Fact]
    public void A_document_under_an_id_that_is_taken_is_told_what_to_do()
    {
        Document document = s_huzhou.Documents[0] with { Title = "另一份" };
        string said = Assert.Throws<ArgumentException>(() => s_huzhou.With(document)).Message;
        Assert.Contains($"Two documents share the identity \"{document.Id}\".", said, StringComparison.Ordinal);
        Assert.Contains("archive.Without(id).With(document)", said, StringComparison.Ordinal);
        Assert.Equal("另一份", s_huzhou.Without(document.Id).With(document).Find(document.Id)!.Title);
    }

    [Fact]
    public void Two_archives_become_one_and_what_they_say_differently_is_named()
    {
        Archive mine = new([Read(Plan).Document]) { Themes = [new("a", "甲")], Indicators = IndicatorCatalogue.Standard };
        Archive both =
            mine.Merge(new Archive([Read(Plan.Replace("云泽县", "青溪县", StringComparison.Ordinal)).Document])
            {
                Themes =
            [new("a", "甲"), new("b", "乙")]
            });
        Assert.Equal(2, both.Documents.Count);
        Assert.Equal(["a", "b"], both.Themes.Select(theme => theme.Code));
        Assert.Equal(IndicatorCatalogue.Standard.Indicators, both.Indicators.Indicators);
        Assert.Equal(both.Documents, both.Merge(mine).Documents);
        string said = Assert.Throws<ArgumentException>(() => mine.Merge(new Archive([]) { Themes = [new("a", "丙")] })).Message;
        Assert.Contains("The archives say different things of the theme \"a\".", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Governments_come_from_the_documents_as_well()
    {
        Archive archive = new([Read(Plan).Document]);
        Government government = Assert.Single(archive.Governments);
        Assert.Equal(("云泽县", GovernmentLevel.County), (government.Name, government.Level));
        Assert.DoesNotContain("governments", PolicyJson.Write(archive), StringComparison.Ordinal);
        Assert.Equal(archive.Governments, PolicyJson.ReadArchive(PolicyJson.Write(archive)).Governments);
        Government given = new("云泽县", GovernmentLevel.County) { EnglishName = "Yunze" };
        Assert.Equal([given], new Archive(archive.Documents) { Governments = [given] }.Governments);
    }

    [Fact]
    public void Two_hundred_texts_read_with_defaults_lie_in_one_archive()
    {
        Archive archive =
            new(Enumerable.Range(1,
            200).Select(i =>
            PolicyReader.Default.Read(Plan.Replace("云泽县", string.Empty, StringComparison.Ordinal) + $"\n新增耕地{i}亩。").Document));
        Assert.Equal(200, archive.Documents.Select(document => document.Id).Distinct().Count());
        Assert.All(archive.Documents, document => Assert.StartsWith("2031-government-work-report-", document.Id, StringComparison.Ordinal));
        Assert.StartsWith("云泽县-2031-government-work-report-", Read(Plan).Document.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("　　")]
    [InlineData("\r\n\r\n")]
    public void Blank_lines_and_reflow_change_no_identity(string blank)
    {
        ReadingResult one = Read(Plan), other = Read(blank + Plan.Replace("\n", "\n" + blank, StringComparison.Ordinal));
        Assert.Equal(one.Document.Id, other.Document.Id);
        Assert.Equal(one.Targets.Select(target => target.Id), other.Targets.Select(target => target.Id));
        Assert.NotEqual(one.Targets.Select(target => target.Source.Span), other.Targets.Select(target => target.Source.Span));
    }

    [Fact]
    public void What_stands_before_a_fact_or_is_added_behind_it_does_not_change_its_identity()
    {
        ReadingResult one = Read(Plan, "mine"),
            other = Read(Plan.Replace("主要预期目标：", "主要预期目标：居民人均可支配收入增长6%，", StringComparison.Ordinal) + "\n财政收入增长4%。", "mine");
        Assert.Superset(one.Targets.Where(target => target.Indicator.Code != "gdp").Select(target => target.Id).ToHashSet(),
            other.Targets.Select(target => target.Id).ToHashSet());
    }

    [Fact]
    public void Facts_that_say_the_same_are_told_apart_and_found_by_their_address()
    {
        ReadingResult read = Read("云泽县2031年政府工作报告\n\n一、2031年工作安排\n工业投资增长5%。\n工业投资增长5%。", "mine");
        string[] ids = [.. read.Targets.Select(target => target.Id)];
        Assert.Equal(ids[0] + ".2", ids[1]);
        Archive archive = new([read.Document]);
        Assert.All(read.Targets, target => Assert.Same(target, archive.FindTarget(target.Id)));
        Assert.Null(archive.FindTarget("mine#aaaaaaaa"));
        Assert.All(s_huzhou.Documents.SelectMany(document => document.Observations), observation =>
            Assert.Same(observation, s_huzhou.FindObservation(observation.Id)));
        Assert.Equal(archive.Documents, PolicyJson.ReadArchive(PolicyJson.Write(archive)).Documents);
    }

    [Fact]
    public void The_words_of_an_identity_are_the_same_in_every_version() => Assert.Equal(
        "mine#kfbprj8w mine#jhvax28f mine#r22v5y7y", string.Join(' ', Read(Plan, "mine").Targets.Take(3).Select(target => target.Id)));

    private static ReadingResult Read(string text, string? id = null) =>
        PolicyReader.Default.Read(new PolicyText(text) { DocumentId = id });
}
