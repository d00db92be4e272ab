using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Says which year a text is for, from what stands in it, and dates its paragraphs.</summary>
internal static class YearInference
{
    /// <summary>The year of the plan or the tasks, with a finding where the text had to be asked.</summary>
    public static int? Infer(int? framed, TextSpan said, SourceText source, Genre genre, List<Paragraph> paragraphs, HeaderFacts header,
        ReadingOptions options, List<Finding> findings)
    {
        if (options.Year is { } given)
            return given;
        int year = framed ?? 0;
        if (framed is not null || (genre.IsHeardByCongress && FromOpenings(source, paragraphs, out year, out said))
            || FromBody(source, paragraphs, out year, out said))
        {
            if (header.Title is not { } title || (title.Span != said && YearScanner.First(title.Value, out _) != year))
                findings.Add(FindingCatalogue.YearInferred(year, said));
            return year;
        }
        if (options.Date is { } day)
            return genre.AppearsAfterItsYear ? day.Year - 1 : day.Year;
        findings.Add(FindingCatalogue.YearUnknown());
        return null;
    }

    /// <summary>
    /// The year as the caller gives it or as heads, title, dates and number say it, before any paragraph is asked; null where they do
    /// not.
    /// </summary>
    public static int? FromFrame(SourceText source, Genre genre, List<OutlineSection> sections, HeaderFacts header,
        ReadingOptions options, out TextSpan span)
    {
        span = default;
        if (options.Year is { } given)
            return given;
        if (genre.PlansYears && header.Title is { } plan && PartLexicon.PlanYears(plan.Value, out int first, out _))
        {
            span = plan.Span;
            return first;
        }
        if (genre.HeadsNameYear)
        {
            bool headed = FromHeads(source, sections, out int year, out span);
            // A congress speaks for the year in which it meets, or at the end of a year for the next: no head says it better.
            if (genre.IsHeardByCongress && header.MeetingDate is { } met
                && !(headed && year - met.Value.Year is 0 or 1 && (met.Value.Month >= EndOfYear || year == met.Value.Year)))
            {
                span = met.Span;
                return SpokenFor(met);
            }
            if (headed)
                return year;
        }
        if (genre.TitleNamesYear && header.Title is { } title && YearScanner.First(title.Value, out _) is > 0 and int named)
        {
            span = title.Span;
            return named;
        }
        return FromDates(genre, header, out span);
    }

    /// <summary>The year that the dates or the number of a text say; null where it has none.</summary>
    private static int? FromDates(Genre genre, HeaderFacts header, out TextSpan span)
    {
        HeaderDate? day = header.MeetingDate ?? header.SignatureDate ?? header.PublicationDate ?? header.PrintDate;
        span = day?.Span ?? (header.Number is { Year: > 0 } said ? said.Span : default);
        // A communiqué appears in the year after the one it reports; a congress held at the end of a year speaks for the next.
        return day is null ? header.Number is { Year: > 0 } number ? number.Year : null
            : genre.AppearsAfterItsYear ? day.Value.Year - 1
            : genre.IsHeardByCongress ? SpokenFor(day) : day.Value.Year;
    }

    /// <summary>The year for which a congress speaks that meets on a day.</summary>
    private static int SpokenFor(HeaderDate met) => met.Value.Month >= EndOfYear ? met.Value.Year + 1 : met.Value.Year;

    /// <summary>From this month on a congress plans the coming year.</summary>
    private const int EndOfYear = 11;

    /// <summary>2023年是…的一年 at the head of the plan is the year itself; 2022年，… at the head of the review the year before it.</summary>
    private static bool FromOpenings(SourceText source, List<Paragraph> paragraphs, out int year, out TextSpan span)
    {
        int looked = 0;
        year = 0;
        span = default;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (!paragraph.IsPolicy || paragraph.Part is not (TextPart.Plan or TextPart.Review)
                || (paragraph.Part == TextPart.Plan && looked++ > 3))
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

    /// <summary>
    /// 2023年工作安排 is the year itself, 2022年工作回顾 the year before it. Of several heads that seem to look ahead the last year counts
    /// (2013年主要工作, then 2014年总体要求); goals for the distant future do not.
    /// </summary>
    private static bool FromHeads(SourceText source, List<OutlineSection> sections, out int year, out TextSpan span)
    {
        OutlineSection? ahead = null, back = null, bare = null;
        int planned = 0, reviewed = 0, named = 0;
        foreach (OutlineSection section in sections)
        {
            TextPart? part = PartLexicon.Classify(section.Title);
            if (section.Level > 2 || part == TextPart.FiveYearGoals || section.Title.Contains("远景", StringComparison.Ordinal))
                continue;
            int last = LastYearOf(section.Title);
            if (part == TextPart.Plan && last > planned && (planned == 0 || last == planned + 1))
                (ahead, planned) = (section, last);
            else if (part is TextPart.Review or TextPart.FiveYearReview && last > reviewed)
                (back, reviewed) = (section, last);
            else if (part is null && section.Parent is null && last > named)
                (bare, named) = (section, last);
        }
        if (planned == 0 && FollowsAnother(sections, named))
            (ahead, planned) = (bare, named);
        OutlineSection? head = ahead ?? back;
        year = planned > 0 ? planned : reviewed + 1;
        span = head is null ? default
            : source.SpanOf(head.Start, Math.Min(head.Start + head.Number.Length + head.Title.Length + 1, source.View.Length));
        return head is not null && year > 1;
    }

    /// <summary>感恩前行的2022, 踔厉奋发的2023: the later of two heads that only name a year.</summary>
    private static bool FollowsAnother(List<OutlineSection> sections, int named) =>
        named > 0 && sections.Exists(s => s.Parent is null && YearScanner.OfHead(s.Title, out _) == named - 1);

    private static int LastYearOf(string title) =>
        YearScanner.LastOf(UpToReview(title)) is > 0 and int last ? last : YearScanner.OfHead(title, out _);

    /// <summary>2013年工作回顾和2014年总体要求 looks back on 2013.</summary>
    private static ReadOnlySpan<char> UpToReview(ReadOnlySpan<char> title)
    {
        int at = title.IndexOf("回顾", StringComparison.Ordinal);
        return at > 4 ? title[..at] : title;
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
                if (!IsYear(view, i, paragraph.End))
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

    /// <summary>Whether four digits are a year: no part of a longer number, and nothing that can be counted behind them.</summary>
    private static bool IsYear(string view, int at, int end)
    {
        if (view[at] != '2' || view[at + 1] != '0' || !char.IsAsciiDigit(view[at + 2]) || !char.IsAsciiDigit(view[at + 3])
            || (at > 0 && (char.IsAsciiDigit(view[at - 1]) || view[at - 1] == '.')))
            return false;
        return at + 4 >= end || (Glyph.IsHan(view[at + 4])
            && view[at + 4] is not ('个' or '家' or '万' or '亿' or '名' or '人' or '公' or '平' or '户' or '套' or '米' or '亩' or '项' or '所'
            or '场' or '吨' or '元' or '份' or '多' or '余'));
    }

    /// <summary>Gives every paragraph the years it speaks about.</summary>
    public static void Date(SourceText source, List<Paragraph> paragraphs, Genre genre, int? year)
    {
        // A text of no known genre that also plans reports the year before, as a report does.
        bool ownYear = genre.ReportsOwnYear
            && !(genre.HeadsNameYear && genre.Orientation == Orientation.Unsaid
            && paragraphs.Exists(p => p.Part == TextPart.Plan && p.Kind == ParagraphKind.Plan));
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Part is TextPart.FiveYearReview or TextPart.FiveYearGoals
                && (Turned(source, paragraph, out int from, out int to) || PlanYears(paragraph.Section, out from, out to)))
            {
                paragraph.FromYear = from;
                paragraph.ToYear = to;
                continue;
            }
            if (year is not { } plan)
                continue;
            (paragraph.FromYear, paragraph.ToYear) = paragraph.Part switch
            {
                TextPart.Review when ownYear => (plan, plan),
                TextPart.Review => (plan - 1, plan - 1),
                TextPart.FiveYearReview => (plan - YearsBack(source, paragraph), plan - 1),
                TextPart.FiveYearGoals => (plan, plan + 4),
                _ => (plan, plan),
            };
        }
    }

    /// <summary>How many years a review of several years covers, by the head that says it or by the opening that turned to it.</summary>
    private static int YearsBack(SourceText source, Paragraph paragraph)
    {
        OutlineSection? section = paragraph.Section;
        if (section is null || section.Part != paragraph.Part)
            return PartLexicon.YearsBack(source.Slice(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + 24)));
        while (section.Parent is { } parent && parent.Part == paragraph.Part && PartLexicon.Classify(section.Title) is null)
            section = parent;
        return PartLexicon.YearsBack(section.Title);
    }

    /// <summary>“十三五”的奋斗目标是：… under a head about the plan before it.</summary>
    private static bool Turned(SourceText source, Paragraph paragraph, out int from, out int to)
    {
        from = to = 0;
        return paragraph.Section is { } section && section.Part != paragraph.Part
            && PartLexicon.PlanYears(source.Slice(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + 24)), out from, out to);
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
