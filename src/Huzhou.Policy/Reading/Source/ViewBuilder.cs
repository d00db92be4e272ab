using System.Buffers;

namespace Huzhou.Policy.Reading.Source;

/// <summary>Writes the tidied view of a text and remembers where something was left out.</summary>
internal sealed class ViewBuilder : IDisposable
{
    private readonly string _text;
    private readonly LineLayout _lines;
    private char[]? _view;
    private int _length;
    private int _copied;
    private List<int>? _viewStarts;
    private List<int>? _shifts;

    public ViewBuilder(string text, LineLayout lines)
    {
        _text = text;
        _lines = lines;
        Build();
    }

    /// <summary>Whether the view differs from the text.</summary>
    public bool Changed => _view is not null;

    public int[] ViewStarts() => _viewStarts is null ? [] : [.. _viewStarts];

    public int[] Shifts() => _shifts is null ? [] : [.. _shifts];

    /// <summary>Gives the room the view was written in back; the builder is of no use behind it.</summary>
    public void Dispose()
    {
        if (_view is null)
            return;
        ArrayPool<char>.Shared.Return(_view);
        Scratch<int>.Give(_viewStarts!);
        Scratch<int>.Give(_shifts!);
        _view = null;
    }

    public override string ToString() => _view is null ? _text : new string(_view, 0, _length);

    private void Build()
    {
        int block = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            int lineStart = i == 0 ? 0 : _lines[i - 1].Next;
            if (line.IsPageMark)
            {
                Leave(lineStart, line.Next);
                continue;
            }
            Tidy(lineStart, line);
            if (line.IsBlank)
            {
                block = 0;
                EndOfLine(line);
                continue;
            }
            if (_lines.IsWrapped)
            {
                if (block == 0)
                    block = BlockColumn(i);
                int follower = Follower(i);
                if (follower > 0 && Joins(line, i, follower, block))
                {
                    Leave(line.End, _lines[follower].Start);
                    _pending = _lines[follower].Start;
                    i = follower - 1;
                    continue;
                }
            }
            block = 0;
            EndOfLine(line);
        }
        if (_view is not null)
            Copy(_text.Length);
    }

    private int _pending = -1;

    /// <summary>The next line with words, page marks passed over; -1 where there is none.</summary>
    private int Follower(int index)
    {
        for (int i = index + 1; i < _lines.Count && i <= index + 12; i++)
        {
            if (!_lines[i].IsBlank && !_lines[i].IsPageMark)
                return i;
        }
        return -1;
    }

    private int BlockColumn(int index)
    {
        if (_lines.IsDoubleSpaced)
            return _lines.Column;
        int widest = 0;
        for (int i = index; i < Math.Min(_lines.Count, index + 60) && !_lines[i].IsBlank && !_lines[i].IsPageMark; i++)
            widest = Math.Max(widest, Math.Min(_lines[i].Width, LineLayout.WidestAsked));
        return widest;
    }

    /// <summary>Whether a wrapped line goes on in the next line with words.</summary>
    private bool Joins(TextLine line, int index, int follower, int block)
    {
        TextLine next = _lines[follower];
        if (next.Indent >= 3 && (line.Ends || _lines.IndentsParagraphs))
            return false;
        bool page = false;
        int blanks = 0;
        for (int i = index + 1; i < follower; i++)
        {
            page |= _lines[i].IsPageMark;
            blanks += _lines[i].IsBlank ? 1 : 0;
        }
        bool runs = !line.Ends && LineLayout.Runs(_text.AsSpan(line.Start, line.End - line.Start));
        if (next.Opens && !(runs && HeadMark.Read(_text.AsSpan(next.Start, next.End - next.Start)).Kind == HeadMarkKind.None))
            return false;
        if (!page && blanks > (_lines.IsDoubleSpaced ? 2 : 0))
            return false;
        if (runs)
            return true;
        int full = _lines.IsDoubleSpaced ? Math.Max(block - 12, block * 3 / 4) : block * 3 / 4;
        if (line.Ends)
            return !_text.AsSpan(line.Start, line.End - line.Start).ContainsAny('|', '｜')
                && line.Width * 100 >= Math.Max(block, _lines.Column) * 90 && _text[line.End - 1] is not ('：' or ':');
        return line.Width >= full;
    }

    private void EndOfLine(TextLine line)
    {
        // The lines of a row of a web page are one row.
        if (_inRow && line.Next <= _text.Length)
        {
            Leave(Math.Max(line.End, _copied), line.Next);
            return;
        }

        // CR LF and a lone CR become one line feed.
        if (line.Next - 1 < 0 || line.Next > _text.Length)
            return;
        int at = line.Next - 1;
        if (at >= 1 && _text[at] == '\n' && _text[at - 1] == '\r' && at - 1 >= line.End)
            Leave(at - 1, at);
        else if (at >= line.End && _text[at] == '\r')
            Replace(at, '\n');
    }

    /// <summary>What a tidy line does not hold, or holds only in some places. Tabs divide cells and stay.</summary>
    private static readonly SearchValues<char> Untidy = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(c => c is '．' or '<' or '&' or '*' or ',' or ';' or '（' or '(' || Glyph.IsInvisible(c) || Glyph.Fold(c) != c
                || (Glyph.IsBlank(c) && c is not ('\t' or '\v' or '\f'))),
    ]);

    /// <summary>Folds characters and closes blanks inside one line.</summary>
    private void Tidy(int lineStart, TextLine line)
    {
        int from = _pending >= 0 ? _pending : lineStart;
        _pending = -1;
        if (from <= line.Start && line.Start < line.End && _text[line.Start] is '#' or '>')
            from = LeaveMarkdown(line);
        LineSpacing spacing = LineSpacing.Unknown;
        int emphasized = -1;
        for (int i = from; i < line.End; i++)
        {
            int untidy = _text.AsSpan(i, line.End - i).IndexOfAny(Untidy);
            if (untidy < 0)
                return;
            i += untidy;
            char c = _text[i];
            if (c == '<')
            {
                if (MarkupTag.TryRead(_text, i, line.End, out int end, out MarkupKind kind))
                {
                    TakeOut(i, end, kind);
                    i = end - 1;
                }
            }
            else if (c == '&')
            {
                i = Tidy(i, line.End);
            }
            else if (c == '*')
            {
                i = CloseEmphasis(i, line, ref emphasized);
            }
            else if (c is '（' or '(' && WritingMarks.Abbreviation(_text.AsSpan(i, line.End - i)) is > 0 and int bracket)
            {
                Leave(i, i + bracket);
                i += bracket - 1;
            }
            else if (Glyph.IsInvisible(c))
            {
                Leave(i, i + 1);
            }
            else if (Glyph.IsBlank(c))
            {
                i = CloseBlanks(i, line, ref spacing);
            }
            else
            {
                i = Fold(i, line);
            }
        }
    }

    /// <summary>Writes a letter or mark in the one form that the reader knows; returns the offset of the last one it stands for.</summary>
    private int Fold(int at, TextLine line)
    {
        char c = _text[at];
        if (c == '．' && at > line.Start && at + 1 < line.End && Glyph.IsDigit(_text[at - 1]) && Glyph.IsDigit(_text[at + 1]))
        {
            Replace(at, '.');
        }
        else if (c == '％' && WritingMarks.IsPerMille(_text.AsSpan(at + 1, line.End - at - 1)))
        {
            Replace(at, '‰');
            Leave(at + 1, at + 2);
            return at + 1;
        }
        else if (c is ',' or ';')
        {
            if (StandsInChinese(at, line))
                Replace(at, c == ',' ? '，' : '；');
        }
        else if (Glyph.Fold(c) is char folded && folded != c)
        {
            Replace(at, folded);
        }
        return at;
    }

    /// <summary>Leaves out asterisks that set words in bold, up to where they close; returns the offset of the last of them.</summary>
    private int CloseEmphasis(int at, TextLine line, ref int close)
    {
        int length;
        if (at == close)
        {
            length = _text.AsSpan(at, line.End - at).IndexOfAnyExcept('*');
            length = length < 0 ? line.End - at : length;
        }
        else if (at >= line.Start
            && EmphasisMark.TryRead(_text.AsSpan(line.Start, line.End - line.Start), at - line.Start, out length, out int behind))
        {
            close = line.Start + behind;
        }
        else
        {
            return at;
        }
        Leave(at, at + length);
        return at + length - 1;
    }

    /// <summary>
    /// Leaves out the marks that Markdown sets before a head or a quotation; gives where the words of the line begin.
    /// </summary>
    private int LeaveMarkdown(TextLine line)
    {
        int at = line.Start;
        while (at < line.End && _text[at] is '#' or '>' or ' ')
            at++;
        ReadOnlySpan<char> marks = _text.AsSpan(line.Start, at - line.Start), words = _text.AsSpan(at, line.End - at);
        // In a table # marks a part of the row above, and it stands right before the word.
        if (marks is not [.., _, ' '] || (marks[0] != '>' && marks[1] != '#' && words.IndexOfAny("|\t") >= 0))
            return line.Start;
        Leave(line.Start, at);
        return Math.Max(at, _copied);
    }

    /// <summary>Whether a narrow comma or semicolon parts Chinese clauses, not digits or Latin words.</summary>
    private bool StandsInChinese(int at, TextLine line)
    {
        if (at == line.Start)
            return false;
        char before = _text[at - 1];
        return Glyph.IsHan(before) || before is '%' or '％' or '‰' or '）' or '》' or '”' || (at + 1 < line.End && Glyph.IsHan(_text[at + 1]));
    }

    /// <summary>
    /// Leaves out the blanks at an offset where they set the letters or words of a line apart; returns the offset of the last of them.
    /// </summary>
    private int CloseBlanks(int at, TextLine line, ref LineSpacing spacing)
    {
        if (at <= line.Start)
            return at;
        int run = at;
        while (run < line.End && Glyph.IsBlank(_text[run]))
            run++;
        if (spacing == LineSpacing.Unknown)
            spacing = LineSpacings.Of(_text.AsSpan(line.Start, line.End - line.Start));
        if (spacing == LineSpacing.Letters || (spacing == LineSpacing.Words && run == at + 1 && Closes(at, line)))
            Leave(at, run);
        return run - 1;
    }

    /// <summary>
    /// Puts what a reference of a web page shows in its place, a blank not at all; returns the offset of its last character.
    /// </summary>
    private int Tidy(int at, int limit)
    {
        if (!MarkupReference.TryRead(_text.AsSpan(at, limit - at), out int length, out char shown))
            return at;
        int last = at + length - 1;
        bool shows = !Glyph.IsBlank(shown) && !Glyph.IsInvisible(shown);
        Leave(at, shows ? last : last + 1);
        if (shows)
            Replace(last, Glyph.Fold(shown));
        return last;
    }

    /// <summary>A single blank that PDF extraction put between a number and its neighbours.</summary>
    private bool Closes(int at, TextLine line)
    {
        char before = _text[at - 1], after = _text[at + 1];
        if (Glyph.IsDigit(before))
            return Glyph.IsHan(after) || after is '%' or '％' or '‰' or '、' or '，' or '。' or '〕';
        if (Glyph.IsDigit(after))
        {
            if (before is '.' && at - 2 >= line.Start && Glyph.IsDigit(_text[at - 2]))
                return HeadMark.Read(_text.AsSpan(line.Start, line.End - line.Start)).Length < at - line.Start;
            return Glyph.IsHan(before) || before is '、' or '，' or '〔' or '“' or '（';
        }
        return false;
    }

    /// <summary>Takes a tag of a web page out: a bar stands for a cell, a line for a row.</summary>
    private void TakeOut(int at, int end, MarkupKind kind)
    {
        if (kind == MarkupKind.Cell)
            Replace(at, '|');
        else if (kind == MarkupKind.RowEnd || (kind == MarkupKind.Break && !_inRow))
            Replace(at, '\n');
        _inRow = kind == MarkupKind.RowStart || (_inRow && kind != MarkupKind.RowEnd);
        Leave(_copied > at ? at + 1 : at, end);
    }

    private bool _inRow;

    private void Leave(int from, int to)
    {
        if (to <= from)
            return;
        Start();
        Copy(from);
        _copied = to;
        int at = _length;
        if (_viewStarts!.Count > 0 && _viewStarts[^1] == at)
        {
            _shifts![^1] = to - at;
            return;
        }
        _viewStarts.Add(at);
        _shifts!.Add(to - at);
    }

    private void Replace(int at, char by)
    {
        Start();
        Copy(at);
        _view![_length++] = by;
        _copied = at + 1;
    }

    /// <summary>Copies what has not been copied yet, up to an offset of the text.</summary>
    private void Copy(int to)
    {
        int count = to - _copied;
        _text.CopyTo(_copied, _view!, _length, count);
        _length += count;
    }

    private void Start()
    {
        if (_view is not null)
            return;
        _view = ArrayPool<char>.Shared.Rent(_text.Length);
        _viewStarts = Scratch<int>.Take();
        _shifts = Scratch<int>.Take();
    }
}
