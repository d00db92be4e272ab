using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Rules for a part of what the clause before measured: a place of it, a kind of it, so much for each person.</summary>
internal static class PartRules
{
    /// <summary>Measures that add up over parts.</summary>
    private static readonly WordList Additive = Vocabulary.Of(FigureWord.AddsUp);

    /// <summary>A phrase that names only a place, or 人均, gets the measure of the whole: 工业投资增长10%，其中市区增长12%.</summary>
    public static bool PlaceOfWhole(in NamingContext context, Phrase phrase, out Antecedent found)
    {
        found = default;
        if (phrase.Length == 0 || context.Discourse.Last.Length <= 1 || context.Discourse.IsStale)
            return false;
        if (phrase == "人均")
        {
            found = new Antecedent(phrase + context.Discourse.Last) { IsElsewhere = true };
            return context.Form == QuantityForm.Level;
        }

        if (!Territory.IsPlace(phrase) || !SharesMeasure(context))
            return false;
        found = new Antecedent(Territory.Of(phrase, WholeOf(context, context.IsPart))) { IsElsewhere = true };
        return true;
    }

    private static bool SharesMeasure(in NamingContext context) =>
        (context.Predicate.Changes && context.Form is QuantityForm.Percent)
        || (context.Quantity.Unit == context.Discourse.LastUnit && (context.IsPart || context.Form == QuantityForm.Level));

    private static Phrase WholeOf(in NamingContext context, bool part) =>
        part && context.Discourse.Whole.Length > 0 ? context.Discourse.Whole : context.Discourse.Last;

    private static readonly WordList Residents = Vocabulary.Of(FigureWord.ResidentPart);

    private const string Resident = "居民";

    /// <summary>
    /// Parts of all residents get what is measured of all of them: 居民人均可支配收入增长7%，其中城镇和农村分别增长6%和8%.
    /// </summary>
    public static bool ResidentsOfWhole(in NamingContext context, in DiscourseState discourse, in Antecedent found, out Antecedent named)
    {
        named = default;
        Phrase whole = discourse.Whole.Length > 0 ? discourse.Whole : discourse.Last;
        int at = whole.IndexOf(Resident, StringComparison.Ordinal);
        if (!context.IsPart || discourse.IsStale || at < 0 || at + Resident.Length >= whole.Length)
            return false;
        for (int i = 0; i < found.Count; i++)
        {
            if (!Residents.Holds(found[i]))
                return false;
        }

        List<Phrase> parts = [];
        for (int i = 0; i < found.Count; i++)
            parts.Add((found[i].EndsWith(Resident, StringComparison.Ordinal) ? found[i][..^Resident.Length] : found[i]) + whole[at..]);
        named = parts.Count == 1 ? found.Of(parts[0]) : new Antecedent(parts) { Uneven = found.Uneven };
        return true;
    }

    /// <summary>A kind that names no measure of its own gets that of the whole, 工业投资增长10%，其中技改增长20%; empty where it names one.</summary>
    public static Phrase MeasureOfWhole(in NamingContext context, in DiscourseState discourse, Phrase part)
    {
        bool grows = context.IsPart && context.Predicate.Changes && context.Form == QuantityForm.Percent;
        if (!grows || part.Length is < 2 or > 12 || discourse.IsStale || MeasuredNouns.In(part) || EventVerb.LengthAtStart(part) > 0)
            return default;
        Phrase whole = discourse.Whole.Length > 0 ? discourse.Whole : discourse.Last;
        int measure = Additive.AtEnd(whole);
        return measure == 0 || Additive.AtEnd(part) > 0 ? default : part + whole[^measure..];
    }
}
