namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of verbs; the words themselves lie in <c>Words/EventWord.txt</c>.</summary>
internal enum EventWord
{
    /// <summary>Event verbs that end a row of verbs.</summary>
    Alone,

    /// <summary>Verbs that hold their object.</summary>
    HoldsObject,

    /// <summary>Event verbs that behind another one belong to the noun they stand before.</summary>
    Attributive,

    /// <summary>Nouns for what is built or run, which such a verb names.</summary>
    Facility,

    /// <summary>Verbs that only say that something is carried on.</summary>
    CarriesOut,

    /// <summary>Event verbs that are found inside a phrase.</summary>
    Inner,

    /// <summary>Verbs whose object the next item of a list does not share.</summary>
    KeepsObject,

    /// <summary>Verbs after which places are counted.</summary>
    RankMove,

    /// <summary>Verbs of rising.</summary>
    Rise,

    /// <summary>Verbs of falling.</summary>
    Fall,

    /// <summary>Verbs of guidance and adverbs at the start of a clause that has no subject of its own.</summary>
    Deed,

    /// <summary>Verbs of what is done to what is counted.</summary>
    Event,

    /// <summary>Nouns that begin with a verb: 上市公司 is counted, nothing is listed.</summary>
    NounHead,

    /// <summary>Verbs that only link a subject to its number.</summary>
    Linking,

    /// <summary>Words in front of a deed that say that it goes on: what is counted behind them is not done.</summary>
    GoingOn,
}
