using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>A unit or classifier as it is written behind a number.</summary>
internal sealed class UnitWord
{
    /// <summary>The units that are words of their own, or end in one, so that what stands around decides: 5楼, 10分类, 两条线.</summary>
    private static readonly WordList s_ambiguous = Vocabulary.Of(QuantityWord.AmbiguousUnit);

    public UnitWord(string text, string symbol, QuantityForm form)
    {
        (Text, Symbol, Form) = (text, symbol, form);
        IsAmbiguous = form == QuantityForm.Duration || s_ambiguous.Holds(symbol)
            || UnitTable.Find(symbol) is { Dimension: Dimension.Voltage };
        Behind = NumeralGlyph.Behind;
        if (IsAmbiguous || symbol == "位")
            Behind |= NumeralGlyph.Anything;
        else if (symbol == "个")
            Behind |= NumeralGlyph.Joins;
    }

    /// <summary>The written words: 百分点.</summary>
    public string Text { get; }

    /// <summary>The unit that they mean: 个百分点.</summary>
    public string Symbol { get; }

    /// <summary>The construct of a number with this unit.</summary>
    public QuantityForm Form { get; }

    /// <summary>Whether the words around it may make number and unit a name, so that they are looked at.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>
    /// What a character behind the unit may be to change the quantity; anything where the unit alone is a reason to look around. Behind 个 a
    /// list may go on to points.
    /// </summary>
    public NumeralGlyph Behind { get; }
}
