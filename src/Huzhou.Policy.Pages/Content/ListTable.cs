using Huzhou.Policy.Pages.Drawing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>
/// A table of texts: its first column names the row, heads order it by a click, and on a narrow screen each cell says its head.
/// </summary>
internal sealed class ListTable
{
    /// <summary>How many letters are never broken over two lines.</summary>
    private const int MostUnbroken = 10;

    /// <summary>With more columns than these, letters are smaller.</summary>
    private const int ManyColumns = 8;

    private readonly HtmlWriter _page;
    private readonly IReadOnlyList<string> _heads;
    private readonly IReadOnlySet<int> _numbers;

    /// <param name="page">Where it is written.</param>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="numbers">The columns that hold numbers.</param>
    internal ListTable(HtmlWriter page, IReadOnlyList<string> heads, params IEnumerable<int> numbers)
    {
        (_page, _heads, _numbers) = (page, heads, numbers.ToHashSet());
        page.Open("table", ("class", heads.Count > ManyColumns ? "list wide" : "list"), ("data-sort", string.Empty)).Open("thead").Open("tr");
        for (int i = 0; i < heads.Count; i++)
            page.Element("th", heads[i], ("scope", "col"), ("class", ClassOf(i)));
        page.Close(2).Open("tbody");
    }

    /// <summary>A row of texts.</summary>
    /// <param name="cells">As many as there are heads.</param>
    /// <param name="tone">How the toned cell looks.</param>
    /// <param name="toned">The cell that is shown as a mark, or -1.</param>
    /// <param name="link">Where the first cell leads, or null.</param>
    /// <param name="draw">Draws something below the words of a cell; the cell's number is given.</param>
    internal void Row(IReadOnlyList<string> cells, Tone tone = Tone.Neutral, int toned = -1, string? link = null, Action<int>? draw = null)
    {
        _page.Line().Open("tr").Open("th", ("scope", "row"), ("class", ClassOf(0, cells[0])));
        if (link is null)
            _page.Text(cells[0]);
        else
            _page.Element("a", cells[0], ("href", link));
        _page.Close();
        for (int i = 1; i < cells.Count; i++)
        {
            _page.Open("td", ("class", ClassOf(i, cells[i])), ("data-l", _heads[i]),
                ("data-s", _numbers.Contains(i) ? Sorted(cells[i]) : null));
            if (i == toned && cells[i].Length > 0)
                _page.Element("span", cells[i], ("class", $"pill {Shade.Of(tone)}"));
            else
                _page.Text(cells[i]);
            draw?.Invoke(i);
            _page.Close();
        }

        _page.Close();
    }

    internal void End() => _page.Close(2);

    private string? ClassOf(int column, string? words = null) =>
        _numbers.Contains(column) ? "n" : words is { Length: > 0 and <= MostUnbroken } ? "k" : null;

    /// <summary>The number at the start of a text, for the order; null where the text is the number itself or has none.</summary>
    private static string? Sorted(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '+' or '-' or '.' or ','))
            end++;
        return end > 0 && end < text.Length ? text[..end].TrimStart('+').Replace(",", string.Empty, StringComparison.Ordinal) : null;
    }
}
