namespace Huzhou.Policy.Serialization;

/// <summary>Decides whether a number can be about an indicator: of the fact's measure, and in a unit of the indicator's own kind.</summary>
internal static class Fitting
{
    /// <summary>Refuses a condition whose number is of another measure than the target, or in a unit that its indicator cannot have.</summary>
    internal static void Check(Condition condition, Measure measure, Indicator indicator, string member, ReadScope scope)
    {
        switch (condition)
        {
            case Condition.AtLeast or Condition.MoreThan or Condition.AtMost or Condition.LessThan or Condition.About or Condition.Stated:
                Check(condition.Number!, measure, indicator, $"{member}.value", scope);
                break;
            case Condition.Between between:
                Check(between.Lower, measure, indicator, $"{member}.lower", scope);
                Check(between.Upper, measure, indicator, $"{member}.upper", scope);
                break;
        }
    }

    /// <summary>Refuses a number of another measure, or in a unit that the indicator cannot have.</summary>
    internal static void Check(Quantity number, Measure measure, Indicator indicator, string member, ReadScope scope)
    {
        if (Kind(number.Measure) != Kind(measure))
            throw scope.Refuse(member, $"{number} is not of the measure that the fact states; expected {Choice<Measure>.Camel(measure.ToString())}");
        if (number.Measure is Measure.Level or Measure.Count && indicator.Unit is { } unit && !indicator.Takes(number.Unit))
            throw scope.Refuse(member, $"the unit {number.Unit} does not fit the indicator \"{indicator.Code}\"; expected {unit} or another unit of {Choice<Dimension>.Camel(unit.Dimension.ToString())}");
    }

    private static Measure Kind(Measure measure) => measure switch
    {
        Measure.Rate => Measure.Share,
        Measure.Count => Measure.Level,
        _ => measure,
    };
}
