using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>A list of subjects that writes a shared head or tail once: 城镇、农村居民人均可支配收入; 生产安全事故起数、死亡人数.</summary>
internal static class SubjectList
{
    private static readonly WordList SharedTails = Vocabulary.Of(FigureWord.SharedTail);

    private static readonly WordList Attributes = Vocabulary.Of(FigureWord.Attribute);

    /// <summary>Whether a phrase is an attribute alone, which needs the head of the item before it.</summary>
    public static bool IsAttribute(Phrase phrase) => phrase.Length is > 0 and <= 5
        && (Attributes.AtEnd(phrase) == phrase.Length || (phrase.Length <= 4 && phrase[^1] is '率' or '额' or '数'));

    /// <summary>Whether a phrase is a list of measures and nothing more, whose numbers are in the next clause:
    /// 事故起数、死亡人数，比上年分别下降….</summary>
    public static bool IsOfMeasures(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length > LongestOfMeasures || !phrase.Contains('、'))
            return false;
        foreach (Range item in phrase.Split('、'))
        {
            ReadOnlySpan<char> words = phrase[item];
            if (words.Length is < 2 or > 20 || !MeasuredNouns.In(words) || VerbLexicon.StartsWithDeed(words))
                return false;
        }

        return true;
    }

    private const int LongestOfMeasures = 60;

    /// <summary>The head of an item: what is before its attribute, or the whole where it has none.</summary>
    public static Phrase Head(Phrase item)
    {
        foreach (string attribute in Attributes.Ending(item))
        {
            if (item.Length > attribute.Length + 1 && item.EndsWith(attribute, StringComparison.Ordinal))
                return item[..^attribute.Length];
        }

        return item;
    }

    /// <summary>Cuts a list into its subjects, each made whole; one subject where there is no list.</summary>
    /// <param name="phrase">The list.</param>
    /// <param name="items">Emptied, then filled with the subjects.</param>
    public static void Split(Phrase phrase, List<Phrase> items)
    {
        Cut(Sectors(Deposits(phrase)), items);
        if (items.Count < 2)
            AddContracted(items.Count == 0 ? phrase : items[0], items);
        else
            MakeWhole(items);
    }

    /// <summary>存、贷款 is one word of two subjects: 存贷款.</summary>
    private static Phrase Deposits(Phrase phrase)
    {
        int at = phrase.IndexOf("存、贷款", StringComparison.Ordinal);
        return at < 0 ? phrase : phrase[..(at + 1)] + Deposits(phrase[(at + 2)..]);
    }

    /// <summary>一、二、三产业 is one word of three subjects: 一二三产业.</summary>
    private static Phrase Sectors(Phrase phrase)
    {
        int ordinal = phrase.IndexOf("第一二三产业", StringComparison.Ordinal);
        if (ordinal >= 0)
            return phrase[..ordinal] + phrase[(ordinal + 1)..];
        int at = phrase.IndexOf("一、二、三产业", StringComparison.Ordinal);
        return at < 0 ? phrase : phrase[..(at > 0 && phrase[at - 1] == '第' ? at - 1 : at)] + "一二三产业" + phrase[(at + 7)..];
    }

    /// <summary>Gives each item of a list the head or tail that it shares with others.</summary>
    private static void MakeWhole(List<Phrase> items)
    {
        if (SharesBehindRest(items) || (items.Count == 2 && (Opposed(items) || Contrasted(items))))
            return;
        Phrase first = items[0];
        Phrase tail = Tail(first, items[^1]);
        for (int i = tail.Length > 0 ? 0 : 1; i < items.Count; i++)
            items[i] = tail.Length == 0 ? WithHead(first, items[i]) : i == items.Count - 1
                || items[i].Span.EndsWith(tail.Span) ? items[i] : items[i] + tail;
    }

    /// <summary>稻、麦等|总产量: what is behind 等 is said of each.</summary>
    private static bool SharesBehindRest(List<Phrase> items)
    {
        Phrase last = items[^1];
        int rest = last.IndexOf('等', StringComparison.Ordinal);
        if (rest is <= 1 or >= 10 || rest + 2 >= last.Length)
            return false;
        items[^1] = last[..rest];
        for (int i = 0; i < items.Count; i++)
            items[i] += last[(rest + 1)..];
        return true;
    }

    /// <summary>A later item with the head of the first, where it is an attribute alone or goes on with a word of it.</summary>
    private static Phrase WithHead(Phrase first, Phrase item)
    {
        if (item.Length == 3 && first.Length > 4 && item[^1] == first[^1] && first[^1] is '量' or '率' or '额')
            return first[..^3] + item;
        if (SharedStart(first, item) is > 0 and int start)
            return first[..start] + item;
        if (!IsAttribute(item) || first.Length <= item.Length)
            return item;
        Phrase head = SharesEnding(first, item) ? first[..^item.Length] : Head(first);
        return head.Length < first.Length ? head + item : item;
    }

    /// <summary>How much of the front of the first item is shared by a later one that goes on with the same word: 生产安全|事故起数、事故死亡人数; 0 where
    /// nothing does.</summary>
    private static int SharedStart(Phrase first, Phrase item)
    {
        if (item.Length < 4 || first.Length < 5 || first[^1] != item[^1])
            return 0;
        int at = first[1..].Span.IndexOf(item[..2].Span) + 1;
        return at > 1 ? at : 0;
    }

    private static readonly string[] s_sectors = ["第一产业", "第二产业", "第三产业"];

    private static readonly (string Whole, string[] Parts)[] s_contracted =
    [
        ("存贷款", ["存款", "贷款"]),
        ("城乡居民", ["城镇居民", "农村居民"]),
        ("城乡常住居民", ["城镇常住居民", "农村常住居民"]),
        ("城乡低保", ["城市低保", "农村低保"]),
        ("城乡最低生活保障", ["城市最低生活保障", "农村最低生活保障"]),
        ("一二三产业", s_sectors),
        ("三次产业增加值", [.. s_sectors.Select(sector => sector + "增加值")]),
    ];

    /// <summary>Words that hold several subjects in one: 存贷款余额, 城乡居民人均可支配收入, 一二三产业增加值.</summary>
    private static void AddContracted(Phrase phrase, List<Phrase> items)
    {
        items.Clear();
        foreach ((string whole, string[] parts) in s_contracted)
        {
            int at = phrase.IndexOf(whole, StringComparison.Ordinal);
            if (at < 0)
                continue;
            foreach (string part in parts)
                items.Add(phrase[..at] + part + phrase[(at + whole.Length)..]);
            return;
        }

        items.Add(phrase);
    }

    /// <summary>Cuts at joints outside quotation marks and brackets.</summary>
    /// <param name="phrase">The list.</param>
    /// <param name="items">Emptied, then filled with the items.</param>
    public static void Cut(Phrase phrase, List<Phrase> items)
    {
        items.Clear();
        ReadOnlySpan<char> words = phrase;
        int open = 0;
        int depth = 0;
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (c is '“' or '（' or '(' or '《' or '‘')
                depth++;
            else if (c is '”' or '）' or ')' or '》' or '’')
                depth = Math.Max(0, depth - 1);
            if (c == '“' && depth == 1 && i > open && words[i - 1] == '”')
            {
                items.Add(phrase[open..i].Trim());
                open = i;
            }

            int joint = depth > 0 ? 0 : Joint(words, i);
            if (joint == 0)
                continue;
            if (i > open)
                items.Add(phrase[open..i].Trim());
            open = i + joint;
            i += joint - 1;
        }

        if (open < phrase.Length)
            items.Add(phrase[open..].Trim());
    }

    /// <summary>Whether a phrase ends with the joint of a list: 建成社会福利中心和; not with 惠及 or 以及其.</summary>
    public static bool EndsInJoint(Phrase phrase)
    {
        ReadOnlySpan<char> rest = phrase.Span.TrimEnd();
        return rest.Length > 1 && Joint(rest, rest.Length - 1, '　') == 1;
    }

    private static int Joint(ReadOnlySpan<char> phrase, int at) => phrase[at] == '、' ? 1 : at + 1 < phrase.Length
        ? Joint(phrase, at, phrase[at + 1]) : 0;

    /// <summary>The length of the joint that is at an offset before another character, or 0; 和平, 共和, 参与, 普及 are words of their
    /// own.</summary>
    private static int Joint(ReadOnlySpan<char> phrase, int at, char next)
    {
        if (phrase[at] == '、')
            return 1;
        if (at == 0)
            return 0;
        char before = phrase[at - 1];
        return phrase[at] switch
        {
            '以' when next == '及' => 2,
            '和' when next is not ('美' or '谐' or '平' or '田' or '县') && before is not ('共' or '总' or '饱' or '缓' or '温' or '协' or '祥' or '柔')
                && !IsCarbon(phrase[..at]) => 1,
            '与' when before is not ('参' or '给' or '赋') && next is not '会' => 1,
            '及' when before is not ('普' or '涉' or '以' or '波' or '惠') && next is not ('时' or '其' or '以') => 1,
            _ => 0,
        };
    }

    /// <summary>碳中|和; but 其中|和.</summary>
    private static bool IsCarbon(ReadOnlySpan<char> before) => before is ['中'] or [.., '碳', '中'];

    /// <summary>合同金额 and 执行金额 end alike, so that the second is in the place of the first.</summary>
    private static bool SharesEnding(Phrase first, Phrase last) => last.Length is 4 or 5 && first.Length > last.Length
        && first[^2..] == last[^2..];

    /// <summary>The phrase with its last word exchanged for one of opposite meaning: 金融机构存款余额 and 贷款余额; empty where they do not differ
    /// so.</summary>
    public static Phrase Replacing(Phrase phrase, Phrase last)
    {
        int at = phrase.Length - last.Length;
        return at >= 1 && last.Length > 1 && IsOpposite(phrase[at], last[0])
            && phrase[(at + 1)..] == last[1..] ? phrase[..at] + last : default;
    }

    /// <summary>Two items that differ in a word of opposite meaning share the rest: 利用内、外资; 进口、出口.</summary>
    private static bool Opposed(List<Phrase> items)
    {
        (Phrase first, Phrase last) = (items[0], items[1]);
        if (first.Length < 2 || last.Length is < 2 or > 8)
            return false;
        if (IsOpposite(first[^1], last[0]))
        {
            (items[0], items[1]) = (first + last[1..], first[..^1] + last);
            return true;
        }

        int shared = first.Length - last.Length;
        if (shared < 1 || !IsOpposite(first[shared], last[0]) || first[(shared + 1)..] != last[1..])
            return false;
        items[1] = first[..shared] + last;
        return true;
    }

    /// <summary>A contrasted word ends the first item and opens the second, which share the rest: 特困人员集中和分散供养标准.</summary>
    private static bool Contrasted(List<Phrase> items)
    {
        (Phrase first, Phrase last) = (items[0], items[1]);
        foreach ((string one, string other) in (ReadOnlySpan<(string, string)>)[("集中", "分散"), ("线上", "线下"), ("境内", "境外"), ("国内", "国际"),
            ("省内", "省外"), ("市内", "市外"), ("公办", "民办"), ("登记", "调查"), ("城镇", "农村"), ("城市", "农村"), ("城镇", "乡村")])
        {
            bool here = first.EndsWith(one, StringComparison.Ordinal) && last.StartsWith(other, StringComparison.Ordinal);
            if (!here && !(first.EndsWith(other, StringComparison.Ordinal) && last.StartsWith(one, StringComparison.Ordinal)))
                continue;
            if (last.Length <= one.Length)
                return false;
            (items[0], items[1]) = (first + last[one.Length..], first[..^one.Length] + last);
            return true;
        }

        return false;
    }

    private static bool IsOpposite(char a, char b) =>
        (a, b) is ('内', '外') or ('外', '内') or ('进', '出') or ('出', '进') or ('存', '贷') or ('贷', '存') or ('购', '销') or ('销', '购') or ('供',
        '销') or ('新', '旧');

    /// <summary>What the last item adds for all: nothing where the first is whole, with an attribute of its own.</summary>
    public static Phrase Tail(Phrase first, Phrase last)
    {
        // 一、二产: the sectors are counted, not named.
        if (first.Length == 1 && last.Length == 2 && last[1] == '产' && Numeral.DigitOf(first[0]) > 0)
            return "产";
        // 制造业增加值、数字经济占地区生产总值比重: an amount takes the share of which the last item names the whole; a rate is one already.
        if (last.IndexOf('占', StringComparison.Ordinal) is > 0 and int share && last[share..].Length > ShortestShare
            && last.EndsWith("比重", StringComparison.Ordinal) && first.Length > 2
            && !first.Contains('占', StringComparison.Ordinal) && first[^1] is not ('率' or '比' or '度' or '数' or '重' or '例'))
            return last[share..];
        if (first.Length == 0 || last.Length < 3 || IsWhole(first) || (first.Length > 2 && first[^2..] == last[^2..]))
            return default;
        if (first.Length == 1)
            return last[1..];
        if (EventVerb.LengthAtStart(first) is > 0 and int verb && first.Length >= verb + 2 && IsWhole(last)
            && EventVerb.LengthAtStart(last) == 0)
            return default;
        return BehindSameEnd(first, last) is { Length: > 0 } same ? same : BehindSameLength(first, last);
    }

    private const int ShortestShare = 4;

    /// <summary>The tail behind the character that ends the first item too: 水|稻、小|麦 no, 城镇|、乡|镇|居民收入 so.</summary>
    private static Phrase BehindSameEnd(Phrase first, Phrase last)
    {
        int same = last.IndexOf(first[^1], StringComparison.Ordinal);
        if (same <= 0 || same >= last.Length - 1)
            return default;
        Phrase tail = last[(same + 1)..];
        bool alike = Math.Abs(same + 1 - first.Length) <= 1 && (EndsInAttribute(last) || Bearers.AtEnd(last) > 0);
        return alike || Opens(tail) ? tail : default;
    }

    /// <summary>The tail that leaves of the last item about as much as the first item is long.</summary>
    private static Phrase BehindSameLength(Phrase first, Phrase last)
    {
        int best = 0;
        for (int at = 1; at < last.Length - 1; at++)
        {
            if (at <= first.Length + 3 && Opens(last[at..]) && (best == 0 || Math.Abs(at - first.Length) < Math.Abs(best - first.Length)))
                best = at;
        }

        if (best == 0)
            return first.Length <= 4 && SharesUnmarked(first, last) ? last[first.Length..] : default;
        if (first.Length > 8 && best <= first.Length - 3)
            return default;
        for (int length = SharedTails.AtEnd(last[..best]); length > 1 && best - length >= 2; length = SharedTails.AtEnd(last[..best]))
            best -= length;
        return last[(best > 2 && last[best - 1] == '类' ? best - 1 : best)..];
    }

    /// <summary>A short first item shares what is left of the last, where that is long enough to be a measure, or names what bears
    /// one.</summary>
    private static bool SharesUnmarked(Phrase first, Phrase last)
    {
        int more = last.Length - first.Length;
        return EndsInAttribute(last) ? more >= 4 : more >= 2 && Bearers.AtEnd(last) > 0 && Bearers.AtEnd(first) == 0;
    }

    private static readonly WordList Bearers = Vocabulary.Of(FigureWord.Bearer);

    /// <summary>Whether an item names a measure: 旅游收入, 覆盖率.</summary>
    public static bool EndsInMeasure(Phrase item) => item.Length > 0 && EndsInAttribute(item);

    private static bool EndsInAttribute(Phrase item) => item[^1] is '率' or '额' or '量' or '值' || MeasureEnds.AtEnd(item) > 0;

    private static bool IsWhole(Phrase item)
    {
        foreach (string attribute in Attributes.Ending(item))
        {
            if (attribute.Length > 1 && item.EndsWith(attribute, StringComparison.Ordinal))
                return true;
        }

        return item[^1] is '率' or '额' or '量' or '值' || WholeEnds.AtEnd(item) > 0;
    }

    /// <summary>What ends the name of a measure beside 率, 额, 量 and 值.</summary>
    private static readonly WordList MeasureEnds = Vocabulary.Of(FigureWord.MeasureEnd);

    /// <summary>What ends an item of a list that needs no tail of others.</summary>
    private static readonly WordList WholeEnds = Vocabulary.Of(FigureWord.WholeEnd);

    private static bool Opens(ReadOnlySpan<char> tail) => SharedTails.AtStart(tail) > 0;
}
