namespace Huzhou.Policy.Reading;

/// <summary>Small rules for the words of an indicator's name.</summary>
internal static class IndicatorWords
{
    /// <summary>Footnote marks stand inside names of communiqués: 国内生产总值[2].</summary>
    public static string WithoutNotes(string name)
    {
        string rest = PhraseEnds.Without(name, " 　*—，");
        int open = rest.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = rest.IndexOf(']', open);
            if (close < 0 || close - open > 4)
                break;
            rest = rest[..open] + rest[(close + 1)..];
            open = rest.IndexOf('[', StringComparison.Ordinal);
        }

        return Paired(rest);
    }

    /// <summary>A quotation mark or bracket whose partner was cut away goes too.</summary>
    private static string Paired(string name)
    {
        foreach ((char open, char close) in (ReadOnlySpan<(char, char)>)[('“', '”'), ('（', '）'), ('(', ')'), ('《', '》')])
        {
            int opens = name.AsSpan().Count(open);
            int closes = name.AsSpan().Count(close);
            if (opens > closes)
                name = name.Remove(name.LastIndexOf(open), 1);
            else if (closes > opens)
                name = name.Remove(name.IndexOf(close, StringComparison.Ordinal), 1);
        }

        return name;
    }

    /// <summary>经济增长预期目标 measures 经济增长.</summary>
    public static string Plain(string name)
    {
        foreach (string tail in (ReadOnlySpan<string>)["预期目标", "目标"])
        {
            if (name.EndsWith("增长" + tail, StringComparison.Ordinal))
                return name[..^tail.Length];
        }

        return name;
    }

    /// <summary>The league without the size of the set it is: 全国11个示范区 is 全国.</summary>
    public static string LeagueName(string league)
    {
        int digit = league.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 ? league[..digit] : league;
    }
}
