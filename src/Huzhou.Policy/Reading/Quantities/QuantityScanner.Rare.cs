using System.Runtime.CompilerServices;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

// The constructs that few numbers are part of.
public ref partial struct QuantityScanner
{
    private bool ReadPledge(int at)
    {
        bool second = _pair;
        _pair = false;
        _at = at + 1;
        int number = at + (at + 1 < _text.Length && _text[at + 1] == '第' ? 2 : 1);
        if (!NumeralGlyphs.At(_text, number).Has(NumeralGlyph.Numeral) || !Numeral.TryRead(_text, number, out Numeral n) || n.ScaleOnly
            || n.Value > 1000m || n.HasFraction && !IsQuoted(at))
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
        int outerEnd = _at + BoundLexicon.MatchAfter(_text, _at, out QuantityBound bound, out QuantityEstimate estimate);
        _current = new ScannedQuantity
        {
            Start = at, Length = _at - at, OuterStart = at, OuterEnd = outerEnd, Value = times, Scale = 1m, Unit = "倍",
            Form = QuantityForm.Doubling,
            Bound = bound, Estimate = estimate, InWords = true,
        };
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadHalf(int at)
    {
        _at = at + 1;
        if (IsQuoted(at) || !HalfGrammar.TryRead(_text, at, out ScannedQuantity half))
            return false;
        _current = half;
        _at = half.End;
        return true;
    }

    /// <summary>七八个, 三四十人: the lower of the two is read here, the other next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadNeighbours(int at, in Numeral both)
    {
        int unitAt = Numeral.SkipBlanks(_text, both.End);
        if (UnitLexicon.Match(_text, unitAt) is not { } word
            || word.Form is not (QuantityForm.Count or QuantityForm.Level or QuantityForm.Duration or QuantityForm.Multiple)
            || NameNumerals.NumbersBoth(_text, at, both, word, unitAt + word.Text.Length))
        {
            return false;
        }

        _secondAt = both.Split;
        _second = both;
        _second.Split = 0;
        Numeral lower = both;
        (lower.Digits, lower.End) = (both.Lower, both.Split);
        Take(at, both.Split, lower, word.Symbol, word.Form, QuantityBound.RangeLow);
        _current = _current with { SharesUnit = true };
        return true;
    }

    private bool ReadSecond(int at)
    {
        int unitAt = Numeral.SkipBlanks(_text, _second.End);
        UnitWord word = UnitLexicon.Match(_text, unitAt)!;
        Take(at, unitAt + word.Text.Length, _second, word.Symbol, word.Form, QuantityBound.RangeHigh);
        return true;
    }

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
}
