namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A row of a table of planned indicators as it stands in the text, before its indicator is known.</summary>
/// <param name="Name">What is measured, without number, notes and unit.</param>
/// <param name="Unit">The unit as written, or null.</param>
/// <param name="Start">Where it begins in the view.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Path">The section above it.</param>
internal sealed record class PlannedRow(string Name, string? Unit, int Start, int End, string Path)
{
    public IndicatorNature Nature { get; init; }

    /// <summary>The year of the baseline, or 0.</summary>
    public int BaseYear { get; init; }

    /// <summary>The year by which the goal is to be reached.</summary>
    public int GoalYear { get; init; }

    public Mention? Baseline { get; init; }

    public Mention? Goal { get; init; }

    /// <summary>The upper end of a goal that is a range, or null.</summary>
    public Mention? GoalHigh { get; init; }

    /// <summary>The yearly mean that is asked for, or null.</summary>
    public Mention? Growth { get; init; }

    /// <summary>What is to be reached over all years together, or null.</summary>
    public Mention? Cumulative { get; init; }

    /// <summary>The values of the years between, in order.</summary>
    public IReadOnlyList<(int Year, Mention Value)> Steps { get; init; } = [];
}
