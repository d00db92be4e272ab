using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules for numbers with a subject of their own, or with a list of subjects.</summary>
internal static class SubjectRules
{
    /// <summary>Words that begin a noun and never a deed.</summary>
    private static readonly WordList NounStarts = Vocabulary.Of(FigureWord.NounStart);

    /// <summary>The phrase is the subject.</summary>
    public static bool Own(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = new Antecedent(phrase);
        return true;
    }

    /// <summary>The other of an opposite pair in a clause of its own: 存款余额900亿元，贷款余额700亿元.</summary>
    public static bool OppositeOfLast(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        bool may = IsAlone(context) && !context.Discourse.IsStale && phrase.Length <= 5;
        Phrase opposite = may ? SubjectList.Replacing(context.Discourse.Last, phrase) : default;
        found = new Antecedent(opposite);
        return opposite.Length > 0;
    }

    /// <summary>A bare count in a clause of its own goes on with the verb of the clause before: 办理建议86件，提案102件.</summary>
    public static bool VerbOfLast(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        bool goesOn = IsAlone(context) && GoesOn(context, phrase);
        found = new Antecedent(goesOn ? context.Discourse.LastEvent + phrase : default);
        return goesOn;
    }

    private static bool GoesOn(in NamingContext context, Phrase phrase) =>
        context.Form == QuantityForm.Count && context.Discourse.LastEvent.Length > 0 && !context.Discourse.IsStale
        && !context.Predicate.Linked && !context.Predicate.Changes && phrase.Length <= 12 && !HasEvent(phrase)
        && context.Predicate.Subject.Length == phrase.Length && NounStarts.AtStart(phrase) > 0;

    private static bool HasEvent(Phrase phrase) =>
        EventVerb.LengthAtStart(phrase) > 0 || EventVerb.IndexInside(phrase) >= 0 || EventVerb.IndexAtEnd(phrase) >= 0;

    /// <summary>One number of one subject.</summary>
    public static bool OwnAlone(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = new Antecedent(phrase);
        return IsAlone(context);
    }

    /// <summary>One number that is not said of each of several.</summary>
    private static bool IsAlone(in NamingContext context) =>
        context.Count == 1 && !context.Predicate.OfEach && !context.Predicate.Distributes;

    /// <summary>The numbers are told apart by what they are compared with: 增速高于全国、全省0.3和0.2个百分点.</summary>
    public static bool SeveralReferences(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = new Antecedent(phrase);
        return context.Predicate.Reference.Length > 0 && context.References() == context.Count;
    }

    /// <summary>What is said of each of a list is behind 分别: A、B分别占40%、30%.</summary>
    public static bool DistributedPredicate(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        int at = context.Count > 1 ? phrase.IndexOf("分别", StringComparison.Ordinal) : -1;
        if (at <= 0)
            return false;
        Phrase said = phrase[(at + 2)..];
        if (!said.StartsWith('占') && EventVerb.LengthAtStart(said) == 0)
            return false;
        List<Phrase> subjects = context.Scratch.Subjects;
        SubjectList.Split(phrase[..at], subjects);
        if (subjects.Count != context.Count)
            return false;
        for (int i = 0; i < subjects.Count; i++)
            subjects[i] += said;
        found = new Antecedent(subjects);
        return true;
    }

    /// <summary>One number for each of several subjects: A、B各100个, A、B均保持100%.</summary>
    public static bool EachOfList(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        if (context.Count != 1 || !(context.Predicate.OfEach || context.Predicate.Distributes))
            return false;
        List<Phrase> subjects = context.Scratch.Subjects;
        SubjectList.Split(phrase, subjects);
        ShareEvent(subjects, context.Event);
        found = new Antecedent(phrase) { Each = subjects.Count > 1 ? [.. subjects.Select(item => item.ToString())] : [] };
        return true;
    }

    /// <summary>As many numbers as subjects: 城镇、农村居民人均可支配收入分别达到48000元、31000元.</summary>
    public static bool Distribution(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        List<Phrase> subjects = context.Scratch.Subjects;
        SubjectList.Split(phrase, subjects);
        if (subjects.Count == context.Count)
        {
            ShareEvent(subjects, context.Event);
            found = new Antecedent(subjects);
            return true;
        }

        // Where the counts differ it is not guessed which number is whose: all are said of the whole list, and a finding tells it.
        found = new Antecedent(phrase) { Uneven = context.Predicate.Distributes ? Math.Max(1, subjects.Count) : 0 };
        return true;
    }

    /// <summary>Gives the event of the first item to the later ones that have none; 接待游客、旅游收入 names a measure, which only grows.</summary>
    private static void ShareEvent(List<Phrase> items, Phrase happening)
    {
        for (int i = 1; i < items.Count && happening.Length > 0; i++)
        {
            if (EventVerb.LengthAtStart(items[i]) == 0 && (happening.Span is "新增" or "净增" || !SubjectList.EndsInMeasure(items[i])))
                items[i] = happening + items[i];
        }
    }
}
