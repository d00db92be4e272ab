using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Exchange;

/// <summary>
/// Reads a table of pairs from its bytes. What a row asks and the group it names are looked up by their bytes, and were worked out by the
/// careful reader when those bytes came first; only a plain number is read here. Any row that is not plain, and everything from the first
/// quote on, goes through the careful reader, so that both refuse the same in the same words.
/// </summary>
internal sealed class ColumnCsvBytes
{
    private const int MostDigits = 18;

    /// <summary>So many bytes are looked at together for commas, line ends and quotes; the buffer is so much longer than what it
    /// holds.</summary>
    internal const int Look = 64;

    private static readonly long[] s_powers = [.. Enumerable.Range(0, MostDigits + 1).Select(n => (long)Math.Pow(10, n))];

    private Stream _utf8;
    private readonly int _scale;
    private readonly CsvRecords _records;
    private readonly ColumnCsvRows _rows;
    private readonly PairColumnsBuilder _builder;
    private readonly ColumnTallyBuilder? _tally;
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly ByteKeys<Asked> _asked = new();
    private readonly ByteKeys<int> _named = new();
    private readonly int[] _askedCells;
    private readonly int _resultCell, _groupCell;
    private readonly Cell[] _cells;
    private readonly bool _askedAreTogether;
    private byte[] _buffer = new byte[(1 << 20) + Look];
    private byte[] _key = new byte[256];
    private int _filled;
    private int _line = 1;
    private ulong _marks;
    private int _block;

    internal ColumnCsvBytes(Stream utf8, string group, int scale, CalculationOptions options, PairColumnsBuilder builder,
        ColumnTallyBuilder? tally)
    {
        (_utf8, _scale, _builder, _tally) = (utf8, scale, builder, tally);
        Fill();
        // The head is read with care; where it is not one plain line of UTF-8, so is everything.
        int end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        IsPlain = end >= 0 && !_buffer.AsSpan(0, end).Contains((byte)'"') && end < _buffer.Length / 2
            && !(_filled > 1 && _buffer[0] >= 0xFE)
            && _buffer.AsSpan(0, end).ContainsAnyExcept((byte)'\r', (byte)' ');
        if (IsPlain)
            Head = _buffer[..(end + 1)];
        _records = new CsvRecords(IsPlain ? Text(0..(end + 1)) : Rest(0));
        _rows = new ColumnCsvRows(_records, group, scale, options);
        (_askedCells, _resultCell, _groupCell) = (_rows.AskedCells, _rows.ResultCell, _rows.GroupCell);
        _askedAreTogether = _askedCells[^1] - _askedCells[0] == _askedCells.Length - 1;
        _cells = new Cell[_rows.ColumnCount];
        if (IsPlain)
            (Start, _line) = (end + 1, 2);
    }

    /// <summary>Whether what follows can be read by its bytes: no quote came yet.</summary>
    internal bool IsPlain { get; private set; }

    /// <summary>The first line with its end, where it is plain.</summary>
    internal byte[] Head { get; } = [];

    /// <summary>The names of the groups by their numbers, in the order in which they come up.</summary>
    internal IReadOnlyDictionary<string, int> Groups => _groups;

    /// <summary>What was taken from the stream and is not read yet.</summary>
    internal ReadOnlySpan<byte> Unread => _buffer.AsSpan(Start.._filled);

    private int Start { get; set; }

    /// <summary>Where a cell of the row stands.</summary>
    private readonly record struct Cell(int Start, int Length)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes) => bytes.Slice(Start, Length);
    }

    /// <summary>What rows with these bytes ask, and whether a plain number is all that is to be read of them.</summary>
    private readonly record struct Asked(ColumnCondition Condition, bool IsPlain);

    /// <summary>Reads all rows into a builder or a tally.</summary>
    /// <returns>The names of the groups in the order in which they come up.</returns>
    internal static string[] Read(Stream utf8, string group, int scale, CalculationOptions options, PairColumnsBuilder builder,
        ColumnTallyBuilder? tally = null)
    {
        ColumnCsvBytes table = new(utf8, group, scale, options, builder, tally);
        table.ReadRows();
        return table.Names();
    }

    internal string[] Names()
    {
        string[] names = new string[_groups.Count];
        foreach ((string name, int number) in _groups)
            names[number] = name;
        return names;
    }

    /// <summary>Goes on with another stream, which begins at the begin of a line.</summary>
    internal void Continue(Stream utf8, int line) => (_utf8, Start, _filled, _line) = (utf8, 0, 0, line);

    /// <summary>The rows of a block without a quote, which ends with a line and has room for one look behind its end.</summary>
    internal void ReadBlock(byte[] bytes, int end, int line)
    {
        (_buffer, Start, _filled, _line) = (bytes, 0, end, line);
        Rows(end);
    }

    internal void ReadRows()
    {
        while (IsPlain)
        {
            int whole = _buffer.AsSpan(Start, _filled - Start).LastIndexOf((byte)'\n') + 1;
            if (whole > 0)
                Rows(Start + whole);
            if (!IsPlain)
                return;
            if (whole == 0 && !Fill())
            {
                if (Start < _filled)
                    Careful(Start.._filled);
                return;
            }

            if (whole > 0)
                Fill();
        }

        while (_rows.Read())
            Add();
    }

    /// <summary>The rows up to a place behind the end of a line.</summary>
    private void Rows(int end)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, end);
        int position = Start;
        (_block, _marks) = (Start - Look, 0);
        while (position < end)
        {
            int line = position, cell = line, count = 0;
            bool isOdd = false;
            while (true)
            {
                int at = NextMark();
                byte mark = bytes[at];
                if (mark == (byte)'"')
                {
                    FromHereWithCare(line);
                    return;
                }

                bool isEnd = mark == (byte)'\n' || (mark == (byte)'\r' && bytes[at + 1] == (byte)'\n');
                if (!isEnd && mark == (byte)'\r')
                {
                    isOdd = true;
                    position = EndOfLine(bytes, at) + 1;
                    break;
                }

                if (count == _cells.Length)
                    isOdd = true;
                else
                    _cells[count++] = new Cell(cell, at - cell);
                cell = at + 1;
                if (isEnd)
                {
                    position = EndOfLine(bytes, at) + 1;
                    break;
                }
            }

            if (!isOdd && count == 1 && _cells[0].Length == 0)
                _line++;
            else if (isOdd || count != _cells.Length || !TryAdd(bytes))
            {
                Careful(line..position);
                if (!isOdd && count == _cells.Length)
                    Learn(bytes);
            }
            else
                _line++;
        }

        Start = end;
    }

    /// <summary>The place of the next comma, line end or quote; there is one, since the rows end with a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextMark()
    {
        while (_marks == 0)
        {
            _block += Look;
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref _buffer[_block]);
            _marks = (Vector512.Equals(bytes, Vector512.Create((byte)',')) | Vector512.Equals(bytes, Vector512.Create((byte)'\n'))
                | Vector512.Equals(bytes, Vector512.Create((byte)'\r')) | Vector512.Equals(bytes, Vector512.Create((byte)'"')))
                .ExtractMostSignificantBits();
        }

        int at = _block + BitOperations.TrailingZeroCount(_marks);
        _marks &= _marks - 1;
        return at;
    }

    /// <summary>The line feed at or behind a mark that was taken.</summary>
    private int EndOfLine(ReadOnlySpan<byte> bytes, int at)
    {
        while (bytes[at] != (byte)'\n')
            at = NextMark();
        return at;
    }

    private bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (!_asked.TryGet(Key(bytes), out Asked asked) || !asked.IsPlain || !_named.TryGet(_cells[_groupCell].Of(bytes), out int group))
            return false;
        ReadOnlySpan<byte> result = _cells[_resultCell].Of(bytes);
        long value = RowCode.NotReported;
        if (!result.IsEmpty && !TryNumber(result, out value))
            return false;
        _builder.Add(value, asked.Condition, 0, group);
        _tally?.Added(1);
        return true;
    }

    /// <summary>A number of at most 18 digits in the scale, with digits before and behind its point.</summary>
    private bool TryNumber(ReadOnlySpan<byte> cell, out long value)
    {
        value = 0;
        int i = cell[0] == (byte)'-' ? 1 : 0, first = i, places = -1;
        for (; i < cell.Length; i++)
        {
            uint digit = unchecked((uint)(cell[i] - '0'));
            if (digit <= 9)
                value = unchecked((value * 10) + digit);
            else if (cell[i] == (byte)'.' && places < 0 && i > first)
                places = i + 1;
            else
                return false;
        }

        int behind = places < 0 ? 0 : cell.Length - places, digits = cell.Length - first - (places < 0 ? 0 : 1);
        if (digits == 0 || (places >= 0 && behind == 0) || behind > _scale || digits + _scale - behind > MostDigits)
            return false;
        value *= s_powers[_scale - behind];
        if (first == 1)
            value = -value;
        return true;
    }

    /// <summary>All cells that say what is asked and how the result is to be read, with commas between.</summary>
    private ReadOnlySpan<byte> Key(ReadOnlySpan<byte> bytes)
    {
        if (_askedAreTogether)
        {
            int start = _cells[_askedCells[0]].Start;
            Cell last = _cells[_askedCells[^1]];
            return bytes[start..(last.Start + last.Length)];
        }

        int length = 0;
        foreach (int cell in _askedCells)
        {
            ReadOnlySpan<byte> part = _cells[cell].Of(bytes);
            if (length + part.Length + 1 > _key.Length)
                Array.Resize(ref _key, Math.Max(_key.Length * 2, length + part.Length + 1));
            part.CopyTo(_key.AsSpan(length));
            _key[length + part.Length] = (byte)',';
            length += part.Length + 1;
        }

        return _key.AsSpan(0, length);
    }

    /// <summary>Keeps what the careful reader made of the row that it has just read.</summary>
    private void Learn(ReadOnlySpan<byte> bytes)
    {
        _asked.Set(Key(bytes), new Asked(_rows.LastAsked, _rows.LastIsPlain));
        _named.Set(_cells[_groupCell].Of(bytes), _rows.LastGroup);
    }

    /// <summary>Rows on one line, read with care.</summary>
    private void Careful(Range line)
    {
        _records.Restart(Text(line), _line);
        while (_rows.Read())
            Add();
        _line++;
    }

    private void FromHereWithCare(int place)
    {
        _records.Restart(Rest(place), _line);
        IsPlain = false;
        while (_rows.Read())
            Add();
    }

    private void Add()
    {
        _rows.AddTo(_builder, _groups);
        _tally?.Added(1);
    }

    private StringReader Text(Range bytes)
    {
        string text = Encoding.UTF8.GetString(_buffer[bytes]);
        return new StringReader(text);
    }

    /// <summary>The bytes from a place on and what follows in the stream, as text.</summary>
    private StreamReader Rest(int place) =>
        new(new ContinuedStream(_buffer.AsMemory(place, _filled - place), _utf8), Encoding.UTF8,
            detectEncodingFromByteOrderMarks: place == 0,
            1 << 16);

    /// <summary>Moves what is left to the front and reads on; false at the end of the stream.</summary>
    private bool Fill()
    {
        int left = _filled - Start;
        _buffer.AsSpan(Start, left).CopyTo(_buffer);
        (Start, _filled) = (0, left);
        if (left > _buffer.Length / 2)
            Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        Span<byte> room = _buffer.AsSpan(left, _buffer.Length - Look - left);
        int read = _utf8.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        _filled += read;
        return read > 0;
    }
}
