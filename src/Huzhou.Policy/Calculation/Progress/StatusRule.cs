namespace Huzhou.Policy.Calculation.Progress;

/// <summary>A published rule for colours of progress, kept as it was published, holes included.</summary>
/// <remarks>A rule becomes usable by <see cref="Build"/>, which refuses one with a hole or an overlap and names the place.</remarks>
public sealed record class StatusRule
{
    /// <summary>A rule as published.</summary>
    /// <param name="name">Whose rule, and of which year.</param>
    /// <param name="basis">What lags are measured by.</param>
    /// <param name="bands">The bands as published.</param>
    public StatusRule(string name, LagBasis basis, IReadOnlyList<StatusBands.Band> bands)
    {
        Name = Text.Required(name, nameof(name));
        Basis = Text.Defined(basis, nameof(basis));
        Bands = Copied<StatusBands.Band>.Of(bands, nameof(bands));
    }

    /// <summary>
    /// Yinchuan, 2025: at or ahead of schedule green; 10 to 30 points behind, both included, yellow; more than 30 red.
    /// It says nothing of more than 0 and less than 10 points behind.
    /// </summary>
    public static StatusRule Yinchuan2025 { get; } = new(
        "Yinchuan 2025",
        LagBasis.Points,
        [
            new(ScheduleStatus.OnSchedule, 0m, true, null, false),
            new(ScheduleStatus.Lagging, -30m, true, -10m, true),
            new(ScheduleStatus.FarBehind, null, false, -30m, false),
        ]);

    /// <summary>Sanya, 2022: short of schedule by up to half, included, yellow; by more, red.</summary>
    public static StatusRule Sanya2022 { get; } = new(
        "Sanya 2022",
        LagBasis.RelativeToSchedule,
        [
            new(ScheduleStatus.OnSchedule, 0m, true, null, false),
            new(ScheduleStatus.Lagging, -50m, true, 0m, false),
            new(ScheduleStatus.FarBehind, null, false, -50m, false),
        ]);

    /// <summary>Whose rule, and of which year.</summary>
    public string Name { get; }

    /// <summary>What lags are measured by.</summary>
    public LagBasis Basis { get; }

    /// <summary>The bands as published.</summary>
    public IReadOnlyList<StatusBands.Band> Bands { get; }

    /// <summary>The rule with further bands, to close a hole by one's own decision.</summary>
    public StatusRule With(params IReadOnlyList<StatusBands.Band> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new StatusRule(Name, Basis, [.. Bands, .. more]);
    }

    /// <summary>The rule as bands that can be used.</summary>
    /// <exception cref="ArgumentException">The rule has a hole or an overlap; the message names it.</exception>
    public StatusBands Build()
    {
        try
        {
            return new StatusBands(Basis, Bands);
        }
        catch (ArgumentException error)
        {
            throw new ArgumentException($"The rule \"{Name}\" cannot be used as published. {error.Message}", error);
        }
    }
}
