using System.Globalization;

namespace Huzhou.Policy.Calculation.Checking;

/// <summary>The facts of an archive as the rules of consistency look them up.</summary>
internal sealed class ConsistencyFacts
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly ILookup<(string? Government, string Code, Measure Kind, Period Period), Observation> _values;

    internal ConsistencyFacts(Archive archive)
    {
        Archive = archive;
        foreach (Document document in archive.Documents)
            _order.Add(document.Id, _order.Count);
        Reported = [.. archive.Documents.SelectMany(d => d.Observations.Select(o => (d, o)))];
        _values = Reported.Where(pair => IsValue(pair.Observation))
            .ToLookup(pair => (pair.Document.Government, pair.Observation.Indicator.Code, Quantity.Kind(pair.Observation.Measure),
                pair.Observation.Period), pair => pair.Observation);
    }

    internal Archive Archive { get; }

    internal IReadOnlyList<(Document Document, Observation Observation)> Reported { get; }

    internal int OrderOf(string document) => _order.GetValueOrDefault(document, -1);

    /// <summary>Values of one indicator and period that are its own, with a number, in the order of documents.</summary>
    internal IReadOnlyList<Observation> Values(string? government, string code, Measure measure, Period period) =>
        [.. _values[(government, code, Quantity.Kind(measure), period)]];

    /// <summary>The one exact value that the latest document gives, or null.</summary>
    internal Observation? Value(string? government, string code, Measure measure, Period period) =>
        Values(government, code, measure, period).LastOrDefault(o => o.Value is Policy.Reported.Exactly);

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
        Math.Abs(computed - stated) <= HalfPlace(stated) + slack;

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
