using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// Quantities as people write them, and back: 增长5.8%, 下降14.5%, 3850亿元, 第3位; +5.8%, -14.5%, 385 billion yuan, rank 3.
/// </summary>
/// <remarks>
/// <para>What is written is exact. What is read back is the same amount of the same kind: the magnitude word and, in English, the
/// classifier of a count may differ.</para>
/// <para>A bare percentage may be a share or a rate, and a bare number a level or a count: who knows the kind says it when reading.</para>
/// </remarks>
public sealed class QuantityFormat
{
    private readonly Language _language;

    private QuantityFormat(Language language) => _language = language;

    /// <summary>As Chinese documents write.</summary>
    public static QuantityFormat Chinese { get; } = new(Language.Chinese);

    /// <summary>
    /// In English, with signs for growth and changes, and with Chinese magnitudes turned into thousands, millions and billions.
    /// </summary>
    public static QuantityFormat English { get; } = new(Language.English);

    /// <summary>The format of a language.</summary>
    public static QuantityFormat Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The quantity in words, exact.</summary>
    public string Format(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return _language == Language.Chinese ? ChineseQuantities.Write(quantity) : EnglishQuantities.Write(quantity);
    }

    /// <summary>The quantity in words, rounded for reading; never rounded onto or across a number that decides something.</summary>
    /// <param name="quantity">What is to be shown.</param>
    /// <param name="decimals">How many decimal places are enough, 0 to 28.</param>
    /// <param name="against">The number that the quantity was held against, in the same unit, or null. More places are shown where fewer
    /// would hide on which side the quantity lies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of places lies outside 0 to 28.</exception>
    public string Format(Quantity quantity, int decimals, decimal? against = null)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return Format(new Quantity(Rounded.Near(quantity.Value, decimals, against), quantity.Unit, quantity.Measure));
    }

    /// <summary>Reads a quantity.</summary>
    /// <param name="text">What <see cref="Format(Quantity)"/> writes, or one of its usual variants.</param>
    /// <param name="measure">The kind of number, or null to take the most likely one.</param>
    /// <exception cref="FormatException">The text is not a quantity of that kind.</exception>
    public Quantity Parse(string text, Measure? measure = null) =>
        TryParse(text, measure, out Quantity? quantity)
            ? quantity
            : throw new FormatException(
                $"\"{text}\" is not a quantity{(measure is null ? string.Empty : $" of the kind {measure}")}; expected one such as "
                    + $"{Sample}.");

    /// <summary>Reads a quantity without throwing.</summary>
    /// <param name="text">What <see cref="Format(Quantity)"/> writes, or one of its usual variants.</param>
    /// <param name="measure">The kind of number, or null to take the most likely one.</param>
    /// <param name="quantity">The quantity, or null.</param>
    public bool TryParse([NotNullWhen(true)] string? text, Measure? measure, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        return !string.IsNullOrWhiteSpace(text)
            && (_language == Language.Chinese ? ChineseQuantities.TryRead(text, measure, out quantity)
                : EnglishQuantities.TryRead(text, measure, out quantity));
    }

    private string Sample => _language == Language.Chinese ? "增长5.8%, 3850亿元 or 第3位" : "+5.8%, 385 billion yuan or rank 3";
}
