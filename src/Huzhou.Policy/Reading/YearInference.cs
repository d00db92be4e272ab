namespace Huzhou.Policy.Reading;

/// <summary>Says which year a text is for, from what stands in it, and dates its paragraphs.</summary>
internal static class YearInference
{
    /// <summary>The year of the plan or the tasks, with a finding where the text had to be asked.</summary>
    public static int? Infer(SourceText source, TextGenre genre, List<Paragraph> paragraphs, List<OutlineSection> sections, HeaderFacts header, ReadingOptions options, List<Finding> findings)
    {
        if (options.Year is { } given)
            return given;
        if (FromText(source, genre, paragraphs, sections, header, out int year, out TextSpan span))
        {
            if (header.Title is not { } title || title.Span != span)
                findings.Add(FindingCatalogue.YearInferred(year, span));
            return year;
        }
        if (options.Date is { } day)
            return genre == TextGenre.Communique ? day.Year - 1 : day.Year;
        findings.Add(FindingCatalogue.YearUnknown());
        return null;
    }

    private static bool FromText(SourceText source, TextGenre genre, List<Paragraph> paragraphs, List<OutlineSection> sections, HeaderFacts header, out int year, out TextSpan span)
    {
        if (genre == TextGenre.WorkReport && OfMeeting(header) is { } opened)
        {
            (year, span) = (opened, header.MeetingDate!.Span);
            return true;
        }

        if (genre is TextGenre.WorkReport or TextGenre.Unknown && FromHeads(source, sections, out year, out span))
            return true;
        if (genre != TextGenre.Minutes && header.Title is { } title && YearScanner.First(title.Value, out _) is > 0 and int named)
        {
            year = named;
            span = title.Span;
            return true;
        }
        HeaderDate? day = header.MeetingDate ?? header.SignatureDate ?? header.PublicationDate ?? header.PrintDate;
        if (day is not null)
        {
            // A communiqué appears in the year after the one it reports.
            year = genre == TextGenre.Communique ? day.Value.Year - 1 : day.Value.Year;
            span = day.Span;
            return true;
        }
        if (header.Number is { Year: > 0 } number)
        {
            year = number.Year;
            span = number.Span;
            return true;
        }
        return (genre == TextGenre.WorkReport && FromOpenings(source, paragraphs, out year, out span)) || FromBody(source, paragraphs, out year, out span);
    }

    /// <summary>The year whose plan a congress hears: the year it meets in, or the next one where it meets in the last quarter; null where the header gives no meeting.</summary>
    public static int? OfMeeting(HeaderFacts header) => header.MeetingDate is { } day ? day.Value.Month >= 10 ? day.Value.Year + 1 : day.Value.Year : null;

    /// <summary>2023年是…的一年 at the head of the plan is the year itself; 2022年，… at the head of the review the year before it.</summary>
    private static bool FromOpenings(SourceText source, List<Paragraph> paragraphs, out int year, out TextSpan span)
    {
        int looked = 0;
        year = 0;
        span = default;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (!paragraph.IsPolicy || paragraph.Part is not (TextPart.Plan or TextPart.Review) || (paragraph.Part == TextPart.Plan && looked++ > 3))
                continue;
            ReadOnlySpan<char> words = source.Slice(paragraph.Start, paragraph.End);
            int named = YearScanner.First(words[..Math.Min(words.Length, 80)], out int at);
            if (named == 0 || (year > 0 && paragraph.Part == TextPart.Review))
                continue;
            year = paragraph.Part == TextPart.Plan ? named : named + 1;
            span = source.SpanOf(paragraph.Start + at, paragraph.Start + at + 5);
            if (paragraph.Part == TextPart.Plan)
                return true;
        }
        return year > 0;
    }

    /// <summary>2023年工作安排 is the year itself; 2022年工作回顾 the year before it.</summary>
    private static bool FromHeads(SourceText source, List<OutlineSection> sections, out int year, out TextSpan span)
    {
        year = 0;
        span = default;
        foreach (OutlineSection section in sections)
        {
            if (PartLexicon.Classify(section.Title) is not { } part)
                continue;
            int named = YearScanner.LastOf(section.Title);
            if (named == 0 || part == TextPart.FiveYearGoals || section.Title.Contains("远景", StringComparison.Ordinal))
                continue;
            if (part == TextPart.Plan && section.Level <= 2)
            {
                year = named;
                span = source.SpanOf(section.Start, Math.Min(section.Start + section.Number.Length + section.Title.Length + 1, source.View.Length));
                return true;
            }
            if (year == 0 && part is TextPart.Review or TextPart.FiveYearReview)
            {
                year = named + 1;
                span = source.SpanOf(section.Start, Math.Min(section.Start + section.Number.Length + section.Title.Length + 1, source.View.Length));
            }
        }
        return year > 0;
    }

    /// <summary>The year that the text names most often, also where 年 is missing (2022中国绿色低碳创新大会).</summary>
    private static bool FromBody(SourceText source, List<Paragraph> paragraphs, out int year, out TextSpan span)
    {
        var counts = new SortedDictionary<int, (int Count, int At)>();
        string view = source.View;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (!paragraph.IsPolicy)
                continue;
            for (int i = paragraph.Start; i + 4 <= paragraph.End; i++)
            {
                if (view[i] != '2' || view[i + 1] != '0' || !char.IsAsciiDigit(view[i + 2]) || !char.IsAsciiDigit(view[i + 3]) || (i > 0 && (char.IsAsciiDigit(view[i - 1]) || view[i - 1] == '.')))
                    continue;
                if (i + 4 < paragraph.End && (char.IsAsciiDigit(view[i + 4]) || view[i + 4] is '.' or '%' || !Glyph.IsHan(view[i + 4])))
                    continue;
                if (i + 4 < paragraph.End && view[i + 4] is '个' or '家' or '万' or '亿' or '名' or '人' or '公' or '平' or '户' or '套' or '米' or '亩' or '项' or '所' or '场' or '吨' or '元' or '份' or '多' or '余')
                    continue;
                int named = ((view[i + 2] - '0') * 10) + view[i + 3] - '0' + 2000;
                counts[named] = counts.TryGetValue(named, out var seen) ? (seen.Count + 1, seen.At) : (1, i);
                i += 3;
            }
        }
        year = 0;
        int best = 0, place = 0;
        foreach (var (named, (count, at)) in counts)
        {
            if (count >= best)
                (year, best, place) = (named, count, at);
        }
        span = year > 0 ? source.SpanOf(place, place + 4) : default;
        return year > 0;
    }

    /// <summary>Gives every paragraph the years it speaks about.</summary>
    public static void Date(List<Paragraph> paragraphs, List<OutlineSection> sections, TextGenre genre, int? year)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Part is TextPart.FiveYearReview or TextPart.FiveYearGoals && PlanYears(paragraph.Section, out int from, out int to))
            {
                paragraph.FromYear = from;
                paragraph.ToYear = to;
                continue;
            }
            if (year is not { } plan)
                continue;
            (paragraph.FromYear, paragraph.ToYear) = paragraph.Part switch
            {
                TextPart.Review when genre == TextGenre.Communique => (plan, plan),
                TextPart.Review => (plan - 1, plan - 1),
                TextPart.FiveYearReview => (plan - 5, plan - 1),
                TextPart.FiveYearGoals => (plan, plan + 4),
                _ => (plan, plan),
            };
        }
    }

    private static bool PlanYears(OutlineSection? section, out int from, out int to)
    {
        for (; section is not null; section = section.Parent)
        {
            if (PartLexicon.PlanYears(section.Title, out from, out to))
                return true;
        }
        from = to = 0;
        return false;
    }
}
