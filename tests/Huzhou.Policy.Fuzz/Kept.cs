namespace Huzhou.Policy.Fuzz;

/// <summary>What is kept beside the code: sample texts, files of every format, and the inputs that once failed.</summary>
internal static class Kept
{
    /// <summary>The sample texts of the readers' tests.</summary>
    internal static IReadOnlyList<string> Samples { get; } =
        [.. Names("sample/").Select(name => System.Text.Encoding.UTF8.GetString(Bytes(name)))];

    /// <summary>Files of every format that is opened.</summary>
    internal static IReadOnlyList<byte[]> Files { get; } = [.. Names("file/").Select(Bytes)];

    /// <summary>The inputs that failed once, by name.</summary>
    internal static IReadOnlyList<string> Corpus { get; } = [.. Names("corpus/")];

    internal static byte[] Bytes(string name)
    {
        using Stream stream = typeof(Kept).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no \"{name}\".", nameof(name));
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Names(string folder) => typeof(Kept).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
