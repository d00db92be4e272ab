namespace Huzhou.Policy;

/// <summary>How far a project is, as a report says it.</summary>
public enum ProgressState
{
    /// <summary>The report does not say.</summary>
    Unstated,

    /// <summary>Nothing has been done: 尚未启动, 未开工.</summary>
    NotStarted,

    /// <summary>It is going on.</summary>
    Going,

    /// <summary>What was planned is done.</summary>
    Done,

    /// <summary>More is done than was planned: 超额完成, 完成率110%.</summary>
    Exceeded,
}
