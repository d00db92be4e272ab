using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Tests.Calculation.Progress;

public sealed class StatusBandsTests
{
    [Theory]
    [InlineData("14.4", ScheduleStatus.OnSchedule)]
    [InlineData("0", ScheduleStatus.OnSchedule)]
    [InlineData("-0.1", ScheduleStatus.Lagging)]
    [InlineData("-10", ScheduleStatus.Lagging)]
    [InlineData("-10.01", ScheduleStatus.FarBehind)]
    public void Our_bands_cover_the_line(string lead, ScheduleStatus expected) =>
        Assert.Equal(expected, StatusBands.Default.StatusOf(decimal.Parse(lead, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_rule_of_Yinchuan_is_refused_as_published_and_the_hole_is_named() => Assert.StartsWith(
        "The rule \"Yinchuan 2025\" cannot be used as published. The bands leave a hole: no status for a lead in (-10, 0).",
        Assert.Throws<ArgumentException>(() => StatusRule.Yinchuan2025.Build()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_rule_of_Yinchuan_works_once_the_caller_closes_the_hole()
    {
        StatusBands bands = StatusRule.Yinchuan2025.With(new StatusBands.Band(ScheduleStatus.OnSchedule, -10m, false, 0m, false)).Build();
        Assert.Equal(ScheduleStatus.OnSchedule, bands.StatusOf(-9.99m));
        Assert.Equal(ScheduleStatus.Lagging, bands.StatusOf(-10m));
        Assert.Equal(ScheduleStatus.Lagging, bands.StatusOf(-30m));
        Assert.Equal(ScheduleStatus.FarBehind, bands.StatusOf(-30.01m));
    }

    [Fact]
    public void The_rule_of_Sanya_measures_against_the_schedule()
    {
        StatusBands bands = StatusRule.Sanya2022.Build();
        Assert.Equal(LagBasis.RelativeToSchedule, bands.Basis);
        Assert.Equal(ScheduleStatus.Lagging, bands.StatusOf(-50m));
        Assert.Equal(ScheduleStatus.FarBehind, bands.StatusOf(-50.1m));
    }

    [Fact]
    public void An_overlap_is_refused() => Assert.StartsWith(
        "The bands Lagging (-∞, 0] and OnSchedule [0, ∞) overlap.",
        Refusal(new(ScheduleStatus.OnSchedule, 0m, true, null, false), new(ScheduleStatus.Lagging, null, false, 0m, true)),
        StringComparison.Ordinal);

    [Fact]
    public void An_open_end_is_refused()
    {
        Assert.StartsWith("The bands leave a hole: no status for a lead in (-∞, -5).",
            Refusal(new StatusBands.Band(ScheduleStatus.OnSchedule, -5m, true, null, false)), StringComparison.Ordinal);
        Assert.StartsWith("The bands leave a hole: no status for a lead in [5, ∞).",
            Refusal(new StatusBands.Band(ScheduleStatus.OnSchedule, null, false, 5m, false)), StringComparison.Ordinal);
        Assert.StartsWith("The bands leave a hole: no status for a lead in [0, 0].",
            Refusal(new StatusBands.Band(ScheduleStatus.OnSchedule, 0m, false, null, false),
                new StatusBands.Band(ScheduleStatus.Lagging, null, false, 0m, false)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_band_is_refused() =>
        Assert.StartsWith("The band Lagging (0, 0] holds no lead.",
            Refusal(new StatusBands.Band(ScheduleStatus.Lagging, 0m, false, 0m, true)), StringComparison.Ordinal);

    private static string Refusal(params StatusBands.Band[] bands) =>
        Assert.Throws<ArgumentException>(() => new StatusBands(LagBasis.Points, bands)).Message;
}
