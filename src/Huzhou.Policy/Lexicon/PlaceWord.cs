namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of places and leagues; the words themselves lie in <c>Words/PlaceWord.txt</c>.</summary>
internal enum PlaceWord
{
    /// <summary>Words that name a league.</summary>
    League,

    /// <summary>Parts of a territory that are named by their place alone.</summary>
    PartName,

    /// <summary>Ends of the names of places.</summary>
    PlaceEnd,

    /// <summary>Words that end as the name of a place does and name none.</summary>
    NoPlace,

    /// <summary>Words for the whole of a territory in front of what is measured.</summary>
    Whole,
}
