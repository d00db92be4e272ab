namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of the heads of tables; the words themselves lie in <c>Words/TableWord.txt</c>.</summary>
internal enum TableWord
{
    /// <summary>What the column below these words holds (ColumnKind).</summary>
    Column,

    /// <summary>Words of a column of changes.</summary>
    ChangeHead,

    /// <summary>Words of a column of falls.</summary>
    FallHead,

    /// <summary>Words of a column of rises.</summary>
    RiseHead,

    /// <summary>Words that name a part of a year or a mean over years: a figure below them is none of the whole year.</summary>
    OtherSpan,

    /// <summary>Words that only say that numbers stand below them.</summary>
    PlainHead,

    /// <summary>Heads of a column of names.</summary>
    NameHead,

    /// <summary>Heads of a column of units.</summary>
    UnitHead,

    /// <summary>Heads of a column of serial numbers.</summary>
    OrdinalHead,

    /// <summary>Heads of a column of remarks.</summary>
    RemarkHead,
}
