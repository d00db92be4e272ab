using System.Collections.Frozen;
using System.Collections.Immutable;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// What the reader of a genre adds to sentences and figures: header, tasks with owners, livelihood projects, decisions, entries.
/// </summary>
internal sealed record class GenreResult
{
    public required DocumentHeader Header { get; init; }

    /// <summary>What the caller's directory knows of the bodies that are named.</summary>
    public required BodyNames Bodies { get; init; }

    /// <summary>The items as they stand in the text; each has its task or livelihood project below.</summary>
    public ImmutableArray<TaskItem> Items { get; init; } = [];

    public ImmutableArray<PolicyTask> Tasks { get; init; } = [];

    public ImmutableArray<LivelihoodProject> Projects { get; init; } = [];

    public MinutesReading? Minutes { get; init; }

    public ImmutableArray<ProgressEntry> Entries { get; init; } = [];

    /// <summary>What is reported on projects, in the order of the text.</summary>
    public ImmutableArray<ProgressRow> Progress { get; init; } = [];

    /// <summary>The day up to which it is reported, or null.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The rows of tables of planned indicators.</summary>
    public ImmutableArray<PlannedRow> Planned { get; init; } = [];

    /// <summary>
    /// The figures of table rows and cells by the offset of the row or cell in the view; what is here is read as no sentence.
    /// </summary>
    public IReadOnlyDictionary<int, List<Mention>> Rows { get; init; } = FrozenDictionary<int, List<Mention>>.Empty;

    public ImmutableArray<Finding> Findings { get; init; } = [];
}
