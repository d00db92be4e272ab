namespace Huzhou.Policy.Calculation;

/// <summary>Why a verdict, a refusal or a label was given. The names are stable codes.</summary>
public enum Reason
{
    /// <summary>The value satisfies the condition.</summary>
    ConditionHolds,

    /// <summary>The value is better than the stated number by more than the margin.</summary>
    BeyondMargin,

    /// <summary>The value does not satisfy the condition.</summary>
    ConditionFails,

    /// <summary>A part of what is counted satisfies the floor already.</summary>
    ProvedByNarrower,

    /// <summary>More than what is counted stays inside the ceiling.</summary>
    ProvedByWider,

    /// <summary>The count at a later stage satisfies the floor already.</summary>
    ProvedByLaterStage,

    /// <summary>The document asserts it without a figure.</summary>
    Asserted,

    /// <summary>The document asserts the opposite without a figure.</summary>
    AssertedOtherwise,

    /// <summary>The document itself gives the completion rate of what was handed down.</summary>
    CompletionStated,

    /// <summary>Both halves of what is counted decide it alike, and the whole lies between them.</summary>
    DecidedByHalves,

    /// <summary>It is decided by the growth that the levels of two years give, at the prices of the time.</summary>
    ComputedFromLevels,

    /// <summary>What is reported so far reaches what the elapsed time asks for.</summary>
    KeepsPace,

    /// <summary>What is reported so far stays under what the elapsed time asks for.</summary>
    FallsBehind,

    /// <summary>No document reports on the period.</summary>
    NoDocument,

    /// <summary>The period is not over on the day of judgement, and nothing is reported for a part of it.</summary>
    PeriodNotOver,

    /// <summary>There is only a forecast.</summary>
    ForecastOnly,

    /// <summary>The document that reports on the period says nothing of it.</summary>
    DocumentSilent,

    /// <summary>The document that reports on the period says nothing under this name, and something alike.</summary>
    CandidatesOnly,

    /// <summary>The document says that the value is missing.</summary>
    SaidToBeMissing,

    /// <summary>The value has another name, and nothing says that the two mean one thing.</summary>
    OtherName,

    /// <summary>The value counts at another event.</summary>
    OtherEvent,

    /// <summary>The value counts from another threshold.</summary>
    OtherThreshold,

    /// <summary>The value counts another population.</summary>
    OtherPopulation,

    /// <summary>The value is of another place.</summary>
    OtherTerritory,

    /// <summary>The value counts another scope that neither contains nor is contained.</summary>
    OtherScope,

    /// <summary>The value is a share of another whole.</summary>
    OtherDenominator,

    /// <summary>The value is another kind of number: an increment against a growth rate, a rank against an amount.</summary>
    OtherMeasure,

    /// <summary>The value is in a unit that does not convert.</summary>
    OtherUnit,

    /// <summary>The value is about another time.</summary>
    OtherPeriod,

    /// <summary>The value is at other prices.</summary>
    OtherPriceBasis,

    /// <summary>The value is an average or a running total, the target is not, or the other way round.</summary>
    OtherBasis,

    /// <summary>The rank is among others.</summary>
    OtherLeague,

    /// <summary>The stage or mark is one of another scale.</summary>
    OtherScale,

    /// <summary>The value counts more than the target and proves nothing about it.</summary>
    WiderProvesNothing,

    /// <summary>The value counts less than the target and proves nothing about it.</summary>
    NarrowerProvesNothing,

    /// <summary>The value counts at a later stage and proves nothing about the earlier one.</summary>
    LaterStageProvesNothing,

    /// <summary>The result is given as a bound or roughly, and the target's number lies inside what it leaves open.</summary>
    BoundDoesNotDecide,

    /// <summary>What the document asserts neither says nor denies what the target asks.</summary>
    AssertionDoesNotDecide,

    /// <summary>The stage is reported, but not whether it was reached by the promised day.</summary>
    DateNotShown,

    /// <summary>What it is made up of is reported in part, and not the whole.</summary>
    PartlyReported,

    /// <summary>Only the authority that handed the target down knows the figure.</summary>
    AuthorityFigureUnknown,

    /// <summary>It is not known which value is meant by the reference.</summary>
    ReferenceUnknown,

    /// <summary>The reference is known, and no document reports its value.</summary>
    ReferenceNotReported,

    /// <summary>The value before is not reported.</summary>
    PreviousNotReported,

    /// <summary>No earlier values are there to be higher than.</summary>
    SeriesNotReported,

    /// <summary>The place it means has no number, and no policy gives one.</summary>
    TierUndefined,

    /// <summary>A later document sets the target anew.</summary>
    Restated,

    /// <summary>There is no value to compute with.</summary>
    ValueMissing,

    /// <summary>There is no value that the change starts from.</summary>
    BaselineMissing,

    /// <summary>The target is zero or below, so a quotient by it means nothing.</summary>
    TargetNotPositive,

    /// <summary>The result is zero or below, so a quotient by it means nothing.</summary>
    ActualNotPositive,

    /// <summary>The target is the value it starts from, so there is no way to measure along.</summary>
    BaselineEqualsTarget,

    /// <summary>The value it starts from is better than the target already, so the way leads backwards.</summary>
    BaselineBeyondTarget,

    /// <summary>A base of zero or below, or a change of sign, has no rate of growth.</summary>
    BaseNotPositive,

    /// <summary>The method is for indicators of the other direction.</summary>
    WrongDirection,

    /// <summary>The length of time it needs is not given.</summary>
    SpanMissing,

    /// <summary>The condition has no number of its own.</summary>
    NoOwnNumber,

    /// <summary>The result is on another basis, so no rate can be computed with it.</summary>
    ResultOnOtherBasis,

    /// <summary>The result is a bound, so no rate can be computed.</summary>
    ResultIsBound,

    /// <summary>The number does not fit, or is too small to be told from zero.</summary>
    OutOfRange,

    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,

    /// <summary>The condition either holds or does not; there is no way in between.</summary>
    YesOrNo,

    /// <summary>The two are on different bases: they are shown side by side, and neither is wrong.</summary>
    BasisDiffers,
}
