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
    internal string Document(string id) => _archive?.Find(id)?.Title ?? id;

    /// <summary>The governments whose documents these are.</summary>
    internal string[] Governments(IEnumerable<string> documents) =>
        [.. documents.Select(id => _archive?.Find(id)?.Government).OfType<string>().Distinct(StringComparer.Ordinal).Select(Name)];

    private string Name(string government) => (_language == Language.English
        ? _archive?.Governments.FirstOrDefault(one => one.Name == government)?.EnglishName : null) ?? government;

    /// <summary>A section's path with its title, where it has one.</summary>
    internal string Section(Citation place)
    {
        if (place.Section is not { } path)
            return string.Empty;
        string title = _titles.GetValueOrDefault((place.Document, path), string.Empty);
        return title.Length == 0 || path.EndsWith(title, StringComparison.Ordinal) ? path : $"{path} {title}";
    }

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
        string leads = words.Joined(found.Leads), line = words.Say($"{leads}牵头", $"{leads} in the lead");
        return found.Supports.Count == 0 ? line
            : line + words.Say($"，配合：{words.Joined(found.Supports)}", $", supported by {words.Joined(found.Supports)}");
    }
}
