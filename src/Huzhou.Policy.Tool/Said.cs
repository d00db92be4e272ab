using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>A message to the user in both languages, so that none can be told in one alone.</summary>
/// <param name="English">The message in English.</param>
/// <param name="Chinese">The message in Chinese.</param>
internal sealed record class Said(string English, string Chinese)
{
    /// <summary>What the library or the system found, which it says in English, under a head that says what it is about.</summary>
    internal static Said Under(string chinese, string english) => new(english, $"{chinese}：{english}");

    internal string In(Language language) => language == Language.Chinese ? Chinese : English;
}
