using System.Buffers;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Source;

/// <summary>One line of the caller's text: where its visible part lies, how wide it is, and how it begins and ends.</summary>
internal readonly record struct TextLine(int Start, int End, int Next, int Width, int Indent, bool Opens, bool Ends, bool IsPageMark)
{
    public bool IsBlank => End == Start;
}

/// <summary>
/// The lines of a text and whether they were wrapped: many lines of nearly the same width that stop inside a sentence.
/// </summary>
internal sealed class LineLayout : IDisposable
{
    private const int WidestColumn = 140;
    private const int NarrowColumn = 56;

    /// <summary>No line is held against a column wider than this.</summary>
    public const int WidestAsked = 200;

    private readonly List<TextLine> _lines = Scratch<TextLine>.Take();

    public LineLayout(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int end = text.AsSpan(at).IndexOfAny('\r', '\n');
            int next = text.Length;
            if (end < 0)
                end = text.Length;
            else
            {
                end += at;
                next = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            }
            _lines.Add(Measure(text, at, end, next));
            at = next;
        }
        Judge(text);
    }

    /// <summary>Keeps the room for the lines of the next text.</summary>
    public void Dispose() => Scratch<TextLine>.Give(_lines);

    public int Count => _lines.Count;

    public TextLine this[int index] => _lines[index];

    /// <summary>Whether lines stop inside sentences and have to be joined.</summary>
    public bool IsWrapped { get; private set; }

    /// <summary>Whether a blank line stands between nearly all lines, so that it divides nothing.</summary>
    public bool IsDoubleSpaced { get; private set; }

    /// <summary>Whether an indent marks the first line of a paragraph: some lines have one and most have none.</summary>
    public bool IndentsParagraphs { get; private set; }

    /// <summary>The width of a full line.</summary>
    public int Column { get; private set; }

    private static TextLine Measure(string text, int start, int end, int next)
    {
        int from = start, to = end, indent = 0;
        while (from < to && Glyph.IsEdge(text[from]))
        {
            indent += Glyph.IsInvisible(text[from]) ? 0 : text[from] == '\t' ? 4 : text[from] is '\u3000' or '\u2003' ? 2 : 1;
            from++;
        }
        while (to > from && Glyph.IsEdge(text[to - 1]))
            to--;
        ReadOnlySpan<char> visible = text.AsSpan(from, to - from);
        int width = Width(visible);
        // A row of a table is whole on its line.
        if (Glyph.PartCells(visible))
            return new(from, to, next, width, indent, Opens: true, Ends: true, IsPageMark: false);
        return new(from, to, next, width, indent, Opens(visible), Ends(visible), IsPageMarkLine(visible));
    }

    /// <summary>The columns a line takes. How far a line is wider than any column that is asked for does not matter.</summary>
    private static int Width(ReadOnlySpan<char> visible)
    {
        if (visible.Length > WidestAsked)
            return visible.Length;
        int width = 0;
        foreach (char c in visible)
            width += Glyph.Width(c);
        return width;
    }

    /// <summary>A line that begins something of its own: a numbered head, a label, a date, a salutation.</summary>
    private static bool Opens(ReadOnlySpan<char> line)
    {
        if (HeadMark.Read(line).Kind is not (HeadMarkKind.None or HeadMarkKind.Spoken))
            return true;
        if (line.Length is > 6 and < 14 && Glyph.IsDigit(line[0]) && line[^1] == '日' && line.Contains('年'))
            return true;
        int colon = line.IndexOfAny('：', ':');
        if (colon is >= 2 and <= 6)
        {
            ReadOnlySpan<char> label = Glyph.Trim(line[..colon]);
            foreach (string word in Labels)
            {
                if (label.SequenceEqual(word))
                    return true;
            }
        }
        foreach (string word in Openers)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Labels that open a line of their own in notices and minutes.</summary>
    private static readonly string[] Labels = [.. Vocabulary.Of(LayoutWord.LineLabel)];

    /// <summary>Words that open a paragraph in reports and minutes.</summary>
    private static readonly string[] Openers = [.. Vocabulary.Of(LayoutWord.ParagraphOpener)];

    private static bool Ends(ReadOnlySpan<char> line)
    {
        int at = line.Length - 1;
        while (at > 0 && line[at] is '”' or '）' or ')' or '’' or '"')
            at--;
        return at >= 0 && (Glyph.IsSentenceEnd(line[at]) || line[^1] is '：' or ':' or '；' or ';');
    }

    /// <summary>A line that cannot be the end of a paragraph: a comma or an open bracket at its end.</summary>
    public static bool Runs(ReadOnlySpan<char> line) => line.Length > 0 && (line[^1] is '，' or '、' or ',' || LeavesOpen(line));

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（(《“〔【〈‘「[）)》”〕】〉’」]");

    private static bool LeavesOpen(ReadOnlySpan<char> line)
    {
        int open = 0;
        for (int at = line.IndexOfAny(Brackets); at >= 0; at = line.IndexOfAny(Brackets))
        {
            if (Glyph.IsOpening(line[at]))
                open++;
            else if (open > 0)
                open--;
            line = line[(at + 1)..];
        }
        return open > 0;
    }

    /// <summary>— 3 —, - 3 -, －3－, 第3页, 第 3 页 共 12 页.</summary>
    public static bool IsPageMarkLine(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16)
            return false;
        int digits = 0;
        bool dashes = line[0] is '—' or '-' or '－' or '–' or '─' && line[^1] is '—' or '-' or '－' or '–' or '─';
        bool words = line[0] == '第' && line.Contains('页');
        if (!dashes && !words)
            return false;
        foreach (char c in line)
        {
            if (Glyph.IsDigit(c))
                digits++;
            else if (!Glyph.IsBlank(c) && c is not ('—' or '-' or '－' or '–' or '─' or '第' or '页' or '共' or '，' or '/'))
                return false;
        }
        return digits is > 0 and <= 8;
    }

    private void Judge(string text)
    {
        Span<int> counts = stackalloc int[WidestColumn + 1];
        (int visible, int wide, int indented) = WidthsOf(counts);
        if (visible < 4 || wide * 10 > visible)
            return;
        int rest = (visible - wide) / 10;
        int column = WidestColumn;
        while (column > 0 && rest >= counts[column])
            rest -= counts[column--];
        (int full, int cut, int prose) = FullLines(text, column);
        Column = column;
        IndentsParagraphs = indented * 100 >= visible * 4 && indented * 100 <= visible * 70;
        // Short lines without a comma are cells of a table.
        IsWrapped = column >= 20 && cut >= 3 && (column >= NarrowColumn || prose * 4 >= cut) && full * 100 >= visible * 35
            && cut * 100 >= full * 50;
        IsWrapped |= column >= 12 && wide == 0 && HasBrokenBlocks(visible);
        IsDoubleSpaced = IsWrapped && AreApart();
    }

    /// <summary>How many lines there are of each width, how many in all, wider than any column, and indented.</summary>
    private (int Visible, int Wide, int Indented) WidthsOf(Span<int> counts)
    {
        int visible = 0, wide = 0, indented = 0;
        foreach (TextLine line in _lines)
        {
            if (line.IsBlank || line.IsPageMark)
                continue;
            visible++;
            indented += line.Indent >= 3 ? 1 : 0;
            if (line.Width > WidestColumn)
                wide++;
            else
                counts[line.Width]++;
        }

        return (visible, wide, indented);
    }

    /// <summary>Whether a blank line stands behind nearly all lines.</summary>
    private bool AreApart()
    {
        int apart = 0, pairs = 0;
        for (int i = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || _lines[i].IsPageMark)
                continue;
            pairs++;
            apart += _lines[i + 1].IsBlank ? 1 : 0;
        }

        return apart * 100 >= pairs * 70;
    }

    /// <summary>
    /// How many lines are as wide as a column, how many of those stop inside a sentence, and how many of these hold a mark.
    /// </summary>
    private (int Full, int Cut, int Prose) FullLines(string text, int column)
    {
        int full = 0, cut = 0, prose = 0;
        foreach (TextLine line in _lines)
        {
            if (line.IsBlank || line.IsPageMark || line.Width * 100 < column * 80)
                continue;
            full++;
            if (line.Ends)
                continue;
            cut++;
            prose += text.AsSpan(line.Start, line.End - line.Start).ContainsAny('，', '。', '；') ? 1 : 0;
        }

        return (full, cut, prose);
    }

    /// <summary>Columns of different width: most lines inside the blocks between blank lines stop inside a sentence.</summary>
    private bool HasBrokenBlocks(int visible)
    {
        int blocks = 0, joints = 0, cut = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsBlank)
                continue;
            if (i == 0 || _lines[i - 1].IsBlank)
                blocks++;
            if (i + 1 >= _lines.Count || _lines[i + 1].IsBlank)
                continue;
            joints++;
            if (!_lines[i].Ends && !_lines[i + 1].Opens && _lines[i].Width >= _lines[i + 1].Width - 2)
                cut++;
        }
        return blocks >= 4 && joints >= 4 && joints * 3 >= visible && cut * 100 >= joints * 70;
    }
}
