using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The cycles of many governments as pages in a folder, and a page that leads to them.</summary>
internal sealed class CycleFolder
{
    private readonly Terminal _terminal;
    private readonly string _folder;
    private readonly Language _language;

    /// <param name="terminal">Where progress and the names of the files are told.</param>
    /// <param name="folder">The folder, made where it is not there.</param>
    /// <param name="language">The language of the pages.</param>
    /// <exception cref="Mistake">No folder is named, or it is a file.</exception>
    internal CycleFolder(Terminal terminal, string? folder, Language language)
    {
        if (folder is null)
            throw new Mistake("pages of many governments go into a folder. Name it with --output DIR.",
                "多个政府的页面写进一个文件夹。请用--output DIR指明。");
        if (File.Exists(folder))
            throw new Mistake($"\"{folder}\" is a file. Pages of many governments go into a folder.",
                $"“{folder}”是文件。多个政府的页面要写进文件夹。");
        (_terminal, _folder, _language) = (terminal, folder, language);
    }

    internal void Write(IReadOnlyList<(string Key, Cycle Cycle)> cycles)
    {
        Directory.CreateDirectory(_folder);
        List<Scorecard.Group> groups = [];
        List<string> links = [];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase) { "index.html" };
        ProgressBar.Over(_terminal, new Said("writing pages", "写页面"), cycles, one =>
        {
            string name = NameOf(one.Key, names);
            OutputFile.Write(Path.Combine(_folder, name), PolicyHtml.Write(one.Cycle.Analysis,
                new PageOptions { Language = _language, Archive = one.Cycle.Archive, Texts = one.Cycle.Texts }));
            groups.Add(new Scorecard.Group(one.Key, Tally.Of(one.Cycle.Rows)));
            links.Add(Uri.EscapeDataString(name));
        }, writes: false);
        string index = Path.Combine(_folder, "index.html");
        OutputFile.Write(index, PolicyHtml.WriteIndex(groups, links, new PageOptions { Language = _language }));
        _terminal.Output.WriteLine(_language == Language.Chinese ? $"写出{groups.Count}张记分卡，目录页为{index}"
            : $"{Wording.Count(groups.Count, "scorecard")} written; {index} leads to them");
    }

    private static string NameOf(string key, HashSet<string> taken)
    {
        string stem = string.Concat(key.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
        if (stem.Length == 0)
            stem = "card";
        string name = $"{stem}.html";
        for (int n = 2; !taken.Add(name); n++)
            name = $"{stem}-{n}.html";
        return name;
    }
}
