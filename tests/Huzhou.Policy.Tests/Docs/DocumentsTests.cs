using System.Text.RegularExpressions;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>What the documents show is what the code does.</summary>
public sealed partial class DocumentsTests
{
    [Fact]
    public void Every_sample_is_the_region_of_a_test()
    {
        foreach (string name in Documents.Blocks().Where(b => b.Kind == "sample").Select(b => b.Name).Distinct())
        {
            string? region = Regions.Named(name);
            Assert.True(region is not null, $"No #region {name} in tests/Huzhou.Policy.Tests/Docs.");
            Documents.Check("sample", name, region!);
        }
    }

    [Fact]
    public void Every_sample_compiles_as_pasted() =>
        Faults.None(Documents.Files.SelectMany(f => Program().Matches(Repository.Read(f))
            .SelectMany(m => Pasted.Errors(m.Groups["text"].Value)
                .Select(said => $"{Repository.Relative(f)}, {m.Groups["text"].Value.Split('\n')[0]} …: {said}"))));

    [Fact]
    public void Every_output_is_checked_by_a_test()
    {
        string tests = string.Concat(Repository.Files("tests", "*.cs").Select(Repository.Read));
        Assert.All(Documents.Blocks().Where(b => b.Kind == "output"),
            b => Assert.Matches($"Documents\\.Output\\(\\s*\"{Regex.Escape(b.Name)}\"", tests));
    }

    [Fact]
    public async Task Every_command_prints_what_its_block_shows()
    {
        foreach (string line in Documents.Blocks().Where(b => b.Kind == "run").Select(b => b.Name).Distinct())
        {
            Assert.StartsWith("huzhou-policy ", line, StringComparison.Ordinal);
            (_, string output, string error) = await Command.Run(line["huzhou-policy ".Length..]);
            Documents.Check("run", line, output + error);
        }
    }

    [Fact]
    public void Every_fence_of_program_text_says_where_it_comes_from() =>
        Faults.None(Documents.Files.SelectMany(f => Unmarked().Matches(Repository.Read(f))
            .Select(m => $"{Repository.Relative(f)}: {m.Value}")));

    [Fact]
    public void Every_mark_stands_above_a_fence()
    {
        int marks = Documents.Files.Sum(f => Mark().Count(Repository.Read(f)));
        Assert.Equal(marks, Documents.Blocks().Count());
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Faults.None(Documents.Files.Append(Repository.Path("CONTRIBUTING.md")).Where(File.Exists)
            .SelectMany(f => Link().Matches(Repository.Read(f))
            .Where(m => !Path.Exists(Path.Combine(Path.GetDirectoryName(f)!, m.Groups["to"].Value)))
            .Select(m => $"{Repository.Relative(f)}: {m.Value}")));

    [GeneratedRegex(@"(?<!<!-- sample: [^\n]* -->\n+)^```(?:csharp|cs|c#)\n[^\n]*", RegexOptions.Multiline, 5000)]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^```(?:csharp|cs|c#)\n(?<text>(?:(?!```)[^\n]*\n)*?)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        5000)]
    private static partial Regex Program();

    [GeneratedRegex("^<!-- (?:sample|output|run): ", RegexOptions.Multiline, 5000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<to>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();
}
