using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>Places in an order: 第27位, 全省第3, 前25位, 居全国第一; not ordinals (第五次, 第一产业, 第一时间) and not time (前三年).</summary>
internal static class RankGrammar
{
    private static readonly WordList Openers = Vocabulary.Of(QuantityWord.RankOpener);

    private static readonly WordList NotLeague = Vocabulary.Of(QuantityWord.NoRank);

    /// <summary>Reads the rank that begins with 第 or 前 at an offset; <paramref name="next"/> is where to go on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool quoted, bool listed, out ScannedQuantity found, out int next)
    {
        found = default;
        next = at + 1;
        int number = Numeral.SkipBlanks(text, at + 1);
        if (!NumeralGlyphs.At(text, number).Has(NumeralGlyph.Numeral))
            return false;
        bool among = text[at] == '前';
        if (among && IsEarlier(text, at))
            return false;
        if (!Numeral.TryRead(text, number, out Numeral n) || !IsOrdinal(n))
        {
            if (text[at] == '第')
                next = Math.Max(next, n.End);
            return false;
        }

        if (quoted && !n.InWords)
            next = Math.Max(next, n.End);
        int end = Numeral.SkipBlanks(text, n.End);
        char behind = end < text.Length ? text[end] : '。';
        bool named = behind == '位' || behind == '名' || (behind == '强' && among);
        end = named ? end + 1 : n.End;
        if (!named && !(ClosesAt(text, n.End) && IsPlaceAlone(text, at, n, among, listed)))
        {
            next = Math.Max(next, among ? BehindTime(n.End, behind) : IsRun(text, at, n.End) ? number : SkipClassifier(text, n.End));
            return false;
        }

        if (named && !among && behind == '名' && !OpensBefore(text, at) && !ClosesAt(text, end))
            return false;
        found = new ScannedQuantity
        {
            Start = at, Length = end - at, OuterStart = at, OuterEnd = end, Value = n.Value, Scale = 1m, Unit = "rank",
            Form = QuantityForm.Rank, Bound = among ? QuantityBound.AtMost : QuantityBound.Equal, InWords = n.InWords,
        };
        next = end;
        return true;
    }

    /// <summary>提前, 目前, 年前: the word says when.</summary>
    private static bool IsEarlier(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] is '提' or '目' or '当' or '日' or '之' or '以' or '此' or '年' or '会' or '节';

    /// <summary>前三年, 前两个: where to go on behind the number where a unit of time follows; at the text's start where none does.</summary>
    private static int BehindTime(int end, char behind) => behind is '年' or '季' or '期' or '天' or '日' or '个' ? end : 0;

    private static bool IsOrdinal(in Numeral n) =>
        !(n.ScaleOnly && n.Digits < 100) && !n.HasFraction && n.Digits <= 10_000 && n.Scale == 1;

    /// <summary>
    /// Whether an ordinal without 位 or 名 is a place: in a list of such, behind a verb of placing, or at the end of its clause.
    /// </summary>
    private static bool IsPlaceAlone(ReadOnlySpan<char> text, int at, in Numeral n, bool among, bool listed) =>
        listed || OpensBefore(text, at)
            || (!among && EndsClause(text, n.End) && FollowsWord(text, at) && (n.Digits > 1 || IsPlaced(text, at)));

    /// <summary>连续第五年 counts a run although it is written as an ordinal.</summary>
    private static bool IsRun(ReadOnlySpan<char> text, int at, int end) =>
        end < text.Length && text[end] is '年' or '次' or '届' && text[..at].EndsWith("连续", StringComparison.Ordinal);

    private static int SkipClassifier(ReadOnlySpan<char> text, int at) =>
        at + UnitLexicon.Match(text, at, out _, out _);

    private static bool OpensBefore(ReadOnlySpan<char> text, int at) => NotLeague.AtEnd(text[..(at + 1)]) == 0
        && Openers.AtEnd(text[..at]) > 0;

    /// <summary>Whether a word of the same clause stands before: an ordinal that opens a point (第二，…) has none.</summary>
    private static bool FollowsWord(ReadOnlySpan<char> text, int at) => at > 3 && char.IsLetter(text[at - 1])
        && char.IsLetter(text[at - 2]);

    /// <summary>Verbs in front of a rank.</summary>
    private static readonly string[] Verbs = [.. Vocabulary.Of(QuantityWord.RankVerb)];

    /// <summary>第一 is a place only where a word of placing stands close before; elsewhere it is a motto (安全第一).</summary>
    private static bool IsPlaced(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, at - 16)..at];
        foreach (string word in Verbs)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsClause(ReadOnlySpan<char> text, int at) => at >= text.Length
        || text[at] is '，' or ',' or '。' or '；' or ';' or '、' or '\n';

    /// <summary>Behind a bare rank stands the end of its clause, a joint, or a word that cannot be counted by an ordinal.</summary>
    private static bool ClosesAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return true;
        char c = text[at];
        if (c is '，' or ',' or '。' or '、' or '；' or ';' or '：' or ':' or '！' or '和' or '与' or '及' or '）' or ')' or '”' or '"' or '\n'
            or '\r' or ' ' or '\u3000' or '的' or '且' or '并' or '以' or '（' or '(' or '|' or '之' or '上' or '升' or '至' or '到' or '提' or '跃'
            or '前')
            return true;
        ReadOnlySpan<char> rest = text[at..];
        return rest.StartsWith("行列", StringComparison.Ordinal) || rest.StartsWith("左右", StringComparison.Ordinal)
            || rest.StartsWith("水平", StringComparison.Ordinal);
    }
}
