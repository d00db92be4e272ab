using System.Collections.Concurrent;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the documents as they stand in the tests of this folder.</summary>
internal static class Regions
{
    private static readonly ConcurrentDictionary<string, string?> s_found = new(StringComparer.Ordinal);

    /// <summary>
    /// The region of a sample with the usings it needs, so that it can be pasted, and without the indentation it has in the test.
    /// </summary>
    public static string? Named(string name) => s_found.GetOrAdd(name, Find);

    private static string? Find(string name)
    {
        foreach (string file in Repository.Files("tests/Huzhou.Policy.Tests/Docs", "*.cs"))
        {
            string[] lines = Repository.Read(file).Split('\n');
            int from = Array.FindIndex(lines, l => l.Trim() == $"#region {name}");
            if (from < 0)
                continue;
            string[] inside = [.. lines.Skip(from + 1).TakeWhile(l => l.Trim() != "#endregion")];
            int margin = inside.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
            string body = string.Join('\n', inside.Select(l => l.Length > margin ? l[margin..] : l.TrimStart())).Trim('\n') + "\n";
            return Pasted.WithUsings(["Huzhou.Policy", .. lines.Where(IsOfLibraries).Select(l => l["using ".Length..].TrimEnd(';'))], body);
        }
        return null;
    }

    private static bool IsOfLibraries(string line) => line.StartsWith("using ", StringComparison.Ordinal)
        && !line.StartsWith("using Huzhou.Policy.Tests", StringComparison.Ordinal);
}
