using System.Globalization;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>The value that a sentence lets a number start from: 由1.92缩小至1.89.</summary>
internal static class Baselines
{
    /// <summary>How far the two numbers may be apart, in characters: 提高到, 进一步缩小至.</summary>
    private const int LongestWay = 8;

    private static readonly WordList s_severalYears = Vocabulary.Of(StructureWord.SeveralYearsBack);

    /// <summary>The number in front of another in its statement, of the same kind; null where there is none.</summary>
    public static Quantity? Of(Mention mention, List<Mention> mentions, int index, Quantity quantity)
    {
        if (index == 0 || mentions[index - 1] is not { Role: MentionRole.Context } before || before.Quantity.Start < mention.StatementStart)
            return null;
        Quantity baseline = QuantityMaker.Of(before);
        return before.Measure == mention.Measure && baseline.CanCompare(quantity)
            && mention.Quantity.Start - before.Quantity.OuterEnd <= LongestWay ? baseline : null;
    }

    /// <summary>
    /// The value of the period before that a result is said to come from (由1.92缩小至1.89): nothing is said of its time, or that year itself
    /// is (由2030年的1.92). What is of an earlier year is no value of the period before, nor is what a look back over several years
    /// begins with.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="mention">The result.</param>
    /// <param name="mentions">The numbers of its paragraph.</param>
    /// <param name="index">Which of them it is.</param>
    /// <param name="quantity">The result as a quantity.</param>
    /// <param name="view">The text.</param>
    public static Quantity? OfPeriodBefore(Paragraph paragraph, Mention mention, List<Mention> mentions, int index, Quantity quantity,
        string view)
    {
        if (index == 0 || mentions[index - 1] is not { Role: MentionRole.Context } before || before.Measure != mention.Measure
            || before.Indicator != mention.Indicator
            || mention.Quantity.Start - before.Quantity.OuterEnd is < 0 or > LongestWay
            || view.AsSpan(before.Quantity.OuterEnd..mention.Quantity.Start).ContainsAny(Marks.ListSigns)
            || !BaselineGrammar.OpensBefore(view, before.Quantity.Start)
            || (before.Period != mention.Period && !IsYearBefore(before.Period, mention.Period))
            || paragraph.Part == TextPart.FiveYearReview
            || PhraseEnds.HasAny(view.AsSpan(paragraph.Start..before.Quantity.Start), s_severalYears))
            return null;
        Quantity baseline = QuantityMaker.Of(before);
        return baseline.CanCompare(quantity) ? baseline : null;
    }

    private static bool IsYearBefore(string period, string later) =>
        int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && int.TryParse(later, NumberStyles.None, CultureInfo.InvariantCulture, out int next) && year == next - 1;
}
