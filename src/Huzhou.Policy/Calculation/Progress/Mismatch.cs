using System.Globalization;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>Why a report or a work plan does not fit the tasks of a year.</summary>
internal enum MismatchKind
{
    None,
    UnknownTask,
    UnknownTarget,
    OutsidePeriod,
    NothingToMeasure,
    WhichTarget,
    OtherUnit,
    ReportedTwice,
    PlanOfUnknownTask,
    PlanEndsOutside,
    TwoPlans,
}

/// <summary>A report or a work plan that does not fit: its kind, what it says in English, and what it is about.</summary>
internal sealed class Mismatch(MismatchKind kind, string words, params object[] about)
{
    public string Words { get; } = words;

    /// <summary>The kind first, then what the words name in their order.</summary>
    public IReadOnlyList<string> Values
    {
        get;
    } = [kind.ToString(), .. about.Select(one => Convert.ToString(one, CultureInfo.InvariantCulture) ?? "-")];
}
