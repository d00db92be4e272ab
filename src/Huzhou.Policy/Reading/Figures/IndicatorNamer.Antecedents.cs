using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <content>What a phrase without a subject of its own takes from the clauses before.</content>
internal sealed partial class IndicatorNamer
{
    /// <summary>Whether a phrase names only whose part of the whole is meant, so that it takes what the clause before measured.</summary>
    private bool TakesWhole(Phrase subject, in ScannedQuantity q, bool changes, bool part) =>
        discourse.Last.Length > 1 && !discourse.IsStale
        && (subject == "人均" ? q.Form == QuantityForm.Level
            : Territory.IsPlace(subject) && (changes && q.Form is QuantityForm.Percent || q.Unit == discourse.LastUnit && (part || q.Form == QuantityForm.Level)));

    /// <summary>A part that names no measure of its own takes that of the whole: 工业投资增长10%，其中技改增长20%; empty where it names one.</summary>
    private Phrase OfWhole(Phrase part, in ScannedQuantity q, bool changes)
    {
        if (part.Length is < 2 or > 12 || !(changes && q.Form == QuantityForm.Percent) || MeasuredNouns.In(part) || EventVerb.LengthAtStart(part) > 0 || discourse.IsStale)
            return default;
        Phrase whole = discourse.Whole.Length > 0 ? discourse.Whole : discourse.Last;
        int measure = Wholes.AtEnd(whole);
        return measure == 0 || Wholes.AtEnd(part) > 0 ? default : part + whole[^measure..];
    }

    /// <summary>Measures that add up over parts.</summary>
    private static readonly WordList Wholes = Vocabulary.Of(FigureWord.AddsUp);

    /// <summary>What was measured of the whole.</summary>
    private Phrase Metric(bool part) => part && discourse.Whole.Length > 0 ? discourse.Whole : discourse.Last;

    /// <summary>Money that is only said to be spent takes what it is spent on.</summary>
    private Phrase Spent(Phrase subject, Phrase words, in ScannedQuantity last, int number)
    {
        if (!MoneyUse.IsBare(subject))
            return subject;
        Phrase name = default;
        if (number == 0 && MoneyUse.LooksAhead(subject) && !words.Contains("完成", StringComparison.Ordinal))
            name = MoneyUse.Ahead(text, last.OuterEnd, subject);
        if (name.Length == 0 && (discourse.IsStale || discourse.Object.Length < 2))
            name = MoneyUse.Behind(discourse.TopicIsFresh ? discourse.Topic : discourse.PassedObject.Length > 0 ? discourse.PassedObject : discourse.Thing(), subject);
        return name.Length > 0 ? name : subject;
    }

    /// <summary>The total of things that are counted behind it, 实施总投资1605亿元的101个技改项目: the things take the verb, the total takes the things.</summary>
    private Phrase OfThings(Phrase subject, in ScannedQuantity q)
    {
        Phrase noun = MoneyUse.CountedBehind(text, q.OuterEnd, _clause.End);
        if (noun.Length < 2)
            return subject;
        int verb = EventVerb.LengthAtStart(subject);
        if (verb == 0 && VerbLexicon.Deeds.AtStart(subject) is > 0 and int deed && deed < subject.Length)
            verb = deed;
        Phrase facet = subject[verb..];
        if (!ObjectFacets.Holds(facet))
            return subject;
        _pending = subject[..verb];
        return noun + facet;
    }

    /// <summary>The thing whose investment, output or floor a bare 总投资 or 产值 is: what was counted, what the clause is about, or what was done before.</summary>
    private Phrase OwnerOf(Phrase facet)
    {
        if (discourse.Object.Length > 1 && !discourse.TopicIsFresh && (facet[^1] == '率' || Invested.AtEnd(discourse.Object) > 0) && !(discourse.IsStale && discourse.Head.Length > 0))
            return discourse.Object;
        if (discourse.TopicIsFresh && Invested.AtEnd(discourse.Topic) > 0)
            return discourse.Topic;
        if (discourse.Head.Length > 0)
            return discourse.Head;
        return Invested.AtEnd(discourse.PassedObject) > 0 && !discourse.PassedObject.Contains('、', StringComparison.Ordinal) ? discourse.PassedObject : default;
    }

    /// <summary>Gives a measure that stands without its thing, or each of several, the thing that the clause before named; false where it named none.</summary>
    private bool HasOwner(Phrase subject, int count, int number)
    {
        int joint = subject.Span.IndexOfAny('、', '和');
        if (!MeasureOwner.IsNeeded(joint > 0 ? subject[..joint] : subject))
            return false;
        if (joint > 0 && !(count == 1 && _predicate.OfEach))
            SubjectList.Cut(subject, _subjects);
        else
            Only(subject);
        bool whole = joint > 0 && _subjects.Count == 1;
        if ((_subjects.Count != count && _subjects.Count != 1) || !(whole || MeasureOwner.IsNeeded(_subjects[0])))
            return false;
        bool output = MeasureOwner.IsOutput(joint > 0 ? subject[..joint] : subject);
        Phrase thing = output && discourse.Trade.Length > 0 ? discourse.Trade : discourse.Thing();
        if (output && thing.Length == 0)
            thing = discourse.FirstThing();
        if (thing.Length == 0 && !discourse.IsStale)
            thing = discourse.LastWasCount ? discourse.ObjectIsAlone || (number == 0 && !MeasureOwner.IsRate(subject)) ? MeasureOwner.OfCounted(discourse.Object) : default : MeasureOwner.OfTotal(discourse.Last, subject) is { Length: > 0 } total ? total : MeasureOwner.OfMeasure(discourse.Last);
        for (int i = 0; i < _subjects.Count && thing.Length > 0; i++)
            _subjects[i] = whole || MeasureOwner.IsNeeded(_subjects[i]) ? MeasureOwner.Join(thing, _subjects[i]) : _subjects[i];
        return thing.Length > 0;
    }

    /// <summary>Verbs whose object is never what was counted before, but those it reached.</summary>
    private static readonly WordList Reaching = Vocabulary.Of(FigureWord.Reaches);

    /// <summary>Words that begin a noun and never a deed.</summary>
    private static readonly WordList NounStarts = Vocabulary.Of(FigureWord.NounStart);

    /// <summary>Whether a bare count in a clause of its own goes on with the verb of the clause before: 办理建议86件，提案102件.</summary>
    private bool Follows(Phrase subject, in ScannedQuantity q) =>
        q.Form == QuantityForm.Count && discourse.LastEvent.Length > 0 && !discourse.IsStale && !_predicate.Linked && !_predicate.Changes && subject.Length <= 12
        && EventVerb.LengthAtStart(subject) == 0 && EventVerb.IndexInside(subject) < 0 && EventVerb.IndexAtEnd(subject) < 0 && _predicate.Subject.Length == subject.Length && NounStarts.AtStart(subject) > 0;

    /// <summary>A verb alone takes the object that was counted before, 新开工安置房6200套、建成4100套, or what the clause before was about.</summary>
    private Phrase Done(Phrase verb, string unit, int end)
    {
        if (Reaching.Holds(verb))
            return default;
        if (!discourse.IsStale && discourse.Object.Length > 1 && discourse.ObjectUnit == unit)
            return discourse.Object.Span.StartsWith(verb.Span) ? default : verb + EventVerb.Behind(discourse.Object);
        if (!discourse.IsStale)
            return default;
        Phrase passed = discourse.PassedObject;
        if (passed.Length is > 1 and <= 16 && !passed.Contains('、', StringComparison.Ordinal))
            return verb + (passed.Length > 4 && passed.EndsWith("建设", StringComparison.Ordinal) ? passed[..^2] : passed);
        return (end >= text.Length || !char.IsLetterOrDigit(text[end])) && discourse.Thing() is { Length: > 2 } thing ? verb + thing : default;
    }

    /// <summary>A number without a subject of its own goes on with those before it.</summary>
    private void GoOn(Phrase facet, int count, QuantityForm form, bool distributes)
    {
        Recall(count, distributes);
        if (count == 1 && discourse.TopicIsFresh && (form is not QuantityForm.Rank || facet.Length == 0))
        {
            Only(discourse.Topic + facet);
            discourse.Push(discourse.Topic);
            return;
        }

        if (count == 1 && facet.Span is "增幅" or "涨幅" or "降幅" or "增速" or "增长率" && discourse.Raised() is { Length: > 0 } raised)
        {
            discourse.Push(raised);
            Only(raised + facet);
            return;
        }

        if (count == 1 && facet.Length == 0 && form is not (QuantityForm.Rank or QuantityForm.RankMove or QuantityForm.Points) && discourse.Raised() is { Length: > 2 } aim && MeasuredNouns.In(aim))
        {
            discourse.Push(aim);
            Only(aim);
            return;
        }

        if (form == QuantityForm.Rank && facet.Length == 0 && discourse.IsStale && discourse.Thing() is { Length: > 2 } thing && Ranked.AtEnd(thing) > 0)
        {
            Only(thing);
            return;
        }

        Phrase noun = facet.Span is "数量" or "总数" or "总量" && discourse.PassedObject.Length > 1 ? discourse.PassedObject : default;
        bool alone = noun.Length == 0 && discourse.IsStale && form is QuantityForm.Rank or QuantityForm.RankMove;
        if (alone || (form == QuantityForm.Rank && facet.Length == 0 && _naming.League.Length > 6 && LeagueWords.Prefix(_naming.League) == 0))
        {
            Only(facet);
            return;
        }

        if (_subjects.Count == 0)
            _subjects.Add(discourse.Last.Length > 0 ? discourse.Last : discourse.Thing());
        for (int i = 0; i < _subjects.Count; i++)
            _subjects[i] = (noun.Length > 0 ? noun : Base(_subjects[i], form)) + facet;
    }

    /// <summary>The subjects before, one for each number: those of a fresh topic, the latest, or those that the last one lists; none where there are not so many.</summary>
    private void Recall(int count, bool distributes)
    {
        discourse.Latest(count, _subjects);
        if (count == 1 || (discourse.TopicIsFresh && Lists(discourse.Topic, count)) || discourse.LastCount == count)
            return;
        if (!Lists(discourse.Last, count) && distributes && _subjects.Count == 0)
            _naming.Uneven = Math.Max(1, Math.Max(_others.Count, discourse.LastCount));
    }

    /// <summary>Whether a phrase lists as many subjects as there are numbers; then they are the subjects.</summary>
    private bool Lists(Phrase phrase, int count)
    {
        SubjectList.Split(phrase, _others);
        if (_others.Count != count)
            return false;
        (_subjects, _others) = (_others, _subjects);
        return true;
    }

    /// <summary>Bodies and places that are ranked themselves.</summary>
    private static readonly WordList Ranked = Vocabulary.Of(FigureWord.Ranked);

    /// <summary>A subject that is itself a share, a growth or a rank gives up that word before it takes another.</summary>
    private static Phrase Base(Phrase subject, QuantityForm form) =>
        form == QuantityForm.Rank && subject.EndsWith("份额", StringComparison.Ordinal) ? subject[..^2] : subject;
}
