namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What a scanner of statements found in a phrase: the subject's place, the condition, the kind of number behind it.</summary>
/// <param name="SubjectStart">Where the subject begins in the phrase.</param>
/// <param name="SubjectEnd">Where it ends; equal to its start where the phrase names none.</param>
/// <param name="Condition">What must hold.</param>
/// <param name="Measure">The kind of number; null where the subject's own name says it.</param>
internal readonly record struct StatementMatch(int SubjectStart, int SubjectEnd, Condition Condition, Measure? Measure = null)
{
    /// <summary>What the closing words count, as the name of the indicator says behind its subject: 死亡人数 of 零死亡; or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Whether the words only foresee it: 年度目标可以实现.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Whether only a report says so: a plan that is to fulfil its own targets sets none with it (全力完成年度目标).</summary>
    public bool IsOfReport { get; init; }

    /// <summary>The league that a place is counted in, or null.</summary>
    public string? League { get; init; }
}

/// <summary>Reads one construct at the end of a phrase.</summary>
/// <param name="phrase">The words from the end of the statement before to the end of this one.</param>
/// <param name="match">What was found.</param>
/// <returns>Whether the phrase is of that construct.</returns>
internal delegate bool StatementScanner(ReadOnlySpan<char> phrase, out StatementMatch match);
