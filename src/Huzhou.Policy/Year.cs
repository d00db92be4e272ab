using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy;

/// <summary>A calendar year, 1 to 9999, as documents name it: 2023 or 2023年.</summary>
/// <remarks>The default value is the year 1.</remarks>
/// <example>
/// <code>
/// Year year = Year.Parse("2023年");
/// Console.WriteLine(year.Next); // 2024
/// </code>
/// </example>
public readonly record struct Year : IComparable<Year>, ISpanParsable<Year>, ISpanFormattable
{
    private readonly short _yearsAfterFirst;

    /// <summary>The year with this number.</summary>
    /// <param name="value">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside 1 to 9999.</exception>
    public Year(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999);
        _yearsAfterFirst = (short)(value - 1);
    }

    /// <summary>The number, 1 to 9999.</summary>
    public int Value => _yearsAfterFirst + 1;

    /// <summary>The year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the year 1.</exception>
    public Year Previous => new(Value - 1);

    /// <summary>The year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the year 9999.</exception>
    public Year Next => new(Value + 1);

    internal DateOnly FirstDay => new(Value, 1, 1);

    internal DateOnly LastDay => new(Value, 12, 31);

    /// <summary>Reads <c>2023</c> or <c>2023年</c>.</summary>
    /// <exception cref="FormatException">The text is not a year.</exception>
    public static Year Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc />
    public static Year Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Year year)
            ? year
            : throw new FormatException($"\"{s}\" is not a year; expected a number from 1 to 9999, such as 2023.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Year result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Year result)
    {
        if (s.EndsWith("年", StringComparison.Ordinal))
            s = s[..^1];
        if (int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 1 and <= 9999)
        {
            result = new Year(value);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Orders by time.</summary>
    public int CompareTo(Year other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(Year left, Year right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(Year left, Year right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left year is not later.</summary>
    public static bool operator <=(Year left, Year right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left year is not earlier.</summary>
    public static bool operator >=(Year left, Year right) => left.CompareTo(right) >= 0;

    /// <summary>The number in invariant digits, for example <c>2023</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc />
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
}
