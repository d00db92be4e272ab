namespace Huzhou.Policy.Reading;

/// <summary>Makes the document of the genre that was found.</summary>
internal static class DocumentMaker
{
    /// <summary>An id from year and genre, where the caller gives none.</summary>
    public static string IdOf(Outline outline)
    {
        string genre = outline.Genre switch
        {
            TextGenre.WorkReport => "government-work-report",
            TextGenre.ResponsibilityNotice => "responsibility-notice",
            TextGenre.TaskLists => "department-task-lists",
            TextGenre.Minutes => "executive-meeting-minutes",
            TextGenre.Progress => "progress-report",
            TextGenre.Communique => "statistical-communique",
            _ => "document",
        };
        return outline.Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-{genre}") : genre;
    }

    /// <summary>The document with what was read from it.</summary>
    public static Document Make(Outline outline, ReadingScope scope, ReadingOptions options, IReadOnlyList<Target> targets, IReadOnlyList<Observation> observations)
    {
        Document document = outline.Genre switch
        {
            TextGenre.ResponsibilityNotice => Begin(new Document.ResponsibilityNotice { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
            TextGenre.TaskLists => Begin(new Document.TaskLists { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
            TextGenre.Minutes => Begin(new Document.Minutes { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
            TextGenre.Progress => Begin(new Document.ProgressReport { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
            TextGenre.Communique => Begin(new Document.Communique { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
            _ => Begin(new Document.WorkReport { Id = "-", Title = "-", Government = "-", Year = scope.Year }, outline, scope, options),
        };
        return document with { Targets = targets, Observations = observations };
    }

    private static Document Begin(Document document, Outline outline, ReadingScope scope, ReadingOptions options)
    {
        string government = options.Government ?? outline.Header.Government?.Value ?? "";
        string title = outline.Header.Title?.Value ?? "";
        return document with
        {
            Id = scope.Document,
            Title = string.IsNullOrWhiteSpace(title) ? scope.Document : title,
            Government = string.IsNullOrWhiteSpace(government) ? "未写明" : government,
            Extent = outline.Extent,
            Sections = SectionsOf(outline, scope),
            Findings = [.. outline.Findings],
        };
    }

    private static List<Section> SectionsOf(Outline outline, ReadingScope scope)
    {
        List<Section> sections = [];
        for (int i = 0; i < outline.Sections.Length; i++)
        {
            OutlineSection section = outline.Sections[i];
            int end = outline.Source.View.Length;
            for (int j = i + 1; j < outline.Sections.Length; j++)
            {
                if (outline.Sections[j].Level <= section.Level)
                {
                    end = outline.Sections[j].Start;
                    break;
                }
            }

            if (string.IsNullOrWhiteSpace(section.Path))
                continue;
            Paragraph? first = outline.Paragraphs.FirstOrDefault(p => p.Start >= section.Start && p.IsPolicy);
            sections.Add(new Section
            {
                Path = section.Path,
                Title = string.IsNullOrWhiteSpace(section.Title) ? null : section.Title,
                Kind = KindOf(section),
                Period = first?.FromYear is null ? null : scope.PeriodOf(first),
                Span = outline.Source.SpanOf(section.Start, Math.Max(section.Start, end)),
            });
        }

        return sections;
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
