using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>Takes out what stands on every page and is no part of the text: page numbers, and heads and feet that are alike.</summary>
internal static partial class RunningHeads
{
    /// <summary>How far from its edge a page may have them, as a part of its height.</summary>
    private const double Margin = 0.14;

    private const int MostLines = 3;

    /// <summary>A number and what stands around one.</summary>
    private static readonly SearchValues<char> s_around = SearchValues.Create("#-—–－·•/.~|第页 ");

    /// <summary>Takes them out of the pages; gives one of them as an example, or null where there was none.</summary>
    internal static string? TakeOut(IReadOnlyList<PageContent> pages)
    {
        List<(PageContent Page, TextLine Line, string Shape)> candidates =
            [.. pages.SelectMany(page => Edges(page).Select(line => (page, line, Shape(line.Text))))];
        HashSet<TextLine> taken = [];
        foreach (var alike in candidates.GroupBy(one => one.Shape, StringComparer.Ordinal))
        {
            int on = alike.Select(one => one.Page.Number).Distinct().Count();
            bool repeats = on >= 2 && on * 5 >= pages.Count * 2 && AtOneHeight(alike.Select(one => (one.Page.Height, one.Line)));
            foreach ((PageContent page, TextLine line, string shape) in alike)
            {
                if ((repeats && !IsNumber(shape) && !IsPartOfText(page, line)) || IsPageMark(line.Text)
                    || (IsNumber(shape) && Counts(candidates, page, line)))
                    taken.Add(line);
            }
        }

        string? example = pages.SelectMany(page => page.Lines).FirstOrDefault(line =>
            taken.Contains(line) && !IsNumber(Shape(line.Text)))?.Text ?? taken.FirstOrDefault()?.Text;
        foreach (PageContent page in pages)
            page.Lines.RemoveAll(taken.Contains);
        return example;
    }

    private static IEnumerable<TextLine> Edges(PageContent page) =>
        page.Lines.Where(line => line.Baseline > page.Height * (1 - Margin)).Take(MostLines).Concat(page.Lines
            .Where(line => line.Baseline < page.Height * Margin).TakeLast(MostLines));

    /// <summary>Heads stand where they stand; the text moves.</summary>
    private static bool AtOneHeight(IEnumerable<(double Height, TextLine Line)> lines)
    {
        double[] heights = [.. lines.Select(one => one.Line.Baseline > one.Height / 2 ? one.Height - one.Line.Baseline : one.Line.Baseline)
            .Order()];
        return heights[^1] - heights[0] < 6 || heights[heights.Length * 3 / 4] - heights[heights.Length / 4] < 3;
    }

    /// <summary>
    /// Whether a line stands as near to the text as its lines stand to each other: it is the head of a table that goes on, or a first
    /// line.
    /// </summary>
    private static bool IsPartOfText(PageContent page, TextLine line)
    {
        int at = page.Lines.IndexOf(line);
        bool top = line.Baseline > page.Height / 2;
        int next = top ? at + 1 : at - 1;
        if (next < 0 || next >= page.Lines.Count || Shape(page.Lines[next].Text) == Shape(line.Text))
            return false;
        double gap = Math.Abs(line.Baseline - page.Lines[next].Baseline);
        return gap < Math.Max(line.Size, page.Lines[next].Size) * 1.9 && line.Size >= page.Lines[next].Size * 0.95;
    }

    /// <summary>Whether a number at the edge is that of its page: on another page there is one as far from its own.</summary>
    private static bool Counts(List<(PageContent Page, TextLine Line, string Shape)> candidates, PageContent page, TextLine line) =>
        Value(line.Text) is { } number && candidates.Exists(other =>
            other.Page != page && Math.Abs(other.Page.Number - page.Number) <= 4 && Value(other.Line.Text) is { } value
            && value - number == other.Page.Number - page.Number);

    private static int? Value(string text) =>
        int.TryParse(Digits().Match(text).Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        && IsNumber(Shape(text)) ? value : null;

    private static bool IsNumber(string shape) =>
        shape.Length <= 8 && shape.Contains('#', StringComparison.Ordinal) && !shape.AsSpan().ContainsAnyExcept(s_around);

    internal static bool IsPageMark(string text) => PageMark().IsMatch(text);

    /// <summary>The text without blanks, every number as one sign.</summary>
    private static string Shape(string text) => Digits().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), "#");

    [GeneratedRegex("[0-9０-９]+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^\s*(?:[-—–－─]\s*[0-9０-９]{1,4}\s*[-—–－─]+|第\s*[0-9０-９]{1,4}\s*页(?:\s*[,，/]?\s*共\s*[0-9０-９]{1,4}\s*页)?|[Pp]age\s+[0-9]{1,4}(?:\s+of\s+[0-9]{1,4})?|[0-9]{1,4}\s*/\s*[0-9]{1,4})\s*$", RegexOptions.None, 1000)]
    private static partial Regex PageMark();
}
