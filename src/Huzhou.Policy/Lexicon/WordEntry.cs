using System.Globalization;

namespace Huzhou.Policy.Lexicon;

/// <summary>A word of a category.</summary>
/// <param name="Word">The word.</param>
/// <param name="Value">What the category says of it: parts divided by commas, as the category's own documentation gives them; empty where
/// it has none.</param>
internal readonly record struct WordEntry(string Word, string Value)
{
    /// <summary>A part of the value.</summary>
    public string Part(int index) => Value.Split(',')[index];

    /// <summary>A part of the value that says whether something is so.</summary>
    public bool Flag(int index) => bool.Parse(Part(index));

    /// <summary>A part of the value that is a whole number.</summary>
    public int Number(int index) => int.Parse(Part(index), CultureInfo.InvariantCulture);

    /// <summary>A part of the value that names a member of an enum.</summary>
    public TValue As<TValue>(int index)
        where TValue : struct, Enum => Enum.Parse<TValue>(Part(index));
}
