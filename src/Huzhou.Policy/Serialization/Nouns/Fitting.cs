using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>Decides whether a number can be about an indicator: of the fact's measure, and in a unit of the indicator's own kind.</summary>
internal static class Fitting
{
    /// <summary>Refuses a number of another measure, or in a unit that the indicator cannot have.</summary>
    internal static void Check(Quantity number, Measure measure, Indicator indicator, string member, ReadScope scope)
    {
        if (Kind(number.Measure) != Kind(measure))
            throw scope.Refuse(member, $"{number} is not of the measure that the fact states; expected {Choice<Measure>.NameOf(measure)}");
        if (number.Measure is Measure.Level or Measure.Count && indicator.Unit is { } unit && !indicator.Takes(number.Unit))
            throw scope.Refuse(member,
                $"the unit {number.Unit} does not fit the indicator \"{indicator.Code}\"; expected {unit} or another unit of {Choice<Dimension>.NameOf(unit.Dimension)}");
    }

    private static Measure Kind(Measure measure) => measure switch
    {
        Measure.Rate => Measure.Share,
        Measure.Count => Measure.Level,
        _ => measure,
    };
}
