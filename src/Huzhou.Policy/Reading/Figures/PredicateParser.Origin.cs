using Huzhou.Policy.Reading.Lexicon;

namespace Huzhou.Policy.Reading.Figures;

/// <content>Where a change began and what it is set against: no part of the name.</content>
internal partial struct PredicateParser
{
    /// <summary>从, 由 and a year open where a change began: 生产总值由2017年的3000亿元增加到….</summary>
    private bool ReadOrigin()
    {
        if (Ends("从") || (Ends("由") && !Ends("自由")) || Ends("自"))
            return Cut(1);
        // 由上年的36万吨提高到: the time says no more than where the change began.
        ReadOnlySpan<char> rest = Rest.Span.TrimEnd('的');
        int time = TimeMarks.AtEnd(rest);
        if (time > 0 && rest[..^time] is [.., '由' or '从' or '自'])
            return Cut(Rest.Length - rest.Length + time + 1);
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

        return ReadOriginTime() || ReadCircumstance();
    }

    /// <summary>The time a change began, 失业率|从上半年|5.5%降到5.2%, behind what changed.</summary>
    private bool ReadOriginTime()
    {
        int from = Rest.Span.LastIndexOfAny('从', '由');
        if (from < 2 || Rest.Length - from is < 3 or > LongestOrigin || !TimeMarks.IsIn(Rest[(from + 1)..]))
            return false;
        return Cut(Rest.Length - from);
    }

    private const int LongestOrigin = 7;

    /// <summary>Under what circumstances, 进出口|在需求下降的情况下|增长: no part of what is measured.</summary>
    private bool ReadCircumstance()
    {
        int noun = Circumstances.AtEnd(Rest);
        int at = noun == 0 ? -1 : Rest.LastIndexOf('在');
        return at >= 0 && Rest.Length - at <= LongestCircumstance && Cut(Rest.Length - at);
    }

    private const int LongestCircumstance = 30;

    /// <summary>A part of a year between subject and verb says when: 工业用电量|11月份|增长.</summary>
    private bool ReadPartOfYear() => PartOfYear.TryEnd(Rest, out PartOfYear part) && part.Start > 0 && Cut(part.Length);

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

    /// <summary>The time a figure is compared with: 比上年, 较2020年, 与上季度相比.</summary>
    private bool ReadBasis()
    {
        int than = Rest.Span.LastIndexOfAny('比', '较', '与');
        if (than < 0 || Rest.Length - than is < 2 or > 16)
            return false;
        ReadOnlySpan<char> tail = Rest[(than + 1)..];
        if (tail.EndsWith("相比", StringComparison.Ordinal))
            tail = tail[..^2];
        if (!TimeMarks.IsIn(tail) || tail.Contains('、'))
            return false;
        if (tail.Contains("平均", StringComparison.Ordinal) || tail.EndsWith("年初", StringComparison.Ordinal))
            _basis = Rest[than..];
        else if (_scope.Length == 0 && (BaseMarks.IsIn(tail) || tail.ContainsAnyInRange('0', '9')))
            _scope = Rest[than..];
        _onYear |= tail is [.., '年' or '期' or '月' or '底' or '末' or '初' or '季' or '度'];
        _to = _from + than;
        return true;
    }
}
