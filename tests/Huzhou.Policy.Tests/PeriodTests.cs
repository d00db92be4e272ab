using System.Globalization;

namespace Huzhou.Policy.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2023", PeriodKind.Year, 12, "2023-01-01", "2023-12-31")]
    [InlineData("2024-H1", PeriodKind.HalfYear, 6, "2024-01-01", "2024-06-30")]
    [InlineData("2023-H2", PeriodKind.HalfYear, 6, "2023-07-01", "2023-12-31")]
    [InlineData("2023-Q1", PeriodKind.Quarter, 3, "2023-01-01", "2023-03-31")]
    [InlineData("2024-02", PeriodKind.Month, 1, "2024-02-01", "2024-02-29")]
    [InlineData("2021-2025", PeriodKind.Years, 60, "2021-01-01", "2025-12-31")]
    [InlineData("2023-01..2023-10", PeriodKind.Months, 10, "2023-01-01", "2023-10-31")]
    [InlineData("2022-12..2023-01", PeriodKind.Months, 2, "2022-12-01", "2023-01-31")]
    public void A_period_reads_back_what_it_writes(string text, PeriodKind kind, int months, string first, string last)
    {
        Period period = Period.Parse(text);
        Assert.Equal(text, period.ToString());
        Assert.Equal(kind, period.Kind);
        Assert.Equal(months, period.MonthCount);
        Assert.Equal(DateOnly.Parse(first, CultureInfo.InvariantCulture), period.FirstDay);
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), period.LastDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-")]
    [InlineData("2023-13")]
    [InlineData("2023-H3")]
    [InlineData("2023-Q0")]
    [InlineData("2025-2021")]
    [InlineData("2023-10..2023-01")]
    [InlineData("2023-1")]
    public void What_is_not_a_period_is_refused(string text) =>
        Assert.StartsWith($"\"{text}\" is not a period;", Assert.Throws<FormatException>(() => Period.Parse(text)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Twelve_months_from_January_are_the_year() =>
        Assert.Equal(Period.OfYear(new Year(2023)), Period.OfMonths(new Year(2023), 1, 12));

    [Fact]
    public void The_period_before_has_the_same_length()
    {
        Assert.Equal("2022-Q4", Period.Parse("2023-Q1").Previous.ToString());
        Assert.Equal("2022-Q1", Period.Parse("2023-Q1").YearEarlier.ToString());
        Assert.Equal("2016-2020", Period.Parse("2021-2025").Previous.ToString());
    }

    [Fact]
    public void A_year_contains_its_months()
    {
        Period year = Period.Parse("2023");
        Assert.True(year.Contains(Period.Parse("2023-10")));
        Assert.False(year.Contains(Period.Parse("2024-01")));
        Assert.True(year.Contains(new DateOnly(2023, 12, 31)));
    }

    [Fact]
    public void A_part_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfHalf(new Year(2023), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonths(new Year(2023), 5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYears(new Year(2025), new Year(2021)));
    }
}
