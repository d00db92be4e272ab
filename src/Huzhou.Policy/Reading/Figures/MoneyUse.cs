using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What money is spent on, where the clause with the number says only that it is spent: 投资10.4亿元，实施中小学改造项目439个.</summary>
internal static class MoneyUse
{
    private const int Longest = 30;

    private static readonly WordList Spent = Vocabulary.Of(FigureWord.Spent);

    private static readonly WordList Totals = Vocabulary.Of(FigureWord.SpentTotal);

    private static readonly WordList Gained = Vocabulary.Of(FigureWord.Gained);

    private static readonly WordList Empty = Vocabulary.Of(FigureWord.SpentNothing);

    /// <summary>Nouns that name nothing that money could be told apart by.</summary>
    private static readonly WordList Vague = Vocabulary.Of(FigureWord.SpentVague);

    private static readonly WordList Whole = Vocabulary.Of(FigureWord.SpentWhole);

    /// <summary>Whether a phrase says only that money was spent.</summary>
    public static bool IsBare(ReadOnlySpan<char> subject) => Spent.AtStart(subject) == subject.Length && subject.Length > 0;

    /// <summary>Whether the words behind the number can say what it is for: the total of a project is said before.</summary>
    public static bool LooksAhead(ReadOnlySpan<char> subject) => Totals.AtStart(subject) != subject.Length;

    /// <summary>The name with what the words behind the number say the money is for, or empty where they say nothing.</summary>
    public static Phrase Ahead(string text, int at, Phrase subject)
    {
        int i = at;
        while (i < text.Length && text[i] is '，' or ',' or ' ' or '、')
            i++;
        Phrase rest = new(text, i, Math.Max(i, Math.Min(text.Length, i + 60)));
        Phrase head = rest[..Math.Min(12, rest.Length)];
        int empty = Empty.AtStart(rest);
        int verb = Math.Max(empty, EventVerb.LengthAtStart(head));
        if (verb == 0 || Gained.AtStart(rest) > 0)
            return default;
        Phrase deed = empty == verb ? default : head[..verb];
        Phrase noun = rest[verb..];
        if (Numeral.TryRead(noun, 0, out Numeral n))
            noun = noun[(n.End + UnitLexicon.Match(noun, n.End, out _, out _))..];
        int stop = noun.Span.IndexOfAny(Marks.PurposeEnds);
        if (stop >= 0)
            noun = noun[..stop];
        int gathers = noun.LastIndexOf('等');
        if (gathers > 2 && gathers == noun.Length - 1)
            noun = noun[..^1];
        Phrase what = noun.TrimEnd('等', '的', '和', '近', '超');
        if (what.Length < 2 || what.Length > Longest || Vague.Holds(what))
            return default;
        return deed + what + Tail(subject);
    }

    /// <summary>The name with the undertaking that was before: 推进综合交通大会战，完成投资165亿元.</summary>
    public static Phrase Behind(Phrase undertaking, Phrase subject) =>
        undertaking.Length is < 3 or > Longest || undertaking.Contains('《', StringComparison.Ordinal)
            || Whole.AtStart(undertaking) > 0 ? default : undertaking + subject;

    /// <summary>The noun of the count that follows behind 的, 101个|技改项目; empty where none does.</summary>
    public static Phrase CountedBehind(string text, int at, int end)
    {
        if (at + 3 >= end || text[at] != '的')
            return default;
        Phrase rest = new(text, at + 1, end);
        if (!Numeral.TryRead(rest, 0, out Numeral n))
            return default;
        int unit = UnitLexicon.Match(rest, n.End, out _, out QuantityForm form);
        if (unit == 0 || form != QuantityForm.Count)
            return default;
        rest = rest[(n.End + unit)..];
        int stop = rest.Span.IndexOfAny(Marks.NounEnds);
        return (stop >= 0 ? rest[..stop] : rest) is { Length: <= 20 } noun ? noun : default;
    }

    private static Phrase Tail(Phrase subject) => subject.EndsWith("资金", StringComparison.Ordinal) ? "资金"
        : subject.EndsWith("投资", StringComparison.Ordinal) ? "投资" : subject.EndsWith("投入", StringComparison.Ordinal) ? "投入" : "资金";
}
