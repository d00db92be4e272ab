using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Parts of a whole that are named by their place alone: 其中城镇38291元; （州直增长6%，塔城地区增长3%）.</summary>
internal static class Territory
{
    private static readonly WordList Names = new("城镇", "农村", "城市", "乡村", "市区", "县城", "城区", "州直", "区直", "市直", "省直", "市本级", "县本级", "省本级", "区本级", "本级", "中心城区", "主城区", "县域", "镇区", "城乡");

    private static readonly WordList Ends = new("地区", "自治州", "新区", "高新区", "开发区", "经开区", "市", "县", "区", "旗", "州");

    private static readonly WordList NoPlaces = new("小区", "社区", "园区", "景区", "灌区", "库区", "校区", "矿区", "城市", "都市", "街区", "功能区", "示范区", "试验区", "集聚区", "保护区", "棚户区", "片区", "牧区", "山区", "综保区", "自贸区", "试点县", "贫困县", "超市", "门市", "股市", "上市", "夜市", "菜市", "各区", "各县", "全市", "全县", "全区", "全州", "县区", "市区县", "县市区", "县市", "地区");

    /// <summary>Whether a phrase is the name of a place and nothing more.</summary>
    public static bool IsPlace(Phrase phrase) =>
        phrase.Length is >= 2 and <= 7 && (Names.AtEnd(phrase) == phrase.Length || (phrase.Length >= 3 && Ends.AtEnd(phrase) > 0 && NoPlaces.AtEnd(phrase) is var none && (none == 0 || (none == 2 && phrase.Length > 3 && phrase.EndsWith("地区", StringComparison.Ordinal))) && EventVerb.LengthAtStart(phrase) == 0 && !phrase.Contains('级', StringComparison.Ordinal)));

    /// <summary>The phrase with the place that opens it exchanged for another of its kind: 东部地区入驻率 for 西部地区, 城镇居民收入 for 农村; empty where it opens otherwise.</summary>
    public static Phrase Swap(Phrase phrase, Phrase place)
    {
        if (place.Length < 2 || place.Length > 7 || phrase.Length <= place.Length + 1 || !IsPlace(place))
            return default;
        for (int length = Math.Min(7, phrase.Length - 2); length >= 2; length--)
        {
            Phrase other = phrase[..length];
            if ((length == place.Length || other[^1] == place[^1]) && IsPlace(other) && other != place)
                return place + phrase[length..];
        }

        return default;
    }

    /// <summary>The place's share of what was measured of the whole: 城镇 of 全体居民人均可支配收入 is 城镇居民人均可支配收入.</summary>
    public static Phrase Of(Phrase place, Phrase whole)
    {
        foreach (string all in (ReadOnlySpan<string>)["全体", "全市", "全省", "全县", "全区", "城乡", "全州", "市域"])
        {
            if (whole.StartsWith(all, StringComparison.Ordinal))
                return place + whole[all.Length..];
        }

        int verb = EventVerb.LengthAtStart(whole);
        return verb > 0 && verb < whole.Length ? whole[..verb] + place + whole[verb..] : place + whole;
    }
}
