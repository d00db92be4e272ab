using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules for numbers without a subject of their own: they go on with what was said before.</summary>
internal static class EllipsisRules
{
    private static readonly WordList Facets = Vocabulary.Of(FigureWord.Facet);

    /// <summary>Verbs whose object is never what was counted before, but those it reached.</summary>
    private static readonly WordList Reaching = Vocabulary.Of(FigureWord.Reaches);

    /// <summary>Bodies and places that are ranked themselves.</summary>
    private static readonly WordList Ranked = Vocabulary.Of(FigureWord.Ranked);

    /// <summary>Whether a phrase is only what is said of a subject: 增速, 总量.</summary>
    public static bool IsFacet(ReadOnlySpan<char> phrase) => Facets.Holds(phrase);

    /// <summary>Whether a phrase says no subject.</summary>
    public static bool IsElliptic(Phrase phrase) => phrase.Length == 0 || IsFacet(phrase) || phrase[0] == '占';

    /// <summary>The number is said of the topic of its sentence: 地区生产总值再上新台阶，达到320亿元.</summary>
    public static bool Topic(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase topic = context.Discourse.Topic;
        found = new Antecedent(topic + phrase) { Topic = topic };
        return context.Count == 1 && context.Discourse.TopicIsFresh && (context.Form is not QuantityForm.Rank || phrase.Length == 0);
    }

    /// <summary>The number says how far what the clause before raises or lowers has moved: 提高城乡低保标准，增幅8%; 降低用能成本，达到3亿元.</summary>
    public static bool MovedObject(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        bool change = phrase.Span is "增幅" or "涨幅" or "降幅" or "增速" or "增长率";
        bool amount = phrase.Length == 0 && context.Form is not (QuantityForm.Rank or QuantityForm.RankMove or QuantityForm.Points);
        if (context.Count != 1 || !(change || amount) || context.Discourse.Moved() is not { Length: > 0 } moved)
            return false;
        if (!change && (moved.Length <= 2 || !MeasuredNouns.In(moved)))
            return false;
        found = new Antecedent(moved + phrase) { Topic = moved };
        return true;
    }

    /// <summary>A body or place that the clause before is about is ranked itself: 县域经济争先进位，列全国第12位.</summary>
    public static bool RankedBody(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        if (context.Form != QuantityForm.Rank || phrase.Length > 0 || !context.Discourse.IsStale)
            return false;
        if (context.Discourse.PassedOwner() is not { Length: > 2 } body || Ranked.AtEnd(body) == 0)
            return false;
        found = new Antecedent(body) { Uneven = Recall(context) };
        return true;
    }

    /// <summary>A rank that opens its sentence, or that a survey's long name tells, is said of nothing before.</summary>
    public static bool BareRank(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        bool opens = context.Discourse.IsStale && context.Form is QuantityForm.Rank or QuantityForm.RankMove
            && CountedNoun(context.Discourse, phrase).Length == 0;
        Phrase league = context.Predicate.League;
        if (!opens && !(context.Form == QuantityForm.Rank && phrase.Length == 0 && league.Length > 6 && LeagueWords.Prefix(league) == 0))
            return false;
        found = new Antecedent(phrase) { Uneven = Recall(context) };
        return true;
    }

    /// <summary>The number goes on with the latest subjects, as many as there are numbers: 财政收入42亿元，增长5%.</summary>
    public static bool LatestSubject(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        int uneven = Recall(context);
        List<Phrase> subjects = context.Scratch.Subjects;
        ref readonly DiscourseState discourse = ref context.Discourse;
        if (subjects.Count == 0)
            subjects.Add(discourse.Last.Length > 0 ? discourse.Last : discourse.PassedOwner());
        Phrase counted = CountedNoun(discourse, phrase);
        for (int i = 0; i < subjects.Count; i++)
            subjects[i] = (counted.Length > 0 ? counted : WithoutShare(subjects[i], context.Form)) + phrase;
        found = new Antecedent(subjects) { Uneven = uneven };
        return true;
    }

    /// <summary>What a bare 总量 or 数量 counts: the object of the clause before.</summary>
    private static Phrase CountedNoun(in DiscourseState discourse, Phrase facet) =>
        facet.Span is "数量" or "总数" or "总量" && discourse.PassedObject.Length > 1 ? discourse.PassedObject : default;

    /// <summary>A share that is ranked gives up that word before it gets another.</summary>
    private static Phrase WithoutShare(Phrase subject, QuantityForm form) =>
        form == QuantityForm.Rank && subject.EndsWith("份额", StringComparison.Ordinal) ? subject[..^2] : subject;

    /// <summary>
    /// The subjects before, one for each number: those of a fresh topic, the latest, or those that the last one lists; none where there are
    /// not so many. Returns how many there were where 分别 distributes over another number of them.
    /// </summary>
    private static int Recall(in NamingContext context)
    {
        ref readonly DiscourseState discourse = ref context.Discourse;
        List<Phrase> subjects = context.Scratch.Subjects;
        discourse.Subjects.Latest(context.Count, subjects);
        if (context.Count == 1 || (discourse.TopicIsFresh && Lists(context, discourse.Topic)) || discourse.LastCount == context.Count)
            return 0;
        bool distributes = context.Predicate.Distributes && context.References() != context.Count;
        if (Lists(context, discourse.Last) || !distributes || subjects.Count > 0)
            return 0;
        return Math.Max(1, Math.Max(context.Scratch.Others.Count, discourse.LastCount));
    }

    /// <summary>Whether a phrase lists as many subjects as there are numbers; then they are the subjects.</summary>
    private static bool Lists(in NamingContext context, Phrase phrase)
    {
        List<Phrase> members = context.Scratch.Others;
        SubjectList.Split(phrase, members);
        if (members.Count != context.Count)
            return false;
        context.Scratch.Subjects.Clear();
        context.Scratch.Subjects.AddRange(members);
        return true;
    }

    /// <summary>A verb alone gets the object that was counted before, 新开工安置房6200套、建成4100套, or what the clause before was about.</summary>
    public static bool Object(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase done = context.Count == 1 && (context.IsFirst || context.List.Verb.Length > 0) && context.IsAmount
            && EventVerb.IsWhole(phrase) ? Done(context, phrase) : default;
        found = new Antecedent(done);
        return done.Length > 0;
    }

    private static Phrase Done(in NamingContext context, Phrase verb)
    {
        ref readonly DiscourseState discourse = ref context.Discourse;
        if (Reaching.Holds(verb))
            return default;
        if (!discourse.IsStale)
        {
            bool same = discourse.Object.Length > 1 && discourse.ObjectUnit == context.Quantity.Unit;
            return !same || discourse.Object.Span.StartsWith(verb.Span) ? default : verb + EventVerb.Behind(discourse.Object);
        }

        Phrase passed = discourse.PassedObject;
        if (passed.Length is > 1 and <= 16 && !passed.Contains('、', StringComparison.Ordinal))
            return verb + (passed.Length > 4 && passed.EndsWith("建设", StringComparison.Ordinal) ? passed[..^2] : passed);
        int end = context.Quantity.OuterEnd;
        bool closed = end >= context.Text.Length || !char.IsLetterOrDigit(context.Text[end]);
        return closed && discourse.PassedOwner() is { Length: > 2 } owner ? verb + owner : default;
    }
}
