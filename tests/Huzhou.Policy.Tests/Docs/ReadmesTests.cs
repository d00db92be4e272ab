using System.Text.RegularExpressions;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The README in Chinese offers what the one in English does.</summary>
public sealed partial class ReadmesTests
{
    private static readonly string s_english = Repository.Read(Repository.Path("README.md"));
    private static readonly string s_chinese = Repository.Read(Repository.Path("README.zh-CN.md"));

    [Fact]
    public void Both_show_the_same_samples_in_the_same_order() =>
        Assert.Equal(Found(Sample(), s_english), Found(Sample(), s_chinese)
            .Select(name => name.Replace("InChinese", "", StringComparison.Ordinal)));

    [Fact]
    public void Both_list_the_same_commands()
    {
        string[] commands = Found(Row(), s_english);
        Assert.True(commands.Length > 10, $"Only {commands.Length} commands were found.");
        Assert.Equal(commands, Found(Row(), s_chinese));
    }

    [Fact]
    public void Both_name_the_same_formats_types_and_pages()
    {
        Assert.Equal(Found(Format(), s_english).Distinct().Order(), Found(Format(), s_chinese).Distinct().Order());
        Assert.Equal(Found(Page(), s_english).Distinct().Order(), Found(Page(), s_chinese).Distinct().Order());
        Assert.Equal(Found(Head(), s_english).Length, Found(Head(), s_chinese).Length);
    }

    /// <summary>Else a restore in a clone refuses the versions that they name themselves.</summary>
    [Fact]
    public void The_samples_stand_outside_the_versions_of_the_repository()
    {
        Assert.Contains("ManagePackageVersionsCentrally", Repository.Read(Repository.Path("Directory.Packages.props")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("ManagePackageVersionsCentrally",
            Repository.Read(Repository.Path("docs/samples/Directory.Packages.props")), StringComparison.Ordinal);
    }

    private static string[] Found(Regex what, string text) => [.. what.Matches(text).Select(match => match.Groups["it"].Value)];

    [GeneratedRegex("<!-- sample: (?<it>\\w+) -->", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sample();

    /// <summary>The command a row of the table begins with, and whether it is its batch.</summary>
    [GeneratedRegex("^\\| `(?<it>[a-z]+( --batch)?)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Row();

    [GeneratedRegex("--format (?<it>[a-z]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Format();

    [GeneratedRegex("\\]\\((?<it>(docs/(?!pictures)|benchmarks/)[^)#]*)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Page();

    [GeneratedRegex("^## (?<it>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Head();
}
