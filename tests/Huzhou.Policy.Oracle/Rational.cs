using System.Globalization;
using System.Numerics;

namespace Huzhou.Policy.Oracle;

/// <summary>A number as a fraction of whole numbers: nothing is ever rounded.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger _below;

    /// <summary>A fraction, in lowest terms with its sign above.</summary>
    public Rational(BigInteger above, BigInteger below)
    {
        if (below.IsZero)
            throw new DivideByZeroException();
        BigInteger common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        (Above, _below) = (above / common, below / common);
    }

    /// <summary>Above the line.</summary>
    public BigInteger Above { get; }

    /// <summary>Below the line, above zero.</summary>
    public BigInteger Below => _below.IsZero ? BigInteger.One : _below;

    /// <summary>The sign.</summary>
    public int Sign => Above.Sign;

    /// <summary>Reads digits with one point: <c>-12.5</c>.</summary>
    public static Rational Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        int point = written.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : written.Length - point - 1;
        return new Rational(BigInteger.Parse(written.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture),
            BigInteger.Pow(10, places));
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b.Above, b.Below);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Above * b.Above, a.Below * b.Below);

    /// <summary>The quotient.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a.Above * b.Below, a.Below * b.Above);

    /// <summary>Less.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>More.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Not more.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Not less.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <inheritdoc />
    public int CompareTo(Rational other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>Without its sign.</summary>
    public Rational Absolute() => new(BigInteger.Abs(Above), Below);

    /// <inheritdoc />
    public override string ToString() => Below.IsOne ? $"{Above}" : $"{Above}/{Below}";
}
