using System.Globalization;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Drawing;

/// <summary>
/// A series as a plot: reported values joined by a line that breaks where their basis changes, targets as rings. The table beside it says
/// the same.
/// </summary>
internal sealed class LinePlot
{
    private const decimal Width = 720, Height = 250, Left = 64, Right = 24, Top = 34, Bottom = 36;

    private readonly Language _language;
    private readonly Unit? _unit;
    private readonly Period[] _periods;
    private readonly (Period Period, decimal Value, string Words)[] _results, _targets;

    private LinePlot(IndicatorSeries series, Language language)
    {
        _language = language;
        _unit = series.Points.Reverse().Select(point => point.Value?.Value.Number?.Unit ?? point.Targets
            .Select(target => target.Condition.Number?.Unit).FirstOrDefault(unit => unit is not null))
            .FirstOrDefault(unit => unit is not null);
        _results = [.. series.Points.Where(point => point.Value is not null)
            .Select(point => (point.Period, Number: In(point.Value!.Value.Number), Wording.ValueOf(point.Value!, language)))
            .Where(point => point.Number is not null).Select(point => (point.Period, point.Number!.Value, point.Item3))];
        _targets = [.. series.Points.SelectMany(point => point.Targets
            .Where(target => target.Condition.RelativeTo is null).Select(target => (point.Period, Number: In(target.Condition.Number),
                TargetText.Of(target).ToString(language)))).Where(point => point.Number is not null)
            .Select(point => (point.Period, point.Number!.Value, point.Item3)).Distinct()];
        _periods = [.. _results.Concat(_targets).Select(point => point.Period).Distinct().Order()];
        Breaks = BreaksOf(series);
    }

    /// <summary>Whether there are two places of time to draw between.</summary>
    internal bool IsWorthDrawing => _periods.Length > 1;

    /// <summary>The periods whose value stands on another basis than the one before.</summary>
    internal IReadOnlySet<Period> Breaks { get; }

    /// <summary>What the signs stand for, those that are there.</summary>
    internal IEnumerable<(string Kind, string Words)> Legend
    {
        get
        {
            if (_results.Length > 0)
                yield return ("result", Say("结果", "result"));
            if (_targets.Length > 0)
                yield return ("target", Say("目标", "target"));
            if (Breaks.Count > 0)
                yield return ("break", Say("口径变化，前后不可比", "the basis changes: not comparable across it"));
        }
    }

    internal static LinePlot Of(IndicatorSeries series, Language language) => new(series, language);

    /// <summary>A sign as it stands in the plot and in the legend.</summary>
    internal static void Mark(HtmlWriter page, string kind, decimal x, decimal y)
    {
        if (kind == "break")
            page.Void("path", ("class", "break"), ("d", $"M{Bars.Number(x)} {Bars.Number(y - 6)}v12"));
        else
            page.Void("circle", ("class", kind), ("cx", Bars.Number(x)), ("cy", Bars.Number(y)), ("r", kind == "target" ? "5" : "4"));
    }

    internal void Write(HtmlWriter page, string id)
    {
        Scale scale = Scale.Over([.. _results.Concat(_targets).Select(point => point.Value)]);
        page.Open("svg", ("viewBox", $"0 0 {Width} {Height}"), ("class", "plot"), ("role", "img"), ("aria-labelledby", $"{id}t"));
        page.Element("title", Say("折线图，数据见下表", "A line plot; the table below has its figures"), ("id", $"{id}t"));
        foreach (decimal tick in scale.Ticks)
        {
            decimal y = Y(tick, scale);
            page.Void("path", ("class", "grid"), ("d", $"M{Left} {Bars.Number(y)}H{Width - Right}"));
            Label(page, Left - 8, y + 4, Bars.Number(tick), "end");
        }

        if (_unit is not null)
            Label(page, 2, 14, Wording.Of(_unit, _language), "start");
        int step = 1 + ((_periods.Length - 1) / 10);
        for (int i = 0; i < _periods.Length; i += step)
            Label(page, X(_periods[i]), Height - 10, Short(_periods[i]), "middle");
        Line(page, scale);
        foreach (Period period in Breaks)
        {
            int at = Array.FindIndex(_results, point => point.Period == period);
            if (at > 0)
                page.Void("path", ("class", "break"), ("d",
                    $"M{Bars.Number((X(_results[at - 1].Period) + X(period)) / 2)} {Top}V{Height - Bottom}"));
        }

        foreach ((Period period, decimal value, string words) in _targets)
            Sign(page, "target", X(period), Y(value, scale), $"{Wording.Of(period, _language)} {Say("目标", "target")} {words}");
        foreach ((Period period, decimal value, string words) in _results)
            Sign(page, "result", X(period), Y(value, scale), $"{Wording.Of(period, _language)} {Say("结果", "result")} {words}");
        page.Close();
    }

    private void Line(HtmlWriter page, Scale scale)
    {
        string line = string.Empty;
        for (int i = 0; i < _results.Length; i++)
        {
            bool starts = i == 0 || Breaks.Contains(_results[i].Period);
            line += $"{(starts ? "M" : "L")}{Bars.Number(X(_results[i].Period))} {Bars.Number(Y(_results[i].Value, scale))}";
        }

        if (line.Length > 0)
            page.Void("path", ("class", "line"), ("d", line));
    }

    private static void Sign(HtmlWriter page, string kind, decimal x, decimal y, string words)
    {
        page.Open("g").Element("title", words);
        Mark(page, kind, x, y);
        page.Close();
    }

    private static void Label(HtmlWriter page, decimal x, decimal y, string words, string anchor) =>
        page.Element("text", words, ("x", Bars.Number(x)), ("y", Bars.Number(y)), ("text-anchor", anchor));

    private decimal X(Period period)
    {
        int first = _periods[0].LastDay.DayNumber, last = _periods[^1].LastDay.DayNumber;
        decimal part = first == last ? (decimal)Array.IndexOf(_periods, period) / Math.Max(1, _periods.Length - 1)
            : (decimal)(period.LastDay.DayNumber - first) / (last - first);
        return Left + 16 + (part * (Width - Left - Right - 32));
    }

    private static decimal Y(decimal value, Scale scale) =>
        Height - Bottom - ((value - scale.Low) / (scale.High - scale.Low) * (Height - Top - Bottom));

    private static HashSet<Period> BreaksOf(IndicatorSeries series)
    {
        HashSet<Period> breaks = [];
        Observation? before = null;
        foreach (IndicatorSeries.Point point in series.Points.Where(point => point.Value is not null))
        {
            if (before is not null && before.Basis != point.Value!.Basis)
                breaks.Add(point.Period);
            before = point.Value;
        }

        return breaks;
    }

    private decimal? In(Quantity? quantity)
    {
        if (quantity is null || _unit is null || !quantity.Unit.IsCommensurableWith(_unit))
            return null;
        try
        {
            return quantity.In(_unit).Value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Short(Period period) => period.Kind == PeriodKind.Year ? period.Year.ToString() : period.ToString();

    private string Say(string chinese, string english) => _language == Language.Chinese ? chinese : english;

    /// <summary>The lowest and highest number of an axis, with round numbers between.</summary>
    private sealed record class Scale(decimal Low, decimal High, IReadOnlyList<decimal> Ticks)
    {
        internal static Scale Over(IReadOnlyList<decimal> values)
        {
            double low = (double)values.Min(), high = (double)values.Max();
            double span = high > low ? high - low : Math.Max(Math.Abs(high), 1);
            if (low >= 0 && low < span)
                low = 0;
            double rough = span / 4, power = Math.Pow(10, Math.Floor(Math.Log10(rough))), lead = rough / power;
            double step = power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
            double first = Math.Floor(low / step), last = Math.Ceiling(high / step);
            if (first == last)
                last++;
            decimal width = (decimal)step;
            return new Scale((decimal)first * width, (decimal)last * width,
                [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => ((decimal)first + i) * width)]);
        }
    }
}
