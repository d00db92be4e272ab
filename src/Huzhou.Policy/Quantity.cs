using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy;

/// <summary>
/// A number with its unit and its kind: 3850亿元 is a level, 5.8% of growth is not a share of 5.8%, 0.3个百分点 are neither.
/// </summary>
/// <remarks>
/// Growth is signed: a fall of 14.5% is −14.5. There are no arithmetic operators on purpose; what can be compared is decided by
/// <see cref="CanCompare"/>.
/// Equality is that of value, unit and kind as written: 1万元 and 10000元 are equal amounts, not equal quantities.
/// </remarks>
/// <example>
/// <code>
/// Quantity jobs = Quantity.Of(3m, "万人"), more = Quantity.Of(28000m, "人"), growth = Quantity.Growth(5.5m);
/// Console.WriteLine(jobs.CanCompare(more)); // True: units of one kind
/// Console.WriteLine(jobs.CanCompare(growth)); // False: a number of people is no rate
/// </code>
/// </example>
public sealed record class Quantity : IParsable<Quantity>
{
    /// <summary>A number of this kind in this unit.</summary>
    /// <param name="value">The number as written, signed for growth and changes.</param>
    /// <param name="unit">Its unit; it must fit the kind: % or ‰ for growth, shares and rates, points for changes of them, 位 for ranks, 倍
    /// for multiples.</param>
    /// <param name="measure">Its kind; stages and grades are not numbers.</param>
    /// <exception cref="ArgumentException">The unit does not fit the kind, or a rank is not a whole number of 1 or more.</exception>
    public Quantity(decimal value, Unit unit, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!Fits(unit, measure))
            throw new ArgumentException($"The unit {unit} does not fit the measure {measure}.", nameof(unit));
        if (measure == Measure.Rank && !IsPlace(value))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"A rank is a whole number of 1 or more; found {value}."), nameof(value));
        Value = value;
        Unit = unit;
        Measure = measure;
    }

    /// <summary>The number in <see cref="Unit"/>.</summary>
    public decimal Value { get; }

    /// <summary>The unit as written.</summary>
    public Unit Unit { get; }

    /// <summary>What kind of number it is.</summary>
    public Measure Measure { get; }

    /// <summary>Growth in percent; a fall is negative.</summary>
    public static Quantity Growth(decimal percent) => new(percent, Unit.Percent, Measure.Growth);

    /// <summary>A part of a whole in percent.</summary>
    public static Quantity Share(decimal percent) => new(percent, Unit.Percent, Measure.Share);

    /// <summary>A rate or intensity in percent.</summary>
    public static Quantity Rate(decimal percent) => new(percent, Unit.Percent, Measure.Rate);

    /// <summary>A change in percentage points.</summary>
    public static Quantity Points(decimal points) => new(points, Unit.PercentagePoint, Measure.PointChange);

    /// <summary>A place in a league, 1 or more.</summary>
    public static Quantity Rank(int place) => new(place, Unit.Place, Measure.Rank);

    /// <summary>A multiple of another amount.</summary>
    public static Quantity Times(decimal multiple) => new(multiple, Unit.Times, Measure.Multiple);

    /// <summary>A level or a count, by its unit: <c>Of(3850m, "亿元")</c>, <c>Of(323m, "个")</c>.</summary>
    /// <exception cref="FormatException">The symbol is not a unit.</exception>
    /// <exception cref="ArgumentException">The unit is one of percent, points, places or multiples, which need to say their
    /// kind.</exception>
    public static Quantity Of(decimal value, string unit)
    {
        Unit parsed = Unit.Parse(unit, null);
        return new Quantity(value, parsed, parsed.Dimension is Dimension.Count or Dimension.Turnover ? Measure.Count : Measure.Level);
    }

    /// <summary>Whether a number of this unit can be of this kind.</summary>
    public static bool Fits(Unit unit, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return measure switch
        {
            Measure.Growth or Measure.Share or Measure.Rate => unit.Dimension == Dimension.Fraction,
            Measure.PointChange => unit.Dimension == Dimension.Points,
            Measure.Rank or Measure.RankMove => unit.Dimension == Dimension.Places,
            Measure.Multiple => unit.Dimension == Dimension.Number,
            Measure.Level or Measure.Count => unit.Dimension is not (Dimension.Fraction or Dimension.Points or Dimension.Places),
            _ => false,
        };
    }

    /// <summary>Whether the two are numbers of one kind in commensurable units, so that more and less mean something.</summary>
    /// <remarks>Shares and rates are one kind (a rate of coverage is a share), and so are levels and counts in one dimension.</remarks>
    public bool CanCompare(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind(Measure) == Kind(other.Measure) && Unit.IsCommensurableWith(other.Unit);
    }

    /// <summary>The same quantity in another unit of its dimension.</summary>
    /// <exception cref="ArgumentException">The units are not commensurable.</exception>
    /// <exception cref="OverflowException">The number does not fit a decimal in that unit.</exception>
    public Quantity In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Quantity(Unit.Convert(Value, unit), unit, Measure);
    }

    /// <summary>Reads what <see cref="ToString"/> writes: <c>level:3850亿元</c>, <c>growth:-14.5%</c>, <c>rank:3位</c>.</summary>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Quantity? quantity)
            ? quantity
            : throw new FormatException(
                $"\"{s}\" is not a quantity; expected kind:number unit, such as level:3850亿元, growth:5.8% or rank:3位.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result)
    {
        result = null;
        int colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || !Enum.TryParse(s![..colon], ignoreCase: true, out Measure measure) || !Enum.IsDefined(measure)
            || char.IsDigit(s[0]))
            return false;
        ReadOnlySpan<char> rest = s.AsSpan(colon + 1);
        int end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is '.' or '-'))
            end++;
        if (!decimal.TryParse(rest[..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal value)
            || !Unit.TryParse(rest[end..].ToString(), null, out Unit? unit))
        {
            return false;
        }

        result = TryMake(value, unit, measure);
        return result is not null;
    }

    /// <summary>The quantity, or null where the unit does not fit the kind or a rank is not a whole number of 1 or more.</summary>
    internal static Quantity? TryMake(decimal value, Unit unit, Measure measure) =>
        Fits(unit, measure) && (measure != Measure.Rank || IsPlace(value)) ? new Quantity(value, unit, measure) : null;

    /// <summary>
    /// Kind, number and unit, for example <c>growth:5.8%</c>: exact, and read back by <see cref="Parse(string, IFormatProvider)"/>.
    /// </summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
        $"{char.ToLowerInvariant(Measure.ToString()[0])}{Measure.ToString().AsSpan(1)}:{Value}{Unit.Symbol}");

    /// <summary>The number with its unit, without its kind, as messages show it: <c>3850亿元</c>.</summary>
    internal string Shown => string.Create(CultureInfo.InvariantCulture, $"{Value}{Unit}");

    private static bool IsPlace(decimal value) => value >= 1m && decimal.Truncate(value) == value;

    internal static Measure Kind(Measure measure) => measure switch
    {
        Measure.Rate => Measure.Share,
        Measure.Count => Measure.Level,
        _ => measure,
    };
}
