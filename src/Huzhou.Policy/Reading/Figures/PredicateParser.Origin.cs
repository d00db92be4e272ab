namespace Huzhou.Policy.Reading.Figures;

/// <content>Where a change began: no part of the name.</content>
internal partial struct PredicateParser
{
    /// <summary>从, 由 and a year open where a change began: 生产总值由2017年的3000亿元增加到….</summary>
    private bool ReadOrigin()
    {
        if (Ends("从") || (Ends("由") && !Ends("自由")) || Ends("自"))
            return Cut(1);
        int digits = Rest.Length;
        if (Ends("年") || Ends("年末") || Ends("年底") || Ends("年初") || Ends("年的"))
        {
            digits = Rest.LastIndexOf('年');
            int open = digits;
            while (open > 0 && char.IsAsciiDigit(Rest[open - 1]))
                open--;
            if (digits - open == 4 && open > 0)
                return Cut(Rest.Length - open);
        }

        return false;
    }

    /// <summary>The place from which another was reached, 从上年全省倒数第一|跃升到: no part of the name.</summary>
    private bool FellFrom()
    {
        int from = Rest.Span.LastIndexOfAny('从', '由');
        if (from < 2 || Rest.Length - from > 16 || !Rest[from..].Contains('第', StringComparison.Ordinal)
            || Rest[from..].Contains('，', StringComparison.Ordinal))
            return false;
        int league = Leagues.IndexIn(Rest[from..], 1, out int length);
        if (_league.Length == 0 && league > 0)
            _league = Rest.Slice(from + league, length);
        _to = _from + from;
        return true;
    }
}
