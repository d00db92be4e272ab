using System.Runtime.InteropServices;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Makes the document of the genre that was found.</summary>
internal static class DocumentMaker
{
    /// <summary>
    /// An id from government, year, genre and content, where the caller gives none: 北湖县-2024-government-work-report-k3f7x2qa.
    /// </summary>
    public static string IdOf(Outline outline, ReadingOptions options)
    {
        string government = FirstOf(options.Government, outline.Header.Government?.Value) ?? string.Empty;
        string year = outline.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
        return string.Join('-',
            new[] { government, year, outline.Genre.IdName,
            ContentHash.Of(outline.Source.Original).ToString() }.Where(part => part.Length > 0));
    }

    /// <summary>The document with its header, sections and items; targets and results are added by the composer.</summary>
    public static Document Make(Outline outline, DocumentContext scope, ReadingOptions options, GenreResult genre)
    {
        string id = scope.Document;
        string? government = FirstOf(options.Government, outline.Header.Government?.Value);
        string title = FirstOf(outline.Header.Title?.Value, id) ?? id;
        Document document = outline.Genre.NewDocument(new DocumentFrame(id, title, government, scope.Year), genre);
        return document with
        {
            Header = genre.Header,
            Extent = outline.Extent,
            Sections = SectionsOf(outline, scope),
            Tasks = genre.Tasks,
            LivelihoodProjects = genre.Projects,
            PlannedIndicators = [.. genre.Planned.Select(row => PlanBuilder.Of(row, scope))],
            Findings = [.. outline.Findings, .. genre.Findings],
        };
    }

    /// <summary>One project for each name, with its mentions in the order of the text.</summary>
    public static IReadOnlyList<NamedProject> ProjectsOf(List<ProjectFinding> found)
    {
        if (found.Count == 0)
            return Copied<NamedProject>.Empty;
        Dictionary<string, (int Project, int Count)> groups = ScratchTable<string, (int Project, int Count)>.Take();
        foreach (ProjectFinding finding in found)
        {
            ref (int Project, int Count) group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, finding.Name, out bool known);
            group = (known ? group.Project : groups.Count - 1, group.Count + 1);
        }

        NamedProject[] projects = new NamedProject[groups.Count];
        ProjectMention[][] mentions = new ProjectMention[groups.Count][];
        for (int i = found.Count - 1; i >= 0; i--)
        {
            ref (int Project, int Count) group = ref CollectionsMarshal.GetValueRefOrNullRef(groups, found[i].Name);
            ProjectMention[] own = mentions[group.Project] ??= new ProjectMention[group.Count];
            own[--group.Count] = found[i].Mention;
            if (group.Count == 0)
                projects[group.Project] = new NamedProject(found[i].Name) { Mentions = Copied<ProjectMention>.Owning(own) };
        }

        ScratchTable<string, (int Project, int Count)>.Give(groups);
        return Copied<NamedProject>.Owning(projects);
    }

    private static string? FirstOf(string? given, string? found) =>
        !string.IsNullOrWhiteSpace(given) ? given : !string.IsNullOrWhiteSpace(found) ? found : null;

    private static IReadOnlyList<Section> SectionsOf(Outline outline, DocumentContext scope)
    {
        List<Section> sections = Scratch<Section>.Take();
        int[] ends = EndsOf(outline);
        int next = 0;
        for (int i = 0; i < outline.Sections.Count; i++)
        {
            OutlineSection section = outline.Sections[i];
            if (string.IsNullOrWhiteSpace(section.Path))
                continue;
            while (next < outline.Paragraphs.Count && (outline.Paragraphs[next].End <= section.Start || !outline.Paragraphs[next].IsPolicy))
                next++;
            Paragraph? first = next < outline.Paragraphs.Count ? outline.Paragraphs[next] : null;
            sections.Add(new Section
            {
                Path = section.Path,
                Title = string.IsNullOrWhiteSpace(section.Title) ? null : section.Title,
                Kind = KindOf(section),
                Period = first?.FromYear is null ? null : scope.PeriodOf(first),
                Span = outline.Source.SpanOf(section.Start, Math.Max(section.Start, ends[i])),
            });
        }

        IReadOnlyList<Section> made = Copied<Section>.Owning([.. sections]);
        Scratch<Section>.Give(sections);
        return made;
    }

    /// <summary>Where each section ends: at the next one of its level or above.</summary>
    private static int[] EndsOf(Outline outline)
    {
        int[] ends = new int[outline.Sections.Count];
        Stack<int> open = [];
        for (int i = 0; i < ends.Length; i++)
        {
            while (open.TryPeek(out int last) && outline.Sections[last].Level >= outline.Sections[i].Level)
                ends[open.Pop()] = outline.Sections[i].Start;
            open.Push(i);
        }

        while (open.TryPop(out int rest))
            ends[rest] = outline.Source.View.Length;
        return ends;
    }

    private static SectionKind KindOf(OutlineSection section) => section.IsSelfBuilding ? SectionKind.SelfBuilding : section.Part switch
    {
        TextPart.Review => SectionKind.Results,
        TextPart.FiveYearReview => SectionKind.MultiYearReview,
        TextPart.Plan => SectionKind.Plan,
        TextPart.FiveYearGoals => SectionKind.MultiYearGoals,
        _ => SectionKind.Other,
    };
}
