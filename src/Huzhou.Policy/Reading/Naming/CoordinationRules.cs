using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules for later members of a list, which leave out what the first has said.</summary>
internal static class CoordinationRules
{
    /// <summary>Verbs by which something comes to be in a place; 改造 or 整治 inside a phrase is as often part of a name.</summary>
    private static readonly WordList Brought = Vocabulary.Of(FigureWord.Brought);

    /// <summary>Rates that are a region's own.</summary>
    private static readonly WordList RegionRates = Vocabulary.Of(FigureWord.RegionRate);

    /// <summary>Nouns of which a facet is said in a list.</summary>
    private static readonly string[] FacetBearers = [.. Vocabulary.Of(FigureWord.FacetBearer)];

    /// <summary>A member that says itself what became of what is counted, or brings a verb of reaching, shares none:
    /// 接待游客120万人次、实现旅游收入9亿元.</summary>
    public static bool OwnPredicate(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = new Antecedent(phrase);
        return (context.Predicate.Subject.Length == 0 && context.RowTail.Length == 0 && RowTail.HasOutcome(phrase))
            || Reaches(context, phrase);
    }

    private static bool Reaches(in NamingContext context, Phrase phrase)
    {
        ReadOnlySpan<char> words = context.Predicate.Subject.TrimStart("、 ");
        return (context.Predicate.Linked && words is ['完', '成', ..])
            || (words is ['实', '现', ..] && !OwnerRules.IsObjectFacet(phrase) && !MeasureOwner.IsNeeded(phrase));
    }

    /// <summary>A measure without its owner is one of what the first measures: 商品房销售面积80万平方米、成交额60亿元.</summary>
    public static bool SharedOwner(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase owner = MeasureOwner.IsNeeded(phrase) ? MeasureOwner.OfMeasure(context.List.First) : default;
        found = new Antecedent(owner.Length > 0 ? MeasureOwner.Join(owner, phrase) : default);
        return owner.Length > 0;
    }

    /// <summary>Output without its owner is that of what was just counted: 新增规上企业20家、产值15亿元.</summary>
    public static bool OutputOfCounted(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        ref readonly DiscourseState discourse = ref context.Discourse;
        bool output = discourse.LastWasCount && MeasureOwner.IsOutput(phrase) && !OwnerRules.IsObjectFacet(phrase);
        Phrase counted = output ? MeasureOwner.OfCounted(discourse.Object) : default;
        found = new Antecedent(counted.Length > 0 ? MeasureOwner.Join(counted, phrase) : default);
        return counted.Length > 0;
    }

    /// <summary>A member that brings a verb of its own gets what is before the first verb: 老旧小区改造30个、新建12个.</summary>
    public static bool SharedHead(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        int verb = EventVerb.LengthAtStart(phrase);
        if (verb == 0 || (context.List.Verb.Length > 0 && EventVerb.IsAttribute(phrase, verb)))
            return false;
        found = new Antecedent((context.List.Verb.Length > 0 ? context.List.Doer : HeadOf(context.List.First)) + phrase);
        return true;
    }

    private static Phrase HeadOf(Phrase first)
    {
        int at = EventVerb.IndexAtEnd(first);
        if (at < 0)
            at = EventVerb.IndexInside(first);
        return at > 1 ? first[..at] : first;
    }

    /// <summary>A facet is said of the first: 工业园区8个、总投资40亿元.</summary>
    public static bool FacetOfFirst(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = new Antecedent(context.List.First + phrase);
        return OwnerRules.IsObjectFacet(phrase);
    }

    /// <summary>A member gets the verb of the first (gapping), and the modifier that the first writes for all: 建成省级园区3个、基地12个.</summary>
    public static bool SharedVerb(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        bool takes = !IsMoneyBehindCount(context, phrase);
        found = new Antecedent(context.List.Verb.Length == 0 ? default : takes ? Verbal(context, phrase) : phrase);
        return context.List.Verb.Length > 0;
    }

    /// <summary>What is done to those counted is not done to the money they bring: 接待游客90万人次、旅游收入8亿元.</summary>
    private static bool IsMoneyBehindCount(in NamingContext context, Phrase phrase) =>
        context.Form == QuantityForm.Level && context.List.Form == QuantityForm.Count && context.Quantity.Unit.EndsWith('元')
        && phrase.EndsWith("收入", StringComparison.Ordinal);

    private static Phrase Verbal(in NamingContext context, Phrase phrase)
    {
        Phrase verb = context.List.Verb, first = context.List.First;
        if (SharedModifier.IsGrade(phrase) && SharedModifier.OfGrade(phrase, context.Discourse.Object) is { Length: > 0 } graded)
            return verb + graded;
        if (EventVerb.HoldsObject(verb))
            return verb.StartsWith("累计", StringComparison.Ordinal) ? "累计" + phrase : phrase;
        return verb + SharedModifier.Of(first[Math.Min(verb.Length, first.Length)..], phrase) + phrase;
    }

    /// <summary>Another place of the same measure: 市区空气优良率90%、县域92%.</summary>
    public static bool OtherPlace(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase elsewhere = Territory.Swap(context.List.First, phrase);
        found = new Antecedent(elsewhere);
        return elsewhere.Length > 0;
    }

    /// <summary>Another rate of the same owner: 产品抽检合格率99%、覆盖率95%.</summary>
    public static bool OtherRate(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase first = context.List.First;
        bool other = phrase.Length <= 4 && phrase[^1] == '率' && first.Length > 5 && first[^1] == '率' && !RegionRates.Holds(phrase);
        found = new Antecedent(other ? first[..^3] + phrase : default);
        return other;
    }

    /// <summary>A member gets place and verb of the first, where the verb is behind a place or body: 市区新建公厕20座、停车场8个.</summary>
    public static bool SharedPlace(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        Phrase first = context.List.First;
        if (context.List.Form is not (QuantityForm.Count or QuantityForm.Level) || ObjectAt(first) is not (> 0 and int at)
            || EventVerb.IndexInside(phrase) >= 0)
            return false;
        found = new Antecedent(first[..at] + SharedModifier.Of(first[at..], phrase) + phrase);
        return true;
    }

    /// <summary>Where the object of a first member begins that has its verb behind a place or body: 市区新建投用|公厕; 0 where there is
    /// none.</summary>
    private static int ObjectAt(Phrase first)
    {
        int at = Brought.IndexIn(first, 2, out _);
        int length = at is >= 2 and <= 16 ? EventVerb.LengthAtStart(first[at..]) : 0;
        return length > 0 && at + length + 1 < first.Length && !first.EndsWith("就业", StringComparison.Ordinal) ? at + length : 0;
    }

    /// <summary>A member of opposite meaning exchanges one word of the first: 金融机构存款余额900亿元、贷款余额700亿元.</summary>
    public static bool OppositeOfFirst(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase opposite = SubjectList.Replacing(context.List.First, phrase);
        found = new Antecedent(opposite);
        return opposite.Length > 0;
    }

    /// <summary>An attribute alone needs the head of the first: 安全事故起数下降8%、死亡人数下降5%.</summary>
    public static bool SharedHeadNoun(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase first = context.List.First;
        Phrase head = SubjectList.IsAttribute(phrase) ? SubjectList.Head(first) : first;
        found = new Antecedent(head + phrase);
        return head.Length < first.Length;
    }

    private static readonly WordList Reachers = Vocabulary.Of(FigureWord.Reacher);

    /// <summary>Those in front of 完成 or 实现 who are a part of the whole: 省属企业 of 省属企业完成投资; empty where there are none.</summary>
    public static Phrase ReacherIn(Phrase subject)
    {
        foreach (string verb in (ReadOnlySpan<string>)["完成", "实现"])
        {
            int at = subject.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 3 && Reachers.AtEnd(subject[..at]) is > 0 and int noun && at > noun && EventVerb.LengthAtStart(subject) == 0)
                return subject[..at];
        }

        return default;
    }

    /// <summary>A later member is of those of whom the first tells what they reached: 省属企业完成投资80亿元、研发投入9亿元.</summary>
    public static bool SameReacher(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase reacher = context.List.Reacher;
        found = new Antecedent(reacher + phrase);
        bool measured = context.Form == QuantityForm.Level || MeasuredNouns.In(phrase);
        return measured && reacher.Length > 0 && EventVerb.LengthAtStart(phrase) == 0 && phrase.Span.IndexOf(reacher.Span) < 0;
    }

    /// <summary>Every member is about the set that opens the list: 10个平台产值90亿元、税收7亿元.</summary>
    public static bool NamedSet(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        Phrase first = context.List.First;
        int set = SetEnd(first), own = set > 0 ? SetEnd(phrase) : 0;
        // 3家企业产值过80亿元、9家企业过20亿元: a set of its own shares the measure, not the set.
        found = new Antecedent(own > 0 && own == phrase.Length ? phrase + first[set..] : first[..set] + phrase);
        return set > 0;
    }

    private static int SetEnd(Phrase phrase)
    {
        int i = 0;
        while (i < phrase.Length && Glyph.IsDigit(phrase[i]))
            i++;
        if (i == 0)
            return 0;
        int unit = UnitLexicon.Match(phrase, i, out _, out QuantityForm form);
        if (unit == 0 || form != QuantityForm.Count)
            return 0;
        foreach (string noun in FacetBearers)
        {
            int at = phrase[(i + unit)..].IndexOf(noun, StringComparison.Ordinal);
            if (at is >= 0 and <= 12)
                return i + unit + at + noun.Length;
        }

        return 0;
    }
}
