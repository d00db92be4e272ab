namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words around what is measured; the words themselves lie in <c>Words/FigureWord.txt</c>.</summary>
internal enum FigureWord
{
    /// <summary>What a predicate begins with behind a subject without a number.</summary>
    SubjectPredicate,

    /// <summary>Nouns that do something themselves.</summary>
    Doer,

    /// <summary>Ends of the names of single places and works.</summary>
    NamedEnd,

    /// <summary>Measures that add up over parts.</summary>
    AddsUp,

    /// <summary>Parts of all residents, as a report on incomes divides them.</summary>
    ResidentPart,

    /// <summary>Verbs whose object is never what was counted before, but those it reached.</summary>
    Reaches,

    /// <summary>Those of them that begin a clause of their own behind 、 as behind a comma: 18个小区完成改造、惠及群众3万户.</summary>
    OpensClause,

    /// <summary>Words that begin a noun and never a deed.</summary>
    NounStart,

    /// <summary>Bodies and places that are ranked themselves.</summary>
    Ranked,

    /// <summary>Verbs by which what is counted comes to be in a place.</summary>
    Brought,

    /// <summary>Rates that are a region's own.</summary>
    RegionRate,

    /// <summary>Words for what is measured of a subject, which need that subject: growth, total, share.</summary>
    Facet,

    /// <summary>Words for what is measured of the object of a deed: investment, coverage, floor area.</summary>
    ObjectFacet,

    /// <summary>Nouns of which investment and floor area are said.</summary>
    Invested,

    /// <summary>What is said of a subject's own course over years.</summary>
    Course,

    /// <summary>Nouns that measure something of an owner.</summary>
    MeasureNoun,

    /// <summary>Words before such a noun that do not say whose it is.</summary>
    MeasureModifier,

    /// <summary>Rates of what is done to an owner or by it.</summary>
    OwnerRate,

    /// <summary>What a deed or a predicate begins with behind the owner it is said of.</summary>
    OwnerPredicate,

    /// <summary>Words at the end of an owner's name that only say in what respect something is said of it.</summary>
    Respect,

    /// <summary>Nouns of which these measures are never said.</summary>
    NoOwner,

    /// <summary>How a deed is done, before it is named.</summary>
    Way,

    /// <summary>Deeds among the words that say nothing of what is measured.</summary>
    PlainDeed,

    /// <summary>Those whose spending is called tourism's.</summary>
    Traveller,

    /// <summary>Words that show a clause to be about something else than an owner of measures.</summary>
    Manner,

    /// <summary>Rates that a region has itself, of which no other owner is sought.</summary>
    OwnRate,

    /// <summary>Measures of what an industry puts out.</summary>
    Output,

    /// <summary>Ends of the names of industries.</summary>
    Trade,

    /// <summary>Adverbs between a subject and its number.</summary>
    Adverb,

    /// <summary>Verbs behind which a rank stands.</summary>
    RankVerb,

    /// <summary>Leagues in front of a rank.</summary>
    RankLeague,

    /// <summary>Words of the basis on which a figure is computed.</summary>
    Basis,

    /// <summary>Verbs that set a figure against a reference.</summary>
    Comparator,

    /// <summary>Words of what a figure is set against.</summary>
    ReferenceMark,

    /// <summary>Words of the time a figure is compared with.</summary>
    EarlierTime,

    /// <summary>What makes a level of a count: so many for each of a number of people.</summary>
    PerPeople,

    /// <summary>What makes a percentage the share of a whole.</summary>
    Sharing,

    /// <summary>Words for money that is put into something.</summary>
    Spent,

    /// <summary>Words for the whole of the money that is put into something.</summary>
    SpentTotal,

    /// <summary>Verbs in front of money or counts that come in.</summary>
    Gained,

    /// <summary>Verbs that say nothing of what money is spent on.</summary>
    SpentNothing,

    /// <summary>Nouns that name nothing that money could be told apart by.</summary>
    SpentVague,

    /// <summary>Words for the whole of a place or year, which are no use of money.</summary>
    SpentWhole,

    /// <summary>What a predicate begins with where two phrases might be joined.</summary>
    JoinPredicate,

    /// <summary>Nouns with names of their own: one such name before 等 is an example.</summary>
    Undertaking,

    /// <summary>Outcomes behind the last member of a row, said of all its members.</summary>
    RowOutcome,

    /// <summary>Verbs of achievement with which such an outcome begins.</summary>
    RowAchieved,

    /// <summary>Those who reach figures of their own inside a territory: 企业, 开发区.</summary>
    Reacher,

    /// <summary>Words by which a clause announces the figures of the place before them.</summary>
    FiguresOfPlace,

    /// <summary>Nouns for a part of the territory that alone open the figures of that part: 片区工业增加值.</summary>
    BarePart,

    /// <summary>Verbs inside the words behind a count by which its noun has a predicate of its own: 38个县|普及.</summary>
    RowPredicate,

    /// <summary>Levels of government in front of what is counted, shared by a row.</summary>
    Grade,

    /// <summary>Words of so many nouns that two items which hold them need have nothing in common.</summary>
    CommonNoun,

    /// <summary>Words that open a name of their own level.</summary>
    OtherGrade,

    /// <summary>Tails that the members of a list of subjects share.</summary>
    SharedTail,

    /// <summary>Attributes that are listed of one subject.</summary>
    Attribute,

    /// <summary>Nouns that bear such attributes.</summary>
    Bearer,

    /// <summary>Times whose figure is compared with.</summary>
    ComparedTime,

    /// <summary>Verbs between a subject and the share of its plan or of an earlier figure.</summary>
    ComparedLink,

    /// <summary>Nouns for a plan whose share is reported.</summary>
    PlanNoun,

    /// <summary>Words in front of such a noun.</summary>
    PlanModifier,

    /// <summary>Nouns that can be measured.</summary>
    Measured,

    /// <summary>Nouns of what is counted, in front of a rate that is said of them.</summary>
    CountedNoun,

    /// <summary>Verbs of reduction, whose object is joined as it stands.</summary>
    Reduction,

    /// <summary>Outcomes between two phrases that might be joined.</summary>
    JoinOutcome,

    /// <summary>Verbs that say nothing of what is joined.</summary>
    JoinEmpty,

    /// <summary>Nouns of which a facet is said in a list.</summary>
    FacetBearer,

    /// <summary>Nouns for an appraisal or survey in which a rank was reached.</summary>
    Survey,

    /// <summary>Verbs of holding a place, in front of a league.</summary>
    PlaceVerb,

    /// <summary>What is passed and counted, not named: 跨越两个千亿元台阶.</summary>
    Step,

    /// <summary>Adverbs that as often end a name: 比重, 年度.</summary>
    NoAdverbAtEnd,

    /// <summary>What behind a number only says of it how far it got: 大关, 的目标.</summary>
    BehindNumber,

    /// <summary>Nouns for a rate of change: 增速, 涨幅.</summary>
    GrowthNoun,

    /// <summary>Growth as what is aimed for: 增长目标.</summary>
    GrowthAim,

    /// <summary>Nouns for the prices of what people buy and for their index: a percentage of them is that of their rise.</summary>
    PriceNoun,

    /// <summary>What ends the name of a measure beside 率, 额, 量 and 值.</summary>
    MeasureEnd,

    /// <summary>What ends an item of a list that needs no tail of others.</summary>
    WholeEnd,

    /// <summary>A change behind the number that it is the rate of, with its direction (MentionDirection): 增长, 降幅.</summary>
    ChangeBehind,

    /// <summary>What tells the basis of a number, with the basis: 可比价=ComparablePrices.</summary>
    BasisMark,

    /// <summary>Verbs of what is done to those who are counted before them.</summary>
    TailDeed,

    /// <summary>Nouns that close the circumstances of what is measured.</summary>
    Circumstance,

    /// <summary>Verbs that leave a part out of a figure.</summary>
    Deducts,

    /// <summary>Words behind what is left out.</summary>
    DeductionEnd,

    /// <summary>Nouns that alone only say of what kind the counted are.</summary>
    BareKind,

    /// <summary>Ends of the name of an indicator that say what kind of number it asks for, with the measure (Measure).</summary>
    NameMeasure,
}
