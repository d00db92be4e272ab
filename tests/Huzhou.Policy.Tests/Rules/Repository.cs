using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>The files of this repository as the guards see them: found by walking up from the test's own folder.</summary>
internal static class Repository
{
    private static readonly string[] s_made = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether approved files are to be rewritten instead of compared: HUZHOU_APPROVE=1.</summary>
    public static bool Approve { get; } = Environment.GetEnvironmentVariable("HUZHOU_APPROVE") == "1";

    /// <summary>
    /// The folder of official texts and annotation beside the repository (or HUZHOU_SHARED), or null where there is none.
    /// </summary>
    public static string? Shared { get; } = FindShared();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The path from the root, with forward slashes.</summary>
    public static string Relative(string file) => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/');

    public static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>Writes a file in one step, so that a test beside it never reads half of it.</summary>
    public static void Write(string file, string text)
    {
        string beside = file + ".new";
        File.WriteAllText(beside, text);
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>
    /// All files below a folder that are written by hand; made folders and hidden ones other than <c>.ci</c> are left out.
    /// </summary>
    public static IEnumerable<string> Files(string folder = "", string pattern = "*")
    {
        string top = Path(folder);
        if (!Directory.Exists(top))
            return [];
        // In a work tree of its own, .git is a file that names the machine's folders.
        return Directory.EnumerateFiles(top, pattern).Where(file => System.IO.Path.GetFileName(file) != ".git")
            .Concat(Directory.EnumerateDirectories(top).Where(IsWritten).SelectMany(d => Files(Relative(d), pattern)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Skips the test where the official texts are not there.</summary>
    [MemberNotNull(nameof(Shared))]
    public static string NeedShared()
    {
        Assert.SkipWhen(Shared is null,
            "The official texts are not here: no folder \"shared\" beside the repository and HUZHOU_SHARED is not set.");
        return Shared!;
    }

    private static bool IsWritten(string folder)
    {
        string name = System.IO.Path.GetFileName(folder);
        return !s_made.Contains(name) && (name[0] != '.' || name == ".ci");
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Huzhou.Policy.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Huzhou.Policy.sln above {AppContext.BaseDirectory}.");
    }

    private static string? FindShared()
    {
        string? named = Environment.GetEnvironmentVariable("HUZHOU_SHARED");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;
        for (DirectoryInfo? folder = new DirectoryInfo(Root).Parent; folder is not null; folder = folder.Parent)
        {
            string shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "seeds")))
                return shared;
        }
        return null;
    }
}
