using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The names of bodies in the language of the user: the English one where an archive has it.</summary>
internal static class Bodies
{
    internal static string Names(Archive archive, IEnumerable<string>? names, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", (names ?? []).Select(name => Wording.Name(name, language, archive)));

    /// <summary>The code of the body that has an English name, else the name itself: a code or a Chinese name.</summary>
    internal static string Wanted(Archive archive, string name) =>
        archive.Organizations.Organizations.FirstOrDefault(body =>
            string.Equals(body.EnglishName, name, StringComparison.OrdinalIgnoreCase))?.Code ?? name;
}
