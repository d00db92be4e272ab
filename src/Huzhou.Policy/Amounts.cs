using System.Numerics;

namespace Huzhou.Policy;

/// <summary>Orders amounts in commensurable units, without conversion and so without rounding: 1852里 are exactly 500海里.</summary>
internal static class Amounts
{
    /// <summary>Below zero where the first amount is less, zero where both are equal, above zero where it is more.</summary>
    internal static int Compare(Quantity a, Quantity b)
    {
        decimal scaleOfA = a.Unit.ToReference, scaleOfB = b.Unit.ToReference;
        return scaleOfA == scaleOfB ? decimal.Compare(a.Value, b.Value) : Compare(Product(a.Value, scaleOfA), Product(b.Value, scaleOfB));
    }

    /// <summary>A product as whole digits and how many of them are behind the point.</summary>
    internal static (BigInteger Digits, int Places) Product(decimal a, decimal b) => (Digits(a) * Digits(b), a.Scale + b.Scale);

    private static int Compare((BigInteger Digits, int Places) a, (BigInteger Digits, int Places) b) =>
        a.Places < b.Places
            ? (a.Digits * BigInteger.Pow(10, b.Places - a.Places)).CompareTo(b.Digits)
            : a.Digits.CompareTo(b.Digits * BigInteger.Pow(10, a.Places - b.Places));

    private static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return value < 0m ? -digits : digits;
    }
}
