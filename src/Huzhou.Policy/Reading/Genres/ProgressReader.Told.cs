using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>What a sentence tells of a project, before it becomes an item.</content>
internal sealed partial class ProgressReader
{
    /// <summary>What one stretch says of a project.</summary>
    /// <param name="Lead">Where its words begin.</param>
    /// <param name="Split">Where the words of what is planned end and those of what is done begin.</param>
    /// <param name="Project">The name of the project.</param>
    /// <param name="Planned">What was planned.</param>
    /// <param name="Done">What is done.</param>
    private readonly record struct Told(int Lead, int Split, string Project, ScannedQuantity? Planned, ScannedQuantity? Done)
    {
        /// <summary>The share of the plan that is stated to be done, in percent; null where none is stated.</summary>
        public decimal? Share { get; init; }

        /// <summary>Whether what was planned and what is done are counted alike.</summary>
        public bool IsPair => Planned is { } planned && Done is { } done && ProgressFigures.SameUnit(planned, done);

        /// <summary>Whether the share is one of what has begun.</summary>
        public bool Begins { get; init; }

        /// <summary>The place that alone names it: 东河县已完成320户; null where none does.</summary>
        public string? Place { get; init; }
    }
}
