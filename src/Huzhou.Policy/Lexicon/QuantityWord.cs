namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words around numbers; the words themselves lie in <c>Words/QuantityWord.txt</c>.</summary>
internal enum QuantityWord
{
    /// <summary>Words that bound the number behind them (QuantityBound).</summary>
    BoundBefore,

    /// <summary>Words that bound the number before them (QuantityBound).</summary>
    BoundAfter,

    /// <summary>The units that are words of their own, or end in one, so that what stands around decides.</summary>
    AmbiguousUnit,

    /// <summary>Nouns for people, which are counted by a bare number.</summary>
    People,

    /// <summary>Words in front of a number that is an amount.</summary>
    BeforeNumber,

    /// <summary>Words before a number of years that is itself a result.</summary>
    BeforeYears,

    /// <summary>Words before a duration that is an amount.</summary>
    BeforeDuration,

    /// <summary>Meetings that are named by their ordinal.</summary>
    Meeting,

    /// <summary>Words before the number of times that something happened.</summary>
    BeforeTimes,

    /// <summary>Deeds whose times are counted.</summary>
    CountedAct,

    /// <summary>Words in front of 前 and a number that open a rank.</summary>
    RankOpener,

    /// <summary>Words that end as such an opener does and open none.</summary>
    NoRank,

    /// <summary>Words that begin with a classifier and are no unit.</summary>
    NoUnit,

    /// <summary>Verbs in front of a rank.</summary>
    RankVerb,
}
