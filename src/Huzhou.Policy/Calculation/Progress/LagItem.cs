namespace Huzhou.Policy.Calculation.Progress;

/// <summary>Why a task is on a lag list.</summary>
public enum LagReason
{
    /// <summary>Behind schedule.</summary>
    Behind,

    /// <summary>Far behind schedule.</summary>
    FarBehind,

    /// <summary>Something to judge, and no report up to the day.</summary>
    NotReported,
}

/// <summary>One line of a lag list.</summary>
/// <param name="Organization">The lead body's name.</param>
/// <param name="Progress">The progress of the target.</param>
/// <param name="Reason">Why it is listed.</param>
public sealed record class LagItem(string Organization, TaskProgress Progress, LagReason Reason);
