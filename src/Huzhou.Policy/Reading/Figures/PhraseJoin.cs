using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Joins the words around a number to one phrase, and cuts off what only links them.</summary>
internal static class PhraseJoin
{
    /// <summary>Verbs of reduction, whose object is joined as it is written.</summary>
    private static readonly string[] Reductions = [.. Vocabulary.Of(FigureWord.Reduction)];

    /// <summary>The phrase without a verb of cutting that leads it: 一般性支出 of 压减一般性支出.</summary>
    public static Phrase WithoutReduction(Phrase subject)
    {
        foreach (string verb in Reductions)
        {
            if (subject.StartsWith(verb, StringComparison.Ordinal) && subject.Length > verb.Length + 1)
                return subject[verb.Length..];
        }

        return subject;
    }

    /// <summary>完成 and 实现 between a body and what it reaches say nothing: 10个平台完成规上工业产值.</summary>
    public static Phrase WithoutLink(Phrase subject)
    {
        foreach (string verb in (ReadOnlySpan<string>)["完成", "实现"])
        {
            int at = subject.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 3 && at + 4 <= subject.Length && subject[at + 2] is not ('率' or '额' or '度' or '情' or '投'))
                return subject[..at] + subject[(at + 2)..];
        }

        return subject;
    }

    /// <summary>完成 between what is counted and what is done to it says nothing: 小区|完成|改造.</summary>
    public static Phrase WithoutCompletion(Phrase subject)
    {
        int at = subject.LastIndexOf("完成", StringComparison.Ordinal);
        return at >= 2 && subject[at - 1] is not ('本' or '已' or '面' or '部') && at + 4 <= subject.Length
            && EventVerb.LengthAtStart(subject[(at + 2)..]) == subject.Length - at - 2
            ? subject[..at] + subject[(at + 2)..] : subject;
    }

    /// <summary>Joins the words behind a number to those before it, where the number is inside its phrase: 处置172起输入性疫情.</summary>
    public static Phrase WithRight(Phrase subject, Phrase right, QuantityForm form, bool linked)
    {
        Phrase tail = WithoutBracket(right);
        if (tail.Length == 0 || OpensAnother(tail) || Behind.AtStart(tail) > 0)
            return subject;
        if (tail.Length > LongestTail)
            tail = WholeWords(tail);
        int verb = EventVerb.LengthAtStart(subject);
        if (subject.EndsWith('等') && subject.Length > 3)
            return verb > 0 && EventVerb.IndexInside(tail) < 0 ? subject[..verb] + tail : tail;
        if (form == QuantityForm.Count)
            return verb > 0 && subject.Length - verb >= 2
                && !EventVerb.IsWhole(subject) ? WithNoun(subject, verb, tail) : Glue(subject, FirstItem(tail));
        return form switch
        {
            QuantityForm.Percent when tail.Span is "安排" or "的目标" or "的增速" or "的速度" => subject,
            QuantityForm.Percent or QuantityForm.Fraction => Glue(subject.TrimEnd('的'), tail.TrimStart('的')),
            QuantityForm.Level => AroundLevel(subject, BeforeUse(tail), linked),
            QuantityForm.Duration => Glue(subject, tail),
            _ => subject,
        };
    }

    private const int LongestTail = 48;

    /// <summary>As much of a long tail as ends where a member of a list does.</summary>
    private static Phrase WholeWords(Phrase tail)
    {
        Phrase cut = tail[..LongestTail];
        int joint = cut.Span.LastIndexOfAny('、', '的');
        return joint > 1 ? cut[..joint] : cut;
    }

    /// <summary>What behind a number only says of it how far it got: 大关, 台阶, 的目标.</summary>
    private static readonly WordList Behind = Vocabulary.Of(FigureWord.BehindNumber);

    /// <summary>A short note in brackets is left out; what is behind an open or a long one says nothing more of the number.</summary>
    private static Phrase WithoutBracket(Phrase right)
    {
        int bracket = right.Span.IndexOfAny('（', '(');
        if (bracket <= 0)
            return bracket == 0 ? default : right;
        int close = bracket + right.Span[bracket..].IndexOfAny('）', ')');
        return close > bracket && close - bracket <= 6 ? right[..bracket] + right[(close + 1)..] : right[..bracket];
    }

    /// <summary>并 opens another predicate, but in 并购 and 并网.</summary>
    private static bool OpensAnother(Phrase tail) =>
        tail[0] == '并' && !tail.StartsWith("并购", StringComparison.Ordinal) && !tail.StartsWith("并网", StringComparison.Ordinal);

    /// <summary>A count between a noun and another: 建成学校、医院|12所|新校区 counts the one behind.</summary>
    private static Phrase WithNoun(Phrase subject, int verb, Phrase tail)
    {
        if (Predicates.AtStart(tail) > 0)
            return subject;
        return (CutAt(subject) > verb ? subject[..verb] : subject) + Noun(tail);
    }

    /// <summary>A row behind a count lists what is counted next; one that 等 closes is counted itself.</summary>
    private static Phrase FirstItem(Phrase tail)
    {
        int cut = tail.Contains('等', StringComparison.Ordinal) ? -1 : CutAt(tail);
        return cut > 3 && !IsObjectList(tail, cut) ? tail[..cut] : tail;
    }

    /// <summary>孕妇提供地中海贫血、唐氏综合征的产前筛查: the list belongs to what is done, and 的 closes it.</summary>
    private static bool IsObjectList(Phrase tail, int cut)
    {
        int deed = Deeds.IndexIn(tail[..cut], 2, out _);
        return deed > 0 && tail[cut..].Contains('的', StringComparison.Ordinal);
    }

    /// <summary>What money supports is named behind it, but not by all that follows: 资金|支持….</summary>
    private static Phrase BeforeUse(Phrase tail)
    {
        int use = tail.IndexOf("支持", StringComparison.Ordinal);
        return use > 1 ? tail[..use] : tail;
    }

    private static Phrase AroundLevel(Phrase subject, Phrase tail, bool linked)
    {
        if (EventVerb.IsWhole(subject) || VerbLexicon.Deeds.AtStart(subject) == subject.Length)
            return Glue(subject, tail.TrimStart('的'));
        if (tail.StartsWith('的') && tail.Length > 2)
            return BeforePredicate(tail[1..]) + subject;
        bool uses = tail.StartsWith("用于", StringComparison.Ordinal);
        return !linked && (uses || tail.StartsWith("支持", StringComparison.Ordinal)) ? Glue(subject, uses ? tail[2..] : tail) : subject;
    }

    /// <summary>The event verb that heads a list whose last item has a number of its own: 建成 of 建成社会福利中心和104个活动中心.</summary>
    public static Phrase LeadingVerb(Phrase subject)
    {
        int verb = EventVerb.LengthAtStart(subject);
        return verb < subject.Length ? subject[..verb] : subject;
    }

    private static readonly WordList Deeds = Vocabulary.Of(FigureWord.TailDeed);

    private static readonly WordList Predicates = Vocabulary.Of(FigureWord.JoinPredicate);

    /// <summary>A noun up to the joint of a list.</summary>
    private static Phrase Noun(Phrase tail)
    {
        int cut = CutAt(tail);
        Phrase noun = cut > 0 ? tail[..cut] : tail;
        return noun.EndsWith("以上", StringComparison.Ordinal) || noun.EndsWith("左右", StringComparison.Ordinal) ? noun[..^2] : noun;
    }

    /// <summary>Outcomes between two phrases that might be joined.</summary>
    private static readonly string[] Happenings = [.. Vocabulary.Of(FigureWord.JoinOutcome)];

    /// <summary>The noun phrase at the start of a clause's rest: 项目 of 项目实现当年开工.</summary>
    private static Phrase BeforePredicate(Phrase tail)
    {
        int end = tail.Length;
        foreach (string word in Happenings)
        {
            int at = tail.IndexOf(word, StringComparison.Ordinal);
            if (at >= 3 && at < end)
                end = at;
        }

        return tail[..end];
    }

    /// <summary>举办A、B等赛事 counts the last of the list.</summary>
    public static Phrase Gathered(Phrase subject)
    {
        int list = CutAt(subject);
        int gather = subject.LastIndexOf('等');
        if (gather < Math.Max(list, 1) || gather + 2 >= subject.Length || IsPartOfWord(subject, gather))
            return subject;
        int verb = EventVerb.LengthAtStart(subject);
        return verb < gather
            && (list >= 0 || (verb > 0 && Undertakings.AtEnd(subject) > 0)) ? subject[..verb] + subject[(gather + 1)..] : subject;
    }

    /// <summary>Undertakings with names of their own: one such name before 等 is an example; 大学生等各类人才 and 文艺演出等活动 say the kind.</summary>
    private static readonly WordList Undertakings = Vocabulary.Of(FigureWord.Undertaking);

    /// <summary>等级, 高等院校, 平等 are words of their own.</summary>
    private static bool IsPartOfWord(Phrase subject, int at) =>
        subject[at + 1] is '级' or '院' or '学' or '教' or '额' or '值' or '候'
            || subject[at - 1] is '平' or '均' or '中' or '高' or '初' or '同' or '对' or '优' or '一' or '二' or '三' or '四' or '甲' or '特' or '相';

    /// <summary>The first list joint outside quotation marks and brackets, or -1.</summary>
    private static int CutAt(ReadOnlySpan<char> phrase)
    {
        int depth = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            char c = phrase[i];
            if (c is '“' or '（' or '(' or '《')
                depth++;
            else if (c is '”' or '）' or ')' or '》')
                depth--;
            else if (c == '、' && depth <= 0)
                return i;
        }

        return -1;
    }

    /// <summary>Verbs that say nothing of what is joined.</summary>
    private static readonly string[] EmptyVerbs = [.. Vocabulary.Of(FigureWord.JoinEmpty)];

    private static Phrase Glue(Phrase left, Phrase right)
    {
        Phrase kept = left;
        foreach (string empty in EmptyVerbs)
        {
            if (kept == empty && right.Length > 5)
                kept = default;
        }

        return kept + right;
    }
}
