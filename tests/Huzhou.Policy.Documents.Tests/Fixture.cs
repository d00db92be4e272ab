namespace Huzhou.Policy.Documents.Tests;

/// <summary>The files that Fixtures/make.py made: two invented papers in every form.</summary>
internal static class Fixture
{
    internal static string[] Names { get; } =
        [.. Directory.EnumerateFiles(PathOf(string.Empty)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    internal static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    internal static DocumentText Open(string name) => DocumentText.Open(PathOf(name));

    internal static DocumentText Open(byte[] bytes, DocumentOptions? options = null, string? name = null)
    {
        using MemoryStream stream = new(bytes);
        return DocumentText.Open(stream, options, name);
    }
}
