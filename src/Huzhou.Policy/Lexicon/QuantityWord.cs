namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words around numbers; the words themselves lie in <c>Words/QuantityWord.txt</c>.</summary>
internal enum QuantityWord
{
    /// <summary>Words that bound the number behind them (QuantityBound, and QuantityEstimate where that is About).</summary>
    BoundBefore,

    /// <summary>Words that bound the number before them (QuantityBound, and QuantityEstimate where that is About).</summary>
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

    /// <summary>Words before a number of days that is an amount and no date.</summary>
    BeforeDays,

    /// <summary>Words that strive for the second number of a pair: 保190亿元、争200亿元.</summary>
    Striving,

    /// <summary>Verbs of finishing behind 提前 and a time.</summary>
    DoneAhead,

    /// <summary>Words of change beside 两位数 and 零.</summary>
    FigureChange,

    /// <summary>Words of change and share before a part in words: 减少一半, 占三成.</summary>
    BeforePart,

    /// <summary>Nouns that end in 数, which opens no estimate there: 人数.</summary>
    CountNoun,

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

    /// <summary>What stands behind a numeral in the names of places, and reads as a classifier there: 五台县, 三门峡, 五家渠.</summary>
    PlaceTail,

    /// <summary>Verbs in front of a rank.</summary>
    RankVerb,

    /// <summary>Words in front of what a plant or a machine can do in a time.</summary>
    CapacityLead,

    /// <summary>Nouns that an amount in front of them is the size of.</summary>
    SizedNoun,

    /// <summary>What is measured by its volume, of which 万方 counts ten thousand cubic metres.</summary>
    Volume,
}
