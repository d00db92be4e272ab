#pragma warning disable RS0030 // the one place that sets a culture: to show that it changes nothing
using System.Globalization;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>Runs something as if on a machine of another language.</summary>
internal static class HostileCulture
{
    /// <summary>
    /// Turkish lowers I to ı, Persian and Arabic have other digits and calendars, German swaps point and comma; the last is like nothing on
    /// earth.
    /// </summary>
    public static string[] Names { get; } = ["tr-TR", "fa-IR", "ar-SA", "de-DE", "zh-CN", "odd"];

    public static T Under<T>(string name, Func<T> work)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = name == "odd" ? Odd() : CultureInfo.GetCultureInfo(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.GetCultureInfo("th-TH").Clone();
        NumberFormatInfo numbers = odd.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = numbers.CurrencyDecimalSeparator = "·";
        numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = "'";
        numbers.NumberGroupSizes = [2];
        numbers.NegativeSign = "~";
        numbers.PositiveSign = "pos";
        numbers.PercentSymbol = "pct";
        numbers.PerMilleSymbol = "pm";
        numbers.NaNSymbol = "??";
        odd.DateTimeFormat.DateSeparator = "!";
        odd.DateTimeFormat.ShortDatePattern = "d!M!y";
        return odd;
    }
}
