using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Batches;

/// <summary>Two texts read as one cycle: a plan, and a later text by whose results its targets are judged.</summary>
public sealed class CycleReading
{
    private CycleReading(ReadingResult plan, ReadingResult results, CycleAnalysis analysis, Archive archive, IReadOnlyList<CycleDoubt> doubts)
    {
        Plan = plan;
        Results = results;
        Analysis = analysis;
        Archive = archive;
        Doubts = doubts;
    }

    /// <summary>The text that sets the targets, read.</summary>
    public ReadingResult Plan { get; }

    /// <summary>The text that reports the results, read.</summary>
    public ReadingResult Results { get; }

    /// <summary>The documents of both texts with the reader's catalogues.</summary>
    public Archive Archive { get; }

    /// <summary>The year's cycle in the two documents.</summary>
    public CycleAnalysis Analysis { get; }

    /// <summary>The year that is judged.</summary>
    public Year Year => Analysis.Year;

    /// <summary>What was taken for granted about the two texts, for the user to know.</summary>
    public IReadOnlyList<CycleDoubt> Doubts { get; }

    /// <summary>Reads and judges two texts. What one of them says of government and year and the other does not, holds for both.</summary>
    /// <param name="reader">Who reads; its catalogues become those of the archive.</param>
    /// <param name="plan">The text that sets the targets, with what is known of it.</param>
    /// <param name="results">The text that reports the results, with what is known of it.</param>
    /// <param name="year">The year that is judged, or null for the one the plan is for.</param>
    /// <param name="assessor">Who judges; the defaults where null.</param>
    /// <exception cref="ArgumentException">The plan sets no target for the year, or both texts are the same.</exception>
    public static CycleReading Of(PolicyReader reader, PolicyText plan, PolicyText results, Year? year = null, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        List<CycleDoubt> doubts = [];
        ReadingResult first = reader.Read(plan), second = reader.Read(results);
        Year judged = year ?? first.Document.Year;
        if (first.Document.Year != judged)
            first = reader.Read(plan with { Year = judged });
        if (second.Document.Government != first.Document.Government)
        {
            if (first.Government is not null && second.Government is not null)
                doubts.Add(CycleDoubt.TwoGovernments);
            if (first.Government is not null)
                second = reader.Read(results with { Government = first.Government });
            else
                first = reader.Read(plan with { Government = second.Government, Year = year ?? plan.Year });
        }

        if (!ReportsOn(second.Document, judged))
        {
            if (year is null && second.Year is not null)
                doubts.Add(CycleDoubt.NoReportOnYear);
            else
                second = reader.Read(results with { Government = first.Government, Year = second.Document is Document.WorkReport ? judged.Next : judged });
        }

        if (!first.Document.Targets.Any(target => target.Period.Year == judged))
            throw new ArgumentException($"\"{first.Document.Title}\" sets no target for {judged}. Is it the plan? The first text sets the targets, the second one reports the results.", nameof(plan));
        Archive archive = new([first.Document, second.Document]) { Indicators = reader.Options.Indicators, Organizations = reader.Options.Organizations };
        return new CycleReading(first, second, CycleAnalysis.Of(archive, judged, null, assessor), archive, doubts);
    }

    /// <summary>
    /// Whether a document reports the results of a year: a work report those of the year before its plan, any other one those it gives
    /// figures for.
    /// </summary>
    public static bool ReportsOn(Document document, Year year)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document is Document.WorkReport report ? report.ReviewYear == year
            : document.Observations.Any(observation => observation.Period.Year == year);
    }
}
