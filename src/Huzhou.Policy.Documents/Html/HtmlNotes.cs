using AngleSharp.Dom;

namespace Huzhou.Policy.Documents.Html;

/// <summary>The notes of a page: what a raised number in the text leads to further down.</summary>
internal sealed class HtmlNotes
{
    private readonly Dictionary<IElement, string> _notes = [];
    private readonly Dictionary<IElement, string> _marks = [];

    internal HtmlNotes(IElement content)
    {
        Dictionary<string, IElement> targets = new(StringComparer.Ordinal);
        Dictionary<IElement, int> order = [];
        foreach (IElement target in content.GetElementsByTagName("*"))
        {
            order.Add(target, order.Count);
            if ((target.Id ?? (target.NodeName == "A" ? target.GetAttribute("name") : null)) is { } id)
                targets.TryAdd(id, target);
        }

        foreach (IElement link in content.QuerySelectorAll("a[href^='#']"))
        {
            string mark = link.TextContent.Trim().Trim('[', ']', '〔', '〕', '(', ')', '（', '）', ' ');
            if (mark.Length is 0 or > 4 || !IsMark(mark) || !targets.TryGetValue(link.GetAttribute("href")![1..], out IElement? target))
                continue;
            // The note leads back to where it was called; that link is no call.
            if (order.GetValueOrDefault(link) < order.GetValueOrDefault(target) && BlockOf(target, content) is { } block
                && !block.Contains(link))
            {
                _notes.TryAdd(block, mark);
                _marks.TryAdd(link, mark);
            }
        }
    }

    internal string? MarkOf(IElement link) => _marks.GetValueOrDefault(link);

    internal string? NoteOf(IElement block) => _notes.GetValueOrDefault(block);

    private static bool IsMark(string mark) =>
        !mark.AsSpan().ContainsAnyExceptInRange('0', '9') || (mark.Length == 1 && mark[0] is >= '①' and <= '⑳' or '*' or '†');

    private static IElement? BlockOf(IElement target, IElement content)
    {
        for (IElement? block = target; block is not null && block != content; block = block.ParentElement)
        {
            if (block.NodeName.ToUpperInvariant() is "LI" or "P" or "DIV" or "ASIDE" or "DD" or "SECTION")
                return block;
        }

        return null;
    }
}
