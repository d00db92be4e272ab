using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Small rules for the words of an indicator's name.</summary>
internal static class IndicatorWords
{
    /// <summary>Footnote marks are inside names of communiqués: 国内生产总值[2].</summary>
    public static Phrase WithoutNotes(Phrase name)
    {
        Phrase rest = name.Trim(" 　*—，");
        int open = rest.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = rest.Span[open..].IndexOf(']') + open;
            if (close < open || close - open > 4)
                break;
            rest = rest[..open] + rest[(close + 1)..];
            open = rest.IndexOf('[', StringComparison.Ordinal);
        }

        return Paired(rest);
    }

    /// <summary>A quotation mark or bracket whose partner was cut away goes too.</summary>
    private static Phrase Paired(Phrase name)
    {
        if (!name.Span.ContainsAny(Marks.Pairs))
            return name;
        foreach ((char open, char close) in (ReadOnlySpan<(char, char)>)[('“', '”'), ('（', '）'), ('(', ')'), ('《', '》')])
        {
            int opens = name.Span.Count(open);
            int closes = name.Span.Count(close);
            if (opens > closes)
                name = Without(name, name.LastIndexOf(open));
            else if (closes > opens)
                name = Without(name, name.IndexOf(close, StringComparison.Ordinal));
        }

        return name;
    }

    private static Phrase Without(Phrase name, int at) => name[..at] + name[(at + 1)..];

    /// <summary>经济增长预期目标 measures 经济增长.</summary>
    public static Phrase Plain(Phrase name)
    {
        foreach (string tail in (ReadOnlySpan<string>)["预期目标", "目标"])
        {
            if (name.EndsWith("增长" + tail, StringComparison.Ordinal))
                return name[..^tail.Length];
        }

        return name;
    }

    /// <summary>The league without the size of the set it is: 全国11个示范区 is 全国.</summary>
    public static Phrase LeagueName(Phrase league)
    {
        int digit = league.Span.IndexOfAnyInRange('0', '9');
        return digit > 0 ? league[..digit] : league;
    }
}
