using System.CommandLine;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>The options that several commands take, and what their words mean.</summary>
internal static class Given
{
    internal static Option<string?> Year(bool required) =>
        new("--year", "-y") { Description = "The year the targets are for, such as 2023.", HelpName = "N", Required = required };

    internal static Option<string?> Format(params string[] formats) =>
        new("--format", "-f") { Description = $"How to write it: {string.Join(", ", formats)}.", HelpName = string.Join('|', formats) };

    internal static Option<string?> Language() =>
        new("--language", "-l")
        {
            Description = $"The language of the words: zh or en; else that of {Terminal.LanguageVariable}, else of the locale.",
            HelpName = "zh|en"
        };

    internal static Option<string?> Archive() =>
        new("--archive") { Description = "An archive in JSON instead of the embedded Huzhou data.", HelpName = "FILE" };

    internal static Option<string?> Review() =>
        new("--review")
        {
            Description = "What people decided about the texts, as 'review' writes it and a person fills it in.",
            HelpName = "FILE"
        };

    internal static Option<string?> FailOn() =>
        new("--fail-on")
        {
            Description =
                "Exit with 1 where a target is missed, never reported back (silent), or a finding was made; several with commas.",
            HelpName = "missed|silent|finding"
        };

    internal static Option<string?> Output() =>
        new("--output", "-o") { Description = "The file to write, instead of the terminal.", HelpName = "FILE" };

    internal static Option<string?> Texts() =>
        new("--texts")
        {
            Description = "A folder with the documents' texts, one a document: ID.txt. Then the words themselves are quoted.",
            HelpName = "DIR"
        };

    internal static Option<bool> Mark() =>
        new("--bom") { Description = "CSV begins with a byte order mark, which some spreadsheets need to see UTF-8." };

    internal static Year YearOf(string text) =>
        Policy.Year.TryParse(text, null, out Year year) ? year
            : throw new Mistake($"\"{text}\" is not a year. Give a number from 1 to 9999, such as --year 2023.",
                $"“{text}”不是年份。请给1至9999之间的数，如--year 2023。");

    internal static Language LanguageOf(Terminal terminal, string? text) => text switch
    {
        null => terminal.Language,
        "zh" => Presentation.Language.Chinese,
        "en" => Presentation.Language.English,
        _ => throw new Mistake($"there are no words in the language \"{text}\". Use --language zh or --language en.",
            $"没有“{text}”这种语言。请用--language zh或--language en。"),
    };

    /// <summary>One of the words that an option takes; the first one where it is not given.</summary>
    internal static string OneOf(string option, string? text, params string[] words)
    {
        if (text is null)
            return words[0];
        return Array.Find(words, word => string.Equals(word, text, StringComparison.Ordinal))
            ?? throw new Mistake($"{option} does not take \"{text}\". Use {Among(words)}.",
                $"{option}不接受“{text}”。可用{string.Join('、', words)}。");
    }

    private static string Among(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    /// <summary>The words of a list with commas, each one of those that an option takes.</summary>
    internal static IReadOnlySet<string> ManyOf(string option, string? text, params string[] words)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (string word in text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            given.Add(OneOf(option, word, words));
        return text is not null && given.Count == 0
            ? throw new Mistake($"{option} needs one of {string.Join(", ", words)}.", $"{option}要从{string.Join('、', words)}中选。")
            : given;
    }
}
