namespace Huzhou.Policy.Reading;

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
    private int _at;
    private int _quoteEnd;
    private int _rangeHigh;
    private int _rankEnd;
    private bool _pair;

    /// <summary>A scanner at the start of a text.</summary>
    /// <param name="text">Any text; offsets of the quantities count from its start.</param>
    public QuantityScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
        _quoteEnd = -1;
        _rangeHigh = -1;
        _rankEnd = -1;
        _pair = false;
        Current = default;
    }

    /// <summary>The quantity that the last <see cref="MoveNext"/> found.</summary>
    public ScannedQuantity Current { get; private set; }

    /// <summary>This scanner, so that it can be used in <c>foreach</c>.</summary>
    public readonly QuantityScanner GetEnumerator() => this;

    /// <summary>Goes on to the next quantity; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            int at = ScanPivots.Next(_text, _at);
            if (at < 0)
            {
                _at = _text.Length;
                return false;
            }

            _at = at;
            if (ReadHere(out ScannedQuantity found))
            {
                Current = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>Tries the constructs in the order of the grammar; always moves on.</summary>
    private bool ReadHere(out ScannedQuantity found)
    {
        int at = _at;
        char c = _text[at];
        if (c is '“' or '‘' or '「' or '《' or '〈' or '"' or '〔' or '［')
        {
            EnterQuote(at, c);
            _at = at + 1;
            found = default;
            return false;
        }

        bool quoted = at < _quoteEnd;
        if (c == '保' || (_pair && c is '争' or '拼' or '冲'))
            return ReadPledge(at, quoted, out found);
        _pair = false;
        if (c is '第' or '前')
            return ReadRank(at, quoted, out found);
        if (c is '翻')
            return ReadDoubling(at, quoted, out found);
        return ReadNumber(at, quoted, out found);
    }

    private void EnterQuote(int at, char open)
    {
        if (at < _quoteEnd)
            return;
        char close = open switch { '“' => '”', '‘' => '’', '「' => '」', '《' => '》', '〈' => '〉', '〔' => '〕', '［' => '］', _ => '"' };
        int reach = open == '《' ? 80 : 32;
        ReadOnlySpan<char> rest = _text[(at + 1)..];
        int end = rest[..Math.Min(reach, rest.Length)].IndexOf(close);
        _quoteEnd = end < 0 ? -1 : at + 1 + end;
    }

    private bool ReadPledge(int at, bool quoted, out ScannedQuantity found)
    {
        found = default;
        int number = at + (at + 1 < _text.Length && _text[at + 1] == '第' ? 2 : 1);
        char verb = _text[at];
        _at = at + 1;
        if (!Numeral.TryRead(_text, number, out Numeral n) || n.ScaleOnly || n.Value > 1000m || n.HasFraction && !quoted)
        {
            _pair = false;
            return false;
        }

        bool goesOn = n.End < _text.Length && _text[n.End] is '争' or '拼' or '冲';
        bool closes = n.End >= _text.Length || _text[n.End] is '”' or '，' or ',' or '。' or '"';
        if (verb == '保' ? !goesOn : !(goesOn || closes))
        {
            _pair = false;
            return false;
        }

        _pair = goesOn;
        _at = n.End;
        found = new ScannedQuantity
        {
            Start = number, Length = n.End - number, OuterStart = at, OuterEnd = n.End, Value = n.Value, Scale = 1m, Unit = "rank",
            Form = QuantityForm.Rank, Bound = QuantityBound.AtMost, InWords = n.InWords,
        };
        return true;
    }

    private bool ReadRank(int at, bool quoted, out ScannedQuantity found)
    {
        if (RankGrammar.TryRead(_text, at, quoted, at > 0 && at - 1 == _rankEnd, out found, out int next))
        {
            _at = next;
            _rankEnd = next;
            return true;
        }

        _at = next;
        return false;
    }

    private bool ReadDoubling(int at, bool quoted, out ScannedQuantity found)
    {
        found = default;
        _at = at + 1;
        int number = at + 1 < _text.Length && _text[at + 1] is '了' ? at + 2 : at + 1;
        if (quoted || number >= _text.Length)
            return false;
        if (_text[number] == '番')
        {
            _at = number + 1;
            found = Made(at, number + 1, 2m, 1m, "倍", QuantityForm.Multiple, QuantityBound.Equal, inWords: true);
            return true;
        }

        if (!Numeral.TryRead(_text, number, out Numeral n) || n.End >= _text.Length || _text[n.End] != '番' || n.Value is < 1m or > 10m)
            return false;
        decimal times = 1m;
        for (int i = 0; i < (int)n.Value; i++)
            times *= 2m;
        _at = n.End + 1;
        found = Made(at, n.End + 1, times, 1m, "倍", QuantityForm.Multiple, QuantityBound.Equal, inWords: true);
        return true;
    }

    private static ScannedQuantity Made(int start, int end, decimal value, decimal scale, string unit, QuantityForm form, QuantityBound bound, bool inWords) => new()
    {
        Start = start, Length = end - start, OuterStart = start, OuterEnd = end, Value = value, Scale = scale, Unit = unit, Form = form, Bound = bound, InWords = inWords,
    };

    private bool ReadNumber(int at, bool quoted, out ScannedQuantity found)
    {
        found = default;
        if (Numeral.DigitOf(_text[at]) >= 0 && (at + 1 >= _text.Length || !ScanPivots.Follows(_text[at + 1])))
        {
            _at = at + 1;
            return false;
        }

        bool sound = Numeral.TryRead(_text, at, out Numeral n);
        _at = Math.Max(n.End, at + 1);
        if (!sound)
        {
            while (_at < _text.Length && _text[_at] is '万' or '亿')
                _at++;
            return false;
        }

        if (FractionGrammar.TryRead(_text, at, n, out found))
        {
            _at = found.OuterEnd;
            return !quoted;
        }

        if (NameNumerals.HoldsBefore(_text, at, n))
            return false;

        if (StreakGrammar.TryRead(_text, at, n, out found))
        {
            _at = found.End;
            return true;
        }

        if (quoted)
            return false;
        int unitAt = Numeral.SkipBlanks(_text, n.End);
        int unitLength = UnitLexicon.Match(_text, unitAt, out string unit, out QuantityForm form);
        int end = unitAt + unitLength;
        bool shares = false;
        int next = 0;
        bool range = false;
        if (unitLength == 0)
        {
            end = n.End;
            if (n.Scale < 100_000_000m || !n.InWords)
                shares = SharedUnit.TryFind(_text, n.End, ref n.Scale, out unit, out form, out range, out next);
        }
        else
        {
            range = SharedUnit.OpensRange(_text, end, out next);
        }

        if (!shares && unitLength == 0 && NameNumerals.BareAmount(_text, n, ref end, out unit, out form) is false)
            return false;
        if (form == QuantityForm.Count && unit == "位" && NameNumerals.MovesBefore(_text, at))
            form = QuantityForm.RankMove;
        if (unit == "个" && SharedUnit.ListEndsInPoints(_text, end))
            (unit, form) = ("个百分点", QuantityForm.Points);
        if (!shares && NameNumerals.HoldsAround(_text, at, n, form, unit, end))
            return false;
        found = Bounded(at, end, n, unit, form);
        if (NameNumerals.IsNegative(_text, at, form))
            found = found with { Start = at - 1, Length = found.Length + 1, OuterStart = Math.Min(found.OuterStart, at - 1), Value = -found.Value };
        if (at == _rangeHigh)
            found = found with { Bound = QuantityBound.RangeHigh };
        else if (range && !BaselineGrammar.OpensBefore(_text, at))
        {
            found = found with { Bound = QuantityBound.RangeLow };
            _rangeHigh = next;
        }

        if (shares)
            found = found with { SharesUnit = true };
        _at = Math.Max(found.End, at + 1);
        return true;
    }

    private readonly ScannedQuantity Bounded(int start, int end, in Numeral n, string unit, QuantityForm form)
    {
        int outerEnd = end + BoundLexicon.MatchAfter(_text, end, out QuantityBound after);
        int open = start;
        while (open > 0 && open > start - 2 && _text[open - 1] is ' ')
            open--;
        int outerStart = open - BoundLexicon.MatchBefore(_text, open, out QuantityBound before);
        if (outerStart == open - 1 && _text[outerStart] == '上' && !n.ScaleOnly)
            (outerStart, before) = (open, QuantityBound.Equal);
        if (outerStart == open - 1 && _text[outerStart] == '过' && !unit.EndsWith('元'))
            (outerStart, before) = (open, QuantityBound.Equal);
        QuantityBound bound = before != QuantityBound.Equal && outerEnd == end ? before : after;
        if (bound == QuantityBound.Equal && outerStart != open)
            bound = before;
        if (outerEnd != end && after == QuantityBound.AtLeast && before is QuantityBound.MoreThan or QuantityBound.AtLeast)
            bound = QuantityBound.AtLeast;
        if (bound == QuantityBound.Equal && n.Loose)
            bound = QuantityBound.About;
        if (bound == QuantityBound.Equal && form == QuantityForm.Level && end < _text.Length && _text[end] == '级')
            bound = QuantityBound.AtLeast;
        return new ScannedQuantity
        {
            Start = start, Length = end - start, OuterStart = outerStart == open ? start : outerStart, OuterEnd = outerEnd,
            Value = n.Value, Scale = n.Scale, Unit = unit, Form = form, Bound = bound, InWords = n.InWords,
        };
    }
}
