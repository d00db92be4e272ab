using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>A unit or classifier as it is written behind a number.</summary>
/// <param name="text">The written words.</param>
/// <param name="symbol">The unit that they mean.</param>
/// <param name="form">The construct of a number with this unit.</param>
internal sealed class UnitWord(string text, string symbol, QuantityForm form)
{
    /// <summary>The written words: 百分点.</summary>
    public string Text { get; } = text;

    /// <summary>The unit that they mean: 个百分点.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>The construct of a number with this unit.</summary>
    public QuantityForm Form { get; } = form;

    /// <summary>Whether the words around it may make number and unit a name, so that they are looked at.</summary>
    public bool IsAmbiguous { get; } = form == QuantityForm.Duration || NameNumerals.AmbiguousUnits.Contains(symbol)
        || UnitTable.Find(symbol) is { Dimension: Dimension.Voltage };
}
