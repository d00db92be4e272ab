using System.Runtime.CompilerServices;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// Finds the quantities of Chinese official text, one after another, without allocating: levels, counts, percentages, points, ranks,
/// fractions in words, streaks, ranges, with their bounds. Dates, document numbers, ordinals and names that hold numerals are passed over.
/// </summary>
/// <remarks>
/// <para>Use it with <c>foreach (ScannedQuantity q in new QuantityScanner(text))</c>. It never throws, on any text, and takes time linear in the length.</para>
/// <para>It reads constructs, not meanings: whether 300个 is a target or a result is for the clause to say.</para>
/// </remarks>
public ref struct QuantityScanner
{
    private readonly ReadOnlySpan<char> _text;
    private ScanPivots _pivots;
    private int _at;
    private int _quoteEnd;
    private int _rangeHigh;
    private int _rankEnd;
    private bool _pair;
    private ScannedQuantity _current;

    /// <summary>A scanner at the start of a text.</summary>
    /// <param name="text">Any text; offsets of the quantities count from its start.</param>
    public QuantityScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _pivots = new ScanPivots(text);
        _at = 0;
        _quoteEnd = -1;
        _rangeHigh = -1;
        _rankEnd = -1;
        _pair = false;
        _current = default;
    }

    /// <summary>The quantity that the last <see cref="MoveNext"/> found.</summary>
    public readonly ScannedQuantity Current => _current;

    /// <summary>This scanner, so that it can be used in <c>foreach</c>.</summary>
    public readonly QuantityScanner GetEnumerator() => this;

    /// <summary>Goes on to the next quantity; false at the end of the text.</summary>
    public bool MoveNext()
    {
        if (_pair && ReadPledge(_at))
            return true;
        while (true)
        {
            _at = _pivots.From(_at);
            if (_at >= _text.Length)
                return false;
            if (ReadHere(_at))
                return true;
        }
    }

    /// <summary>Tries the constructs in the order of the grammar; always moves on.</summary>
    private bool ReadHere(int at)
    {
        char c = _text[at];
        if (NumeralGlyphs.Of(c).Has(NumeralGlyph.Numeral))
            return ReadNumber(at);
        switch (c)
        {
            case '保':
                return ReadPledge(at);
            case '第' or '前':
                return ReadRank(at);
            case '翻':
                return ReadDoubling(at);
            default:
                EnterQuote(at, c);
                _at = at + 1;
                return false;
        }
    }

    private readonly bool IsQuoted(int at) => at < _quoteEnd;

    private void EnterQuote(int at, char open)
    {
        if (IsQuoted(at))
            return;
        char close = open switch { '“' => '”', '‘' => '’', '「' => '」', '《' => '》', '〈' => '〉', '〔' => '〕', '［' => '］', _ => '"' };
        int reach = open == '《' ? 80 : 32;
        ReadOnlySpan<char> rest = _text[(at + 1)..];
        int end = rest[..Math.Min(reach, rest.Length)].IndexOf(close);
        _quoteEnd = end < 0 ? -1 : at + 1 + end;
    }

    private bool ReadPledge(int at)
    {
        bool second = _pair;
        _pair = false;
        _at = at + 1;
        int number = at + (at + 1 < _text.Length && _text[at + 1] == '第' ? 2 : 1);
        if (!NumeralGlyphs.At(_text, number).Has(NumeralGlyph.Numeral) || !Numeral.TryRead(_text, number, out Numeral n) || n.ScaleOnly || n.Value > 1000m || n.HasFraction && !IsQuoted(at))
            return false;
        bool goesOn = n.End < _text.Length && _text[n.End] is '争' or '拼' or '冲';
        bool closes = n.End >= _text.Length || _text[n.End] is '”' or '，' or ',' or '。' or '"';
        if (!goesOn && !(second && closes))
            return false;
        _pair = goesOn;
        _at = n.End;
        _current = new ScannedQuantity
        {
            Start = number, Length = n.End - number, OuterStart = at, OuterEnd = n.End, Value = n.Value, Scale = 1m, Unit = "rank",
            Form = QuantityForm.Rank, Bound = QuantityBound.AtMost, InWords = n.InWords,
        };
        return true;
    }

    private bool ReadRank(int at)
    {
        bool read = RankGrammar.TryRead(_text, at, IsQuoted(at), at > 0 && at - 1 == _rankEnd, out ScannedQuantity rank, out _at);
        if (read)
        {
            _current = rank;
            _rankEnd = _at;
        }

        return read;
    }

    private bool ReadDoubling(int at)
    {
        _at = at + 1;
        int number = at + 1 < _text.Length && _text[at + 1] is '了' ? at + 2 : at + 1;
        if (IsQuoted(at) || number >= _text.Length)
            return false;
        decimal times = 2m;
        int end = number;
        if (_text[number] != '番')
        {
            if (!Numeral.TryRead(_text, number, out Numeral n) || n.End >= _text.Length || _text[n.End] != '番' || n.Value is < 1m or > 10m)
                return false;
            times = 1 << (int)n.Value;
            end = n.End;
        }

        _at = end + 1;
        _current = new ScannedQuantity
        {
            Start = at, Length = _at - at, OuterStart = at, OuterEnd = _at, Value = times, Scale = 1m, Unit = "倍", Form = QuantityForm.Multiple, InWords = true,
        };
        return true;
    }

    private bool ReadNumber(int at)
    {
        bool sound = Numeral.TryRead(_text, at, out Numeral n);
        _at = Math.Max(n.End, at + 1);
        if (!sound)
        {
            while (_at < _text.Length && _text[_at] is '万' or '亿')
                _at++;
            return false;
        }

        bool turns = NumeralGlyphs.At(_text, n.End).Has(NumeralGlyph.Turns);
        if (turns && ReadFraction(at, n))
            return !IsQuoted(at);
        if (NameNumerals.HoldsBefore(_text, at, n))
            return false;
        if (turns && ReadStreak(at, n))
            return true;
        if (IsQuoted(at))
            return false;
        int unitAt = Numeral.SkipBlanks(_text, n.End);
        return UnitLexicon.Match(_text, unitAt) is { } word ? ReadMeasured(at, n, word, unitAt + word.Text.Length) : ReadUnitless(at, ref n);
    }

    // Few numbers are fractions or streaks; apart, they cost the others nothing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadFraction(int at, in Numeral n)
    {
        if (!FractionGrammar.TryRead(_text, at, n, out ScannedQuantity fraction))
            return false;
        _current = fraction;
        _at = fraction.OuterEnd;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadStreak(int at, in Numeral n)
    {
        if (!StreakGrammar.TryRead(_text, at, n, out ScannedQuantity streak))
            return false;
        _current = streak;
        _at = streak.End;
        return true;
    }

    /// <summary>A number with the unit that is written behind it.</summary>
    private bool ReadMeasured(int at, in Numeral n, UnitWord word, int end)
    {
        string unit = word.Symbol;
        QuantityForm form = word.Form;
        if (form == QuantityForm.Count)
        {
            if (unit == "位" && NameNumerals.MovesBefore(_text, at))
                form = QuantityForm.RankMove;
            else if (unit == "个" && SharedUnit.ListEndsInPoints(_text, end))
                (unit, form) = ("个百分点", QuantityForm.Points);
        }

        if ((word.IsAmbiguous || n.InWords) && NameNumerals.HoldsAround(_text, at, n, form, unit, end))
            return false;
        bool range = SharedUnit.OpensRange(_text, end, out int next);
        Take(at, end, n, unit, form, RangeOf(at, range, next));
        return true;
    }

    /// <summary>A number that shares the unit of a later number, or needs none.</summary>
    private bool ReadUnitless(int at, ref Numeral n)
    {
        int end = n.End;
        string unit = "";
        QuantityForm form = QuantityForm.Bare;
        bool range = false;
        int next = 0;
        bool shares = (n.Scale < 100_000_000 || !n.InWords)
            && (SharedUnit.TryFind(_text, n.End, ref n.Scale, out unit, out form, out range, out next)
                || SharedUnit.TryMove(_text, at, n.End, ref n.Scale, out unit, out form));
        if (!shares && !NameNumerals.BareAmount(_text, n, ref end, out unit, out form))
            return false;
        if (form == QuantityForm.Count && unit == "位" && NameNumerals.MovesBefore(_text, at))
            form = QuantityForm.RankMove;
        if (unit == "个" && SharedUnit.ListEndsInPoints(_text, end))
            (unit, form) = ("个百分点", QuantityForm.Points);
        if (shares ? NameNumerals.IsVoltageClass(_text, unit, end) : NameNumerals.HoldsAround(_text, at, n, form, unit, end))
            return false;
        Take(at, end, n, unit, form, RangeOf(at, range, next));
        if (shares)
            _current = _current with { SharesUnit = true };
        return true;
    }

    /// <summary>Which end of a range the number is, or a bare equality.</summary>
    private QuantityBound RangeOf(int at, bool opens, int next)
    {
        if (at == _rangeHigh)
            return QuantityBound.RangeHigh;
        if (!opens || BaselineGrammar.OpensBefore(_text, at))
            return QuantityBound.Equal;
        _rangeHigh = next;
        return QuantityBound.RangeLow;
    }

    /// <summary>Makes the quantity of number and unit, with its sign and what bounds it on either side.</summary>
    private void Take(int start, int end, in Numeral n, string unit, QuantityForm form, QuantityBound range)
    {
        int outerEnd = end + BoundLexicon.MatchAfter(_text, end, out QuantityBound after);
        int open = start;
        if (start > 0 && _text[start - 1] == ' ')
            open -= start > 1 && _text[start - 2] == ' ' ? 2 : 1;
        int outerStart = open - BoundLexicon.MatchBefore(_text, open, out QuantityBound before);
        if (outerStart == open - 1 && (_text[outerStart] == '上' && !n.ScaleOnly || _text[outerStart] == '过' && !unit.EndsWith('元')))
            (outerStart, before) = (open, QuantityBound.Equal);
        if (form == QuantityForm.Level && UnitsBefore.MayStand(_text, outerStart, range))
            outerStart = ReadBefore(outerStart, ref unit, ref before, range);
        int sign = SignGrammar.LengthBefore(_text, start, form, _current.End, out bool negative);
        _current = new ScannedQuantity
        {
            Start = start - sign, Length = end - start + sign, OuterStart = outerStart == open ? start - sign : outerStart, OuterEnd = outerEnd,
            Value = negative ? -n.Value : n.Value, Scale = n.Scale, Unit = unit, Form = form, InWords = n.InWords,
            Bound = range == QuantityBound.Equal ? BoundOf(before, after, n.Loose, end, form) : range,
        };
        _at = end;
    }

    /// <summary>What stands before the number and belongs to its unit, and the bound before that: 超过港币3亿元.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int ReadBefore(int outerStart, ref string unit, ref QuantityBound before, QuantityBound range)
    {
        int said = UnitsBefore.Take(_text[..outerStart], ref unit, range == QuantityBound.RangeHigh ? _current.Unit : null);
        int start = outerStart - said;
        return said > 0 && before == QuantityBound.Equal ? start - BoundLexicon.MatchBefore(_text, start, out before) : start;
    }

    /// <summary>The bound behind a number goes before the one in front of it, and both before 余 and 多.</summary>
    private readonly QuantityBound BoundOf(QuantityBound before, QuantityBound after, bool loose, int end, QuantityForm form)
    {
        if (after != QuantityBound.Equal)
            return after;
        if (before != QuantityBound.Equal)
            return before;
        if (loose)
            return QuantityBound.About;
        return form == QuantityForm.Level && end < _text.Length && _text[end] == '级' ? QuantityBound.AtLeast : QuantityBound.Equal;
    }
}
