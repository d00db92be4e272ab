using System.Collections.Frozen;
using System.Collections.Immutable;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>
/// What the reader of a genre adds to sentences and figures: header, tasks with owners, livelihood projects, decisions, entries.
/// It must run before the sentences are read, because it tells paragraphs which item they belong to.
/// </summary>
internal sealed record class GenreReading
{
    public required DocumentHeader Header { get; init; }

    /// <summary>What the caller's directory knows of the bodies that are named.</summary>
    public required BodyNames Bodies { get; init; }

    /// <summary>The items as they stand in the text; each has its task or livelihood project below.</summary>
    public ImmutableArray<TaskItem> Items { get; init; } = [];

    public ImmutableArray<PolicyTask> Tasks { get; init; } = [];

    public ImmutableArray<LivelihoodProject> Projects { get; init; } = [];

    public MinutesReading? Minutes { get; init; }

    public ImmutableArray<ProgressEntry> Entries { get; init; } = [];

    /// <summary>The figures of table rows and cells by the offset of the row or cell in the view; what is here is read as no sentence.</summary>
    public IReadOnlyDictionary<int, List<Mention>> Rows { get; init; } = FrozenDictionary<int, List<Mention>>.Empty;

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Reads what the genre of the outline holds.</summary>
    public static GenreReading Read(Outline outline, ReadingOptions options, string document)
    {
        var reading = new GenreReading
        {
            Header = ModelWriter.Header(outline.Header),
            Bodies = new BodyNames(options.Organizations, options.Date ?? outline.Header.SignatureDate?.Value ?? outline.Header.PrintDate?.Value),
        };
        switch (outline.Genre)
        {
            case TextGenre.ResponsibilityNotice:
                return reading.With(outline, document, NoticeReader.Read(outline));
            case TextGenre.TaskLists:
                return reading.With(outline, document, TaskListReader.Read(outline));
            case TextGenre.Minutes:
                MinutesReading minutes = MinutesReader.Read(outline, document);
                return reading with { Minutes = minutes, Findings = minutes.Findings };
            case TextGenre.Progress:
                ProgressReading progress = ProgressReader.Read(outline, options);
                return reading.With(outline, document, new ItemReading(progress.Items, progress.Findings)) with { Entries = progress.Entries(outline, document), Rows = progress.Cells };
            case TextGenre.Communique:
                CommuniqueReading communique = CommuniqueReader.Read(outline);
                return reading with { Rows = communique.Rows, Findings = communique.Findings };
            case TextGenre.WorkReport when NoticeReader.ReadAnnex(outline) is { } annex:
                return reading.With(outline, document, annex);
            default:
                return reading;
        }
    }

    /// <summary>The document with what this reading adds.</summary>
    public Document Apply(Document document)
    {
        Document filled = document with { Header = Header, Tasks = Tasks, LivelihoodProjects = Projects, Findings = [.. document.Findings, .. Findings] };
        return filled switch
        {
            Document.Minutes minutes when Minutes is { } read => minutes with
            {
                Ordinal = read.Ordinal,
                Chair = read.Chair,
                Attendees = read.Attendees,
                Invited = read.Invited,
                OnLeave = read.OnLeave,
                SittingIn = read.SittingIn,
                Hearings = read.Hearings,
                Decisions = read.Decisions,
            },
            Document.ProgressReport report => report with { Entries = Entries },
            _ => filled,
        };
    }

    private GenreReading With(Outline outline, string document, ItemReading reading) => this with
    {
        Items = reading.Items,
        Tasks = ModelWriter.Tasks(outline, document, reading.Items, Bodies),
        Projects = ModelWriter.Projects(outline, document, LevelOf(outline.Header.Government?.Value), reading.Items, Bodies),
        Findings = [.. reading.Findings, .. Bodies.Check(outline.Source, reading.Items)],
    };

    private static GovernmentLevel LevelOf(string? government) => government is not { Length: > 1 } ? GovernmentLevel.Unknown : government[^1] switch
    {
        '省' => GovernmentLevel.Provincial,
        '县' or '区' or '旗' => government.EndsWith("自治区", StringComparison.Ordinal) ? GovernmentLevel.Provincial : GovernmentLevel.County,
        '市' or '州' or '盟' => GovernmentLevel.Prefecture,
        _ => GovernmentLevel.Unknown,
    };
}
