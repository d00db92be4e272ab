using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Documents;

namespace Huzhou.Policy.Tool;

/// <summary>A plan and later texts as one archive, and the plan's targets judged by them.</summary>
internal sealed class Cycle
{
    private readonly CycleReading _read;
    private readonly (Archive Archive, CycleAnalysis Analysis)? _reviewed;

    private Cycle(FileReading plan, IReadOnlyList<FileReading> results, CycleReading read,
        (Archive Archive, CycleAnalysis Analysis)? reviewed = null)
    {
        Plan = plan;
        Results = results;
        _read = read;
        _reviewed = reviewed;
    }

    internal FileReading Plan { get; }

    /// <summary>The texts that report the results, in the order given.</summary>
    internal IReadOnlyList<FileReading> Results { get; }

    internal Archive Archive => _reviewed?.Archive ?? _read.Archive;

    internal Year Year => _read.Year;

    /// <summary>The texts by their documents' ids, as they were read.</summary>
    internal IReadOnlyDictionary<string, string> Texts => Results.Prepend(Plan).DistinctBy(file => file.Document.Id)
        .ToDictionary(file => file.Document.Id, file => file.Opened.Text.Content, StringComparer.Ordinal);

    /// <summary>The year's cycle in the documents.</summary>
    internal CycleAnalysis Analysis => _reviewed?.Analysis ?? _read.Analysis;

    /// <summary>The targets for the year, in the order of documents and text.</summary>
    internal IReadOnlyList<Assessment> Rows => Analysis.Scorecard.Rows;

    /// <summary>What was taken for granted about the texts, for the user to know.</summary>
    internal IEnumerable<Said> Doubts => _read.Doubts.SelectMany(Worded);

    /// <summary>The opened documents by their ids, which say where in a file a place stands.</summary>
    internal IReadOnlyDictionary<string, DocumentText> Opened => Results.Prepend(Plan).DistinctBy(file => file.Document.Id)
        .ToDictionary(file => file.Document.Id, file => file.Opened, StringComparer.Ordinal);

    /// <summary>The cycle of a plan and the texts that report on it, of which one may be piped in.</summary>
    /// <exception cref="Mistake">A file cannot be read, or the texts make no cycle.</exception>
    internal static Cycle Of(Batch batch, string plan, string[] results, Year? wanted)
    {
        if (results.Prepend(plan).Count(file => file == "-") > 1)
            throw new Mistake("only one of the texts can be piped in. Give the others as files.", "只有一篇文本可由管道送入，其余请给文件。");
        return Of(batch, batch.ReadOne(plan), [.. results.Select(batch.ReadOne)], wanted);
    }

    internal static Cycle Of(Batch batch, FileReading plan, IReadOnlyList<FileReading> results, Year? wanted)
    {
        if (wanted is { Value: < 1949 or > 2999 })
            throw new Mistake($"no plan is for the year {wanted}. Give a year from 1949 to 2999, such as --year 2023.",
                $"没有{wanted}年的计划。请给1949至2999之间的年份，如--year 2023。");
        try
        {
            CycleReading read = CycleReading.Of(batch.Reader, batch.TextOf(plan), [.. results.Select(batch.TextOf)], wanted);
            return new Cycle(
                plan with { Read = read.Plan },
                [
                    .. from file in results
                       from one in read.AllResults
                       where one.Document.Id == file.Document.Id
                       select file with { Read = one },
                ],
                read);
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "year")
        {
            throw new Mistake("neither text says which year it is for. --year says which year the plan is for.",
                "两篇文本都没有写明年份。请用--year指明计划的年份。");
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "plan")
        {
            throw new Mistake(
                $"\"{plan.Document.Id}\" sets no target for {wanted ?? plan.Document.Year}. Is it the plan? The first text sets the targets, "
                    + "the others report the results.",
                $"“{plan.Document.Id}”没有设定{wanted ?? plan.Document.Year}年的目标。它是计划吗？第一篇设定目标，其余各篇报告结果。");
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "results")
        {
            throw new Mistake(
                $"none of the {results.Count} texts with results is of {plan.Document.Government}. --government says whose they are where "
                    + "the texts do not.",
                $"{results.Count}篇结果文本都不是{plan.Document.Government}的。文本没有写明时，请用--government指明。");
        }
    }

    /// <summary>The cycle as people decided about it.</summary>
    internal Cycle Reviewed(Terminal terminal, Review? review)
    {
        if (review is null || review.Decisions.Count == 0)
            return this;
        Archive archive = ReviewFile.Apply(terminal, review, Archive);
        return new Cycle(Plan, Results, _read, (archive, CycleAnalysis.Of(archive, Year)));
    }

    private IEnumerable<Said> Worded(CycleDoubt doubt) => doubt switch
    {
        CycleDoubt.TwoGovernments =>
        [
            new Said(
                $"the plan is of {Plan.Read.Government}, the results of {Results[0].Read.Government}; they are taken for one government. "
                    + "--government says it where the texts do not.",
                $"计划是{Plan.Read.Government}的，结果是{Results[0].Read.Government}的，按同一政府对待。文本没有写明时，可用--government指明。"),
        ],
        CycleDoubt.LeftOut => _read.LeftOut.Select(one => new Said(
            $"\"{one.Document.Id}\" is of {one.Government}, not of {Plan.Document.Government}; it is left out.",
            $"“{one.Document.Id}”是{one.Government}的，不是{Plan.Document.Government}的，未采用。")),
        _ => Results.Where(one => !CycleReading.ReportsOn(one.Document, Year)).Select(one => new Said(
            $"the plan is for {Year}, but \"{one.Document.Id}\" of {one.Document.Year} does not report on it. --year says which year "
                + "is meant where the texts do not.",
            $"计划是{Year}年的，但{one.Document.Year}年的“{one.Document.Id}”不报告该年。文本没有写明时，可用--year指明年份。")),
    };
}
