using System.Globalization;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>The words of a page that are not those of results, in its language.</summary>
internal sealed class Words(Language language)
{
    internal Language Language => language;

    internal string LanguageTag => Say("zh-CN", "en");

    internal string Say(string chinese, string english) => language == Language.Chinese ? chinese : english;

    /// <summary>So many of something in English, one of them without the ending of many.</summary>
    internal static string Counted(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    internal string? Unit(Quantity? quantity) => quantity is null ? null : Wording.Of(quantity.Unit, language);

    internal string Joined(IEnumerable<string> words) => string.Join(Say("、", ", "), words);

    internal string ClausesJoined(IEnumerable<string> clauses) => string.Join(Say("；", "; "), clauses);
}
