namespace Huzhou.Policy.Calculation.Columns;

/// <summary>Beyond which of the two marks of a condition lies what exceeds.</summary>
public enum MarkKind
{
    /// <summary>Beyond neither: inside is met, outside is missed.</summary>
    Range,

    /// <summary>Above the upper mark it is exceeded; up to the lower mark it is missed.</summary>
    Floor,

    /// <summary>Up to the lower mark it is exceeded; above the upper mark it is missed.</summary>
    Ceiling,
}
