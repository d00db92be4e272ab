using System.Collections.Immutable;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What the minutes of a meeting say, before it becomes a document of the model.</summary>
internal sealed record class MinutesReading
{
    public int? Ordinal { get; init; }

    public string? Chair { get; init; }

    public ImmutableArray<string> Attendees { get; init; } = [];

    public ImmutableArray<string> Invited { get; init; } = [];

    public ImmutableArray<string> OnLeave { get; init; } = [];

    public ImmutableArray<string> SittingIn { get; init; } = [];

    public ImmutableArray<Hearing> Hearings { get; init; } = [];

    public ImmutableArray<MeetingDecision> Decisions { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];
}
