namespace Huzhou.Policy.Reading;

/// <summary>Says of every section and paragraph which part of the paper it belongs to and what it is for.</summary>
internal sealed class PartAssigner
{
    private const int OpeningWords = 48;
    private readonly SourceText _source;
    private readonly TextGenre _genre;
    private readonly int _year;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<OutlineSection> _sections;

    public PartAssigner(SourceText source, TextGenre genre, int year, List<Paragraph> paragraphs, List<OutlineSection> sections)
    {
        _source = source;
        _genre = genre;
        _year = year;
        _paragraphs = paragraphs;
        _sections = sections;
    }

    /// <summary>Assigns parts and kinds; returns whether the text both looks back and ahead.</summary>
    public bool Assign()
    {
        bool headed = Sections();
        TextPart cued = TextPart.Opening;
        OutlineSection? current = null;
        TextPart? switched = null;
        bool headlineRuns = false, shortcomingsRun = false;
        foreach (Paragraph paragraph in _paragraphs)
        {
            ReadOnlySpan<char> words = _source.Slice(paragraph.Start, paragraph.End);
            ReadOnlySpan<char> opening = words[..Math.Min(words.Length, OpeningWords)];
            if (!ReferenceEquals(current, paragraph.Section))
            {
                // A switch of years holds below the same head of the first level, whatever smaller heads come.
                if (!ReferenceEquals(Root(current), Root(paragraph.Section)) || (paragraph.Section is { } own && Dated(own.Title)))
                    switched = null;
                current = paragraph.Section;
                headlineRuns = shortcomingsRun = false;
            }
            TextPart part = headed ? paragraph.Section?.Part ?? TextPart.Opening : cued = Cue(cued, words, opening);
            bool back = part is TextPart.Review or TextPart.FiveYearReview;
            if (paragraph.Kind != ParagraphKind.Heading && _genre == TextGenre.WorkReport && part != TextPart.Opening)
            {
                ReadOnlySpan<char> body = PartLexicon.WithoutAddress(opening[Math.Min(opening.Length, paragraph.Mark.Length)..]);
                if (PartLexicon.Switch(body, back) is { } other && (!back || other != TextPart.Review || IsReviewYear(body)))
                    switched = other == part ? null : other;
                part = switched ?? part;
            }
            paragraph.Part = part;
            if (paragraph.Kind == ParagraphKind.Heading)
                continue;
            paragraph.Kind = KindOf(paragraph, part, words, opening, ref headlineRuns, ref shortcomingsRun);
            if (part == TextPart.FiveYearGoals && paragraph.Kind == ParagraphKind.HeadlineTargets && _genre == TextGenre.WorkReport && PartLexicon.IsOfOneYear(words, _year))
                switched = paragraph.Part = TextPart.Plan;
            if (paragraph.Kind == ParagraphKind.HeadlineTargets)
                paragraph.Path = Root(paragraph.Section)?.Path is { Length: > 0 } top ? $"{top}/主要预期目标" : "主要预期目标";
        }
        return _paragraphs.Exists(p => p.Part is TextPart.Review or TextPart.FiveYearReview) && _paragraphs.Exists(p => p.Part == TextPart.Plan);
    }

    /// <summary>Gives every section its part; false where no head of the first level says anything.</summary>
    private bool Sections()
    {
        TextPart fallback = _genre == TextGenre.Communique ? TextPart.Review : TextPart.Plan;
        if (_genre is not (TextGenre.WorkReport or TextGenre.Unknown))
        {
            foreach (OutlineSection section in _sections)
                section.Part = fallback;
            return true;
        }
        TextPart? last = null;
        bool any = _sections.Exists(s => s.Parent is null && PartLexicon.Classify(s.Title, _year) is not null);
        OutlineSection? plan = PlanRoot();
        if (!any && plan is null)
            return false;
        bool review = _sections.Exists(s => s.Parent is null && PartLexicon.Classify(s.Title, _year) is TextPart.Review or TextPart.FiveYearReview);
        foreach (OutlineSection section in _sections)
        {
            TextPart? own = PartLexicon.Classify(section.Title, _year);
            if (section.Parent is null)
            {
                section.Part = own ?? Unsaid(section, plan, last, review);
                section.IsSelfBuilding = PartLexicon.IsSelfBuilding(section.Title);
                last = section.Part;
                continue;
            }
            section.Part = own is { } said && Dated(section.Title) ? said : section.Parent.Part;
            section.IsSelfBuilding = section.Parent.IsSelfBuilding || (section.Level <= 2 && section.Part == TextPart.Plan && PartLexicon.IsSelfBuilding(section.Title));
        }
        return true;
    }

    /// <summary>The part of a head that does not say: before the head under which this year's targets are announced it looks back.</summary>
    private static TextPart Unsaid(OutlineSection section, OutlineSection? plan, TextPart? last, bool review)
    {
        if (plan is not null && section.Start < plan.Start)
            return last is TextPart.Plan or TextPart.FiveYearGoals ? TextPart.Plan : TextPart.Review;
        return last is not null ? TextPart.Plan : review ? TextPart.Opening : TextPart.Review;
    }

    /// <summary>The head of the first level under which this year's targets are announced, where others come before it; null where there is none.</summary>
    private OutlineSection? PlanRoot()
    {
        OutlineSection? first = _sections.Find(s => s.Parent is null);
        foreach (Paragraph paragraph in _paragraphs)
        {
            if (Root(paragraph.Section) is not { } root || ReferenceEquals(root, first))
                continue;
            ReadOnlySpan<char> words = _source.Slice(paragraph.Start, paragraph.End);
            if (Announces(words) && PartLexicon.IsOfOneYear(words, _year))
                return root;
        }

        return null;
    }

    private static OutlineSection? Root(OutlineSection? section)
    {
        while (section?.Parent is not null)
            section = section.Parent;
        return section;
    }

    /// <summary>In a review of several years only the last of them is the year under review: 2018年 in a review up to 2021 is not.</summary>
    private bool IsReviewYear(ReadOnlySpan<char> opening)
    {
        if (YearScanner.First(opening, out int at) is not (> 0 and int year) || at != 0)
            return true;
        _reviewYear ??= ReviewYear();
        return _reviewYear == 0 || year == _reviewYear;
    }

    private int? _reviewYear;

    private int ReviewYear()
    {
        foreach (OutlineSection section in _sections)
        {
            if (YearScanner.First(section.Title, out _) is > 0 and int year && section.Part is TextPart.Plan or TextPart.Review)
                return section.Part == TextPart.Plan ? year - 1 : year;
        }
        return 0;
    }

    /// <summary>A head that begins with the time it speaks of: 2021年工作回顾, 今后五年的目标.</summary>
    private static bool Dated(ReadOnlySpan<char> title) =>
        title.Length <= 34 && ((YearScanner.First(title, out int at) > 0 && at == 0) || PartLexicon.StartsWithAny(title, TimeWords));

    private static readonly WordList TimeWords = new(["过去", "今后", "未来", "五年", "这五年", "本届", "今年", "去年", "“十", "十二五", "十三五", "十四五", "十五五", "一年来"]);

    /// <summary>Which part a text without heads is in, from the words of its paragraphs.</summary>
    private TextPart Cue(TextPart current, ReadOnlySpan<char> words, ReadOnlySpan<char> opening)
    {
        if (_genre is not (TextGenre.WorkReport or TextGenre.Unknown))
            return _genre == TextGenre.Communique ? TextPart.Review : TextPart.Plan;
        if (current == TextPart.Opening && (_genre == TextGenre.Unknown || words.Length > 80 || PartLexicon.LooksBack(opening)))
        {
            if (PartLexicon.OpensPlan(words, opening))
                return TextPart.Plan;
            if (PartLexicon.LooksBack(opening) || PartLexicon.LooksBack(words[..Math.Min(words.Length, 160)]))
                return TextPart.Review;
            return _genre == TextGenre.Unknown ? TextPart.Plan : TextPart.Opening;
        }
        if (current is TextPart.Review or TextPart.FiveYearReview && PartLexicon.OpensPlan(words, opening))
            return TextPart.Plan;
        return current;
    }

    private ParagraphKind KindOf(Paragraph paragraph, TextPart part, ReadOnlySpan<char> words, ReadOnlySpan<char> opening, ref bool headlineRuns, ref bool shortcomingsRun)
    {
        if (_genre == TextGenre.Communique)
            return IsRow(words) ? ParagraphKind.Table : part == TextPart.Opening ? ParagraphKind.Preamble : ParagraphKind.Results;
        if (part == TextPart.Opening)
            return ParagraphKind.Preamble;
        if (part is TextPart.Review or TextPart.FiveYearReview)
        {
            if (PartLexicon.IsShortcomings(words[..Math.Min(words.Length, 90)]))
            {
                shortcomingsRun = words[^1] is '：' or ':';
                return ParagraphKind.Shortcomings;
            }
            if (shortcomingsRun)
                return ParagraphKind.Shortcomings;
            return PartLexicon.IsThanks(words) ? ParagraphKind.Thanks : ParagraphKind.Results;
        }
        if (paragraph.Section is { IsSelfBuilding: true })
            return ParagraphKind.SelfBuilding;
        if (_genre is TextGenre.WorkReport or TextGenre.Unknown)
        {
            if (headlineRuns && (paragraph.Mark.Kind is HeadMarkKind.Bullet or HeadMarkKind.ArabicInBrackets or HeadMarkKind.Circled || words[^1] is '；' or ';' || HasFigure(words)))
            {
                headlineRuns = words[^1] is '；' or ';' || paragraph.Mark.Kind == HeadMarkKind.Bullet;
                return ParagraphKind.HeadlineTargets;
            }
            headlineRuns = false;
            if (Announces(words))
            {
                headlineRuns = words[^1] is '：' or ':' or '；';
                return ParagraphKind.HeadlineTargets;
            }
            if (paragraph.Section is { } section && PartLexicon.HeadlineAt(section.Title) >= 0 && section.Parent is not null && HasFigure(words))
                return ParagraphKind.HeadlineTargets;
        }
        return ParagraphKind.Plan;
    }

    /// <summary>主要预期目标为： and the figures behind it.</summary>
    private static bool Announces(ReadOnlySpan<char> words)
    {
        int at = PartLexicon.HeadlineAt(words);
        if (at < 0)
            return false;
        ReadOnlySpan<char> rest = words[at..];
        int sign = rest[..Math.Min(rest.Length, 24)].IndexOfAny("：:是为");
        if (sign < 0)
            return false;
        return HasFigure(rest) || rest[^1] is '：' or ':';
    }

    private static bool HasFigure(ReadOnlySpan<char> words) => words.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>A row or a cell of a table: bars between cells, or a short line without a stop.</summary>
    private static bool IsRow(ReadOnlySpan<char> words) =>
        words.ContainsAny('|', '｜', '\t') || (words.Length <= 40 && !Glyph.IsSentenceEnd(words[^1]) && words[^1] is not ('；' or '：' or '，') && !words.ContainsAny('。', '，'));
}
