using System.Text.RegularExpressions;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// The quantities of a text without a scanner, as a developer with a regular expression would tune it: one source-generated expression that
/// begins with
/// the number, spans instead of matches, no groups; value, scale, unit and bound are taken from the span of the match. It finds digits and
/// numerals in
/// words with scale and unit, percent, points, fractions, ranks, streaks, numbers that share a later unit, and bounds on either side: of
/// what the scanner
/// finds in reports 96 of 100, and 16 beside them that are no quantities (四个全面, 十五五期间 and their like), which it cannot tell.
/// </summary>
internal ref partial struct TunedQuantities(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private Regex.ValueMatchEnumerator _matches = Expression().EnumerateMatches(text);

    internal int Start { get; private set; }

    internal int Length { get; private set; }

    internal decimal Value { get; private set; }

    internal long Scale { get; private set; }

    /// <summary>The unit as it is written; empty where a later number has it.</summary>
    internal ReadOnlySpan<char> Unit { get; private set; }

    internal QuantityBound Bound { get; private set; }

    internal bool MoveNext()
    {
        if (!_matches.MoveNext())
            return false;
        ValueMatch match = _matches.Current;
        ReadOnlySpan<char> found = _text.Slice(match.Index, match.Length);
        Bound = Behind(found, out int behind);
        if (Bound == QuantityBound.Equal)
            Bound = InFront(_text[..match.Index]);
        found = found[..^behind];
        Start = match.Index;
        Length = found.Length;
        int at = found[0] is '第' or '前' or '翻' ? 1 : 0;
        Value = char.IsAsciiDigit(found[at]) ? Digits(found, ref at) : Words(found, ref at);
        Scale = 1;
        TakeScale(found, ref at);
        if (at + 1 < found.Length && found[at] == '分' && found[at + 1] == '之')
        {
            decimal whole = found[at - 1] == '百' ? 1m : Value;
            at += 2;
            Value = Words(found, ref at) / whole;
        }

        Unit = found[at..];
        return true;
    }

    /// <summary>Digits as a whole number and places, which is several times as fast as <c>decimal.Parse</c>.</summary>
    private static decimal Digits(ReadOnlySpan<char> found, ref int at)
    {
        long value = 0;
        byte places = 0;
        bool fraction = false;
        for (; at < found.Length; at++)
        {
            char c = found[at];
            if (char.IsAsciiDigit(c))
            {
                value = unchecked((value * 10) + (c - '0'));
                places += fraction ? (byte)1 : (byte)0;
            }
            else if (c == '.')
            {
                fraction = true;
            }
            else if (c != ',')
            {
                break;
            }
        }

        return fraction ? new decimal(unchecked((int)value), unchecked((int)(value >> 32)), 0, false, places) : value;
    }

    /// <summary>The value of numerals in words and of full-width digits.</summary>
    private static decimal Words(ReadOnlySpan<char> found, ref int at)
    {
        long section = 0, digit = 0, point = 0;
        int begin = at;
        for (; at < found.Length; at++)
        {
            char c = found[at];
            if (c is '十' or '百' or '千')
            {
                section += Math.Max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            }
            else if (c is '.' or '．')
            {
                point = 1;
            }
            else if (DigitOf(c) is >= 0 and int value)
            {
                digit = unchecked((digit * 10) + value);
                point *= 10;
            }
            else
            {
                break;
            }
        }

        decimal number = section + digit;
        return at == begin ? 1m : point > 1 ? number / point : number;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private void TakeScale(ReadOnlySpan<char> found, ref int at)
    {
        for (; at < found.Length; at++)
        {
            char c = found[at];
            if (c == '万')
                Scale *= 10_000;
            else if (c == '亿')
                Scale *= 100_000_000;
            else if (c is '千' or '百' && !(at + 1 < found.Length && found[at + 1] is '瓦' or '米' or '克' or '伏' or '分'))
                Value *= c == '千' ? 1_000m : 100m;
            else if (c is '余' or '多' or '来')
                Bound = Bound == QuantityBound.Equal ? QuantityBound.About : Bound;
            else
                return;
        }
    }

    private static QuantityBound Behind(ReadOnlySpan<char> found, out int length)
    {
        length = 2;
        switch (found[^1])
        {
            case '上' when found.EndsWith("及以上", StringComparison.Ordinal):
                length = 3;
                return QuantityBound.AtLeast;
            case '上':
                return QuantityBound.AtLeast;
            case '下' or '内':
                return QuantityBound.AtMost;
            case '右':
                return QuantityBound.About;
            default:
                length = 0;
                return QuantityBound.Equal;
        }
    }

    private static QuantityBound InFront(ReadOnlySpan<char> before)
    {
        if (before.Length < 2)
            return QuantityBound.Equal;
        switch (before[^1])
        {
            case '于':
                return before.EndsWith("不低于", StringComparison.Ordinal) || before.EndsWith("不少于", StringComparison.Ordinal)
                    ? QuantityBound.AtLeast
                    : before.EndsWith("不高于", StringComparison.Ordinal) || before.EndsWith("不大于", StringComparison.Ordinal)
                    ? QuantityBound.AtMost
                    : before[^2] is '高' or '多' or '大' ? QuantityBound.MoreThan
                    : before[^2] is '低' or '少' or '小' ? QuantityBound.LessThan : QuantityBound.Equal;
            case '过':
                return before.EndsWith("不超过", StringComparison.Ordinal) ? QuantityBound.AtMost : before[^2] == '超' ? QuantityBound.MoreThan
                    : QuantityBound.Equal;
            case '破':
                return before[^2] == '突' ? QuantityBound.MoreThan : QuantityBound.Equal;
            case '超' or '逾':
                return QuantityBound.MoreThan;
            case '少':
                return before[^2] is '至' or '最' ? QuantityBound.AtLeast : QuantityBound.Equal;
            case '足' or '到' or '满':
                return before[^2] == '不' ? QuantityBound.LessThan : QuantityBound.Equal;
            case '近' or '约':
                return QuantityBound.About;
            default:
                return QuantityBound.Equal;
        }
    }

#pragma warning disable MA0009 // A time limit would slow it by a third, and it goes back over a few characters at most.
    [GeneratedRegex("""
        (?>[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?|[零〇一二两三四五六七八九十百千万亿]+)
        (?>(?:万?亿|万|[千百])?[余多来]?[万亿]*
            (?:个?百分点|个基点|[%％‰]|美元|元|千瓦时?|千伏|兆瓦|标箱|平方公里|平方米|立方米|公里|公顷|公斤|人次|场次|批次|个月|小时|个工作日|个方面|微克/立方米
              |[个家户所座条件项名位人场次起张套辆部处只间倍岁天台头斤亩米吨艘例笔片支株块组门宗枚栋幢口])
          |分之[零〇一二两三四五六七八九十百0-9.]+
          |连[冠增优丰胜升降]
          |(?=(?:[—–~～至、和与及-][0-9]+(?:\.[0-9]+)?)+(?:万?亿|万)?(?:个?百分点|[%％‰]|[个家户所座条件项名位人元亩吨倍]|公里)))
        (?:及?以上|以下|以内|左右)?
        |第(?>[0-9]+|[一二三四五六七八九十]+)(?:[位名]|(?=[，。、；]))
        |前(?>[0-9]+|[一二三四五六七八九十百]+)[位名强]
        |翻[一两]番
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
#pragma warning restore MA0009
    private static partial Regex Expression();
}
