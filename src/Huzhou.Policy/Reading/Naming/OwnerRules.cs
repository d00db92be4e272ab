using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules for a measure whose owner an earlier clause has named, and for deeds whose doer one has named.</summary>
internal static class OwnerRules
{
    private static readonly WordList ObjectFacets = Vocabulary.Of(FigureWord.ObjectFacet);

    private static readonly WordList Invested = Vocabulary.Of(FigureWord.Invested);

    /// <summary>Whether a phrase is only what an object is measured in: 总投资, 产值.</summary>
    public static bool IsObjectFacet(ReadOnlySpan<char> phrase) => ObjectFacets.Holds(phrase);

    /// <summary>Figures of a sentence that has announced those of a place are that place's: 开发区主要经济指标向好，投资、进出口分别增长8%、9%.</summary>
    public static bool PlaceOfFigures(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        Phrase place = context.Discourse.FiguresOf;
        if (place.Length == 0 || phrase.Span.IndexOf(place.Span) >= 0)
            return false;
        List<Phrase> subjects = context.Scratch.Subjects;
        SubjectList.Split(phrase, subjects);
        if (subjects.Count != context.Count)
            return false;
        for (int i = 0; i < subjects.Count; i++)
            subjects[i] = place + subjects[i];
        found = new Antecedent(subjects);
        return true;
    }

    /// <summary>A programme or body that the clause before names does what is counted: “千企计划”提速，培育企业120家.</summary>
    public static bool Doer(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        if (context.Count != 1 || !context.IsAmount || EventVerb.LengthAtStart(phrase) == 0
            || context.Discourse.Doer is not { Length: > 0 } doer)
            return false;
        found = new Antecedent(doer + phrase) { Doer = doer };
        return true;
    }

    /// <summary>Output and earnings are those of the trade or firms before: 粮油加工业，…，产值达80亿元.</summary>
    public static bool Output(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        return MeasureOwner.IsOutput(phrase) && Measure(context, phrase, out found);
    }

    /// <summary>Investment, output or floor are those of what was counted, what the clause is about, or what was done before:
    /// 总投资120亿元.</summary>
    public static bool FacetOfObject(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        if (!ObjectFacets.Holds(phrase) || OwnerOf(context.Discourse, phrase) is not { Length: > 1 } owner)
            return false;
        found = new Antecedent(owner + phrase);
        return true;
    }

    private static Phrase OwnerOf(in DiscourseState discourse, Phrase facet)
    {
        Phrase counted = discourse.Object;
        if (counted.Length > 1 && !discourse.TopicIsFresh && (facet[^1] == '率' || Invested.AtEnd(counted) > 0)
            && !(discourse.IsStale && discourse.Head.Length > 0))
            return counted;
        if (discourse.TopicIsFresh && Invested.AtEnd(discourse.Topic) > 0)
            return discourse.Topic;
        if (discourse.Head.Length > 0)
            return discourse.Head;
        Phrase passed = discourse.PassedObject;
        return Invested.AtEnd(passed) > 0 && !passed.Contains('、', StringComparison.Ordinal) ? passed : default;
    }

    /// <summary>A measure without its owner, or each of several, gets the owner that the clause before named: 粮食生产喜获丰收，产量达到12万吨.</summary>
    public static bool Measure(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        int joint = phrase.Span.IndexOfAny('、', '和');
        Phrase first = joint > 0 ? phrase[..joint] : phrase;
        if (!MeasureOwner.IsNeeded(first))
            return false;
        List<Phrase> measures = context.Scratch.Subjects;
        measures.Clear();
        if (joint > 0 && !(context.Count == 1 && context.Predicate.OfEach))
            SubjectList.Cut(phrase, measures);
        else
            measures.Add(phrase);
        bool whole = joint > 0 && measures.Count == 1;
        if ((measures.Count != context.Count && measures.Count != 1) || !(whole || MeasureOwner.IsNeeded(measures[0])))
            return false;
        Phrase owner = MeasureOwnerOf(context, phrase, MeasureOwner.IsOutput(first));
        if (owner.Length == 0)
            return false;
        for (int i = 0; i < measures.Count; i++)
            measures[i] = whole || MeasureOwner.IsNeeded(measures[i]) ? MeasureOwner.Join(owner, measures[i]) : measures[i];
        found = new Antecedent(measures);
        return true;
    }

    private static Phrase MeasureOwnerOf(in NamingContext context, Phrase measure, bool output)
    {
        ref readonly DiscourseState discourse = ref context.Discourse;
        Phrase owner = output && discourse.Trade.Length > 0 ? discourse.Trade : discourse.PassedOwner();
        if (output && owner.Length == 0)
            owner = discourse.FirstOwner();
        if (owner.Length > 0 || discourse.IsStale)
            return owner;
        if (!discourse.LastWasCount)
            return MeasureOwner.OfTotal(discourse.Last, measure) is { Length: > 0 } total ? total : MeasureOwner.OfMeasure(discourse.Last);
        return discourse.ObjectIsAlone
            || (context.IsFirst && !MeasureOwner.IsRate(measure)) ? MeasureOwner.OfCounted(discourse.Object) : default;
    }
}
