using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules that make one phrase of the words around a number.</summary>
internal static class PhraseRules
{
    /// <summary>What is said of the course of something over years: 连续9年|保持两位数增长.</summary>
    private static readonly WordList Courses = Vocabulary.Of(FigureWord.Course);

    /// <summary>Words that lead to what is done and name nothing: 锚定, 对标.</summary>
    private static readonly WordList Manners = Vocabulary.Of(FigureWord.Manner);

    /// <summary>Nouns of what is counted, in front of a rate that is said of them.</summary>
    private static readonly string[] CountedNouns = [.. Vocabulary.Of(FigureWord.CountedNoun)];

    /// <summary>A verb of cutting leads the phrase, so that the number is a fall: 压减一般性支出5%.</summary>
    public static Phrase Reduction(in NamingContext context, Phrase phrase) =>
        context.Form is QuantityForm.Percent or QuantityForm.Level or QuantityForm.Duration
            && !context.Predicate.Changes ? PhraseJoin.WithoutReduction(phrase) : phrase;

    /// <summary>
    /// 完成 between a body and what it reaches says nothing (10个平台完成规上工业产值), nor does 且 before a second bound, or 锚定 before a rank.
    /// </summary>
    public static Phrase EmptyLink(in NamingContext context, Phrase phrase)
    {
        if (phrase is { Length: > 0 } && phrase[0] == '且')
            phrase = phrase[1..];
        return context.Form == QuantityForm.Rank && Manners.Holds(phrase) ? default : PhraseJoin.WithoutLink(phrase);
    }

    /// <summary>Examples in front of 等 name the kind that is counted: 举办A、B等赛事 counts 赛事.</summary>
    public static Phrase Apposition(in NamingContext context, Phrase phrase) => PhraseJoin.Gathered(phrase);

    /// <summary>The verb heads a list whose last item has the number: 建成 of 建成社会福利中心和104个活动中心.</summary>
    public static Phrase HeadOfList(in NamingContext context, Phrase phrase) =>
        context.Right.Length > 1 && context.IsAmount && SubjectList.EndsInJoint(context.Words) ? PhraseJoin.LeadingVerb(phrase) : phrase;

    /// <summary>A count gets the verb in front of the total before it: 实施总投资1605亿元的101个技改项目.</summary>
    public static Phrase PendingVerb(in NamingContext context, Phrase phrase) =>
        phrase.Length == 0 && context.Form == QuantityForm.Count ? context.List.PendingVerb : phrase;

    /// <summary>A run of years without a subject is that of what was measured last: 增长6%，连续9年保持….</summary>
    public static Phrase OwnCourse(in NamingContext context, Phrase phrase) =>
        context.Runs && phrase.Length == 0 && !context.Discourse.IsStale
            && Courses.AtStart(context.Right) > 0 ? context.Discourse.Last : phrase;

    /// <summary>The noun is behind its number, and of a row of counts behind the last of them: 处置172起输入性疫情; 4个国家级、11个省级园区.</summary>
    public static Phrase NumberBeforeNoun(in NamingContext context, Phrase phrase)
    {
        Phrase right = context.Right;
        if (context.RowTail.Length > 0 && (right.Length > 0 || phrase.Length == 0 || EventVerb.IsWhole(phrase)))
            right += context.RowTail;
        if (right.Length == 0 || context.Predicate.Compares)
            return phrase;
        Phrase joined = PhraseJoin.WithRight(phrase, right, context.Form, context.Predicate.Linked);
        // 16个小区完成改造 is a count of 小区改造, in whichever order it is said.
        return context.Form == QuantityForm.Count ? PhraseJoin.WithoutCompletion(joined) : joined;
    }

    /// <summary>A threshold or grade without its noun gets that of the count before: 其中超50亿元15个, 其中省级4个.</summary>
    public static Phrase SharedNoun(in NamingContext context, Phrase phrase)
    {
        Phrase counted = context.Discourse.Object;
        if (context.IsPart && SharedModifier.IsGrade(phrase) && context.Discourse.ObjectUnit == context.Quantity.Unit
            && SharedModifier.OfGrade(phrase, counted) is { Length: > 0 } graded)
            return graded;
        if (!EndsInThreshold(phrase))
            return phrase;
        foreach (string noun in CountedNouns)
        {
            if (counted.EndsWith(noun, StringComparison.Ordinal))
                return phrase + noun;
        }

        return phrase;
    }

    private static bool EndsInThreshold(Phrase phrase) =>
        phrase.Length >= 3 && phrase.Span.ContainsAny('亿', '万')
            && (phrase.EndsWith("以上", StringComparison.Ordinal) || phrase[^1] is '元' or '级');

    /// <summary>Money that is only said to be spent gets what it is spent on, behind the number or before it:
    /// 投资10.4亿元，实施中小学改造项目439个.</summary>
    public static Phrase UseOfMoney(in NamingContext context, Phrase phrase)
    {
        if (context.Form != QuantityForm.Level || !MoneyUse.IsBare(phrase))
            return phrase;
        ref readonly DiscourseState discourse = ref context.Discourse;
        Phrase name = default;
        if (context.IsFirst && MoneyUse.LooksAhead(phrase) && !context.Words.Contains("完成", StringComparison.Ordinal))
            name = MoneyUse.Ahead(context.Text, context.Group[^1].OuterEnd, phrase);
        if (name.Length == 0 && (discourse.IsStale || discourse.Object.Length < 2))
            name = MoneyUse.Behind(Undertaking(discourse), phrase);
        return name.Length > 0 ? name : phrase;
    }

    private static Phrase Undertaking(in DiscourseState discourse) =>
        discourse.TopicIsFresh ? discourse.Topic : discourse.PassedObject.Length > 0 ? discourse.PassedObject : discourse.PassedOwner();

    /// <summary>The total of what is counted behind it, 实施总投资1605亿元的101个技改项目: the objects take the verb, the total gets the
    /// objects.</summary>
    public static Phrase TotalOfCounted(in NamingContext context, Phrase phrase)
    {
        if (context.Form != QuantityForm.Level)
            return phrase;
        Phrase noun = MoneyUse.CountedBehind(context.Text, context.Group[^1].OuterEnd, context.Clause.End);
        if (noun.Length < 2)
            return phrase;
        Phrase facet = phrase[LeadingVerb(phrase)..];
        return OwnerRules.IsObjectFacet(facet) ? noun + facet : phrase;
    }

    /// <summary>Whether what the number is a total of is counted behind it.</summary>
    public static bool IsTotal(in NamingContext context) =>
        MoneyUse.CountedBehind(context.Text, context.Group[^1].OuterEnd, context.Clause.End).Length >= 2;

    /// <summary>How long the verb is that a phrase begins with, an event or a deed, before what is left of it.</summary>
    public static int LeadingVerb(Phrase phrase)
    {
        int verb = EventVerb.LengthAtStart(phrase);
        return verb == 0 && VerbLexicon.Deeds.AtStart(phrase) is > 0 and int deed && deed < phrase.Length ? deed : verb;
    }
}
