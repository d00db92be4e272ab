namespace Huzhou.Policy.Lexicon;

/// <summary>
/// The words of the genre, as data: each domain has an enum of categories and an embedded file that gives a word a line and its
/// categories behind it.
/// No rule stands here; who asks for a category says what its words mean where they are found.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The words of a category.</summary>
    public static WordList Of<TCategory>(TCategory category)
        where TCategory : struct, Enum => new([.. Entries(category).Select(entry => entry.Word)]);

    /// <summary>The words of several categories together.</summary>
    public static WordList Of<TCategory>(params ReadOnlySpan<TCategory> categories)
        where TCategory : struct, Enum
    {
        List<string> words = [];
        foreach (TCategory category in categories)
            words.AddRange(Entries(category).Select(entry => entry.Word));
        return new WordList([.. words]);
    }

    /// <summary>
    /// The words of a category in the order of the file, each with the value the file gives it there; empty where it gives none.
    /// </summary>
    public static IReadOnlyList<WordEntry> Entries<TCategory>(TCategory category)
        where TCategory : struct, Enum => Domain<TCategory>.Of(category);

    /// <summary>The words of one domain, read from its file when the first of its categories is asked for.</summary>
    private static class Domain<TCategory>
        where TCategory : struct, Enum
    {
        private static readonly Dictionary<TCategory, List<WordEntry>> s_entries = Read();

        public static List<WordEntry> Of(TCategory category) =>
            s_entries.TryGetValue(category, out List<WordEntry>? words) ? words : [];

        private static Dictionary<TCategory, List<WordEntry>> Read()
        {
            Dictionary<TCategory, List<WordEntry>> entries = [];
            foreach ((string word, string name, string value) in WordFile.Lines(typeof(TCategory).Name))
            {
                TCategory category = Enum.Parse<TCategory>(name);
                if (!entries.TryGetValue(category, out List<WordEntry>? words))
                    entries.Add(category, words = []);
                words.Add(new WordEntry(word, value));
            }

            return entries;
        }
    }
}
