using System.Globalization;
using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>The facts of an archive as the rules of consistency look them up.</summary>
internal sealed class ConsistencyFacts
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly ILookup<(string? Government, string Code, Measure Kind, Period Period), Observation> _values;

    private readonly Dictionary<(string? Government, string Code, Measure Kind, Period Period), Observation> _latest = [];
    private readonly Lazy<ILookup<(string? Government, string Code), Observation>> _ofIndicator;

    internal ConsistencyFacts(Archive archive)
    {
        Archive = archive;
        foreach (Document document in archive.Documents)
            _order.Add(document.Id, _order.Count);
        Reported = [.. archive.Documents.SelectMany(d => d.Observations.Select(o => (d, o)))];
        _values = Reported.Where(pair => IsValue(pair.Observation))
            .ToLookup(pair => (pair.Document.Government, pair.Observation.Indicator.Code, Quantity.Kind(pair.Observation.Measure),
                pair.Observation.Period), pair => pair.Observation);
        foreach (IGrouping<(string?, string, Measure, Period), Observation> group in _values)
        {
            if (group.LastOrDefault(o => o.Value is Policy.Reported.Exactly) is { } latest)
                _latest.Add(group.Key, latest);
        }

        _ofIndicator = new Lazy<ILookup<(string?, string), Observation>>(() => Reported
            .Where(pair => IsValue(pair.Observation) && pair.Observation.Value is Policy.Reported.Exactly)
            .ToLookup(pair => (pair.Document.Government, pair.Observation.Indicator.Code), pair => pair.Observation));
    }

    internal Archive Archive { get; }

    internal IReadOnlyList<(Document Document, Observation Observation)> Reported { get; }

    internal int OrderOf(string document) => _order.GetValueOrDefault(document, -1);

    /// <summary>The one exact value that the latest document gives, or null.</summary>
    internal Observation? Value(string? government, string code, Measure measure, Period period) =>
        _latest.GetValueOrDefault((government, code, Quantity.Kind(measure), period));

    /// <summary>The value of the same months one year earlier, or null; before the first year there is none.</summary>
    internal Observation? ValueEarlier(string? government, string code, Measure measure, Period period) =>
        period.FirstDay.Year < 2 ? null : Value(government, code, measure, period.YearEarlier);

    /// <summary>The exact values of an indicator, in the order of documents.</summary>
    internal IEnumerable<Observation> ValuesOf(string? government, string code) => _ofIndicator.Value[(government, code)];

    /// <summary>The values of each indicator and period.</summary>
    internal IEnumerable<(string? Government, Observation[] Values)> Groups =>
        _values.Select(group => (group.Key.Government, group.ToArray()));

    internal static bool IsValue(Observation o) =>
        o.Period.IsDated && o.Against is null && o.Value.Number is not null
            && o.Status is not (ObservationStatus.Forecast or ObservationStatus.Missing)
            && o.StatedCompletion is null;

    /// <summary>Half a unit of a number's last written place.</summary>
    internal static decimal HalfPlace(decimal value) => 0.5m / Power(value.Scale);

    /// <summary>Whether a computed number rounds to the stated one, with a last place of slack for rounded inputs.</summary>
    internal static bool Rounds(decimal computed, decimal stated, decimal slack = 0m) =>
        Exact.Subtract(computed, stated) is { } difference && Exact.Add(HalfPlace(stated), slack) is { } room
            && Math.Abs(difference) <= room;

    /// <summary>A computed number for a message, at two more places than the stated one.</summary>
    internal static string Show(decimal computed, decimal like) =>
        decimal.Round(computed, Math.Min(28, like.Scale + 2)).ToString("0.####", CultureInfo.InvariantCulture);

    private static decimal Power(int places)
    {
        decimal power = 1m;
        for (int i = 0; i < places; i++)
            power *= 10m;
        return power;
    }
}
