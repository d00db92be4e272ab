using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>One number of a group whose subject is found.</summary>
internal readonly ref struct NameContext
{
    private readonly ref readonly DiscourseState _discourse;

    /// <summary>The context of a name behind a discourse.</summary>
    public NameContext(in DiscourseState discourse) => _discourse = ref discourse;

    /// <summary>What was said before, with the whole of which this is a part.</summary>
    public ref readonly DiscourseState Discourse => ref _discourse;

    /// <summary>Which number of its group it is.</summary>
    public required int Index { get; init; }

    /// <summary>What it is said of.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>What the clause sets it against: 与上年之比, 完成年度计划比例; empty where it does nothing of the kind.</summary>
    public required Phrase Suffix { get; init; }
}

/// <summary>The name of an indicator while it is made of its slots.</summary>
/// <param name="Words">The name.</param>
/// <param name="Measure">The kind of measure.</param>
/// <param name="Reference">What it is compared with.</param>
internal readonly record struct IndicatorName(Phrase Words, MentionMeasure Measure, Phrase Reference);

/// <summary>The one place where the display name of an indicator is made: its subject, with what comparison, league, whole, growth and
/// basis add.</summary>
internal static class NameRules
{
    /// <summary>Which rules for names a number is a case of.</summary>
    public static NameCase CaseOf(in NamingContext context, Phrase suffix)
    {
        NameCase form = context.Form switch
        {
            QuantityForm.Level or QuantityForm.Count => NameCase.Any,
            QuantityForm.Rank => NameCase.Rank | NameCase.Any,
            QuantityForm.RankMove => NameCase.RankMove | NameCase.Any,
            QuantityForm.Streak => NameCase.Streak | NameCase.Any,
            QuantityForm.Duration => NameCase.Duration | NameCase.Any,
            _ => NameCase.Rate | NameCase.Any,
        };
        NameCase compared = context.Predicate.Compares ? NameCase.Compared : NameCase.None;
        NameCase based = context.Predicate.Basis.Length > 0 ? NameCase.Based : NameCase.None;
        return form | compared | based | (suffix.Length > 0 ? NameCase.SetAgainst : NameCase.None);
    }

    /// <summary>What is compared is the difference, with its reference: 工业增加值增速高于全省.</summary>
    public static IndicatorName Comparison(in NamingContext context, in NameContext named, IndicatorName name)
    {
        if (!context.Predicate.Compares)
            return name;
        Phrase reference = context.References() == context.Count ? context.Scratch.Reference(named.Index) : context.Predicate.Reference;
        string growth = named.Discourse.LastWasGrowth && !EndsInGrowth(named.Subject) ? "增速" : "";
        return name with { Words = named.Subject + growth + context.Predicate.Comparator + reference, Reference = reference };
    }

    private static bool EndsInGrowth(Phrase subject) =>
        subject.EndsWith("增速", StringComparison.Ordinal) || subject.EndsWith("增幅", StringComparison.Ordinal)
        || subject.EndsWith("涨幅", StringComparison.Ordinal) || subject.EndsWith("降幅", StringComparison.Ordinal);

    /// <summary>A rank names its league; one without gets that of the rank before: 居全省第2、第3.</summary>
    public static IndicatorName Rank(in NamingContext context, in NameContext named, IndicatorName name)
    {
        if (context.Form != QuantityForm.Rank)
            return name;
        Phrase words = name.Words;
        foreach (string word in (ReadOnlySpan<string>)["排名", "位次", "排位"])
            words = words.EndsWith(word, StringComparison.Ordinal) ? words[..^2] : words;
        return name with { Words = words + IndicatorWords.LeagueName(LeagueOf(context)) + "排名" };
    }

    /// <summary>The league of a rank: its own, or that of the rank before in its clause.</summary>
    public static Phrase LeagueOf(in NamingContext context) => context.Predicate.League.Length > 0 ? context.Predicate.League
        : context.List.League;

    /// <summary>A move of places is one of the rank: 前移3位.</summary>
    public static IndicatorName RankMove(in NamingContext context, in NameContext named, IndicatorName name) =>
        context.Form == QuantityForm.RankMove && !context.Predicate.Compares && !name.Words.EndsWith("排名", StringComparison.Ordinal)
            ? name with { Words = name.Words + "排名" }
            : name;

    /// <summary>A streak counts how often in a row: 十九连丰. The verb of a title is none of its name: 夺取平安甲市建设“十八连冠”.</summary>
    public static IndicatorName Streak(in NamingContext context, in NameContext named, IndicatorName name) =>
        context.Form == QuantityForm.Streak
            ? name with { Words = WithoutVerb(name.Words) + StreakOf(context.Group[named.Index].Unit[1]) } : name;

    private static Phrase WithoutVerb(Phrase words) =>
        s_titleVerbs.AtStart(words) is var verb && verb < words.Length - 1 ? words[verb..] : words;

    private static readonly WordList s_titleVerbs = Vocabulary.Of(ProjectWord.TitleVerb);

    private static string StreakOf(char won) => won switch
    {
        '增' or '升' or '涨' => "连续增长次数",
        '优' => "连续优秀次数",
        '丰' => "连续丰收次数",
        '降' or '跌' => "连续下降次数",
        '快' => "连续加快次数",
        _ => "连续获评次数",
    };

    /// <summary>Years in a row are counted: 连续9年.</summary>
    public static IndicatorName RunOfYears(in NamingContext context, in NameContext named, IndicatorName name)
    {
        ref readonly ScannedQuantity q = ref context.Group[named.Index];
        return q.Form == QuantityForm.Duration && q.Unit is "年" or "个月" or "个季度" && q.Start > 1 && context.Text[q.Start - 1] is '续'
            ? name with { Words = name.Words + "连续年数" }
            : name;
    }

    /// <summary>A share behind 其中 is one of the whole before it: 其中民间投资占比60%.</summary>
    public static IndicatorName ShareOfWhole(in NamingContext context, in NameContext named, IndicatorName name)
    {
        Phrase whole = named.Discourse.Whole;
        if (!context.IsPart || context.Predicate.Compares || whole.Length == 0 || named.Subject.StartsWith('占')
            || name.Measure is not (MentionMeasure.Share or MentionMeasure.PointChange))
            return name;
        if (name.Words.EndsWith("占比", StringComparison.Ordinal))
            return name with { Words = name.Words[..^1] + whole + "比重" };
        return name.Words.EndsWith("比重", StringComparison.Ordinal) && !name.Words.Contains('占', StringComparison.Ordinal)
            ? name with { Words = name.Words[..^2] + "占" + whole + "比重" }
            : name;
    }

    /// <summary>A bare percentage of a part of what was counted is its share: 培育企业80家，其中科技型60%.</summary>
    public static IndicatorName ShareOfCounted(in NamingContext context, in NameContext named, IndicatorName name) =>
        context.IsPart && name.Measure == MentionMeasure.Rate && named.Discourse.WholeIsCount && context.Form == QuantityForm.Percent
        && name.Words.Length > 0 && name.Words[^1] is not ('率' or '度' or '比' or '例' or '重' or '数')
            ? name with { Words = name.Words + "占" + named.Discourse.Whole + "比重", Measure = MentionMeasure.Share }
            : name;

    /// <summary>A share that names its part and no whole is one of what was measured last: 财政收入42亿元，税收占比80%.</summary>
    public static IndicatorName ShareOfLast(in NamingContext context, in NameContext named, IndicatorName name)
    {
        if (context.IsPart || name.Words.Length is < 3 or > 4 || !name.Words.EndsWith("占比", StringComparison.Ordinal))
            return name;
        Phrase last = named.Discourse.Last;
        return last.EndsWith("收入", StringComparison.Ordinal) || last.Span.EndsWith(name.Words[..2].Span)
            ? name with { Words = name.Words[..^1] + last + "比重" }
            : name;
    }

    /// <summary>Growth is a measure and no part of the name, but for the mean over years.</summary>
    public static IndicatorName Growth(in NamingContext context, in NameContext named, IndicatorName name) =>
        name.Measure == MentionMeasure.Growth
        ? name with { Words = IndicatorWords.Plain(name.Words) + (context.Predicate.YearlyMean ? "年均增速" : "") }
        : name;

    /// <summary>A share says that it is one: 服务业增加值占地区生产总值|比重.</summary>
    public static IndicatorName Share(in NamingContext context, in NameContext named, IndicatorName name) =>
        name.Measure == MentionMeasure.Share && name.Words.Contains('占', StringComparison.Ordinal) && !EndsInShare(name.Words)
            ? name with { Words = name.Words.TrimEnd('的') + "比重" }
            : name;

    private static bool EndsInShare(Phrase name) =>
        name.EndsWith("比重", StringComparison.Ordinal) || name.EndsWith("份额", StringComparison.Ordinal) || name.EndsWith('比')
            || name.EndsWith("比例", StringComparison.Ordinal);

    /// <summary>Another base than the year before is part of the name: 较年初.</summary>
    public static IndicatorName Basis(in NamingContext context, in NameContext named, IndicatorName name) =>
        context.Predicate.Basis.Length > 0 ? name with { Words = name.Words + context.Predicate.Basis } : name;

    /// <summary>Marks of footnotes and unpaired quotation marks are no part of a name.</summary>
    public static IndicatorName Clean(in NamingContext context, in NameContext named, IndicatorName name) =>
        name with { Words = IndicatorWords.WithoutNotes(name.Words) };

    /// <summary>What the number is set against names it: 与上年之比, 完成年度计划比例.</summary>
    public static IndicatorName SetAgainst(in NamingContext context, in NameContext named, IndicatorName name) =>
        named.Suffix.Length > 0 ? name with { Words = named.Subject + named.Suffix } : name;

    /// <summary>力争达到6% behind 增长5%以上 aims for more of the same.</summary>
    private static readonly WordList Aims = Vocabulary.Of(ClauseWord.Commitment);

    /// <summary>A later number that writes no word of its own measures what the one before does: 增长5%、6%.</summary>
    public static bool GoesOn(in NamingContext context, in NameContext named, Phrase phrase) =>
        !context.IsFirst && phrase.Length == 0 && named.Suffix.Length == 0 && !context.Predicate.Changes
        && (!context.Predicate.Linked || Aims.AtStart(context.Words.TrimStart("、，")) > 0)
        && !context.Predicate.Compares && context.Group[named.Index].Form == context.List.Form;
}
