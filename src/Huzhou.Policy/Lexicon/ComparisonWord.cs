namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words by which indicators and quantities are compared; the words themselves lie in <c>Words/ComparisonWord.txt</c>.</summary>
internal enum ComparisonWord
{
    /// <summary>Words that only say how eagerly, in front of what is pursued.</summary>
    Pursuit,

    /// <summary>Words for making something, which a result uses one for another.</summary>
    Making,

    /// <summary>Nouns so general that they tell two indicators apart only with the words before them.</summary>
    Generic,

    /// <summary>Verbs in front of a growth that is written without a sign.</summary>
    Rise,

    /// <summary>Verbs in front of a fall that is written without a sign.</summary>
    Fall,
}
