using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Batches;

/// <summary>Texts read as one cycle: a plan, and later texts by whose results its targets are judged.</summary>
/// <example>
/// <code>
/// PolicyText plan = new(File.ReadAllText("plan.txt")), report = new(File.ReadAllText("report.txt"));
/// CycleReading cycle = CycleReading.Of(PolicyReader.Default, plan, report);
/// foreach (Assessment row in cycle.Analysis.Scorecard.Rows)
///     Console.WriteLine($"{row.Target.Indicator.Name}: {Wording.Of(row.Verdict, Language.Chinese)}");
/// </code>
/// </example>
public sealed class CycleReading
{
    private CycleReading(ReadingResult plan, IReadOnlyList<ReadingResult> results, CycleAnalysis analysis, Archive archive)
    {
        Plan = plan;
        AllResults = results;
        Analysis = analysis;
        Archive = archive;
    }

    /// <summary>The text that sets the targets, read.</summary>
    public ReadingResult Plan { get; }

    /// <summary>The text that reports the results, read; the first where there are several.</summary>
    public ReadingResult Results => AllResults[0];

    /// <summary>The texts that report the results, read, in the order given; those that were left out are not among them.</summary>
    public IReadOnlyList<ReadingResult> AllResults { get; }

    /// <summary>Those of several texts with results that say they are another government's.</summary>
    public IReadOnlyList<ReadingResult> LeftOut { get; private init; } = [];

    /// <summary>The documents of the texts with the reader's catalogues.</summary>
    public Archive Archive { get; }

    /// <summary>The year's cycle in the documents.</summary>
    public CycleAnalysis Analysis { get; }

    /// <summary>The year that is judged.</summary>
    public Year Year => Analysis.Year;

    /// <summary>What was taken for granted about the texts, for the user to know.</summary>
    public IReadOnlyList<CycleDoubt> Doubts { get; private init; } = [];

    /// <summary>Reads and judges two texts. What one of them says of government and year and the other does not, holds for both.</summary>
    /// <param name="reader">Who reads; its catalogues become those of the archive.</param>
    /// <param name="plan">The text that sets the targets, with what is known of it.</param>
    /// <param name="results">The text that reports the results, with what is known of it.</param>
    /// <param name="year">The year that is judged, or null for the one the plan is for.</param>
    /// <param name="assessor">Who judges; the defaults where null.</param>
    /// <exception cref="ArgumentException">The plan sets no target for the year, neither text says a year and none is given, or both
    /// texts are the same.</exception>
    public static CycleReading Of(PolicyReader reader, PolicyText plan, PolicyText results, Year? year = null, Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Of(reader, plan, [results], year, assessor);
    }

    /// <summary>
    /// Reads and judges a plan by several texts: the report, the communiqué, progress reports. Governments are told apart: of several
    /// texts,
    /// those that say they are another government's are left out.
    /// </summary>
    /// <param name="reader">Who reads; its catalogues become those of the archive.</param>
    /// <param name="plan">The text that sets the targets, with what is known of it.</param>
    /// <param name="results">The texts that report the results, at least one.</param>
    /// <param name="year">The year that is judged, or null for the one the plan is for.</param>
    /// <param name="assessor">Who judges; the defaults where null.</param>
    /// <exception cref="ArgumentException">The plan sets no target for the year, two texts are the same, or there is none with
    /// results.</exception>
    public static CycleReading Of(PolicyReader reader, PolicyText plan, IReadOnlyList<PolicyText> results, Year? year = null,
        Assessor? assessor = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        HashSet<CycleDoubt> doubts = [];
        ReadingResult first = reader.Read(plan);
        ReadingResult[] reports = [.. results.Select(reader.Read)];
        Year judged = year ?? first.Year ?? reports.Select(ReportedBy).FirstOrDefault(reported => reported is not null)
            ?? throw new ArgumentException("No text says which year it is for. Give the year that is to be judged.", nameof(year));
        if (first.Document.Year != judged)
            first = reader.Read(plan = plan with { Year = judged });
        // Whose they are is settled before any of them is taken, so that it does not depend on their order.
        if (first.Government is null && reports.Select(report => report.Government).FirstOrDefault(name => name is not null) is { } named)
            first = reader.Read(plan with { Government = named });
        List<ReadingResult> used = [], leftOut = [];
        foreach ((PolicyText text, ReadingResult report) in results.Zip(reports))
        {
            ReadingResult second = report;
            if (second.Document.Government != first.Document.Government)
            {
                bool two = first.Government is not null && second.Government is not null;
                if (two && results.Count > 1)
                {
                    leftOut.Add(second);
                    continue;
                }

                if (two)
                    doubts.Add(CycleDoubt.TwoGovernments);
                second = reader.Read(text with { Government = first.Government });
            }

            used.Add(Reporting(reader, text, second, first, judged, year is null, doubts));
        }

        if (leftOut.Count > 0)
            doubts.Add(CycleDoubt.LeftOut);
        if (used.Count == 0)
            throw new ArgumentException($"None of the {results.Count} texts with results is of {first.Document.Government}.",
                nameof(results));
        if (!first.Document.Targets.Any(target => target.Period.Year == judged))
            throw new ArgumentException(
                $"\"{first.Document.Title}\" sets no target for {judged}. Is it the plan? The first text sets the targets, the others report the results.", nameof(plan));
        Archive archive = new([first.Document, .. used.Select(one => one.Document)])
        {
            Indicators = reader.Options.Indicators,
            Organizations = reader.Options.Organizations,
            Names = reader.Options.Names,
        };
        return new CycleReading(first, used, CycleAnalysis.Of(archive, judged, null, assessor), archive)
        {
            Doubts = [.. doubts.Order()],
            LeftOut = leftOut,
        };
    }

    /// <summary>A text with results, read for the year that the plan is for where it does not say itself what it reports on.</summary>
    private static ReadingResult Reporting(PolicyReader reader, PolicyText text, ReadingResult read, ReadingResult plan, Year judged,
        bool isFound,
        HashSet<CycleDoubt> doubts)
    {
        if (ReportsOn(read.Document, judged))
            return read;
        if (!isFound || read.Year is null)
        {
            Year reporting = read.Document is Document.WorkReport ? judged.Next : judged;
            return reader.Read(text with { Government = plan.Government ?? text.Government, Year = reporting });
        }

        doubts.Add(CycleDoubt.NoReportOnYear);
        return read;
    }

    /// <summary>The year whose results a text reports; null where it says no year.</summary>
    private static Year? ReportedBy(ReadingResult read) =>
        read.Year is not { } year ? null : read.Document is Document.WorkReport report ? report.ReviewYear : year;

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
