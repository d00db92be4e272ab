using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The event verb that heads a phrase, and where one stands inside it.</summary>
internal static class EventVerb
{
    private static readonly WordList NounHeads = Vocabulary.Of(EventWord.NounHead);

    private static readonly WordList Alone = Vocabulary.Of(EventWord.Alone);

    /// <summary>Verbs that hold their object: 造林, 减税降费.</summary>
    private static readonly WordList Whole = Vocabulary.Of(EventWord.HoldsObject);

    private static readonly WordList Inner = Vocabulary.Of(EventWord.Inner);

    /// <summary>
    /// The length of the event verb, with what it is joined to (新建和改扩建), at the start of a phrase; 0 where there is none.
    /// </summary>
    public static int LengthAtStart(ReadOnlySpan<char> phrase)
    {
        int lead = phrase is ['累', '计', ..] or ['先', '后', ..] ? 2 : 0;
        int at = lead + Match(phrase, lead);
        if (at == lead)
            return 0;
        while (at < phrase.Length)
        {
            int joint = phrase[at] is '和' or '、' or '与' or '并' or '及' or '，' ? 1 : 0;
            if (joint == 0 && Alone.Holds(phrase[..at]))
                break;
            int next = Match(phrase, at + joint);
            // 建设|培训基地, 新开工|安置房: such a verb belongs to the noun behind it.
            if (joint == 0 && next > 0 && IsAttribute(phrase[at..], next))
                break;
            if (next == 0 || (next == 1 && joint == 0) || at + joint + next >= phrase.Length)
                break;
            at += joint + next;
        }

        return at;
    }

    private static readonly WordList Attributive = Vocabulary.Of(EventWord.Attributive);

    private static readonly WordList Facilities = Vocabulary.Of(EventWord.Facility);

    /// <summary>Whether the verb at the start of a phrase only names the noun behind it: 检测中心, 安置房; not 安置群众.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> phrase, int verb) =>
        verb < phrase.Length && Attributive.Holds(phrase[..verb]) && Facilities.AtEnd(phrase[verb..]) > 0;

    /// <summary>Whether a verb holds its object, so that the next item of a list does not share it: 累计造林.</summary>
    public static bool HoldsObject(ReadOnlySpan<char> verb) => Planting.AtEnd(verb) > 0;

    private static readonly WordList Planting = Vocabulary.Of(EventWord.KeepsObject);

    /// <summary>What stands behind an event verb inside a phrase, 各类住房 of 规划期间新建各类住房; the phrase itself where it holds none.</summary>
    public static Phrase Behind(Phrase phrase)
    {
        int at = Inner.IndexIn(phrase, 2, out int length);
        return at < 0 ? phrase : phrase[(at + length)..];
    }

    /// <summary>Whether a phrase is nothing but event verbs: 新建、改扩建; 清理整治; 基本建成.</summary>
    public static bool IsWhole(ReadOnlySpan<char> phrase)
    {
        int at = phrase.StartsWith("基本", StringComparison.Ordinal) || phrase.StartsWith("累计", StringComparison.Ordinal) ? 2 : 0;
        for (int length = Match(phrase, at); length > 0; length = Match(phrase, at))
        {
            at += length;
            if (at == phrase.Length)
                return Whole.AtEnd(phrase) == 0;
            if (phrase[at] is '和' or '、' or '与' or '并' or '及')
                at++;
        }

        return false;
    }

    /// <summary>Where an event verb stands behind a noun phrase: 西塞科学谷|引进…; -1 where there is none.</summary>
    public static int IndexInside(ReadOnlySpan<char> phrase) => Inner.IndexIn(phrase, 2, out _);

    /// <summary>Where the event verb begins that ends a phrase: 3亿元以上产业项目|开工建设; -1 where there is none.</summary>
    public static int IndexAtEnd(ReadOnlySpan<char> phrase)
    {
        int length = VerbLexicon.Events.AtEnd(phrase);
        return length > 1 && phrase.Length > length + 1 ? phrase.Length - length : -1;
    }

    private static int Match(ReadOnlySpan<char> phrase, int at) =>
        at < phrase.Length && phrase[at..] is not ['招', '商', '引', '资', ..] && NounHeads.AtStart(phrase[at..]) == 0
            ? VerbLexicon.Events.AtStart(phrase[at..]) : 0;
}
