namespace Huzhou.Policy.Oracle;

/// <summary>How a condition or a report gives its number.</summary>
public enum Saying
{
    /// <summary>At least (condition), or said to be at least (report).</summary>
    AtLeast,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Less than.</summary>
    LessThan,

    /// <summary>The number alone.</summary>
    Number,

    /// <summary>About the number.</summary>
    About,

    /// <summary>From one number to another.</summary>
    Between,
}

/// <summary>What the number is a number of.</summary>
public enum Kind
{
    /// <summary>A level or a count.</summary>
    Level,

    /// <summary>Growth in percent.</summary>
    Growth,

    /// <summary>A share or a rate in percent.</summary>
    Share,

    /// <summary>A change in points.</summary>
    Points,

    /// <summary>A multiple.</summary>
    Multiple,

    /// <summary>A place, where the condition is to be within it.</summary>
    Rank,
}

/// <summary>Which way is better.</summary>
public enum Better
{
    /// <summary>Nobody says.</summary>
    Unsaid,

    /// <summary>More.</summary>
    More,

    /// <summary>Less.</summary>
    Less,
}

/// <summary>A number, or two, as written, with the unit.</summary>
/// <param name="Saying">How it is said.</param>
/// <param name="Low">The number, or the lower one.</param>
/// <param name="High">The upper one of two; else the same.</param>
/// <param name="Unit">The unit.</param>
/// <param name="OpenBelow">Whether the lower end does not belong to it.</param>
/// <param name="OpenAbove">Whether the upper end does not belong to it.</param>
public sealed record class Said(Saying Saying, string Low, string High, string Unit, bool OpenBelow = false, bool OpenAbove = false);

/// <summary>A target and what is reported for it.</summary>
/// <param name="Kind">What the target's number is.</param>
/// <param name="ReportedKind">What the reported number is.</param>
/// <param name="Better">Which way is better.</param>
/// <param name="Target">What is promised.</param>
/// <param name="Report">What is reported.</param>
public sealed record class Row(Kind Kind, Kind ReportedKind, Better Better, Said Target, Said Report);
