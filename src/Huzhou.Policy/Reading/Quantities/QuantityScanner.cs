using System.Runtime.CompilerServices;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// Finds the quantities of Chinese official text, one after another, without allocating: levels, counts, percentages, points, ranks,
/// fractions in words, streaks, ranges, with their bounds. Dates, document numbers, ordinals and names that hold numerals are passed over.
/// </summary>
/// <remarks>
/// <para>Use it with <c>foreach (ScannedQuantity q in new QuantityScanner(text))</c>. It never throws, on any text, and takes time linear
/// in the length.</para>
/// <para>It reads constructs, not meanings: whether 300个 is a target or a result is for the clause to say.</para>
/// </remarks>
public ref partial struct QuantityScanner
{
    private readonly ReadOnlySpan<char> _text;
    private ScanPivots _pivots;
    private int _at;
    private int _quoteEnd;
    private int _rangeHigh;
    private int _rankEnd;
    private int _pledgeEnd;
    private int _secondAt;
    private Numeral _second;
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
        _pledgeEnd = -1;
        _secondAt = -1;
        _second = default;
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
            case '半':
                return ReadHalf(at);
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

    private bool ReadNumber(int at)
    {
        if (at == _secondAt)
            return ReadSecond(at);
        bool sound = Numeral.TryRead(_text, at, out Numeral n);
        NumeralGlyph around = (NumeralGlyphs.At(_text, at - 1) & NumeralGlyph.Names)
            | (NumeralGlyphs.At(_text, n.End) & (NumeralGlyph.Turns | NumeralGlyph.Divides | NumeralGlyph.Blank));
        if (!sound || n.InWords || around != NumeralGlyph.None || IsQuoted(at))
            return ReadUnusual(at, ref n, sound);
        _at = n.End;
        return UnitLexicon.Match(_text, n.End) is { } word ? ReadMeasured(at, ref n, word, n.End + word.Text.Length, more: false)
            : ReadUnitless(at, ref n);
    }

    /// <summary>A number that is written in words or quoted, or beside which something stands that may make it no quantity.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadUnusual(int at, ref Numeral n, bool sound)
    {
        _at = Math.Max(n.End, at + 1);
        if (!sound)
        {
            while (_at < _text.Length && _text[_at] is '万' or '亿')
                _at++;
            return false;
        }

        if (NumberFaults.Stand(_text, ref _at, n))
            return false;
        int start = at;
        if (n.IsPower && at > 0 && _text[at - 1] is '数' or '几' && NameNumerals.IsSeveral(_text, at))
            (start, n.Digits, n.Estimate, n.ScaleOnly) = (at - 1, n.Digits * 2, QuantityEstimate.Several, false);
        bool turns = NumeralGlyphs.At(_text, n.End).Has(NumeralGlyph.Turns);
        if (turns && ReadFraction(start, n))
            return !IsQuoted(at);
        if (at != _rangeHigh && NameNumerals.HoldsBefore(_text, start, n))
            return false;
        if (turns && ReadStreak(at, n))
            return true;
        if (IsQuoted(at))
            return false;
        if (n.Split > 0)
            return ReadNeighbours(at, n);
        int unitAt = Numeral.SkipBlanks(_text, n.End);
        bool more = turns && NameNumerals.IsAndMore(_text, n);
        if (more)
            unitAt = n.End + 1;
        return UnitLexicon.Match(_text, unitAt) is { } word ? ReadMeasured(start, ref n, word, unitAt + word.Text.Length, more)
            : ReadUnitless(start, ref n);
    }

    /// <summary>A number with the unit that is written behind it.</summary>
    private bool ReadMeasured(int at, ref Numeral n, UnitWord word, int end, bool more)
    {
        NumeralGlyph behind = NumeralGlyphs.At(_text, end) | NumeralGlyph.Anything;
        if (!behind.Has(word.Behind) && !NumeralGlyphs.At(_text, at - 1).Has(NumeralGlyph.Before) && at != _rangeHigh && !n.InWords && !more
            && !(n.HasFraction && word.Form == QuantityForm.Count))
        {
            _current = new ScannedQuantity
            {
                Start = at, Length = end - at, OuterStart = at, OuterEnd = end, Value = n.Value, Scale = n.Scale, Unit = word.Symbol,
                Form = word.Form, Bound = n.IsLoose ? QuantityBound.About : QuantityBound.Equal, Estimate = n.Estimate,
            };
            _at = end;
            return true;
        }

        return ReadAround(at, ref n, word, end, more);
    }

    /// <summary>A number with its unit and what the words around it make of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadAround(int at, ref Numeral n, UnitWord word, int end, bool more)
    {
        string unit = word.Symbol;
        QuantityForm form = word.Form;
        if (form == QuantityForm.Count)
        {
            if (unit == "位" && end < _text.Length && _text[end] == '数')
                return FiguresGrammar.TryRead(_text, at, n, end + 1, out _current) && Pass(_current.End);
            Counted(at, end, ref unit, ref form);
        }

        if (unit == "个" && n.Scale == 1 && MeasureGrammar.HundredMillions(_text, end, out string money) is > 0 and int scaled)
        {
            (n.Scale, unit, form) = (100_000_000, money, QuantityForm.Level);
            end += scaled;
        }

        if (MeasureGrammar.MayGoOn(_text, end))
            end = MeasureGrammar.GoOn(_text, end, ref n, ref unit, ref form);
        bool high = at == _rangeHigh;
        bool held = !high && (word.IsAmbiguous || n.InWords || n.HasFraction) && NameNumerals.HoldsAround(_text, at, n, form, unit, end);
        if (held || (form == QuantityForm.Percent && NameNumerals.IsEscape(_text, end)))
        {
            // What was made of several pieces is none of them either.
            if (end > n.End + word.Text.Length + 1)
                _at = end;
            return false;
        }

        SharedUnit.OpensRange(_text, end, out SharedUnit.Joined joined);
        Take(at, end, n, unit, form, RangeOf(at, joined));
        if (more && _current.Bound == QuantityBound.Equal)
            _current = _current with { Bound = QuantityBound.AtLeast };
        return true;
    }

    /// <summary>What a classifier counts where it is none of things: places of a rank, points of a list.</summary>
    private readonly void Counted(int at, int end, ref string unit, ref QuantityForm form)
    {
        if (unit == "位" && NameNumerals.MovesBefore(_text, at))
            form = QuantityForm.RankMove;
        else if (unit == "个" && SharedUnit.ListEndsInPoints(_text, end))
            (unit, form) = ("个百分点", QuantityForm.Points);
    }

    private bool Pass(int end)
    {
        _at = end;
        return true;
    }

    /// <summary>A number that shares the unit of a later number, or needs none.</summary>
    private bool ReadUnitless(int at, ref Numeral n)
    {
        int end = n.End;
        string unit = "";
        QuantityForm form = QuantityForm.Bare;
        SharedUnit.Joined joined = default;
        bool shares = (n.Scale < 100_000_000 || !n.InWords)
            && (SharedUnit.TryFind(_text, ref n, out joined) || SharedUnit.TryMove(_text, at, ref n, out joined));
        if (shares)
            (unit, form) = (joined.Unit, joined.Form);
        else if (n.Digits == 0 && FiguresGrammar.TryZero(_text, at, n, out _current))
            return Pass(_current.End);
        else if (!BareAmountGrammar.TryRead(_text, n, ref end, out unit, out form))
            return false;
        if (form == QuantityForm.Count)
            Counted(at, end, ref unit, ref form);
        if (shares && form != QuantityForm.Duration ? NameNumerals.IsVoltageClass(_text, unit, end)
            : NameNumerals.HoldsAround(_text, at, n, form, unit, shares ? joined.End : end))
            return false;
        Take(at, end, n, unit, form, RangeOf(at, joined));
        if (shares)
            _current = _current with { SharesUnit = true };
        return true;
    }

    /// <summary>Which end of a range the number is, or a bare equality.</summary>
    private QuantityBound RangeOf(int at, in SharedUnit.Joined joined)
    {
        if (at == _rangeHigh)
            return QuantityBound.RangeHigh;
        if (!joined.Range || !joined.Spans && BaselineGrammar.OpensBefore(_text, at))
            return QuantityBound.Equal;
        _rangeHigh = joined.Next;
        return QuantityBound.RangeLow;
    }

    /// <summary>Makes the quantity of number and unit, with its sign and what bounds it on either side.</summary>
    private void Take(int start, int end, in Numeral n, string unit, QuantityForm form, QuantityBound range)
    {
        int outerEnd = end + BoundLexicon.MatchAfter(_text, end, out QuantityBound after, out QuantityEstimate late);
        if (outerEnd == end && range != QuantityBound.Equal)
            outerEnd += SharedUnit.WordsBehind(_text, end, range);
        int open = start;
        if (start > 0 && _text[start - 1] == ' ')
            open -= start > 1 && _text[start - 2] == ' ' ? 2 : 1;
        int outerStart = open - BoundLexicon.MatchBefore(_text, open, out QuantityBound before, out QuantityEstimate early);
        if (outerStart == open - 1 && (_text[outerStart] == '上' && !n.ScaleOnly || _text[outerStart] == '过' && !unit.EndsWith('元')))
            (outerStart, before, early) = (open, QuantityBound.Equal, QuantityEstimate.None);
        if (form == QuantityForm.Level && UnitsBefore.MayStand(_text, outerStart, range))
            outerStart = ReadBefore(outerStart, ref unit, ref before, range);
        if (outerStart == open && open > 1)
            outerStart = Pledged(open, outerEnd);
        int sign = SignGrammar.LengthBefore(_text, start, form, _current.End, out bool negative);
        _current = new ScannedQuantity
        {
            Start = start - sign, Length = end - start + sign, OuterStart = outerStart == open ? start - sign : outerStart,
            OuterEnd = outerEnd,
            Value = negative ? -n.Value : n.Value, Scale = n.Scale, Unit = unit, Form = form, InWords = n.InWords,
            Bound = range == QuantityBound.Equal ? BoundOf(before, after, n.IsLoose, end, form) : range,
            Estimate = n.IsLoose ? n.Estimate : after != QuantityBound.Equal ? late : early,
        };
        _at = end;
    }

    /// <summary>Where a number begins that 保 or 争 of a pair stands before.</summary>
    private int Pledged(int open, int end)
    {
        if (!PledgeGrammar.Opens(_text, open, end, _pledgeEnd))
            return open;
        _pledgeEnd = end;
        return open - 1;
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
