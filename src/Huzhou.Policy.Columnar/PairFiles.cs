using System.Globalization;

namespace Huzhou.Policy.Columnar;

/// <summary>The files of a path: one file, or all of a folder and of the folders in it, with what the names of folders say.</summary>
internal static class PairFiles
{
    private static int s_written;

    internal sealed record class Part(string File, IReadOnlyDictionary<string, string> Said);

    internal static IReadOnlyList<Part> Of(string path, string ending)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (File.Exists(path))
            return [new Part(path, Said(path, Path.GetDirectoryName(Path.GetFullPath(path))!))];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no file or folder \"{path}\".", path);
        // What begins with a point or an underline is somebody's own: a mark of success, a file that is being written.
        string[] files = [.. Directory.EnumerateFiles(path, "*" + ending, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar).Any(part => part[0] is '.' or '_'))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? [.. files.Select(file => new Part(file, Said(file, path)))]
            : throw new ColumnarException(path, null, null, $"found no file that ends in {ending}; expected at least one");
    }

    /// <summary>Writes a file beside its place and moves it there when it is whole: nothing half-written is ever found under its
    /// name.</summary>
    internal static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!, aside = Path.Combine(folder,
            string.Create(CultureInfo.InvariantCulture,
                $".{Path.GetFileName(path)}.{Environment.ProcessId}-{Interlocked.Increment(ref s_written)}"));
        try
        {
            await using (FileStream stream = new(aside, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                await write(stream).ConfigureAwait(false);
                // A machine that stops just now must not leave the name without the bytes.
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>Folders named <c>county=德清县</c>, as Hive, Spark and DuckDB write them.</summary>
    private static Dictionary<string, string> Said(string file, string top)
    {
        Dictionary<string, string> said = new(StringComparer.Ordinal);
        foreach (string folder in Path.GetRelativePath(top, Path.GetDirectoryName(Path.GetFullPath(file, Directory.GetCurrentDirectory()))!)
            .Split(Path.DirectorySeparatorChar))
        {
            int mark = folder.IndexOf('=', StringComparison.Ordinal);
            if (mark > 0)
                said[folder[..mark]] = Uri.UnescapeDataString(folder[(mark + 1)..]);
        }

        return said;
    }
}
