using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;

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

    [Fact]
    public void Every_indicator_is_in_English()
    {
        Archive archive = HuzhouArchive.Load();
        IEnumerable<Indicator> told = archive.Documents.SelectMany(document => document.Targets.Select(target => target.Indicator)
            .Concat(document.Observations.Select(result => result.Indicator)));
        Assert.Empty(archive.Indicators.Indicators.Concat(told).Select(indicator => Wording.Of(indicator, Language.English))
            .Where(IsChinese).Distinct());
    }

    [Fact]
    public void Every_title_project_honour_topic_and_heading_is_in_English()
    {
        Archive archive = HuzhouArchive.Load();
        IEnumerable<string> names = archive.Documents.SelectMany(document => (IEnumerable<string>)
        [
            document.Title,
            .. document.Projects.Select(project => project.Name),
            .. document.Distinctions.Select(honour => honour.Name),
            .. document.Tasks.Select(task => task.Title),
            .. document.LivelihoodProjects.Select(project => project.Title),
            .. document.Claims.Select(claim => claim.Scope),
            .. document.Shortcomings.Select(problem => problem.Topic),
            .. ((document as Document.Minutes)?.Decisions ?? []).Select(decision => decision.Title),
            .. ((document as Document.Minutes)?.Hearings ?? []).Select(hearing => hearing.Topic),
            .. document.Sections.SelectMany(section => section.Path.Split('/')),
            .. document.Targets.SelectMany(target => target.Source.Section?.Split('/') ?? []),
        ]).Distinct();
        string[] unsaid = [.. names.Where(name => archive.EnglishOf(name) is not { } english || IsChinese(english))];
        Assert.Empty(unsaid);
    }

    [Fact]
    public void No_two_names_are_one_in_English() => Assert.Empty(HuzhouArchive.Load().Names
        .Where(name => !char.IsAsciiDigit(name.English.Trim('(', ')')[0]))
        .GroupBy(name => name.English).Where(group => group.Count() > 1).Select(group => group.Key));

    /// <summary>The names stay what they are when the archive is written, grows and is merged.</summary>
    [Fact]
    public void Names_are_kept()
    {
        Archive archive = HuzhouArchive.Load(), again = PolicyJson.ReadArchive(PolicyJson.Write(archive));
        Assert.Equal(archive.Names, again.Names);
        Assert.Equal(archive.Names, archive.Without(HuzhouArchive.Notice2025).Names);
        Assert.Equal(archive.Names, archive.Merge(again).Names);
        Assert.Equal(archive.Documents.SelectMany(document => document.Targets), again.Documents.SelectMany(document => document.Targets));
    }

    private static bool IsChinese(string text) => text.Any(letter => letter is >= '\u3000' and <= '\u9FFF');
}
