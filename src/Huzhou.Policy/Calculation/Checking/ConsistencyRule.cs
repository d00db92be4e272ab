namespace Huzhou.Policy.Calculation.Checking;

/// <summary>
/// What a check holds documents against. The numbers are stable: a rule's code is HZP1 and its number plus one, three digits.
/// </summary>
public enum ConsistencyRule
{
    /// <summary>Two documents give two values for one indicator and period.</summary>
    VintagesDiffer = 0,

    /// <summary>One document sets the same target twice with different numbers.</summary>
    TargetSetTwice = 1,

    /// <summary>Two conditions of one target exclude each other: at least 5 and at most 4.</summary>
    ConditionsContradict = 2,

    /// <summary>A number's unit does not fit its indicator.</summary>
    UnitUnfit = 3,

    /// <summary>A condition asks for another kind of number than its target.</summary>
    MeasureUnfit = 4,

    /// <summary>A target's period is over before the document's year begins.</summary>
    TargetInThePast = 5,

    /// <summary>A result is reported for a time after its document, and not as a forecast.</summary>
    ResultInTheFuture = 6,

    /// <summary>A document carries a day that does not fit its year.</summary>
    DateOutsideYear = 7,

    /// <summary>Two documents of one genre, government and year.</summary>
    DocumentTwice = 8,

    /// <summary>A task has no owner.</summary>
    TaskWithoutOwner = 9,

    /// <summary>A task has supporting bodies and no lead.</summary>
    LeadMissing = 10,

    /// <summary>An owner is not in the directory.</summary>
    OwnerUnknown = 11,

    /// <summary>An owner is named by a name it did not bear on the document's day.</summary>
    NameOutOfTime = 12,

    /// <summary>A body is named twice among the owners of one task.</summary>
    OwnerTwice = 13,

    /// <summary>An umbrella over several bodies leads, so that nobody in particular does.</summary>
    UmbrellaLeads = 14,

    /// <summary>A task that is said to have nothing to judge holds a target.</summary>
    StandingTaskWithTarget = 15,

    /// <summary>A task that is said to be measured holds no number.</summary>
    MeasuredTaskWithoutNumber = 16,

    /// <summary>Two levels and the stated growth between them do not fit.</summary>
    GrowthAgainstLevels = 17,

    /// <summary>Two levels at current prices are given with a real growth rate: another basis, not a mistake.</summary>
    NominalAgainstReal = 18,

    /// <summary>A part is larger than its whole.</summary>
    PartLargerThanWhole = 19,

    /// <summary>A share lies outside 0 to 100%.</summary>
    ShareOutOfRange = 20,

    /// <summary>No whole number out of the set gives the stated share.</summary>
    ShareImpossibleAsCount = 21,

    /// <summary>A part, its whole and the stated share do not fit.</summary>
    ShareAgainstAmounts = 22,

    /// <summary>A stated ratio is not that of its two parts.</summary>
    RatioAgainstParts = 23,

    /// <summary>A total is not the sum of its parts.</summary>
    SumAgainstParts = 24,

    /// <summary>The growth of a total lies outside that of its parts.</summary>
    GrowthOutsideParts = 25,

    /// <summary>Two accounts that go by similar names grow at different rates: another definition, not a mistake.</summary>
    AccountsDiffer = 26,

    /// <summary>A stated change in points is not the difference of the two values.</summary>
    PointsAgainstValues = 27,

    /// <summary>A stated move of rank is not the difference of the two ranks.</summary>
    RankMoveAgainstRanks = 28,

    /// <summary>A run is longer than the run of the year before and one more.</summary>
    StreakSkips = 29,

    /// <summary>A run is shorter than a year before, so that it was broken in between or counted otherwise.</summary>
    StreakShrinks = 30,

    /// <summary>A record is claimed and an earlier value is higher.</summary>
    RecordBeaten = 31,

    /// <summary>A move is claimed and the values moved the other way.</summary>
    MoveContradicted = 32,

    /// <summary>A goal beyond a target is not beyond it.</summary>
    StretchNotBeyond = 33,

    /// <summary>A target is already met by the value it starts from.</summary>
    BaselinePastTarget = 34,

    /// <summary>A count is below zero.</summary>
    NegativeCount = 35,

    /// <summary>A fact points at an item that its document does not have.</summary>
    ItemUnknown = 36,

    /// <summary>A named project's reported stage is earlier than one reported before.</summary>
    StageReversed = 37,

    /// <summary>All targets of a document weigh nothing.</summary>
    WeightsZero = 38,

    /// <summary>A final value is followed by an estimate of the same indicator and period.</summary>
    EstimateAfterFinal = 39,
}
