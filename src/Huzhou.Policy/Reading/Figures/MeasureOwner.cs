using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>
/// Whose amount, area, length or rate a noun is that is alone: 网办深度, 到位资金, 总里程. Such nouns measure something of an owner, which the clause
/// before has named: as subject of a predicate (粮食生产喜获丰收，产量达到…), as object of a deed (壮大食品产业，营业收入达到…), or with another measure
/// (商品房销售面积…、成交总额…).
/// </summary>
internal static class MeasureOwner
{
    private const int Shortest = 2;
    private const int Longest = 20;

    /// <summary>Nouns that measure something of an owner.</summary>
    private static readonly WordList Nouns = Vocabulary.Of(FigureWord.MeasureNoun);

    /// <summary>Words before such a noun that do not say whose it is.</summary>
    private static readonly WordList Modifiers = Vocabulary.Of(FigureWord.MeasureModifier);

    /// <summary>Rates of what is done to an owner or by it.</summary>
    private static readonly WordList Rates = Vocabulary.Of(FigureWord.OwnerRate);

    /// <summary>What a deed or a predicate begins with behind what it is said of.</summary>
    private static readonly WordList Predicates = Vocabulary.Of(FigureWord.OwnerPredicate);

    /// <summary>Words at the end of an owner's name that only say in what respect something is said of it.</summary>
    private static readonly WordList Respects = Vocabulary.Of(FigureWord.Respect);

    /// <summary>Names that these measures are never said of.</summary>
    private static readonly WordList Nothing = Vocabulary.Of(FigureWord.NoOwner);

    /// <summary>How a deed is done, before it is named.</summary>
    private static readonly WordList Ways = Vocabulary.Of(FigureWord.Way);

    /// <summary>Deeds among the words that say nothing of what is measured.</summary>
    private static readonly WordList Deeds = Vocabulary.Of(FigureWord.PlainDeed);

    /// <summary>Those whose spending is called tourism's.</summary>
    private static readonly WordList Travellers = Vocabulary.Of(FigureWord.Traveller);

    /// <summary>Words that show a clause to be about something else than what has measures: 在…下, 以….</summary>
    private static readonly WordList Manners = Vocabulary.Of(FigureWord.Manner);

    private static readonly WordList Announced = Vocabulary.Of(FigureWord.FiguresOfPlace);

    private static readonly WordList PlaceEnds = Vocabulary.Of(PlaceWord.PlaceEnd);

    private static readonly WordList Wholes = Vocabulary.Of(ComparisonWord.AllTerritory);

    /// <summary>The place whose figures a clause announces, 开发区 of 2029年开发区主要指标向好; empty where it announces none, or the whole's.</summary>
    public static Phrase PlaceOfFigures(Phrase clause)
    {
        int at = Announced.IndexIn(clause, 2, out _);
        if (at < 2)
            return default;
        Phrase place = HeadWords.Strip(clause[..at].Trim()).TrimStart("0123456789年 ");
        bool part = place.Length >= 2 && PlaceEnds.AtEnd(place) > 0 && Wholes.AtStart(place) == 0;
        return part && place[0] is not ('我' or '本') ? place : default;
    }

    /// <summary>Whether a noun says what is measured but not of what.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> noun)
    {
        if (noun.Length is < 2 or > 7)
            return false;
        ReadOnlySpan<char> rest = noun;
        for (int length = Modifiers.AtStart(rest); length > 0 && length < rest.Length && !IsMeasure(rest); length = Modifiers.AtStart(rest))
            rest = rest[length..];
        return IsMeasure(rest);
    }

    private static bool IsMeasure(ReadOnlySpan<char> noun) => Nouns.Holds(noun) || Rates.Holds(noun)
        || (noun.Length == 3 && noun[^1] == '率' && !OwnRates.Holds(noun));

    /// <summary>Rates that a region has itself.</summary>
    private static readonly WordList OwnRates = Vocabulary.Of(FigureWord.OwnRate);

    /// <summary>An owner and its measure as one name; a word that both hold is written once: 公路通车里程 and 总里程 are 公路通车总里程.</summary>
    public static Phrase Join(Phrase owner, Phrase noun)
    {
        for (int length = Math.Min(4, noun.Length); length >= 2; length--)
        {
            int at = owner.Span.LastIndexOf(noun[..length].Span);
            if (at > 1)
                return owner[..at] + noun;
        }

        return (Travellers.AtEnd(owner) > 0 ? "旅游" : owner) + noun;
    }

    /// <summary>The owner of which a phrase names a measure, 商品房 of 商品房待售面积; empty where the phrase ends otherwise.</summary>
    public static Phrase OfMeasure(Phrase phrase)
    {
        int length = Math.Max(Nouns.AtEnd(phrase), Rates.AtEnd(phrase));
        if (length == 0 && phrase.EndsWith("销售", StringComparison.Ordinal))
            length = 2;
        if (length < 2 || phrase.EndsWith("资金", StringComparison.Ordinal) || phrase.EndsWith("投资", StringComparison.Ordinal)
            || phrase.EndsWith("收入", StringComparison.Ordinal) && !phrase.EndsWith("业务收入", StringComparison.Ordinal)
            && !phrase.EndsWith("业收入", StringComparison.Ordinal) && !phrase.EndsWith("总收入", StringComparison.Ordinal))
            return default;
        Phrase rest = phrase[..^length];
        for (int more = Modifiers.AtEnd(rest); more > 0 && more < rest.Length; more = Modifiers.AtEnd(rest))
            rest = rest[..^more];
        rest = HeadWords.Strip(rest[EventVerb.LengthAtStart(rest)..]);
        return CanOwn(rest) ? rest : default;
    }

    /// <summary>What was counted before, where a measure can be its; empty where they are too many words.</summary>
    public static Phrase OfCounted(Phrase counted)
    {
        Phrase rest = EventVerb.Behind(counted) is var behind && CanOwn(behind) ? behind : counted;
        int end = Predicates.IndexIn(rest, 2, out _);
        return end > 0 && CanOwn(rest[..end]) ? rest[..end] : CanOwn(rest) ? rest : default;
    }

    /// <summary>The owner with the word that says which of its measures is meant, where a total of the same measure follows: 公路通车 of
    /// 新增公路通车里程 before 总里程.</summary>
    public static Phrase OfTotal(Phrase measured, Phrase noun)
    {
        if (noun.Length < 3 || noun[0] != '总' || !measured.Span.EndsWith(noun[1..].Span))
            return default;
        int verb = EventVerb.LengthAtStart(measured);
        return measured.Length - verb > noun.Length ? measured[verb..^(noun.Length - 1)] : default;
    }

    /// <summary>Whether a noun is a rate of what is done to each of several.</summary>
    public static bool IsRate(ReadOnlySpan<char> noun) => Rates.AtEnd(noun) > 0;

    /// <summary>The trade that a clause names and nothing else, 电子信息业 of 电子信息业方面; empty where it says anything of it.</summary>
    public static Phrase OfTrade(Phrase clause)
    {
        Phrase name = HeadWords.Strip(clause.Trim());
        if (name.EndsWith("方面", StringComparison.Ordinal) || name.EndsWith("领域", StringComparison.Ordinal))
            name = name[..^2];
        return Trades.AtEnd(name) > 0 && CanOwn(name) && Predicates.IndexIn(name, 2, out _) < 0
            && EventVerb.LengthAtStart(name) == 0 ? name : default;
    }

    /// <summary>Whether a measure is one that a trade or a firm has: its output and its earnings, not what is invested in it.</summary>
    public static bool IsOutput(ReadOnlySpan<char> noun) => Outputs.AtEnd(noun) > 0 && IsNeeded(noun);

    private static readonly WordList Outputs = Vocabulary.Of(FigureWord.Output);

    private static readonly WordList Trades = Vocabulary.Of(FigureWord.Trade);

    /// <summary>What a clause without a number is about; empty where it names none.</summary>
    public static Phrase OfClause(Phrase clause)
    {
        Phrase rest = HeadWords.Strip(clause.Trim()).TrimStart('了');
        bool deed = Deeds.IsIn(clause[..Math.Max(0, clause.TrimEnd().Length - rest.Length)]);
        for (int round = 0; round < 3; round++)
        {
            if (Manners.AtStart(rest) > 0)
                return default;
            rest = rest[Ways.AtStart(rest)..];
            int verb = Math.Max(VerbLexicon.Deeds.AtStart(rest), VerbLexicon.Events.AtStart(rest));
            if (verb == 0 || verb >= rest.Length)
                break;
            rest = rest[verb..].TrimStart("和、与并了");
            deed = true;
        }

        int end = Predicates.IndexIn(rest, 2, out _);
        if (end < 0 && !deed)
            return default;
        if (end > 0)
            rest = rest[..end];
        for (int length = Respects.AtEnd(rest); length > 0 && length < rest.Length; length = Respects.AtEnd(rest))
            rest = rest[..^length];
        if (rest.EndsWith("业经济", StringComparison.Ordinal))
            rest = rest[..^2];
        return CanOwn(rest) ? rest : default;
    }

    private static bool CanOwn(ReadOnlySpan<char> name) =>
        name.Length is >= Shortest and <= Longest && !Nothing.Holds(name) && !name.ContainsAny('、', '《', ',')
            && name[0] is not ('已' or '又' or '正' or '并' or '均') && !VerbLexicon.StartsWithDeed(name);
}
