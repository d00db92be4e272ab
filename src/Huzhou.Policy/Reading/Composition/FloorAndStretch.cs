using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>The pair 保N争M (保五争三): a floor that binds and a better value that is aimed for. What is measured is the measure of its
/// subject.</summary>
internal static class FloorAndStretch
{
    private static readonly WordList Shares = Vocabulary.Of(IndicatorWord.Share);

    private static readonly WordList Growths = Vocabulary.Of(IndicatorWord.Growth);

    /// <summary>Whether two numbers are such a pair.</summary>
    public static bool Opens(string view, Mention first, Mention second) =>
        first.Quantity.Start > 0 && view[first.Quantity.Start - 1] is '保' && second.Quantity.Start - first.Quantity.End is 1 or 2
            && view[second.Quantity.Start - 1] is '争' or '拼';

    /// <summary>The number with the measure that its subject asks for: a share of 份额, growth of 增速, else what it was read as.</summary>
    public static Quantity Of(Mention mention)
    {
        if (Shares.IsIn(mention.Indicator))
            return Quantity.Share(mention.Quantity.Value);
        return Growths.IsIn(mention.Indicator) ? Quantity.Growth(mention.Quantity.Value) : QuantityMaker.Of(mention);
    }

    /// <summary>At least the number, or at least as good a place.</summary>
    public static Condition ConditionOf(Mention mention)
    {
        Quantity quantity = Of(mention);
        return quantity.Measure == Measure.Rank ? new Condition.RankWithin(quantity, mention.League.Length > 0 ? mention.League : null)
            : new Condition.AtLeast(quantity);
    }
}
