using System.Text.RegularExpressions;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>
/// Blocks of README.md and docs/ that are made by tests. A comment above a fence says where it comes from:
/// <c>&lt;!-- sample: Name --&gt;</c> the region of that name in this folder with the usings it needs above it, <c>&lt;!-- output: Name
/// --&gt;</c> what a test passed to
/// <see cref="Output"/>, <c>&lt;!-- run: huzhou-policy … --&gt;</c> what the command prints. HUZHOU_APPROVE=1 rewrites the fences.
/// </summary>
internal static partial class Documents
{
    private static readonly Lock s_lock = new();

    public static string[] Files { get; } =
        [Repository.Path("README.md"), Repository.Path("README.zh-CN.md"), .. Repository.Files("src", "README.md"),
            .. Repository.Files("docs", "*.md")];

    /// <summary>Every marked block of every document: file, kind (sample, output, run), name and what stands in the fence.</summary>
    public static IEnumerable<(string File, string Kind, string Name, string Text)> Blocks() => Files
        .SelectMany(f =>
            Marked().Matches(Repository.Read(f)).Select(m => (f, m.Groups["kind"].Value, m.Groups["name"].Value, m.Groups["text"].Value)));

    /// <summary>
    /// Fails unless at least one document shows exactly this output under <c>&lt;!-- output: name --&gt;</c>, and every one that has the
    /// mark.
    /// </summary>
    public static void Output(string name, string actual) => Check("output", name, actual);

    public static void Check(string kind, string name, string actual)
    {
        string wanted = string.Join('\n', actual.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n') + "\n";
        int found = 0;
        lock (s_lock)
        {
            foreach (string file in Files)
            {
                string before = Repository.Read(file);
                string after = Marked().Replace(before, m => m.Groups["kind"].Value == kind && m.Groups["name"].Value == name && ++found > 0
                    ? m.Value[..(m.Groups["text"].Index - m.Index)] + wanted + "```" : m.Value);
                if (after != before && Repository.Approve)
                    Repository.Write(file, after);
                else if (after != before)
                    Assert.Fail($"{Repository.Relative(file)}: the block \"{kind}: {name}\" is not what the code gives; HUZHOU_APPROVE=1 rewrites it.\n{Approved.Diff(before, after)}");
            }
        }
        Assert.True(found > 0, $"No document has a block \"<!-- {kind}: {name} -->\" followed by a fence.");
    }

    /// <summary>
    /// Fails unless a document shows exactly these tables between <c>&lt;!-- tables: name --&gt;</c> and <c>&lt;!-- end of tables
    /// --&gt;</c>.
    /// </summary>
    public static void Tables(string name, string actual)
    {
        string begin = $"<!-- tables: {name} -->\n", end = "<!-- end of tables -->";
        string file = Files.Single(f => Repository.Read(f).Contains(begin, StringComparison.Ordinal)), before = Repository.Read(file);
        int from = before.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        string after = before[..from] + "\n" + actual.Trim('\n') + "\n\n" + before[before.IndexOf(end, from, StringComparison.Ordinal)..];
        if (after != before && Repository.Approve)
        {
            lock (s_lock)
                Repository.Write(file, after);
        }
        else if (after != before)
            Assert.Fail($"{Repository.Relative(file)}: the tables \"{name}\" are not what the code gives; HUZHOU_APPROVE=1 rewrites them.\n{Approved.Diff(before, after)}");
    }

    [GeneratedRegex(@"^<!-- (?<kind>sample|output|run): (?<name>[^\n]*?) -->\n+```[a-z]*\n(?<text>(?:(?!```)[^\n]*\n)*?)```$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Marked();
}
