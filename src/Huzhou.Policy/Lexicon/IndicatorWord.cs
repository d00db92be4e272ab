namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words in names of indicators; the words themselves lie in <c>Words/IndicatorWord.txt</c>.</summary>
internal enum IndicatorWord
{
    /// <summary>Words of one meaning that documents use one for another, with the catalogue's word.</summary>
    Synonym,

    /// <summary>Territories in front of the name of an indicator.</summary>
    Territory,

    /// <summary>Words for change at the end of the name of an indicator.</summary>
    Change,

    /// <summary>Events at the start of the name of an indicator.</summary>
    Event,

    /// <summary>Words for a share at the end of the name of an indicator.</summary>
    Share,

    /// <summary>Words for growth in the name of an indicator.</summary>
    Growth,

    /// <summary>Names so broad that they mean the indicator only where they grow: 投资 of an amount may be of anything.</summary>
    Broad,
}
