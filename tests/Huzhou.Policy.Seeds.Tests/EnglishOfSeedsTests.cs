using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>What the archive promises and reports is said in English without a Chinese word, and read back as it was.</summary>
public sealed class EnglishOfSeedsTests
{
    [Fact]
    public void Every_condition_is_in_English_and_read_back()
    {
        Target[] targets = [.. HuzhouArchive.Load().Documents.SelectMany(document => document.Targets)];
        Assert.Empty(targets.Select(target => TargetText.Of(target).ToString(Language.English)).Where(IsChinese).Distinct());
        string[] lost = [.. targets.Where(target => target.Condition is not Condition.Streak
            && !(TargetText.TryParse(TargetText.Of(target).ToString(Language.English), target.Measure, Language.English,
                out TargetText? read) && read.ToString(Language.English) == TargetText.Of(target).ToString(Language.English)))
            .Select(target => TargetText.Of(target).ToString(Language.English)).Distinct()];
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_result_is_in_English() =>
        Assert.Empty(HuzhouArchive.Load().Documents.SelectMany(document => document.Observations)
            .Select(result => Wording.ValueOf(result, Language.English)).Where(IsChinese).Distinct());

    [Fact]
    public void Every_body_programme_theme_and_government_has_an_English_name()
    {
        Archive archive = HuzhouArchive.Load();
        Assert.DoesNotContain(archive.Organizations.Organizations, body => string.IsNullOrEmpty(body.EnglishName));
        Assert.DoesNotContain(archive.Programmes, programme => string.IsNullOrEmpty(programme.EnglishName));
        Assert.DoesNotContain(archive.Themes, theme => string.IsNullOrEmpty(theme.EnglishName));
        Assert.DoesNotContain(archive.Governments, government => string.IsNullOrEmpty(government.EnglishName));
    }

    private static bool IsChinese(string text) => text.Any(letter => letter is >= '\u3000' and <= '\u9FFF');
}
