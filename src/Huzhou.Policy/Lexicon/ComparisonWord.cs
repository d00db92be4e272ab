namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Categories of words by which indicators and quantities are compared; the words themselves lie in <c>Words/ComparisonWord.txt</c>.
/// </summary>
internal enum ComparisonWord
{
    /// <summary>Words that only say how eagerly, in front of what is pursued.</summary>
    Pursuit,

    /// <summary>Nouns so general that they tell two indicators apart only with the words before them.</summary>
    Generic,

    /// <summary>Those of them that add nothing to what they stand behind: 会展活动. 投资项目 is not 投资.</summary>
    Adjunct,

    /// <summary>Verbs in front of a growth that is written without a sign.</summary>
    Rise,

    /// <summary>Verbs in front of a fall that is written without a sign.</summary>
    Fall,

    /// <summary>Words that mean in a name what the word behind the sign means, however two documents write it.</summary>
    Form,

    /// <summary>Words at the end of a name that say that it is counted, summed or averaged: the measure says it already.</summary>
    Tail,

    /// <summary>
    /// Words in front of a name that say by whom it is granted; the value is the level, 1 for the state, and how it counts without 级.
    /// </summary>
    Granted,

    /// <summary>The end of a word that says a level by itself, so that a short name gives it up as well.</summary>
    LevelSuffix,

    /// <summary>Words that begin with the name of a level and say none: 省会, 市场.</summary>
    NoLevel,

    /// <summary>Words in front of the number from which something counts.</summary>
    Over,

    /// <summary>Words behind it.</summary>
    AndAbove,

    /// <summary>Words for all of the territory that a document speaks for: they name no part of it.</summary>
    AllTerritory,

    /// <summary>Words for the whole that an indicator is a part of; they name no place.</summary>
    Enclosing,

    /// <summary>Words that open a list at its end: what stands before them is one of its members.</summary>
    AndOthers,

    /// <summary>Classifiers that count people.</summary>
    PeopleCount,

    /// <summary>Words in a name that make its number one of years or times on end.</summary>
    Run,

    /// <summary>Words in a name that make it a mean per head.</summary>
    PerHead,

    /// <summary>Words at the end of a name that make it a rank.</summary>
    RankTail,

    /// <summary>Words that join the members of a list, and the parts of a name.</summary>
    Joint,

    /// <summary>Words in a name that say nothing of what it names.</summary>
    Silent,

    /// <summary>Words between verbs that say nothing of what is done.</summary>
    EventFiller,

    /// <summary>A word in front of a verb that says that it was this year.</summary>
    Fresh,

    /// <summary>Verbs that begin with such a word and mean more with it.</summary>
    FreshVerb,

    /// <summary>Those among whom a rank is counted, in front of the word for it.</summary>
    League,

    /// <summary>Head nouns that so many things share that they make two names alike only with the words before them.</summary>
    Head,

    /// <summary>Verbs inside a name that only carry the deed behind them: 企业开展技术改造.</summary>
    Carrier,

    /// <summary>Words beside a verb that say how far or how well it was done: 全部, 圆满, 重点.</summary>
    Degree,

    /// <summary>Words in front of a title that say as which one of its kind it was given: 首批, 全省唯一的.</summary>
    First,

    /// <summary>Nouns for what is done and not owned.</summary>
    TaskNoun,

    /// <summary>Sizes that only define the noun behind them: infants are 3岁以下 whether a document says so or not.</summary>
    OwnThreshold,

    /// <summary>Classifiers behind the number of a set that opens a name.</summary>
    SetClassifier,

    /// <summary>What money is called that was put into something.</summary>
    Spent,

    /// <summary>What it is called where it is only planned or agreed on.</summary>
    PlannedAmount,

    /// <summary>Words in front of a name that say that all of it is told.</summary>
    InAll,

    /// <summary>Branches of the economy, which make a part of the firms that a name counts: 规上工业企业 of 规上企业.</summary>
    Sector,

    /// <summary>What a branch of the economy stands in front of.</summary>
    SectorBearer,
}
