using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Drawing;

/// <summary>Small drawings that stand beside the figures they show; those who cannot see them lose nothing.</summary>
internal static class Bars
{
    /// <summary>How wide the drawing of a row is, in units of its own.</summary>
    private const decimal Width = 100;

    /// <summary>The reported value as a bar, the promised one as a tick; nothing where the two are not numbers of one unit.</summary>
    internal static bool Bullet(HtmlWriter page, Assessment row)
    {
        if (row.Result?.Value.Number is not { } reported || row.Target.Condition.Number is not { } promised
            || row.Target.Condition.RelativeTo is not null || !reported.CanCompare(promised) || reported.Measure == Measure.Rank)
            return false;
        if (In(reported, promised.Unit) is not { } value)
            return false;
        decimal low = Math.Min(0, Math.Min(value, promised.Value)), high = Math.Max(0, Math.Max(value, promised.Value));
        if (high == low)
            return false;
        decimal zero = At(0), end = At(value), tick = At(promised.Value);
        page.Open("svg", ("viewBox", "0 0 104 12"), ("class", $"bar {Shade.Of(row.Verdict)}"), ("aria-hidden", "true"));
        page.Void("path", ("class", "track"), ("d", "M2 6h100"));
        page.Void("path", ("class", "value"), ("d", $"M{Number(zero)} 6H{Number(end)}"));
        page.Void("path", ("class", "tick"), ("d", $"M{Number(tick)} 0v12"));
        page.Close();
        return true;

        decimal At(decimal number) => 2 + ((number - low) / (high - low) * Width);
    }

    /// <summary>How the targets came out, as one bar of parts.</summary>
    internal static void Shares(HtmlWriter page, Tally tally)
    {
        if (tally.Count == 0)
            return;
        page.Open("svg", ("viewBox", "0 0 100 4"), ("preserveAspectRatio", "none"), ("class", "shares"), ("aria-hidden", "true"));
        decimal from = 0;
        foreach ((int count, string kind) in Parts(tally))
        {
            decimal width = (decimal)count / tally.Count * 100;
            if (count > 0)
                page.Void("rect", ("class", kind), ("x", Number(from)), ("width", Number(width)), ("height", "4"));
            from += width;
        }

        page.Close();
    }

    /// <summary>A share of the whole as a bar as wide as the page.</summary>
    internal static void Whole(HtmlWriter page, decimal share)
    {
        page.Open("svg", ("viewBox", "0 0 100 4"), ("preserveAspectRatio", "none"), ("class", "shares"), ("aria-hidden", "true"));
        page.Void("rect", ("class", "good"), ("width", Number(Math.Min(1, share) * 100)), ("height", "4"));
        page.Close();
    }

    /// <summary>A share of the whole as a bar.</summary>
    internal static void Share(HtmlWriter page, decimal share, string kind = "plain")
    {
        page.Open("svg", ("viewBox", "0 0 104 12"), ("class", $"bar {kind}"), ("aria-hidden", "true"));
        page.Void("path", ("class", "track"), ("d", "M2 6h100"));
        if (share > 0)
            page.Void("path", ("class", "value"), ("d", $"M2 6h{Number(Math.Min(1, share) * Width)}"));
        page.Close();
    }

    /// <summary>A share of the whole as a bar, with a tick at the share that was to be reached.</summary>
    internal static void Against(HtmlWriter page, decimal share, decimal? expected, string kind)
    {
        decimal whole = Math.Max(1, Math.Min(2, Math.Max(share, expected ?? 0)));
        page.Open("svg", ("viewBox", "0 0 104 12"), ("class", $"bar {kind}"), ("aria-hidden", "true"));
        page.Void("path", ("class", "track"), ("d", "M2 6h100"));
        if (share > 0)
            page.Void("path", ("class", "value"), ("d", $"M2 6h{Number(Math.Min(whole, share) / whole * Width)}"));
        if (expected is >= 0 and var due)
            page.Void("path", ("class", "tick"), ("d", $"M{Number(2 + (Math.Min(whole, due) / whole * Width))} 0v12"));
        page.Close();
    }

    internal static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal? In(Quantity quantity, Unit unit)
    {
        try
        {
            return quantity.In(unit).Value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static (int Count, string Kind)[] Parts(Tally tally) =>
    [
        (tally.Exceeded, "good more"), (tally[Verdict.Met], "good"), (tally[Verdict.OnTrack], "good less"), (tally[Verdict.Behind], "bad less"),
        (tally.Missed, "bad"), (tally.Unresolved, "ask"),
        (tally[Verdict.NotComparable] + tally[Verdict.NeedsReference] + tally[Verdict.Awaiting], "calm"), (tally.Silent, "calm less"),
    ];
}
