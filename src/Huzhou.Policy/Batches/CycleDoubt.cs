namespace Huzhou.Policy.Batches;

/// <summary>What was taken for granted about the two texts of a cycle.</summary>
public enum CycleDoubt
{
    /// <summary>The texts name two governments and were taken for one government's.</summary>
    TwoGovernments,

    /// <summary>The second text does not report on the year of the plan.</summary>
    NoReportOnYear,

    /// <summary>Of several texts with results, those that say they are another government's were left out.</summary>
    LeftOut,
}
