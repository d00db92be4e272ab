using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy;

/// <summary>How long a period is and where it begins.</summary>
public enum PeriodKind
{
    /// <summary>One calendar year: 2023.</summary>
    Year,

    /// <summary>January to June or July to December: 2023-H1.</summary>
    HalfYear,

    /// <summary>Three months that begin in January, April, July or October: 2023-Q1.</summary>
    Quarter,

    /// <summary>One month: 2023-10.</summary>
    Month,

    /// <summary>Several whole years: 2021-2025.</summary>
    Years,

    /// <summary>Any other run of months, such as the months to date: 2023-01..2023-10.</summary>
    Months,
}

/// <summary>The time a figure is about: whole months, from the first to the last, both included.</summary>
/// <example>
/// <code>
/// Period months = Period.OfMonths(new Year(2023), 1, 10);
/// Console.WriteLine(Period.OfYear(new Year(2023)).Contains(months)); // True
/// </code>
/// </example>
public sealed record class Period : ISpanParsable<Period>, IComparable<Period>
{
    private Period(int firstMonth, int lastMonth)
    {
        FirstMonthIndex = firstMonth;
        LastMonthIndex = lastMonth;
    }

    /// <summary>
    /// The time of a fact whose document names no year. It lies before every dated period, equals only itself, decides no target and has
    /// no written form; its year, days and months mean nothing.
    /// </summary>
    public static Period Undated { get; } = new(12, 23) { IsDated = false };

    /// <summary>Whether it is known when it is; false for <see cref="Undated"/> alone.</summary>
    public bool IsDated { get; private init; } = true;

    /// <summary>The year that the period ends in: what a document means by the year of a target.</summary>
    public Year Year => new(LastMonthIndex / 12);

    /// <summary>How long it is and where it begins.</summary>
    public PeriodKind Kind
    {
        get
        {
            int first = FirstMonthIndex % 12, count = MonthCount;
            return count switch
            {
                1 => PeriodKind.Month,
                3 when first % 3 == 0 => PeriodKind.Quarter,
                6 when first % 6 == 0 => PeriodKind.HalfYear,
                12 when first == 0 => PeriodKind.Year,
                _ when first == 0 && count % 12 == 0 => PeriodKind.Years,
                _ => PeriodKind.Months,
            };
        }
    }

    /// <summary>The first day that belongs to it.</summary>
    public DateOnly FirstDay => new(FirstMonthIndex / 12, (FirstMonthIndex % 12) + 1, 1);

    /// <summary>The last day that belongs to it.</summary>
    public DateOnly LastDay
    {
        get
        {
            int year = LastMonthIndex / 12, month = (LastMonthIndex % 12) + 1;
            return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        }
    }

    /// <summary>How many months it covers, 1 or more.</summary>
    public int MonthCount => LastMonthIndex - FirstMonthIndex + 1;

    /// <summary>The period of the same length just before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before the year 1.</exception>
    public Period Previous => Checked(FirstMonthIndex - MonthCount, FirstMonthIndex - 1);

    /// <summary>The same months one year earlier: what 同比 compares with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before the year 1.</exception>
    public Period YearEarlier => Checked(FirstMonthIndex - 12, LastMonthIndex - 12);

    internal int FirstMonthIndex { get; }

    internal int LastMonthIndex { get; }

    /// <summary>A calendar year.</summary>
    public static Period OfYear(Year year) => Checked(year.Value * 12, (year.Value * 12) + 11);

    /// <summary>Several whole years, both ends included, such as a plan period 2021-2025.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last year lies before the first.</exception>
    public static Period OfYears(Year first, Year last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last.Value, first.Value, nameof(last));
        return Checked(first.Value * 12, (last.Value * 12) + 11);
    }

    /// <summary>The first (1) or second (2) half of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2.</exception>
    public static Period OfHalf(Year year, int half) => Part(year, half, 2, nameof(half));

    /// <summary>A quarter, 1 to 4, of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static Period OfQuarter(Year year, int quarter) => Part(year, quarter, 4, nameof(quarter));

    /// <summary>A month, 1 to 12, of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static Period OfMonth(Year year, int month) => Part(year, month, 12, nameof(month));

    /// <summary>A run of months inside one year, both ends included: what 1—10月 means.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A month is not 1 to 12, or the last lies before the first.</exception>
    public static Period OfMonths(Year year, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Checked((year.Value * 12) + first - 1, (year.Value * 12) + last - 1);
    }

    /// <summary>Whether the other period lies wholly inside this one.</summary>
    public bool Contains(Period other) => other.FirstMonthIndex >= FirstMonthIndex && other.LastMonthIndex <= LastMonthIndex;

    /// <summary>Whether the day belongs to it.</summary>
    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Reads <c>2023</c>, <c>2023-H1</c>, <c>2023-Q1</c>, <c>2023-10</c>, <c>2021-2025</c> or <c>2023-01..2023-10</c>.</summary>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc />
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Period? period)
            ? period
            : throw new FormatException(
                $"\"{s}\" is not a period; expected 2023, 2023-H1, 2023-Q1, 2023-10, 2021-2025 or 2023-01..2023-10.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result)
    {
        result = null;
        int dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            if (!TryMonth(s[..dots], out int from) || !TryMonth(s[(dots + 2)..], out int to) || to < from)
                return false;
            result = new Period(from, to);
            return true;
        }

        int dash = s.IndexOf('-');
        if (dash < 0)
        {
            if (!FourDigits(s, out int year))
                return false;
            result = OfYear(new Year(year));
            return true;
        }

        ReadOnlySpan<char> tail = s[(dash + 1)..];
        if (!FourDigits(s[..dash], out int first) || tail.IsEmpty)
            return false;
        if (tail.Length == 4 && FourDigits(tail, out int last) && last >= first)
            result = OfYears(new Year(first), new Year(last));
        else if (tail is ['H', >= '1' and <= '2'])
            result = OfHalf(new Year(first), tail[1] - '0');
        else if (tail is ['Q', >= '1' and <= '4'])
            result = OfQuarter(new Year(first), tail[1] - '0');
        else if (TryMonth(s, out int month))
            result = new Period(month, month);
        return result is not null;
    }

    /// <summary>Orders by first month, then by last; what is not dated comes first.</summary>
    public int CompareTo(Period? other)
    {
        if (other is null)
            return 1;
        if (IsDated != other.IsDated)
            return IsDated ? 1 : -1;
        int byFirst = FirstMonthIndex.CompareTo(other.FirstMonthIndex);
        return byFirst != 0 ? byFirst : LastMonthIndex.CompareTo(other.LastMonthIndex);
    }

    /// <summary>Whether the left period begins, or at equal begin ends, earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period begins, or at equal begin ends, later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period is not later.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period is not earlier.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Written in the form that <see cref="Parse(string, IFormatProvider)"/> reads; nothing where it is not dated.</summary>
    public override string ToString()
    {
        if (!IsDated)
            return string.Empty;
        int year = FirstMonthIndex / 12, first = FirstMonthIndex % 12;
        return Kind switch
        {
            PeriodKind.Year => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
            PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-H{(first / 6) + 1}"),
            PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{(first / 3) + 1}"),
            PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{first + 1:00}"),
            PeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{LastMonthIndex / 12:0000}"),
            _ => string.Create(CultureInfo.InvariantCulture,
                $"{year:0000}-{first + 1:00}..{LastMonthIndex / 12:0000}-{(LastMonthIndex % 12) + 1:00}"),
        };
    }

    private static Period Checked(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 12);
        return new Period(first, last);
    }

    private static Period Part(Year year, int number, int parts, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, parts, name);
        int length = 12 / parts, first = (year.Value * 12) + ((number - 1) * length);
        return new Period(first, first + length - 1);
    }

    private static bool FourDigits(ReadOnlySpan<char> s, out int value)
    {
        value = 0;
        return s.Length == 4 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }

    private static bool TryMonth(ReadOnlySpan<char> s, out int index)
    {
        index = 0;
        if (s.Length != 7 || s[4] != '-' || !FourDigits(s[..4], out int year))
            return false;
        if (!int.TryParse(s[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12)
            return false;
        index = (year * 12) + month - 1;
        return true;
    }
}
