using System.Reflection;

namespace Huzhou.Policy.Lexicon;

/// <summary>
/// An embedded file of words: <c>word, a tab, categories divided by blanks</c>; a category may carry a value behind an equals sign.
/// A line that begins with # is a remark.
/// </summary>
internal static class WordFile
{
    /// <summary>The words of a file, once for each category.</summary>
    /// <param name="domain">The name of the file without its ending.</param>
    /// <exception cref="InvalidDataException">A line has no category: the file is part of the assembly, so this is a fault of the
    /// build.</exception>
    public static IEnumerable<(string Word, string Category, string Value)> Lines(string domain)
    {
        Assembly assembly = typeof(WordFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"{typeof(WordFile).Namespace}.Words.{domain}.txt")
            ?? throw new InvalidDataException($"the lexicon has no file for {domain}");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
                throw new InvalidDataException($"{domain}: a line without a category: {line}");
            string word = line[..tab];
            foreach (string category in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int sign = category.IndexOf('=', StringComparison.Ordinal);
                yield return sign < 0 ? (word, category, "") : (word, category[..sign], category[(sign + 1)..]);
            }
        }
    }
}
