namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>
/// What a cycle leaves for a person to decide: targets that nothing decides with the values that are like them, and what reading and
/// judging found and could not settle. A review to be filled in.
/// </summary>
public static class OpenQuestions
{
    /// <summary>A question for each value that is like an unresolved target, and for each finding that asks for a person.</summary>
    /// <param name="cycle">The year's cycle.</param>
    /// <param name="archive">Its documents, whose findings are asked about; null leaves them out.</param>
    public static Review Of(CycleAnalysis cycle, Archive? archive = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        IEnumerable<ReviewDecision> rows =
            from row in cycle.Scorecard.Rows
            from candidate in row.Candidates
            select new ReviewDecision.Open(FactAddress.Of(row.Target), FactAddress.Of(candidate.Observation));
        return new([.. rows, .. Findings(cycle, archive)]);
    }

    private static IEnumerable<ReviewDecision> Findings(CycleAnalysis cycle, Archive? archive)
    {
        foreach (Assessment row in cycle.Scorecard.Rows)
        {
            foreach (Finding finding in row.Findings)
                yield return new ReviewDecision.Open(FactAddress.Of(row.Target)) { Question = finding.Message };
        }

        foreach (Document document in archive?.Documents ?? [])
        {
            foreach (Finding finding in document.Findings.Where(finding => finding.Severity != Severity.Information))
                yield return new ReviewDecision.Open(null, null, FactAddress.Of(document)) { Question = $"{finding}{PlaceOf(finding)}" };
        }
    }

    private static string PlaceOf(Finding finding) => finding.Span is { } span ? $" ({span})" : string.Empty;
}
