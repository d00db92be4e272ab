using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>Whatever is restored is written down, by version and hash, and is what the one list of versions names.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly Dictionary<string, string> s_versions = XDocument.Load(Repository.Path("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(one => (string)one.Attribute("Include")!, one => (string)one.Attribute("Version")!,
            StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Projects => [.. Solution().Matches(Repository.Read(Repository.Path("Huzhou.Policy.sln")))
        .Select(match => match.Groups["path"].Value.Replace('\\', '/'))];

    [Fact]
    public void Versions_are_exact() => Assert.All(s_versions, one => Assert.Matches(@"^\d+(\.\d+){1,3}(-[0-9a-z.]+)?$", one.Value));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_restores_what_its_lock_file_says(string project)
    {
        string file = Repository.Path(Path.GetDirectoryName(project)!, "packages.lock.json");
        Assert.True(File.Exists(file), $"{project} has no packages.lock.json; .ci/lock makes it.");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
        Dictionary<string, JsonElement> packages = json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject()).GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.Key, one => one.First().Value, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, JsonElement package) in packages)
        {
            if (package.GetProperty("type").GetString() == "Project")
                continue;
            Assert.Equal(64, Convert.FromBase64String(package.GetProperty("contentHash").GetString()!).Length);
            string resolved = package.GetProperty("resolved").GetString()!;
            if (s_versions.TryGetValue(name, out string? version))
                Assert.True(version == resolved,
                    $"{project}: {name} is locked at {resolved}, not {version}; .ci/lock makes the files anew.");
        }

        foreach (string asked in XDocument.Load(Repository.Path(project)).Descendants("PackageReference")
            .Select(one => (string)one.Attribute("Include")!))
            Assert.True(packages.ContainsKey(asked), $"{project}: {asked} is not locked; .ci/lock makes the files anew.");
    }

    [Fact]
    public void Tools_are_of_one_version()
    {
        using JsonDocument json = JsonDocument.Parse(Repository.Read(Repository.Path(".config", "dotnet-tools.json")));
        Assert.All(json.RootElement.GetProperty("tools").EnumerateObject(), tool =>
        {
            Assert.Matches(@"^\d+\.\d+\.\d+$", tool.Value.GetProperty("version").GetString());
            Assert.False(tool.Value.GetProperty("rollForward").GetBoolean());
        });
    }

    [GeneratedRegex(@"""(?<path>[^""]+\.csproj)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Solution();
}
