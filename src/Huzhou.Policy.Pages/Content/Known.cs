using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>What the archive knows beside the results; everything is left as it is where there is none.</summary>
internal sealed class Known
{
    private readonly Archive? _archive;

    private readonly Language _language;

    private readonly Dictionary<(string Document, string Path), string> _titles = [];

    internal Known(Archive? archive, Language language)
    {
        _archive = archive;
        _language = language;
        foreach (Document document in archive?.Documents ?? [])
        {
            foreach (Section section in document.Sections)
            {
                if (section.Title is { } title)
                    _titles.TryAdd((document.Id, section.Path), title);
            }
        }
    }

    /// <summary>The document's title, else its id.</summary>
    internal string Document(string id) => _archive?.Find(id) is { Title: var title } ? Named(title) : id;

    /// <summary>The governments whose documents these are.</summary>
    internal string[] Governments(IEnumerable<string> documents) =>
        [.. documents.Select(id => _archive?.Find(id)?.Government).OfType<string>().Distinct(StringComparer.Ordinal).Select(Named)];

    /// <summary>A title, a body or another name of the documents in the language of the page, as far as the archive has it.</summary>
    internal string Named(string name) => Wording.Name(name, _language, _archive);

    /// <summary>Bodies and other names, as a line.</summary>
    internal string Named(IEnumerable<string>? names, Words words) => words.Joined((names ?? []).Select(Named));

    /// <summary>A section's path with its title, where it has one.</summary>
    internal string Section(Citation place)
    {
        if (place.Section is not { } path)
            return string.Empty;
        path = Path(path);
        string title = Named(_titles.GetValueOrDefault((place.Document, place.Section), string.Empty));
        return title.Length == 0 || path.EndsWith(title, StringComparison.Ordinal) ? path : $"{path} {title}";
    }

    /// <summary>The path of a section, part by part.</summary>
    internal string Path(string path) => Wording.Path(path, _language, _archive);

    internal string Theme(string code)
    {
        Theme? theme = _archive?.Themes.FirstOrDefault(one => one.Code == code);
        return (_language == Language.English ? theme?.EnglishName : null) ?? theme?.Name ?? code;
    }

    /// <summary>Who answers for a target, as a line; empty where nobody is named.</summary>
    internal string Owner(Assessment row, Words words)
    {
        if (_archive is null)
            return string.Empty;
        Responsibility? found = row.RepeatedBy.Prepend(row.Target).Select(_archive.ResponsibilityOf).FirstOrDefault(one => one is not null);
        if (found is null)
            return string.Empty;
        string leads = Named(found.Leads, words), line = words.Say($"{leads}牵头", $"{leads} in the lead");
        return found.Supports.Count == 0 ? line
            : line + words.Say($"，配合：{Named(found.Supports, words)}", $", supported by {Named(found.Supports, words)}");
    }
}
