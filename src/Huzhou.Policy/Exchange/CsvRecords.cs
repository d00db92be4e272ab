using System.Buffers;

namespace Huzhou.Policy.Exchange;

/// <summary>Reads one record after another by RFC 4180, with LF or CR LF, into one buffer: nothing is kept of the records before.</summary>
internal sealed class CsvRecords(TextReader reader)
{
    private TextReader _reader = reader;
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",\"\r\n");
    private readonly char[] _buffer = new char[1 << 14];
    private readonly List<int> _ends = [];
    private char[] _row = new char[256];
    private int _length;

    /// <summary>Where the quotes of the cell were closed, −1 where they were not.</summary>
    private int _closed = -1;

    private int _at;
    private int _filled;
    private int _next = 1;

    /// <summary>The line the record begins at, 1 for the first.</summary>
    internal int Line { get; private set; }

    /// <summary>How many cells the record has.</summary>
    internal int Count => _ends.Count;

    /// <summary>A cell without blanks around it.</summary>
    internal ReadOnlySpan<char> this[int cell]
    {
        get
        {
            int start = cell == 0 ? 0 : _ends[cell - 1];
            return _row.AsSpan(start, _ends[cell] - start).Trim();
        }
    }

    /// <summary>Goes on with another text, whose first line has this number.</summary>
    internal void Restart(TextReader next, int line) => (_reader, _at, _filled, _next) = (next, 0, 0, line);

    /// <summary>Moves to the next record that is not an empty line; false at the end.</summary>
    /// <exception cref="FormatException">A quote is not closed, text follows a closed one, or a carriage return stands without its line
    /// feed.</exception>
    internal bool Read()
    {
        do
        {
            if (!ReadLine())
                return false;
        }
        while (Count == 1 && _ends[0] == 0);
        return true;
    }

    private bool ReadLine()
    {
        (Line, _length) = (_next, 0);
        _ends.Clear();
        if (Peek() < 0)
            return false;
        bool quoted = false;
        _closed = -1;
        while (true)
        {
            KeepPlain(quoted);
            int c = Take();
            if (c < 0 || (c == '\n' && !quoted))
                break;
            if (c == '"' && quoted)
            {
                quoted = Peek() == '"';
                if (quoted)
                    Keep([(char)Take()]);
                else
                    _closed = _length;
            }
            else if (c == '"' && _closed < 0 && IsBlank())
                (quoted, _length) = (true, Start());
            else if (c == ',' && !quoted)
                EndCell();
            else if (c != '\r' || quoted)
                Keep([(char)c]);
            else if (Peek() is not ('\n' or < 0))
                throw Fault("a carriage return without a line feed", "a comma, the end of the row, or quotes around the cell");
        }

        if (quoted)
            throw new FormatException($"Line {Line}: a quote is opened and not closed.");
        EndCell();
        return true;
    }

    private void EndCell()
    {
        if (_closed >= 0 && _row.AsSpan(_closed.._length).Trim() is { IsEmpty: false } rest)
            throw Fault($"\"{rest}\" after the closing quote", "a comma or the end of the row");
        _ends.Add(_length);
        _closed = -1;
    }

    private FormatException Fault(string found, string expected) =>
        new($"Line {Line}, column {Count + 1}: found {found}; expected {expected}.");

    /// <summary>Takes over what stands before the next character that means something.</summary>
    private void KeepPlain(bool quoted)
    {
        while (Peek() >= 0)
        {
            ReadOnlySpan<char> rest = _buffer.AsSpan(_at.._filled);
            int plain = quoted ? rest.IndexOfAny('"', '\n') : rest.IndexOfAny(s_marks);
            Keep(plain < 0 ? rest : rest[..plain]);
            _at += plain < 0 ? rest.Length : plain;
            if (plain >= 0)
                return;
        }
    }

    private int Start() => _ends.Count == 0 ? 0 : _ends[^1];

    private bool IsBlank() => _row.AsSpan(Start().._length).IsWhiteSpace();

    private void Keep(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _row.Length)
            Array.Resize(ref _row, Math.Max(_row.Length * 2, _length + text.Length));
        text.CopyTo(_row.AsSpan(_length));
        _length += text.Length;
    }

    private int Take()
    {
        int c = Peek();
        if (c >= 0)
            _at++;
        if (c == '\n')
            _next++;
        return c;
    }

    private int Peek()
    {
        if (_at == _filled)
        {
            (_filled, _at) = (_reader.Read(_buffer), 0);
            if (_filled == 0)
                return -1;
        }

        return _buffer[_at];
    }
}
