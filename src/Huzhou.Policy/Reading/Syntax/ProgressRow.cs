namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What is reported on one project, as it stands in a sentence, a row or a cell of a matrix.</summary>
/// <param name="Item">The item it is about.</param>
/// <param name="Project">The name of the project, without numbers.</param>
/// <param name="Start">Where its row or clause begins in the view.</param>
/// <param name="End">Where it ends.</param>
internal sealed record class ProgressRow(TaskItem Item, string Project, int Start, int End)
{
    public string? Place { get; init; }

    /// <summary>What was planned, with where its number stands in the view; null where the row gives none.</summary>
    public PlacedQuantity? Planned { get; init; }

    /// <summary>What was done, or null.</summary>
    public PlacedQuantity? Done { get; init; }

    /// <summary>The share that the text says is done, in percent and uncapped; null where it says none.</summary>
    public decimal? Percent { get; init; }

    public ProgressState State { get; init; }

    /// <summary>Whether what was planned stands in a sentence before its own, which promises it or only reports on it.</summary>
    public bool IsPlanApart { get; init; }
}

/// <summary>A quantity of the model and where its number stands in the view.</summary>
internal readonly record struct PlacedQuantity(Quantity Quantity, int Start, int End);
