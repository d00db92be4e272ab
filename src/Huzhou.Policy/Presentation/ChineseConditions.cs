using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <summary>Conditions in the words of Chinese documents, and back.</summary>
internal static class ChineseConditions
{
    private const string Day = "yyyy年M月d日";

    /// <summary>
    /// Words of comparison before the number, the one that is written first. A fall turns them round: 下降不低于15% is at most −15%.
    /// </summary>
    private static readonly (string Word, char Sign)[] s_before =
    [
        ("不低于", 'G'), ("不少于", 'G'), ("至少", 'G'), ("不超过", 'L'), ("不高于", 'L'), ("不多于", 'L'), ("超过", '>'), ("突破", '>'), ("高于", '>'),
        ("多于", '>'),
        ("低于", '<'), ("少于", '<'), ("不足", '<'), ("不到", '<'), ("约", '~'), ("达到", '='),
    ];

    /// <summary>Words of comparison behind the number.</summary>
    private static readonly (string Word, char Sign)[] s_behind = [("以上", 'G'), ("以内", 'L'), ("以下", 'L'), ("左右", '~')];

    internal static string Write(Condition condition) =>
        WriteNumber(condition) ?? WriteRelation(condition) ?? WriteStatement(condition)
            ?? throw new System.Diagnostics.UnreachableException(condition.Name);

    /// <summary>Conditions with a number of their own.</summary>
    private static string? WriteNumber(Condition condition) => condition switch
    {
        Condition.AtLeast c => Compare(c.Value, "不低于", "不超过"),
        Condition.MoreThan c => Compare(c.Value, "超过", "低于"),
        Condition.AtMost c => Compare(c.Value, "不超过", "不低于"),
        Condition.LessThan c => Compare(c.Value, "低于", "超过"),
        Condition.About c => ChineseQuantities.Write(c.Value) + "左右",
        Condition.Stated c =>
            c.Value.Measure is Measure.Growth or Measure.PointChange or Measure.RankMove or Measure.Rank ? ChineseQuantities.Write(c.Value)
                : "达到" + ChineseQuantities.Write(c.Value),
        Condition.Between c =>
            ChineseQuantities.Write(c.Lower) + "至"
                + (ChineseQuantities.Head(c.Lower) == ChineseQuantities.Head(c.Upper) ? ChineseQuantities.Body(c.Upper)
                    : ChineseQuantities.Write(c.Upper)),
        Condition.RankWithin c => c.League + "前" + ChineseQuantities.Body(c.Place)[1..],
        Condition.Streak c => "连续" + ChineseQuantities.Body(c.Length),
        _ => null,
    };

    /// <summary>Conditions that ask for a relation to another value.</summary>
    private static string? WriteRelation(Condition condition) => condition switch
    {
        Condition.RankImproves c => c.League + "排名进位",
        Condition.InStepWith c => $"与{c.Other.Name}{(c.Basically ? "基本" : string.Empty)}同步",
        Condition.FasterThan c => "快于" + Relative(c.Other, c.Margin),
        Condition.Above c => "高于" + Relative(c.Other, c.Margin),
        Condition.Below c => "低于" + Relative(c.Other, c.Margin),
        Condition.Moves c => c.Direction == Direction.Up ? "比上期提高" : "比上期下降",
        Condition.Holds => "保持稳定",
        Condition.RecordHigh => "创历史新高",
        _ => null,
    };

    /// <summary>Conditions about a set, a stage, a place or a task.</summary>
    private static string? WriteStatement(Condition condition) => condition switch
    {
        Condition.AllOf c => c.Set + "全覆盖",
        Condition.Never => "不发生",
        Condition.FirstInTime c => c.League + "率先",
        Condition.Milestone c => (c.By is { } day ? day.ToString(Day, CultureInfo.InvariantCulture) + "前" : string.Empty) + c.Stage.Word,
        Condition.Delegated c => $"完成{c.Authority}下达任务",
        Condition.VagueTier c => "居" + c.Tier + (c.League is null ? string.Empty : $"（{c.League}）"),
        _ => null,
    };

    internal static bool TryRead(string text, Measure measure, [NotNullWhen(true)] out Condition? condition)
    {
        condition = Compared(text, measure) ?? Fixed(text) ?? Worded(text) ?? Ranked(text) ?? Related(text, measure);
        return condition is not null;
    }

    private static string Compare(Quantity quantity, string word, string turned) =>
        ChineseQuantities.Head(quantity) + (quantity.Value < 0m && ChineseQuantities.IsChange(quantity.Measure) ? turned : word)
            + ChineseQuantities.Body(quantity);

    private static string Relative(Reference other, Quantity? margin) =>
        margin is null ? other.Name : $"{other.Name}{Rounded.Exact(margin.Value)}{margin.Unit.Symbol}以上";

    private static Condition? Compared(string text, Measure measure)
    {
        (char sign, string rest) = Signed(text);
        if (sign == '=' && rest.Split('至', '—', '～') is [var from, var to] && Range(from, to, measure) is { } range)
            return range;
        if (!TryQuantity(rest, measure, out Quantity? value))
            return null;
        if (value.Value < 0m && ChineseQuantities.IsChange(value.Measure))
            sign = sign switch { 'G' => 'L', 'L' => 'G', '>' => '<', '<' => '>', _ => sign };
        return Of(sign, value);
    }

    private static Condition Of(char sign, Quantity value) => sign switch
    {
        'G' => new Condition.AtLeast(value),
        'L' => new Condition.AtMost(value),
        '>' => new Condition.MoreThan(value),
        '<' => new Condition.LessThan(value),
        '~' => new Condition.About(value),
        _ => new Condition.Stated(value),
    };

    /// <summary>
    /// The sign that the words of comparison mean, and the text without them; a word behind the number decides before one in front of it.
    /// </summary>
    private static (char Sign, string Number) Signed(string text)
    {
        (char sign, string rest) = ('=', text);
        foreach ((string word, char meaning) in s_behind)
        {
            if (rest.EndsWith(word, StringComparison.Ordinal))
                (sign, rest) = (meaning, rest[..^word.Length]);
        }

        foreach ((string word, char meaning) in s_before)
        {
            // In front of the text, or behind a word of change, which has two characters: 增长不低于.
            if (sign == '=' && rest.IndexOf(word, StringComparison.Ordinal) is var at and (0 or 2))
                (sign, rest) = (meaning, rest.Remove(at, word.Length));
        }

        return (sign, rest);
    }

    /// <summary>Two ends; the word of change may come once before both, and the unit once behind both.</summary>
    private static Condition.Between? Range(string from, string to, Measure measure)
    {
        int word = from.AsSpan().IndexOfAnyInRange('0', '9');
        if (word > 0 && from[0] != '-' && to.Length > 0 && char.IsAsciiDigit(to[0]))
            to = from[..word] + to;
        if (!TryQuantity(to, measure, out Quantity? upper))
            return null;
        string whole = from.Length > 0 && char.IsAsciiDigit(from[^1]) ? from + upper.Unit.Symbol : from;
        if (!TryQuantity(whole, measure, out Quantity? lower))
            return null;
        return lower.CanCompare(upper) && Amounts.Compare(lower, upper) <= 0 ? new Condition.Between(lower, upper) : null;
    }

    private static bool TryQuantity(string text, Measure measure, [NotNullWhen(true)] out Quantity? quantity) =>
        ChineseQuantities.TryRead(text, measure, out quantity) || ChineseQuantities.TryRead(text, null, out quantity);

    private static Condition? Fixed(string text) => text switch
    {
        "比上期提高" => new Condition.Moves(Direction.Up),
        "比上期下降" => new Condition.Moves(Direction.Down),
        "保持稳定" => new Condition.Holds(),
        "不发生" => new Condition.Never(),
        "创历史新高" => new Condition.RecordHigh(),
        _ => null,
    };

    private static Condition? Worded(string text)
    {
        if (text.StartsWith("连续", StringComparison.Ordinal))
        {
            return ChineseQuantities.TryRead(text[2..], null, out Quantity? length) && length.Value >= 1m
                && decimal.Truncate(length.Value) == length.Value
                ? new Condition.Streak(length)
                : null;
        }

        if (text.StartsWith("完成", StringComparison.Ordinal) && text.EndsWith("下达任务", StringComparison.Ordinal) && text.Length > 6)
            return new Condition.Delegated(text[2..^4]);
        if (text.EndsWith("全覆盖", StringComparison.Ordinal))
            return new Condition.AllOf(OrNull(text[..^3]));
        if (text.EndsWith("率先", StringComparison.Ordinal))
            return new Condition.FirstInTime(OrNull(text[..^2]));
        return (Condition?)Tier(text) ?? Milestone(text);
    }

    private static Condition.VagueTier? Tier(string text)
    {
        if (!text.StartsWith('居') || text.Length < 2)
            return null;
        int open = text.LastIndexOf('（');
        return text[^1] == '）' && open > 1 && open < text.Length - 2
            ? new Condition.VagueTier(text[1..open], text[(open + 1)..^1])
            : new Condition.VagueTier(text[1..], null);
    }

    private static Condition.Milestone? Milestone(string text)
    {
        DateOnly? by = null;
        int before = text.IndexOf("日前", StringComparison.Ordinal);
        if (before > 0
            && DateOnly.TryParseExact(text[..(before + 1)], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            (by, text) = (day, text[(before + 2)..]);
        return StageNamed(text) is { } stage ? new Condition.Milestone(stage, by) : null;
    }

    internal static Stage? StageNamed(string word)
    {
        if (word.Length == 0)
            return null;
        return StageScale.Standard.FirstOrDefault(scale => scale.IndexOf(word) >= 0) is { } known ? new Stage(known, word) : null;
    }

    private static Condition? Ranked(string text)
    {
        if (text.EndsWith("排名进位", StringComparison.Ordinal))
            return new Condition.RankImproves(OrNull(text[..^4]));
        int at = text.LastIndexOf('前');
        return at >= 0 && ChineseQuantities.TryRead(text[(at + 1)..], Measure.Rank, out Quantity? place)
            ? new Condition.RankWithin(place, OrNull(text[..at])) : null;
    }

    private static Condition? Related(string text, Measure measure)
    {
        if (text.StartsWith('与') && text.EndsWith("同步", StringComparison.Ordinal) && text.Length > 3)
        {
            bool basically = text.EndsWith("基本同步", StringComparison.Ordinal) && text.Length > 5;
            return new Condition.InStepWith(new Reference(basically ? text[1..^4] : text[1..^2]), basically);
        }

        if (text.Length < 3)
            return null;
        string rest = text[2..];
        Quantity? margin = null;
        int digit = rest.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0 && rest.EndsWith("以上", StringComparison.Ordinal)
            && (ChineseQuantities.TryRead(rest[digit..^2], null, out margin)
                || ChineseQuantities.TryRead(rest[digit..^2], measure, out margin)))
        {
            rest = rest[..digit];
        }

        return text[..2] switch
        {
            "快于" => new Condition.FasterThan(new Reference(rest), margin),
            "高于" => new Condition.Above(new Reference(rest), margin),
            "低于" => new Condition.Below(new Reference(rest), margin),
            _ => null,
        };
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
