using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Tool;

/// <summary>A plan and a later text as one archive, and the plan's targets judged by it.</summary>
internal sealed class Cycle
{
    private readonly CycleReading _read;

    private Cycle(FileReading plan, FileReading results, CycleReading read)
    {
        Plan = plan;
        Results = results;
        _read = read;
    }

    internal FileReading Plan { get; }

    internal FileReading Results { get; }

    internal Archive Archive => _read.Archive;

    internal Year Year => _read.Year;

    /// <summary>The year's cycle in the two documents.</summary>
    internal CycleAnalysis Analysis => _read.Analysis;

    /// <summary>The targets for the year, in the order of documents and text.</summary>
    internal IReadOnlyList<Assessment> Rows => Analysis.Scorecard.Rows;

    /// <summary>What was taken for granted about the two texts, for the user to know.</summary>
    internal IEnumerable<string> Doubts => _read.Doubts.Select(doubt => doubt switch
    {
        CycleDoubt.TwoGovernments =>
            $"the plan is of {Plan.Read.Government}, the results of {Results.Read.Government}; they are taken for one government. "
                + "--government says it where the texts do not.",
        _ =>
            $"the plan is for {Year}, but \"{Results.Document.Id}\" of {Results.Document.Year} does not report on it. --year says which year "
                + "is meant where the texts do not.",
    });

    internal static Cycle Of(Batch batch, FileReading plan, FileReading results, Year? wanted)
    {
        try
        {
            CycleReading read = CycleReading.Of(batch.Reader, batch.TextOf(plan), batch.TextOf(results), wanted);
            return new Cycle(plan with { Read = read.Plan }, results with { Read = read.Results }, read);
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "plan")
        {
            throw new Mistake(
                $"\"{plan.Document.Id}\" sets no target for {wanted ?? plan.Document.Year}. Is it the plan? The first text sets the targets, "
                    + "the second one reports the results.");
        }
    }
}
