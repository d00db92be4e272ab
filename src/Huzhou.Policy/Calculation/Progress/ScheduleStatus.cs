namespace Huzhou.Policy.Calculation.Progress;

/// <summary>What a band of lead or lag means.</summary>
public enum ScheduleStatus
{
    /// <summary>At or ahead of schedule: green.</summary>
    OnSchedule,

    /// <summary>Behind schedule: yellow.</summary>
    Lagging,

    /// <summary>Far behind schedule: red.</summary>
    FarBehind,
}
