using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Turns the bound of a written quantity into the condition of the model; a fall turns its bound round.</summary>
internal static class ConditionMaker
{
    /// <summary>The condition a single quantity sets.</summary>
    public static Condition Of(Mention mention, Quantity quantity)
    {
        string? league = mention.League.Length > 0 ? mention.League : null;
        if (quantity.Measure == Measure.Rank)
            return new Condition.RankWithin(quantity, league);
        if (IsRun(mention) && quantity.Value >= 1m && decimal.Truncate(quantity.Value) == quantity.Value)
            return new Condition.Streak(quantity);
        if (mention.Reference.Length > 0 && quantity.Measure == Measure.PointChange)
            return Relative(mention, quantity);
        bool falls = quantity.Value < 0m;
        return mention.Bound switch
        {
            QuantityBound.AtLeast or QuantityBound.RangeLow => falls ? new Condition.AtMost(quantity) : new Condition.AtLeast(quantity),
            QuantityBound.MoreThan => falls ? new Condition.LessThan(quantity) : new Condition.MoreThan(quantity),
            QuantityBound.AtMost or QuantityBound.RangeHigh => falls ? new Condition.AtLeast(quantity) : new Condition.AtMost(quantity),
            QuantityBound.LessThan => falls ? new Condition.MoreThan(quantity) : new Condition.LessThan(quantity),
            QuantityBound.About => Estimated(mention.Quantity.Estimate, quantity, falls),
            _ => new Condition.Stated(quantity),
        };
    }

    /// <summary>500多 promises more than 500, 数千 at least the least of them; 近500 is no ceiling, so it promises about 500.</summary>
    private static Condition Estimated(QuantityEstimate estimate, Quantity quantity, bool falls) => estimate switch
    {
        QuantityEstimate.Above => falls ? new Condition.LessThan(quantity) : new Condition.MoreThan(quantity),
        QuantityEstimate.AtLeast or QuantityEstimate.Several => falls ? new Condition.AtMost(quantity) : new Condition.AtLeast(quantity),
        _ => new Condition.About(quantity),
    };

    /// <summary>The interval between two quantities of one range, or null where they make none.</summary>
    public static Condition? Between(Quantity low, Quantity high)
    {
        if (!low.CanCompare(high))
            return null;
        return Amounts.Compare(low, high) > 0 ? new Condition.Between(high, low) : new Condition.Between(low, high);
    }

    /// <summary>The name that facts give the condition of a written quantity: the bound as it is written.</summary>
    public static string WrittenName(QuantityBound bound, Condition condition) => condition switch
    {
        Condition.AtLeast or Condition.AtMost or Condition.MoreThan or Condition.LessThan => bound switch
        {
            QuantityBound.AtLeast or QuantityBound.RangeLow => nameof(Condition.AtLeast),
            QuantityBound.AtMost or QuantityBound.RangeHigh => nameof(Condition.AtMost),
            QuantityBound.MoreThan => nameof(Condition.MoreThan),
            QuantityBound.LessThan => nameof(Condition.LessThan),
            QuantityBound.About => nameof(Condition.About),
            _ => nameof(Condition.Stated),
        },
        _ => condition.Name,
    };

    /// <summary>Whether the quantity is a run: 十七连冠.</summary>
    public static bool IsRun(Mention mention) => mention.Quantity.Form == QuantityForm.Streak;

    private static Condition Relative(Mention mention, Quantity quantity)
    {
        Reference reference = RelativeStatements.ReferenceOf(mention.Reference);
        Quantity margin = new(Math.Abs(quantity.Value), quantity.Unit, Measure.PointChange);
        if (mention.Direction == MentionDirection.Down)
            return new Condition.Below(reference, margin);
        return mention.Indicator.Contains("增速", StringComparison.Ordinal)
            || reference.IndicatorCode == "gdp" ? new Condition.FasterThan(reference, margin) : new Condition.Above(reference, margin);
    }
}
