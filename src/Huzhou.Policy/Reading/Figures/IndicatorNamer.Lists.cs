using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <content>What the later members of a list take from the first.</content>
internal sealed partial class IndicatorNamer
{
    /// <summary>Verbs by which things come to be in a place; 改造 or 整治 inside a phrase is as often part of a thing's name.</summary>
    private static readonly WordList Brought = Vocabulary.Of(FigureWord.Brought);

    /// <summary>Rates that are a region's own.</summary>
    private static readonly WordList Known = Vocabulary.Of(FigureWord.RegionRate);

    /// <summary>Distributes the numbers of a group over the subjects of a list, or says one number of each of them; where neither is meant, all are said of the whole.</summary>
    private void Distribute(Phrase subject, in ScannedQuantity q, int count)
    {
        if (count == 1 && !_predicate.OfEach)
        {
            Only(Alone(subject, q));
            return;
        }

        if (_predicate.Reference.Length > 0 && References() == count)
        {
            Only(subject);
            return;
        }

        if (count > 1 && Shares(subject, count))
            return;
        SubjectList.Split(subject, _subjects);
        int items = _subjects.Count;
        bool each = _predicate.OfEach && count == 1;
        if (each || items == count)
            Happened(_subjects, _naming.Event);
        if (each && items > 1)
            _naming.Each = [.. _subjects.Select(item => item.ToString())];
        else if (!each && items != count)
            _naming.Uneven = _predicate.Distributes ? Math.Max(1, items) : 0;
        if (each || items != count)
            Only(subject);
    }

    /// <summary>A single subject: the other of an opposite pair (存款余额…，贷款余额…), or a count that goes on with the verb before.</summary>
    private Phrase Alone(Phrase subject, in ScannedQuantity q)
    {
        if (!discourse.IsStale && subject.Length <= 5 && SubjectList.Replacing(discourse.Last, subject) is { Length: > 0 } replaced)
            return replaced;
        return Follows(subject, q) ? discourse.LastEvent + subject : subject;
    }

    /// <summary>A、B分别占…, A、B分别开工…: each of the list with what follows 分别; false where it says nothing of the kind.</summary>
    private bool Shares(Phrase subject, int count)
    {
        int at = subject.IndexOf("分别", StringComparison.Ordinal);
        if (at <= 0)
            return false;
        Phrase said = subject[(at + 2)..];
        if (!said.StartsWith('占') && EventVerb.LengthAtStart(said) == 0)
            return false;
        SubjectList.Split(subject[..at], _subjects);
        if (_subjects.Count != count)
            return false;
        for (int i = 0; i < count; i++)
            _subjects[i] += said;
        return true;
    }

    /// <summary>Gives the event of the first item to the later ones that have none; 接待游客、旅游收入 names a measure, which only grows.</summary>
    private static void Happened(List<Phrase> items, Phrase happening)
    {
        for (int i = 1; i < items.Count && happening.Length > 0; i++)
        {
            if (EventVerb.LengthAtStart(items[i]) == 0 && (happening.Span is "新增" or "净增" || !SubjectList.EndsInMeasure(items[i])))
                items[i] = happening + items[i];
        }
    }

    /// <summary>What a number further on in a list is said of.</summary>
    private Phrase FurtherOn(Phrase subject)
    {
        bool outcome = _predicate.Subject.Length == 0 && RowTail.Length == 0 && Figures.RowTail.HasOutcome(subject);
        return outcome || IsReached(_predicate, subject) ? subject : Shared(subject);
    }

    /// <summary>An item further on in a list: it brings its own verb and takes the head, or takes the verb.</summary>
    private Phrase Shared(Phrase subject)
    {
        if (MeasureOwner.IsNeeded(subject) && MeasureOwner.OfMeasure(_first) is { Length: > 0 } thing)
            return MeasureOwner.Join(thing, subject);
        if (discourse.LastWasCount && MeasureOwner.IsOutput(subject) && !ObjectFacets.Holds(subject) && MeasureOwner.OfCounted(discourse.Object) is { Length: > 0 } counted)
            return MeasureOwner.Join(counted, subject);
        int own = EventVerb.LengthAtStart(subject);
        if (own > 0)
        {
            if (_verb.Length > 0)
                return _doer + subject;
            if (_head.Length == 0)
            {
                int at = EventVerb.IndexAtEnd(_first);
                if (at < 0)
                    at = EventVerb.IndexInside(_first);
                _head = at > 1 ? _first[..at] : _first;
            }

            return _head + subject;
        }

        if (ObjectFacets.Holds(subject))
            return _first + subject;
        return _verb.Length > 0 ? Verbal(subject) : Nominal(subject);
    }

    /// <summary>An item that takes the verb of the first, and what the first says once for all of them.</summary>
    private Phrase Verbal(Phrase subject)
    {
        if (SharedModifier.IsGrade(subject) && SharedModifier.OfGrade(subject, discourse.Object) is { Length: > 0 } graded)
            return _verb + graded;
        if (EventVerb.HoldsObject(_verb))
            return _verb.StartsWith("累计", StringComparison.Ordinal) ? "累计" + subject : subject;
        return _verb + SharedModifier.Of(_first[Math.Min(_verb.Length, _first.Length)..], subject) + subject;
    }

    /// <summary>An item of a list whose first begins with a noun: another place, another rate, another thing that came to be there.</summary>
    private Phrase Nominal(Phrase subject)
    {
        if (Territory.Swap(_first, subject) is { Length: > 0 } elsewhere)
            return elsewhere;
        if (subject.Length <= 4 && subject[^1] == '率' && _first.Length > 5 && _first[^1] == '率' && !Known.Holds(subject))
            return _first[..^3] + subject;
        if (Inside(_first) is > 0 and int inside && EventVerb.IndexInside(subject) < 0 && _form is QuantityForm.Count or QuantityForm.Level)
            return _first[..inside] + SharedModifier.Of(_first[inside..], subject) + subject;
        if (SubjectList.Replacing(_first, subject) is { Length: > 0 } replaced)
            return replaced;
        if (SubjectList.IsAttribute(subject))
        {
            Phrase head = SubjectList.Head(_first);
            if (head.Length < _first.Length)
                return head + subject;
        }

        int set = SetEnd(_first);
        return set > 0 ? _first[..set] + subject : subject;
    }

    /// <summary>Whether an item brings a verb of reaching of its own, so that it shares none: 接待游客1206万人次、实现旅游收入49亿元.</summary>
    private static bool IsReached(PredicateParser phrase, Phrase subject)
    {
        ReadOnlySpan<char> words = phrase.Subject.TrimStart("、 ");
        return (phrase.Linked && words is ['完', '成', ..]) || (words is ['实', '现', ..] && !ObjectFacets.Holds(subject) && !MeasureOwner.IsNeeded(subject));
    }

    /// <summary>Where the object of a first item begins that has its verb behind a place or body: 市区新建投用|公厕; 0 where there is none.</summary>
    private static int Inside(Phrase first)
    {
        int at = Brought.IndexIn(first, 2, out _);
        int length = at is >= 2 and <= 16 ? EventVerb.LengthAtStart(first[at..]) : 0;
        return length > 0 && at + length + 1 < first.Length && !first.EndsWith("就业", StringComparison.Ordinal) ? at + length : 0;
    }

    /// <summary>Nouns of which a facet is said in a list.</summary>
    private static readonly string[] Bearers = [.. Vocabulary.Of(FigureWord.FacetBearer)];

    /// <summary>The end of a leading set, 10个平台, that every item of the list is about.</summary>
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
        foreach (string noun in Bearers)
        {
            int at = phrase[(i + unit)..].IndexOf(noun, StringComparison.Ordinal);
            if (at is >= 0 and <= 12)
                return i + unit + at + noun.Length;
        }

        return 0;
    }
}
