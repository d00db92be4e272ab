using System.Text;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>Takes footnotes from the foot of a page: smaller lines that begin with a mark that the page calls.</summary>
internal static class PageNotes
{
    /// <param name="page">The page.</param>
    /// <param name="bodySize">The size of the letters of the text.</param>
    /// <param name="called">Marks that were called so far and whose notes have not been found; those of the page are added.</param>
    internal static void TakeOut(PageContent page, double bodySize, HashSet<string> called)
    {
        called.UnionWith(page.Lines.SelectMany(line =>
            Marks(line.Text)).Concat(page.Tables.SelectMany(table => table.Cells).SelectMany(cell => Marks(cell.Text))));
        if (called.Count == 0)
            return;
        int from = page.Lines.Count;
        while (from > 0 && page.Lines[from - 1].Size < bodySize * 0.95)
            from--;
        while (from < page.Lines.Count && (MarkOf(page.Lines[from].Text, out _) is not { } first || !called.Contains(first)))
            from++;
        if (from == page.Lines.Count)
            return;
        StringBuilder text = new();
        string mark = string.Empty;
        foreach (TextLine line in page.Lines.Skip(from))
        {
            if (MarkOf(line.Text, out string rest) is { } begins && called.Contains(begins))
            {
                Close();
                mark = begins;
                text.Append(rest);
                continue;
            }

            text.Append(Letters.Joint(text.ToString(), line.Text)).Append(line.Text);
        }

        Close();
        page.Lines.RemoveRange(from, page.Lines.Count - from);

        void Close()
        {
            if (text.Length > 0 && called.Remove(mark))
                page.Notes.Add((mark, text.ToString()));
            text.Clear();
        }
    }

    /// <summary>The marks of notes that a line calls: [1], as raised numbers were written.</summary>
    private static IEnumerable<string> Marks(string text)
    {
        for (int at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            int end = text.IndexOf(']', at);
            if (end > at + 1 && end - at <= 4 && !text.AsSpan(at + 1, end - at - 1).ContainsAnyExceptInRange('0', '9'))
                yield return text[(at + 1)..end];
        }
    }

    /// <summary>The mark that a note begins with, raised or not; null where it begins with none.</summary>
    private static string? MarkOf(string line, out string rest)
    {
        string words = line.TrimStart('[', '〔', '(', '（', ' ');
        int digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
            digits++;
        rest = digits is > 0 and <= 3 && digits < words.Length ? words[digits..].TrimStart(']', '〕', ')', '）', '.', '．', '、', ' ')
            : string.Empty;
        return rest.Length > 0 && !char.IsAsciiDigit(rest[0]) && words[digits] is not ('%' or '年' or '月') ? words[..digits] : null;
    }
}
