using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// Rounding for the eye, the only rounding there is: half away from zero, and never so far that it hides on which side of a number a value
/// lies.
/// </summary>
internal static class Rounded
{
    /// <summary>Any decimal, all its digits, without trailing zeros and never in scientific notation.</summary>
    private const string AllDigits = "0.############################";

    internal static decimal Near(decimal value, int decimals, decimal? against)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        for (int places = decimals; places < 28; places++)
        {
            decimal rounded = Round(value, places);
            if (against is not { } bound || value.CompareTo(bound) == rounded.CompareTo(bound))
                return rounded;
        }

        return value;
    }

    internal static string Exact(decimal value) => (value == 0m ? 0m : value).ToString(AllDigits, CultureInfo.InvariantCulture);

    internal static string Grouped(decimal value) => (value == 0m ? 0m : value).ToString("#,##" + AllDigits, CultureInfo.InvariantCulture);

    /// <summary>A rate (1 is the whole) in percent with at least so many places; a rate under or over the whole never reads 100%.</summary>
    internal static string Percent(decimal rate, int decimals)
    {
        decimal percent;
        try
        {
            percent = rate * 100m;
        }
        catch (OverflowException)
        {
            return Exact(Round(rate, 0)) + "00%";
        }

        return Near(percent, decimals, 100m)
            .ToString("0." + new string('0', decimals) + new string('#', 28 - decimals), CultureInfo.InvariantCulture) + "%";
    }

    private static decimal Round(decimal value, int places)
    {
        try
        {
            return decimal.Round(value, places, MidpointRounding.AwayFromZero);
        }
        catch (OverflowException)
        {
            return value;
        }
    }
}
