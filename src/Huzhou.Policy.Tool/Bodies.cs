using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The names of bodies in the language of the user: the English one where an archive has it.</summary>
internal static class Bodies
{
    internal static string Name(Archive archive, string name, Language language) =>
        (language == Language.English ? (archive.Organizations.Find(name) ?? archive.Organizations.Resolve(name))?.EnglishName : null)
            ?? name;

    /// <summary>A title, topic or other name of the documents in the language of the user, as far as the archive has it.</summary>
    internal static string Title(Archive archive, string name, Language language) =>
        (language == Language.English ? archive.EnglishOf(name) : null) ?? name;

    /// <summary>The path of a section, part by part.</summary>
    internal static string Section(Archive archive, string path, Language language) => language == Language.Chinese ? path
        : string.Join('/', path.Split('/').Select(part => Title(archive, part, language)));

    internal static string Names(Archive archive, IEnumerable<string>? names, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", (names ?? []).Select(name => Name(archive, name, language)));

    internal static string Government(Archive archive, string? name, Language language) =>
        (language == Language.English ? archive.Governments.FirstOrDefault(one => one.Name == name)?.EnglishName : null)
            ?? name ?? string.Empty;

    /// <summary>The code of the body that has an English name, else the name itself: a code or a Chinese name.</summary>
    internal static string Wanted(Archive archive, string name) =>
        archive.Organizations.Organizations.FirstOrDefault(body =>
            string.Equals(body.EnglishName, name, StringComparison.OrdinalIgnoreCase))?.Code ?? name;
}
