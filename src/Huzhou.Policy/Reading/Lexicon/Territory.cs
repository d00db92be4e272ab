using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Parts of a whole that are named by their place alone: 其中城镇38291元; （州直增长6%，塔城地区增长3%）.</summary>
internal static class Territory
{
    private static readonly WordList Names = Vocabulary.Of(PlaceWord.PartName);

    private static readonly WordList Ends = Vocabulary.Of(PlaceWord.PlaceEnd);

    private static readonly WordList NoPlaces = Vocabulary.Of(PlaceWord.NoPlace);

    /// <summary>Whether a phrase is the name of a place and nothing more.</summary>
    public static bool IsPlace(Phrase phrase) =>
        phrase.Length is >= 2 and <= 7
            && (Names.AtEnd(phrase) == phrase.Length
            || (phrase.Length >= 3 && Ends.AtEnd(phrase) > 0 && NoPlaces.AtEnd(phrase) is var none
            && (none == 0 || (none == 2 && phrase.Length > 3 && phrase.EndsWith("地区", StringComparison.Ordinal)))
            && EventVerb.LengthAtStart(phrase) == 0 && !phrase.Contains('级', StringComparison.Ordinal)));

    /// <summary>
    /// The phrase with the place that opens it exchanged for another of its kind: 东部地区入驻率 for 西部地区, 城镇居民收入 for 农村; empty where it opens
    /// otherwise.
    /// </summary>
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

    /// <summary>Words for the whole of a territory in front of what is measured.</summary>
    private static readonly string[] Wholes = [.. Vocabulary.Of(PlaceWord.Whole)];

    /// <summary>The place's share of what was measured of the whole: 城镇 of 全体居民人均可支配收入 is 城镇居民人均可支配收入.</summary>
    public static Phrase Of(Phrase place, Phrase whole)
    {
        foreach (string all in Wholes)
        {
            if (whole.StartsWith(all, StringComparison.Ordinal))
                return place + whole[all.Length..];
        }

        int verb = EventVerb.LengthAtStart(whole);
        return verb > 0 && verb < whole.Length ? whole[..verb] + place + whole[verb..] : place + whole;
    }
}
