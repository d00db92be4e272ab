using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Tool;

/// <summary>A plan and a later text as one archive, and the plan's targets judged by it.</summary>
internal sealed class Cycle
{
    private Cycle(FileReading plan, FileReading results, Archive archive, Year year, CycleAnalysis analysis, IReadOnlyList<string> doubts)
    {
        Plan = plan;
        Results = results;
        Archive = archive;
        Year = year;
        Analysis = analysis;
        Doubts = doubts;
    }

    internal FileReading Plan { get; }

    internal FileReading Results { get; }

    internal Archive Archive { get; }

    internal Year Year { get; }

    /// <summary>The year's cycle in the two documents.</summary>
    internal CycleAnalysis Analysis { get; }

    /// <summary>The targets for the year, in the order of documents and text.</summary>
    internal IReadOnlyList<Assessment> Rows => Analysis.Scorecard.Rows;

    /// <summary>What was taken for granted about the two texts, for the user to know.</summary>
    internal IReadOnlyList<string> Doubts { get; }

    internal static Cycle Of(Batch batch, FileReading plan, FileReading results, Year? wanted)
    {
        List<string> doubts = [];
        Year year = wanted ?? plan.Document.Year;
        if (plan.Document.Year != year)
            plan = batch.Again(plan, null, year);
        if (results.Document.Government != plan.Document.Government)
        {
            if (SaysWhose(plan) && SaysWhose(results))
                doubts.Add(
                    $"the plan is of {plan.Document.Government}, the results of {results.Document.Government}; they are taken for one "
                        + "government. --government says it where the texts do not.");
            if (SaysWhose(plan))
                results = batch.Again(results, plan.Document.Government, null);
            else
                plan = batch.Again(plan, results.Document.Government, wanted);
        }

        if (!ReportsOn(results.Document, year))
        {
            Year reporting = results.Document is Document.WorkReport ? year.Next : year;
            if (wanted is null && results.Document.Year.Value > 2)
                doubts.Add(
                    $"the plan is for {year}, but \"{results.Document.Id}\" of {results.Document.Year} does not report on it. --year "
                        + "says which year is meant where the texts do not.");
            else
                results = batch.Again(results, plan.Document.Government, reporting);
        }

        Archive archive = new([plan.Document, results.Document]) { Indicators = batch.Indicators, Organizations = batch.Organizations };
        return !plan.Document.Targets.Any(target => target.Period.Year == year)
            ? throw new Mistake(
                $"\"{plan.Document.Id}\" sets no target for {year}. Is it the plan? The first text sets the targets, the second one "
                    + "reports the results.")
            : new Cycle(plan, results, archive, year, CycleAnalysis.Of(archive, year), doubts);
    }

    /// <summary>Whether it is known whose text it is.</summary>
    internal static bool SaysWhose(FileReading read) => !read.Read.Findings.Any(finding => finding.Code == "HZP0011");

    /// <summary>
    /// Whether a document reports the results of a year: a work report those of the year before its plan, any other one those it gives
    /// figures for.
    /// </summary>
    internal static bool ReportsOn(Document document, Year year) =>
        document is Document.WorkReport report ? report.ReviewYear == year
            : document.Observations.Any(observation => observation.Period.Year == year);
}
