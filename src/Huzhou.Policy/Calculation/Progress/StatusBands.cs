using System.Globalization;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>What a lag is measured by.</summary>
public enum LagBasis
{
    /// <summary>Percentage points: completion less the part that was to be done.</summary>
    Points,

    /// <summary>Percent of the part that was to be done: half of it missing is −50.</summary>
    RelativeToSchedule,
}

/// <summary>
/// Bands that cover the line of leads from end to end, each lead once. A set with a hole or an overlap is refused, and the place is named.
/// </summary>
public sealed partial record class StatusBands
{
    private readonly Copied<Band> _bands;

    /// <summary>Bands over the whole line.</summary>
    /// <param name="basis">What leads and lags are measured by.</param>
    /// <param name="bands">In any order.</param>
    /// <exception cref="ArgumentException">A band is empty, a lead belongs to no band, or to two.</exception>
    public StatusBands(LagBasis basis, IReadOnlyList<Band> bands)
    {
        Basis = Text.Defined(basis, nameof(basis));
        ArgumentNullException.ThrowIfNull(bands);
        Band[] ordered = [.. bands.OrderBy(band => band.Low ?? decimal.MinValue)
            .ThenBy(band => band.Low is null || band.LowIncluded ? 0 : 1)];
        if (ordered.Length == 0)
            throw new ArgumentException("There are no bands; every lead needs one.", nameof(bands));
        foreach (Band band in ordered)
        {
            if (band.Low > band.High || (band.Low is not null && band.Low == band.High && !(band.LowIncluded && band.HighIncluded)))
                throw new ArgumentException($"The band {band} holds no lead.", nameof(bands));
        }

        if (ordered[0].Low is { } low)
            throw new ArgumentException(Hole("-∞", false, low, !ordered[0].LowIncluded), nameof(bands));
        // Ordered by their lower ends, bands cover the line when each ends where the next begins and exactly one of the two has the point
        // itself.
        for (int i = 1; i < ordered.Length; i++)
        {
            Band before = ordered[i - 1], after = ordered[i];
            if (before.High is not { } end || after.Low is not { } start || end > start
                || (end == start && before.HighIncluded && after.LowIncluded))
                throw new ArgumentException($"The bands {before} and {after} overlap.", nameof(bands));
            if (end < start || !(before.HighIncluded || after.LowIncluded))
                throw new ArgumentException(Hole(end.ToString(CultureInfo.InvariantCulture), !before.HighIncluded, start,
                    !after.LowIncluded), nameof(bands));
        }

        if (ordered[^1].High is { } top)
            throw new ArgumentException(Hole(top.ToString(CultureInfo.InvariantCulture), !ordered[^1].HighIncluded, null, false),
                nameof(bands));
        _bands = Copied<Band>.Of(ordered, nameof(bands));
    }

    /// <summary>Our own: at or ahead of schedule, up to 10 points behind, further behind.</summary>
    public static StatusBands Default { get; } = new(
        LagBasis.Points,
        [
            new(ScheduleStatus.OnSchedule, 0m, true, null, false),
            new(ScheduleStatus.Lagging, -10m, true, 0m, false),
            new(ScheduleStatus.FarBehind, null, false, -10m, false),
        ]);

    /// <summary>What leads and lags are measured by.</summary>
    public LagBasis Basis { get; }

    /// <summary>The bands from the furthest behind to the furthest ahead.</summary>
    public IReadOnlyList<Band> Bands => _bands;

    /// <summary>The status of a lead; a lag is negative.</summary>
    public ScheduleStatus StatusOf(decimal lead)
    {
        foreach (Band band in _bands)
        {
            if (band.Contains(lead))
                return band.Status;
        }

        throw new InvalidOperationException("Bands that cover the line hold every lead.");
    }

    private static string Hole(string low, bool lowInside, decimal? high, bool highInside) => string.Create(
        CultureInfo.InvariantCulture,
        $"The bands leave a hole: no status for a lead in {(lowInside ? "[" : "(")}{low}, "
            + $"{high?.ToString(CultureInfo.InvariantCulture) ?? "∞"}{(highInside ? "]" : ")")}.");
}
