namespace Huzhou.Policy;

/// <summary>A unit of the table.</summary>
/// <param name="symbol">Its first name.</param>
/// <param name="dimension">What it measures.</param>
/// <param name="factor">How many of its reference one of it is.</param>
/// <param name="reference">What it converts into.</param>
/// <param name="form">The construct of a number with it.</param>
/// <param name="english">Its name in English, or null.</param>
internal sealed class UnitEntry(string symbol, Dimension dimension, decimal factor, string reference, UnitForm form, string? english)
{
    /// <summary>Its first name.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; } = dimension;

    /// <summary>How many of <see cref="Reference"/> one of it is, exactly.</summary>
    public decimal Factor { get; } = factor;

    /// <summary>The unit that all which convert into each other are related to.</summary>
    public string Reference { get; } = reference;

    /// <summary>The construct of a number with it.</summary>
    public UnitForm Form { get; } = form;

    /// <summary>Its name in English, or null where it has none.</summary>
    public string? English { get; } = english;
}
