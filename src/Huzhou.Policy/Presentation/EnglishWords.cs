using System.Collections.Frozen;
using System.Text;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// The English of words that stand in conditions and results: stages, those a rank is among, whose value is meant, who sets a task. What
/// is not listed is a name and stays as the document has it.
/// </summary>
internal static class EnglishWords
{
    private static readonly FrozenDictionary<string, string> s_english = Read();

    private static readonly FrozenDictionary<string, string> s_chinese =
        s_english.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The Chinese words that have an English one.</summary>
    internal static IEnumerable<string> Known => s_english.Keys;

    internal static string Of(string chinese) => s_english.GetValueOrDefault(chinese, chinese);

    /// <summary>The word that an English one stands for; a name stands for itself.</summary>
    internal static string ChineseOf(string english) => s_chinese.GetValueOrDefault(english, english);

    private static FrozenDictionary<string, string> Read()
    {
        using Stream list = typeof(EnglishWords).Assembly.GetManifestResourceStream("English.txt")
            ?? throw new InvalidDataException("the assembly has no list of English words");
        using StreamReader reader = new(list, Encoding.UTF8);
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                words.Add(line[..line.IndexOf('|', StringComparison.Ordinal)], line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
