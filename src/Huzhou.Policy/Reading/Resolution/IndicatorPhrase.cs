using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>The one parser of a name: what a phrase that names an indicator says of its parts, where no clause has filled their
/// slots.</summary>
internal static class IndicatorPhrase
{
    private static readonly WordList Territories = Vocabulary.Of(IndicatorWord.Territory);

    private static readonly WordList Events = Vocabulary.Of(IndicatorWord.Event);

    private static readonly WordList Shares = Vocabulary.Of(IndicatorWord.Share);

    /// <summary>The parts of a name, read from its start and, for a share, from its end.</summary>
    public static IndicatorParts PartsOf(string phrase)
    {
        Phrase rest = phrase;
        string? territory = TerritoryOf(ref rest), happening = EventOf(ref rest), threshold = ThresholdOf(ref rest),
            whole = WholeOf(ref rest);
        return new IndicatorParts
        {
            Subject = rest.Span.IsWhiteSpace() ? null : rest.ToString(),
            Event = happening,
            Threshold = threshold,
            Territory = territory,
            Denominator = whole,
            League = whole is not null && LeagueWords.Prefix(whole) == whole.Length ? whole : null,
        };
    }

    private static string? TerritoryOf(ref Phrase rest)
    {
        int place = PhraseEnds.Prefix(rest, Territories);
        // 全社会固定资产投资 is a name, no place.
        if (place == 0 || rest.Length - place < 2 || rest[..place].Span is "全社会" or "全部" or "各项" or "全体" or "年")
            return null;
        return Cut(ref rest, place);
    }

    private static string? EventOf(ref Phrase rest)
    {
        int verb = PhraseEnds.Prefix(rest, Events);
        return verb > 0 && rest.Length - verb >= 2 ? Cut(ref rest, verb) : null;
    }

    private static string Cut(ref Phrase rest, int length)
    {
        string cut = rest[..length].ToString();
        rest = rest[length..];
        return cut;
    }

    private static string? ThresholdOf(ref Phrase rest)
    {
        foreach (ScannedQuantity quantity in new QuantityScanner(rest))
        {
            // 超亿元内资项目 is sized as 亿元以上内资项目 is, by the word in front of the amount.
            bool ahead = quantity is { Bound: QuantityBound.MoreThan, Form: QuantityForm.Level } && quantity.OuterStart < quantity.Start;
            if (!(ahead || quantity.Bound is QuantityBound.AtLeast or QuantityBound.AtMost) || quantity.OuterEnd >= rest.Length)
                continue;
            string threshold = rest[quantity.OuterStart..quantity.OuterEnd].ToString();
            rest = rest[..quantity.OuterStart] + rest[quantity.OuterEnd..];
            return threshold;
        }

        return null;
    }

    private static string? WholeOf(ref Phrase rest)
    {
        int part = rest.LastIndexOf('占');
        Phrase tail = part > 0 ? rest[(part + 1)..] : default;
        int noun = PhraseEnds.Suffix(tail, Shares);
        if (noun == 0 || tail.Length <= noun)
            return null;
        rest = rest[..part];
        return tail[..^noun].ToString();
    }
}
