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
