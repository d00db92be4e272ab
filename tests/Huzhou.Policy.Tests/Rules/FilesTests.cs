using System.Reflection;
using System.Text.RegularExpressions;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>Rules for the files themselves: short, one type each, plain Chinese, nothing of the machine they were written on.</summary>
public sealed partial class FilesTests
{
    // Written in two halves, so that this file does not contain them.
    private static readonly string[] s_unwanted = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "nuget" + ".org", "npmjs" + ".org",
        "deb" + "ian.org", "NotImplemented" + "Exception", "TO" + "DO:", "FIX" + "ME"];

    private static IEnumerable<string> Sources => Repository.Files("src", "*.cs");

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Faults.None(Sources.Where(f => Lines(f) > 400).Select(f => $"{Repository.Relative(f)}: {Lines(f)}"));

    [Fact]
    public void Half_of_the_files_of_the_library_are_under_80_lines()
    {
        int[] lengths = [.. Repository.Files("src/Huzhou.Policy", "*.cs").Select(Lines).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 1, 80);
    }

    [Fact]
    public void A_public_type_has_a_file_of_its_own_name_and_shares_it_with_enums_at_most()
    {
        HashSet<string> names = [.. Sources.Select(f => Path.GetFileNameWithoutExtension(f).Split('.')[0])];
        Type[] types = [.. new[] { typeof(TextSpan).Assembly, Assembly.Load(new AssemblyName("Huzhou.Policy.Columnar")),
            Assembly.Load(new AssemblyName("Huzhou.Policy.Documents")),
            Assembly.Load(new AssemblyName("Huzhou.Policy.Pages")), Assembly.Load(new AssemblyName("Huzhou.Policy.Seeds")) }.SelectMany(a => a.GetExportedTypes())];
        Faults.None(types.Where(t => t is { IsNested: false, IsEnum: false } && !names.Contains(t.Name.Split('`')[0]))
            .Select(t => t.ToString()));
    }

    [Fact]
    public void A_file_declares_one_public_type() =>
        Faults.None(Sources.Where(f => !f.Contains("Huzhou.Policy.Tool", StringComparison.Ordinal))
            .Select(f => (File: f,
                Names: PublicType().Matches(Repository.Read(f)).Select(m => m.Groups["name"].Value).Distinct().ToArray()))
            .Where(f => f.Names.Length > 1).Select(f => $"{Repository.Relative(f.File)}: {string.Join(", ", f.Names)}"));

    [Fact]
    public void Chinese_is_written_as_Chinese() =>
        Faults.None(Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).Concat(Repository.Files("seeds"))
            .Where(f => Escaped().IsMatch(Repository.Read(f))).Select(Repository.Relative));

    [Fact]
    public void No_file_names_the_machine_it_was_written_on_or_leaves_work_for_later() =>
        Faults.None(Repository.Files()
            .SelectMany(f => s_unwanted.Where(w => Repository.Read(f).Contains(w, StringComparison.Ordinal))
                .Select(w => $"{Repository.Relative(f)}: {w}")));

    [Fact]
    public void Every_code_of_a_finding_is_in_the_documentation()
    {
        string sources = string.Concat(Sources.Select(Repository.Read));
        var messages = Message().Matches(sources).GroupBy(m => m.Groups["code"].Value).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                $"{g.Key}  {g.First().Groups["weight"].Value.ToLowerInvariant(),-11}  "
                    + $"{string.Join(" | ", g.Select(m => m.Groups["text"].Value).Distinct())}");
        Docs.Documents.Output("FindingCodes", string.Join('\n', messages));
        HashSet<string> documented = [.. Repository.Files("docs", "*.md")
            .SelectMany(f => Code().Matches(Repository.Read(f)).Select(m => m.Value))];
        Faults.None(Code().Matches(sources).Select(m => m.Value).Except(documented));
    }

    [Fact]
    public void No_sentence_of_the_official_texts_is_in_the_repository()
    {
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(Repository.NeedShared(), "seeds"), "*-*.txt")
            .Select(f => Squeezed(File.ReadAllText(f)))];
        HashSet<string> official = [.. texts.SelectMany(Stretches)];
        Faults.None(Repository.Files()
            .SelectMany(f => Stretches(Squeezed(Repository.Read(f))).Where(official.Contains).Take(1)
                .Select(w => $"{Repository.Relative(f)}: {w}")));
    }

    /// <summary>
    /// Stretches too long to be shared by chance: 22 signs with a comma, semicolon or full stop among them, or 48 without (no name, title
    /// or indicator is longer).
    /// </summary>
    private static IEnumerable<string> Stretches(string text) =>
        Windows(text, 22).Where(w => w.AsSpan().ContainsAny('，', '；', '。')).Concat(Windows(text, 48));

    private static int Lines(string file) => Repository.Read(file).AsSpan().Count('\n');

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The stretches of a text that are mostly Chinese: program text and figures do not count.</summary>
    private static IEnumerable<string> Windows(string text, int length) => Enumerable.Range(0, Math.Max(0, text.Length - length + 1))
        .Where(i => IsHan(text[i])).Select(i => text.Substring(i, length)).Where(w => w.Count(IsHan) > length * 2 / 3);

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex(
        @"^public (?:(?:sealed|abstract|static|readonly|partial|ref) )*"
            + @"(?:record struct|record class|record|class|struct|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\\u[4-9][0-9a-fA-F]{3}[^'-]", RegexOptions.None, 1000)]
    private static partial Regex Escaped();

    /// <summary>A code with its weight and its words, as the places that make findings write them.</summary>
    [GeneratedRegex("""
        "(?<code>HZP\d{4})",\s*(?:Policy\.)?Severity\.(?<weight>\w+),\s*(?:string\.Create\(\s*[\w.]+,\s*)?\$?"(?<text>(?:[^"\\]|\\.)*)"
        """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Message();

    [GeneratedRegex(@"\bHZP\d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
