using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A condition that a clause sets, or says is fulfilled, in words alone.</summary>
/// <param name="Start">The offset in the view at which the statement begins.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Subject">What it is said of, in the words of the text.</param>
/// <param name="Condition">What must hold.</param>
/// <param name="Measure">What kind of number would decide it.</param>
internal readonly record struct Statement(int Start, int End, string Subject, Condition Condition, Measure Measure)
{
    /// <summary>How firmly it binds.</summary>
    public MentionModality Modality { get; init; }

    /// <summary>The league that a place is counted in, or null.</summary>
    public string? League { get; init; }

    /// <summary>The words of the subject where they stand; empty where the clause before names it.</summary>
    public Phrase Words { get; init; }
}
