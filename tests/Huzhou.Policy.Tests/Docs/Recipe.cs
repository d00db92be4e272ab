namespace Huzhou.Policy.Tests.Docs;

/// <summary>A change of the reader as docs/reading.md shows it: lines that are added to files of the library.</summary>
internal sealed record class Recipe(params (string File, string? Behind, string Lines)[] Changes)
{
    private const string Library = "src/Huzhou.Policy";

    /// <summary>As a page shows it: each file, the line behind which the new ones stand, and those.</summary>
    public override string ToString() => string.Join("\n\n", Changes.Select(change => change.Behind is null
        ? $"{Library}/{change.File}, a new file:\n\n{Indented(change.Lines)}"
        : $"{Library}/{change.File}, behind the line \"{change.Behind.Trim()}\":\n\n{Indented(change.Lines)}"));

    /// <summary>Makes the change in a copy of the library.</summary>
    /// <exception cref="InvalidOperationException">The line behind which the new ones shall stand is not there, or there twice.</exception>
    public void Apply(string copy)
    {
        foreach ((string file, string? behind, string added) in Changes)
        {
            string path = Path.Combine(copy, file);
            if (behind is null)
            {
                File.WriteAllText(path, added);
                continue;
            }

            string[] lines = File.ReadAllLines(path);
            int[] at = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i] == behind)];
            if (at.Length != 1)
                throw new InvalidOperationException(
                    $"{Library}/{file}: the line \"{behind}\" stands there {at.Length} times, expected once.");
            File.WriteAllLines(path, [.. lines[..(at[0] + 1)], .. added.TrimEnd('\n').Split('\n'), .. lines[(at[0] + 1)..]]);
        }
    }

    private static string Indented(string lines) =>
        string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(line => line.Length > 0 ? $"    {line}" : line));
}
