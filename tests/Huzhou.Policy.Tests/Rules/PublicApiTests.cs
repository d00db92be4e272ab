using System.Reflection;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>What a package offers changes only when somebody says so.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Huzhou.Policy")]
    [InlineData("Huzhou.Policy.Columnar")]
    [InlineData("Huzhou.Policy.Documents")]
    [InlineData("Huzhou.Policy.Pages")]
    [InlineData("Huzhou.Policy.Seeds")]
    public void The_public_surface_is_the_approved_one(string package) =>
        Approved.Check(PublicApi.Describe(Assembly.Load(new AssemblyName(package))), "src", package, "PublicApi.txt");

    /// <summary>The bounds of docs/decisions/0006: closed choices and nested types are learnt with what has them.</summary>
    [Fact]
    public void No_namespace_offers_more_types_than_was_decided() =>
        Faults.None(typeof(TextSpan).Assembly.GetExportedTypes().Where(t => !t.IsNested && !t.IsEnum).GroupBy(t => t.Namespace!)
            .Where(n => n.Count() > n.Key switch { "Huzhou.Policy" => 55, "Huzhou.Policy.Calculation" => 10, _ => 20 })
            .Select(n => $"{n.Key} offers {n.Count()} types"));

    [Fact]
    public void A_changed_line_shows_as_removed_and_added() =>
        Assert.Equal("- b\n+ c\n+ d", Approved.Diff("a\nb\nz", "a\nc\nd\nz"));

    [Fact]
    public void A_record_is_written_without_what_the_compiler_makes()
    {
        string text = PublicApi.Describe(typeof(TextSpan).Assembly);
        Assert.Contains("readonly record struct TextSpan : IComparable<TextSpan>, IEquatable<TextSpan>", text, StringComparison.Ordinal);
        Assert.Contains("    string? Document { get; }", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PrintMembers", text, StringComparison.Ordinal);
    }
}
