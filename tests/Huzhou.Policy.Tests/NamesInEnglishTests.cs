using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests;

/// <summary>Names that no catalogue has are in English where the caller or the archive says what they are.</summary>
public sealed class NamesInEnglishTests
{
    private const string Text = "某县2026年政府工作报告\n二、2026年工作安排\n全年改造桥头小区12个，新建云泽驿站20个。\n";

    [Fact]
    public void The_reader_takes_names_from_its_options()
    {
        PolicyReader reader = new(ReadingOptions.Default with { Names = [new("改造桥头小区", "Compounds by the bridge renovated")] });
        string[] names = [.. reader.Read(new PolicyText(Text)).Document.Targets
            .Select(target => Wording.Of(target.Indicator, Language.English))];
        Assert.Contains("Compounds by the bridge renovated", names);
        Assert.Contains("新建云泽驿站", names);
    }

    [Fact]
    public void Documents_of_an_archive_are_in_English_where_its_names_say_so()
    {
        Document document = PolicyReader.Default.Read(new PolicyText(Text)).Document;
        Archive named = new([document]) { Names = [new("改造桥头小区", "Compounds by the bridge renovated")] };
        Archive read = PolicyJson.ReadArchive(PolicyJson.Write(named));
        Assert.Equal("Compounds by the bridge renovated",
            read.Documents[0].Targets.Single(target => target.Indicator.Name == "改造桥头小区").Indicator.EnglishName);
        Assert.Equal("Compounds by the bridge renovated", read.EnglishOf("改造桥头小区"));
        Assert.Null(read.EnglishOf("新建云泽驿站"));
        Assert.Equal(PolicyJson.Write(read), PolicyJson.Write(PolicyJson.ReadArchive(PolicyJson.Write(read))));
    }

    [Fact]
    public void A_name_has_one_English_form()
    {
        Assert.Contains("share the identity", Assert.Throws<ArgumentException>(() =>
            new Archive([]) { Names = [new("驿站", "Stop"), new("驿站", "Stage")] }).Message, StringComparison.Ordinal);
        Assert.Contains("stands twice", Assert.Throws<System.Text.Json.JsonException>(() => PolicyJson.ReadArchive(
            """{"schema":"huzhou-policy/1","names":[{"name":"驿站","englishName":"Stop"},{"name":"驿站","englishName":"Stage"}]}"""))
            .Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new NameInEnglish("驿站", " "));
    }

    [Fact]
    public void What_does_not_fit_is_said_with_English_names_and_amounts()
    {
        Archive archive = new([]) { Names = [new("云泽驿站", "Yunze stops")] };
        Inconsistency twice = new(ConsistencyRule.TargetSetTwice, Severity.Warning, ["云泽驿站", "3850亿元", "第3位"], []);
        Assert.Equal("Yunze stops is set twice in one document: 385 billion yuan and rank 3",
            Wording.Of(twice, Language.English, archive));
        Assert.Equal(Wording.Of(twice, Language.Chinese), Wording.Of(twice, Language.Chinese, archive));
    }
}
