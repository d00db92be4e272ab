using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>The words of a page that are not those of results, in its language.</summary>
internal sealed class Words(Language language)
{
    internal Language Language => language;

    internal string LanguageTag => Say("zh-CN", "en");

    internal string Say(string chinese, string english) => language == Language.Chinese ? chinese : english;

    internal string? Unit(Quantity? quantity) => quantity is null ? null : Wording.Of(quantity.Unit, language);

    internal string Joined(IEnumerable<string> words) => string.Join(Say("、", ", "), words);

    internal string ClausesJoined(IEnumerable<string> clauses) => string.Join(Say("；", "; "), clauses);
}
