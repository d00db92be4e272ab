using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Turns what the genre readers found into the nouns of the model.</summary>
internal static class ModelWriter
{
    /// <summary>The result that a genre goes on with: the header and the bodies that the caller knows.</summary>
    public static GenreResult Begin(Outline outline, ReadingOptions options) => new()
    {
        Header = Header(outline.Header),
        Bodies = new BodyNames(options.Organizations, options.Date ?? outline.Header.SignatureDate?.Value
            ?? outline.Header.PrintDate?.Value),
    };

    /// <summary>
    /// The result with the tables of planned indicators that stand in a text of any genre; lines that the genre has read itself stay its
    /// own.
    /// </summary>
    public static GenreResult WithPlanTables(GenreResult read, Outline outline)
    {
        PlanTableReading tables = PlanTableReader.Read(outline);
        if (tables.Rows.IsEmpty && tables.Findings.IsEmpty)
            return read;
        // What is asked and what is done of it, in one row, is progress and no plan over years.
        if (tables.Rows.Any(row => read.Progress.Any(told => told.Start < row.End && row.Start < told.End)))
            return read;
        Dictionary<int, List<Mention>> lines = new(tables.Lines);
        foreach ((int line, List<Mention> mentions) in read.Rows)
            lines[line] = mentions;
        return read with { Planned = tables.Rows, Rows = lines, Findings = [.. read.Findings, .. tables.Findings] };
    }

    /// <summary>The result with the items that were found.</summary>
    public static GenreResult WithItems(GenreResult begun, Outline outline, string document, ItemReading reading) => begun with
    {
        Items = reading.Items,
        Tasks = Tasks(outline, document, reading.Items, begun.Bodies),
        Projects = Projects(outline, document, LevelOf(outline.Header.Government?.Value), reading.Items, begun.Bodies),
        Findings = [.. reading.Findings, .. begun.Bodies.Check(outline.Source, reading.Items)],
    };

    private static GovernmentLevel LevelOf(string? government) =>
        government is not { Length: > 1 } ? GovernmentLevel.Unknown : government[^1] switch
        {
            '省' => GovernmentLevel.Provincial,
            '县' or '区' or '旗' => government.EndsWith("自治区", StringComparison.Ordinal) ? GovernmentLevel.Provincial : GovernmentLevel.County,
            '市' or '州' or '盟' => GovernmentLevel.Prefecture,
            _ => GovernmentLevel.Unknown,
        };

    /// <summary>The identity of an item: 2025/2.4, 2025/livelihood.3, 2022/市科协.1.</summary>
    public static ItemId Identity(Outline outline, TaskItem item) =>
        new(outline.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : "undated", Clean(item.Group),
            Math.Max(1, item.Number));

    private static string Clean(string group) => group.AsSpan().ContainsAny('/', '.') ? group.Replace('/', '-').Replace('.', '-') : group;

    /// <summary>The place of a stretch of the view, with section and item.</summary>
    public static Citation Cite(Outline outline, string document, int start, int end, string path, ItemId? item = null)
    {
        TextSpan span = outline.Source.SpanOf(start, Math.Max(start, end));
        return new(document, span) { Section = path.Length > 0 ? path : null, Item = item, Place = outline.Source.PlaceOf(span) };
    }

    /// <summary>The tasks of the items that are no livelihood projects.</summary>
    public static ImmutableArray<PolicyTask> Tasks(Outline outline, string document, IEnumerable<TaskItem> items, BodyNames bodies)
    {
        var tasks = ImmutableArray.CreateBuilder<PolicyTask>();
        foreach (TaskItem item in items)
        {
            if (item.IsLivelihood)
                continue;
            ItemId id = Identity(outline, item);
            bool apart = item.TitleEnd <= item.Start || item.TitleStart >= item.End;
            tasks.Add(new PolicyTask
            {
                Id = id, Title = item.Title, Leader = item.Leader, Responsibility = ResponsibilityOf(outline, document, item, id, bodies),
                Source = apart ? Cite(outline, document, item.TitleStart, item.TitleEnd, item.Path, id)
                    : Cite(outline, document, item.Start, item.End, item.Path, id),
                Detail = apart ? Cite(outline, document, item.Start, item.End, item.Path, id) : null,
            });
        }
        return tasks.ToImmutable();
    }

    /// <summary>The livelihood projects among the items.</summary>
    public static ImmutableArray<LivelihoodProject> Projects(Outline outline, string document, GovernmentLevel level,
        IEnumerable<TaskItem> items, BodyNames bodies)
    {
        var projects = ImmutableArray.CreateBuilder<LivelihoodProject>();
        foreach (TaskItem item in items)
        {
            if (!item.IsLivelihood)
                continue;
            ItemId id = Identity(outline, item);
            projects.Add(new LivelihoodProject
            {
                Id = id, Title = item.Title, Stage = LivelihoodStage.UnderWay, Level = level,
                Responsibility = ResponsibilityOf(outline, document, item, id, bodies),
                Source = Cite(outline, document, item.Start, item.End, item.Path, id),
            });
        }
        return projects.ToImmutable();
    }

    /// <summary>The bodies of an item, or null where none is named.</summary>
    public static Responsibility? ResponsibilityOf(Outline outline, string document, TaskItem item, ItemId id, BodyNames bodies)
    {
        if (item.Owners is not { Names.IsEmpty: false } owners)
            return null;
        bool ranked = item.Rule != LeadRule.Unranked;
        return new Responsibility
        {
            Leads = [.. ranked ? owners.Leads : owners.Names.Select(name => name.Name)], Supports = [.. ranked ? owners.Supports : []],
            TakenFor = bodies.TakenOf(owners), Rule = item.Rule,
            Source = Cite(outline, document, owners.Start, owners.End, item.Path, id),
        };
    }

    /// <summary>The header in the model's words.</summary>
    public static DocumentHeader Header(HeaderFacts facts) => new()
    {
        IssuingBody = facts.Issuer?.Value,
        ApprovingBody = facts.Approver?.Value,
        Number = facts.Number is { Number: > 0 } number
            ? new DocumentNumber(number.Code.Length > 0 ? number.Code : null, new Year(number.Year), number.Number) : null,
        Addressees = [.. facts.Addressees.Select(a => a.Value)],
        CopiesTo = [.. facts.Copies.Select(a => a.Value)],
        Annexes = [.. facts.Annexes.Select(a => a.Value)],
        MeetingDate = facts.MeetingDate?.Value,
        SignatureDate = facts.SignatureDate?.Value,
        PrintDate = facts.PrintDate?.Value,
        PublicationDate = facts.PublicationDate?.Value,
        Publisher = facts.Publisher?.Value,
    };
}
