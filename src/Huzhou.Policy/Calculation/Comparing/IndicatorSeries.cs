using Huzhou.Policy.Calculation.Judging;

namespace Huzhou.Policy.Calculation.Comparing;

/// <summary>An indicator over all documents: a point for each period with targets beside results.</summary>
/// <example>
/// <code>
/// IndicatorSeries series = IndicatorSeries.Of(HuzhouArchive.Load(), "gdp", Measure.Growth);
/// foreach (IndicatorSeries.Point point in series.Points)
///     Console.WriteLine($"{point.Period}: {point.Targets.Count} targets, reported {point.Value?.Value}");
/// </code>
/// </example>
public sealed partial record class IndicatorSeries
{
    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicator)); }

    /// <summary>Which kind of number; levels and counts are one kind, shares and rates are one.</summary>
    public required Measure Measure { get; init => field = Text.Defined(value, nameof(Measure)); }

    /// <summary>The points in the order of time.</summary>
    public IReadOnlyList<Point> Points { get; init => field = Copied<Point>.Of(value, nameof(Points)); } = Copied<Point>.Empty;

    /// <summary>Vintages that differ.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = Copied<Finding>.Of(value, nameof(Findings)); } = Copied<Finding>.Empty;

    /// <summary>The series of an indicator in an archive.</summary>
    /// <param name="archive">The documents.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="measure">Which kind of number.</param>
    /// <param name="government">Whose values, or null where the archive holds one government's documents.</param>
    /// <returns>A series, empty where nothing is promised or reported.</returns>
    /// <exception cref="ArgumentException">Neither the catalogue nor a document knows the indicator.</exception>
    public static IndicatorSeries Of(Archive archive, string indicator, Measure measure, string? government = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(indicator);
        Document[] documents = [.. archive.Documents.Where(d => government is null || d.Government == government)];
        EvidencePool pool = new([.. documents.SelectMany(d => d.Observations)], documents, archive.Indicators, EventTable.Default);
        Linker linker = new(pool);
        Trace trace = new();
        Target[] targets = [.. documents.SelectMany(d => d.Targets)
            .Where(t => t.Period.IsDated && t.Indicator.Code == indicator && Quantity.Kind(t.Measure) == Quantity.Kind(measure))];
        ILookup<Period, Observation> values = pool.Of(indicator)
            .Where(o => Parts.IsOwn(o) && Quantity.Kind(o.Measure) == Quantity.Kind(measure)).ToLookup(o => o.Period);
        Dictionary<Period, Observation> counting = [];
        foreach (IGrouping<Period, Observation> vintages in values)
        {
            Observation[] known = [.. vintages.Where(o => o.Status != ObservationStatus.Missing && !pool.IsForecast(o))];
            if (known.Length > 0)
                counting[vintages.Key] = linker.Choose(known, Basis.Unstated, trace);
        }

        return new IndicatorSeries
        {
            Indicator = archive.Indicators.Find(indicator)
                ?? targets.Select(t => t.Indicator).Concat(pool.Of(indicator).Select(o => o.Indicator)).FirstOrDefault()
                ?? throw new ArgumentException($"No document and no catalogue knows the indicator \"{indicator}\".", nameof(indicator)),
            Measure = Text.Defined(measure, nameof(measure)),
            Points =
            [
                .. values.Select(v => v.Key).Concat(targets.Select(t => t.Period)).Distinct().Order().Select(period => new Point
                {
                    Period = period,
                    Value = counting.GetValueOrDefault(period),
                    Vintages = [.. values[period]],
                    Targets = [.. targets.Where(t => t.Period == period)],
                    YearOnYear = counting.TryGetValue(period, out Observation? now) && period.FirstDay.Year > 1
                        && counting.TryGetValue(period.YearEarlier, out Observation? before)
                        ? Comparisons.YearOnYear(before, now) : null,
                }),
            ],
            Findings = [.. trace.Findings.Distinct()],
        };
    }
}
