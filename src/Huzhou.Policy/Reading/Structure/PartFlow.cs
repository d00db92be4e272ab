using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// Follows a text from head to head and from opening to opening and says of every section and paragraph whether it looks back or ahead,
/// over one year or several. A head that says it decides; a paragraph may turn the text (2021年是…, 今年主要预期目标是：) until the next head that
/// says it;
/// a head that says nothing goes on as the one before it, or opens the plan where the headline targets stand under it.
/// </summary>
internal sealed class PartFlow
{
    private const int OpeningWords = 48;
    private const int HeadlineReach = 4;
    private readonly SourceText _source;
    private readonly Genre _genre;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<OutlineSection> _sections;
    private readonly int? _planYear;
    private readonly int _headline;
    private readonly bool _saysNextYear;
    private TextPart _flow = TextPart.Opening;
    private bool _turned;
    private OutlineSection? _root;
    private bool _rootSaid;

    public PartFlow(SourceText source, Genre genre, List<Paragraph> paragraphs, List<OutlineSection> sections, int? planYear)
    {
        _source = source;
        _genre = genre;
        _paragraphs = paragraphs;
        _sections = sections;
        _planYear = planYear;
        _saysNextYear =
            paragraphs.Exists(p => PartLexicon.WithoutAddress(Words(p)).StartsWith("明年", StringComparison.Ordinal)
            || Words(p).Contains("明年经济社会发展", StringComparison.Ordinal))
            || sections.Exists(s => s.Title.Contains("明年", StringComparison.Ordinal));
        // Under a head of the year first; under one of several years where there is no other.
        _headline = paragraphs.FindIndex(p => HeadlineTargets.OfOneYear(p, Words(p), planYear)
            && !(Root(p.Section) is { } root && Said(root) == TextPart.FiveYearGoals));
        if (_headline < 0)
            _headline = paragraphs.FindIndex(p => HeadlineTargets.OfOneYear(p, Words(p), planYear));
    }

    /// <summary>Gives every section and every paragraph its part.</summary>
    public void Run()
    {
        if (_genre.Orientation is Orientation.Back or Orientation.Ahead)
        {
            Whole(_genre.Orientation == Orientation.Back ? TextPart.Review : _genre.PlansYears ? TextPart.FiveYearGoals : TextPart.Plan);
            if (_genre.PlansYears)
                LookBack();
            return;
        }
        bool headed = _sections.Exists(s => s.Parent is null && Said(s) is not null && !PartLexicon.IsSelfBuilding(s.Title))
            || (_headline >= 0 && Root(_paragraphs[_headline].Section) is { } holder && !ReferenceEquals(holder, _sections[0]));
        OutlineSection? current = null;
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            Paragraph paragraph = _paragraphs[i];
            ReadOnlySpan<char> words = Words(paragraph);
            ReadOnlySpan<char> opening = words[..Math.Min(words.Length, OpeningWords)];
            if (!headed)
                Cue(words, opening, i);
            if (paragraph.Section is { } section && !ReferenceEquals(current, section))
            {
                current = section;
                if (headed)
                    Enter(section, i);
                else
                    Label(section);
            }
            if (paragraph.Kind != ParagraphKind.Heading && _genre.Orientation == Orientation.Parts)
            {
                if (_flow == TextPart.Opening)
                    Begin(words, opening, i);
                else
                    Turn(PartLexicon.WithoutAddress(opening[Math.Min(opening.Length, paragraph.Mark.Length)..]), i);
                if (_flow == TextPart.Review && LaterYears(words))
                    (_flow, _turned) = (TextPart.FiveYearReview, true);
            }
            paragraph.Part = _flow;
        }
    }

    private void Whole(TextPart part)
    {
        foreach (OutlineSection section in _sections)
            section.Part = part;
        // What stands before the first head only introduces it; sentences with figures report already.
        foreach (Paragraph paragraph in _paragraphs)
            paragraph.Part = paragraph.Section is null && !(part == TextPart.Review && Reports(Words(paragraph))) ? TextPart.Opening : part;
    }

    /// <summary>
    /// In a plan over years the chapters about what was reached look back: 发展基础, “十三五”时期发展成就; and so does a section from the paragraph
    /// on that opens with the plan before it.
    /// </summary>
    private void LookBack()
    {
        foreach (OutlineSection section in _sections)
        {
            if (section.Parent is { Part: TextPart.FiveYearReview }
                || PartLexicon.Classify(section.Title, _planYear) is TextPart.Review or TextPart.FiveYearReview)
                section.Part = TextPart.FiveYearReview;
        }

        OutlineSection? reviewed = null;
        foreach (Paragraph paragraph in _paragraphs)
        {
            paragraph.Part = paragraph.Section?.Part ?? paragraph.Part;
            if (paragraph.Section is not { } section || paragraph.Kind == ParagraphKind.Heading)
                continue;
            if (OpensWithEndedPlan(paragraph))
                reviewed = section;
            if (ReferenceEquals(reviewed, section))
                paragraph.Part = TextPart.FiveYearReview;
        }
    }

    /// <summary>“十三五”时期，我市…: the paragraph opens with the years of a plan that has ended, and names no later one.</summary>
    private bool OpensWithEndedPlan(Paragraph paragraph)
    {
        ReadOnlySpan<char> words = Words(paragraph);
        return PartLexicon.PlanYears(words[..Math.Min(words.Length, LongestTime)], out _, out int to) && to < _planYear;
    }

    private const int LongestTime = 10;

    private static bool Reports(ReadOnlySpan<char> words) => words.Contains('。') && HeadlineTargets.HasFigure(words);

    private void Enter(OutlineSection section, int index)
    {
        bool root = section.Parent is null;
        TextPart? said = root || Dated(section.Title) ? Said(section) : null;
        // Before the headline targets 加强政府自身建设 is a chapter of the review.
        if (said == TextPart.Plan && PartLexicon.IsSelfBuilding(section.Title) && _flow is TextPart.Review or TextPart.FiveYearReview
            && _headline > index)
            said = null;
        else if (said is TextPart.Plan or TextPart.FiveYearGoals && _root is null && _flow == TextPart.Opening && _headline > index
            && !Holds(section) && !OfPlanYear(section.Title) && !PartLexicon.SaysLater(section.Title))
            said = null;
        if (said is { } part)
        {
            _flow = part;
            _turned = false;
        }
        else if (root)
        {
            TextPart next = Unsaid(section, index);
            _turned &= next == _flow;
            _flow = next;
        }
        else if (!_turned)
        {
            _flow = section.Parent!.Part;
        }
        if (root)
        {
            _root = section;
            _rootSaid = said is not null;
        }
        Label(section);
    }

    private void Label(OutlineSection section)
    {
        section.Part = _flow;
        section.IsSelfBuilding = section.Parent is { IsSelfBuilding: true }
            || (_flow == TextPart.Plan && section.Level <= 2 && PartLexicon.IsSelfBuilding(section.Title));
    }

    /// <summary>Whether the headline targets stand under a head of the first level.</summary>
    private bool Holds(OutlineSection section) => ReferenceEquals(Root(_paragraphs[_headline].Section), section);

    private static OutlineSection? Root(OutlineSection? section)
    {
        while (section?.Parent is not null)
            section = section.Parent;
        return section;
    }

    private bool OfPlanYear(ReadOnlySpan<char> title) => _planYear is { } plan && YearScanner.OfHead(title, out _) == plan;

    /// <summary>The part of a head of the first level whose words do not say it.</summary>
    private TextPart Unsaid(OutlineSection section, int index)
    {
        if (_root is null)
            return TextPart.Review;
        if (_flow is not (TextPart.Review or TextPart.FiveYearReview))
            return TextPart.Plan;
        if (_rootSaid)
            return TextPart.Plan;
        if (_headline < 0)
            return section.Level > 1 ? _flow : TextPart.Plan;
        return Holds(section) && _headline - index <= HeadlineReach ? TextPart.Plan : _flow;
    }

    /// <summary>What a head says by itself; a head in brackets is no part of the report unless it names its time.</summary>
    private TextPart? Said(OutlineSection section)
    {
        if (!section.IsAsked)
        {
            section.Says = section.Mark.Kind == HeadMarkKind.ChineseInBrackets
                && !Dated(section.Title) ? null : PartLexicon.Classify(section.Title, _planYear);
            section.IsAsked = true;
        }
        return section.Says;
    }

    /// <summary>Behind the greeting a report begins with what was done, also where no head says so.</summary>
    private void Begin(ReadOnlySpan<char> words, ReadOnlySpan<char> opening, int index)
    {
        if (index == _headline || OpensPlan(_paragraphs[index], words, opening))
            _flow = TextPart.Plan;
        else if (words.Length > Greeting && !PartLexicon.Greets(words)
            && (HeadlineTargets.HasFigure(words) || PartLexicon.LooksBack(opening)))
            _flow = TextPart.Review;
    }

    private bool OpensPlan(Paragraph paragraph, ReadOnlySpan<char> words, ReadOnlySpan<char> opening) =>
        PartLexicon.OpensPlan(opening, _saysNextYear)
            || (HeadlineTargets.At(paragraph, words) >= 0 && words.Contains("今年", StringComparison.Ordinal));

    private const int Greeting = 80;

    /// <summary>Turns the text where a paragraph opens with the time it speaks of.</summary>
    private void Turn(ReadOnlySpan<char> opening, int index)
    {
        bool back = _flow is TextPart.Review or TextPart.FiveYearReview;
        TextPart? other = back && (index == _headline || (OpensYear(opening) && !PlanFollows(index))) ? TextPart.Plan
            : !back && index == _headline ? TextPart.Plan
            : _flow == TextPart.FiveYearGoals && OpensYear(opening) ? TextPart.Plan
            : _flow == TextPart.FiveYearReview && IsAboutReviewYear(opening) ? TextPart.Review
            : PartLexicon.Switch(opening, back, _planYear);
        if (other is not { } part || part == _flow || (back && part == TextPart.Review && (!IsReviewYear(opening)
            || (_flow == TextPart.FiveYearReview && ComparesYears(opening)))))
            return;
        _flow = part;
        _turned = true;
    }

    /// <summary>
    /// 2020年是收官之年。五年来，…: behind a first sentence without a figure the paragraph, and what follows it, looks back over a term.
    /// </summary>
    private static bool LaterYears(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> near = words[..Math.Min(words.Length, LongestLead)];
        int stop = near.IndexOfAny('。', '！');
        while (stop > 0 && stop + 1 < near.Length && !HasAmount(near[..stop]))
        {
            if (PhraseEnds.StartsWithAny(near[(stop + 1)..], s_term))
                return true;
            int next = near[(stop + 1)..].IndexOfAny('。', '！');
            if (next < 0)
                return false;
            stop += next + 1;
        }

        return false;
    }

    /// <summary>Whether words hold a number that is no year.</summary>
    private static bool HasAmount(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at]))
                continue;
            while (at < words.Length && char.IsAsciiDigit(words[at]))
                at++;
            if (at >= words.Length || words[at] != '年')
                return true;
        }

        return false;
    }

    /// <summary>How far into a paragraph its lead-in may go.</summary>
    private const int LongestLead = 120;

    private static readonly WordList s_term = Vocabulary.Of(StructureWord.TermBack);

    /// <summary>
    /// Whether a later head of the first level opens the plan: until there, 今年 in a review held in December is the year under review.
    /// </summary>
    private bool PlanFollows(int index) =>
        _sections.Exists(s => s.Start > _paragraphs[index].Start && s.Parent is null && Said(s) is TextPart.Plan or TextPart.FiveYearGoals
            && !PartLexicon.IsSelfBuilding(s.Title));

    /// <summary>2023年是…, 今年是…, 明年要…: how the plan of a year opens where no head does it.</summary>
    private bool OpensYear(ReadOnlySpan<char> opening)
    {
        int year = YearScanner.At(opening, 0, out int length);
        if (year > 0)
        {
            if (year != _planYear)
                return false;
        }
        else if (opening.StartsWith("明年", StringComparison.Ordinal)
            || (!_saysNextYear && opening.StartsWith("今年", StringComparison.Ordinal)))
        {
            length = 2;
        }
        else
        {
            return false;
        }
        ReadOnlySpan<char> rest = opening[length..].TrimStart("，, ");
        return rest.Length > 0 && (rest[0] is '是' or '要' || PhraseEnds.StartsWithAny(rest, YearTasks));
    }

    private static readonly WordList YearTasks = Vocabulary.Of(StructureWord.YearTask);

    /// <summary>在过去五年中，2021年是…的一年: within a review of several years the last of them is told of by itself from here on.</summary>
    private bool IsAboutReviewYear(ReadOnlySpan<char> opening)
    {
        if (_planYear is not { } plan || YearScanner.First(opening, out int at) != plan - 1)
            return false;
        ReadOnlySpan<char> said = opening[at..];
        int end = said.IndexOf('。');
        said = end < 0 ? said : said[..end];
        int year = said.IndexOf('年');
        return year > 0 && said[(year + 1)..].TrimStart("，, ").StartsWith('是')
            && (said.Contains("一年", StringComparison.Ordinal) || said.Contains("之年", StringComparison.Ordinal));
    }

    /// <summary>2021年…是2016年的2倍, 比2016年增加: the last year is set against the first, and the review goes on over all of them.</summary>
    private static bool ComparesYears(ReadOnlySpan<char> opening)
    {
        int year = YearScanner.First(opening, out int at);
        ReadOnlySpan<char> behind = year > 0 ? opening[(at + 5)..] : default;
        int earlier = YearScanner.First(behind, out int where);
        return earlier > 0 && earlier < year - 1 && where > 0 && behind[where - 1] is '比' or '较' or '是';
    }

    /// <summary>In a review of several years only the last of them is the year under review: 2018年 in a review up to 2021 is not.</summary>
    private bool IsReviewYear(ReadOnlySpan<char> opening) =>
        YearScanner.First(opening, out int at) is not (> 0 and int year) || at != 0 || _planYear is not { } plan || year == plan - 1;

    /// <summary>Which part a text without heads is in, from the words of its paragraphs.</summary>
    private void Cue(ReadOnlySpan<char> words, ReadOnlySpan<char> opening, int index)
    {
        if (index == _headline)
            _flow = TextPart.Plan;
        else if (_flow == TextPart.Opening
            && (_genre.Orientation == Orientation.Unsaid || words.Length > 80 || PartLexicon.LooksBack(opening)))
        {
            _flow = OpensPlan(_paragraphs[index], words, opening) ? TextPart.Plan
                : PartLexicon.LooksBack(opening) || PartLexicon.LooksBack(words[..Math.Min(words.Length, 160)]) ? TextPart.Review
                : _genre.Orientation == Orientation.Unsaid ? TextPart.Unsaid : TextPart.Opening;
        }
        else if (_flow is TextPart.Review or TextPart.FiveYearReview && OpensPlan(_paragraphs[index], words, opening))
        {
            _flow = TextPart.Plan;
        }
    }

    /// <summary>A head that begins with the time it speaks of: 2021年工作回顾, 今后五年的目标, 关于过去五年的工作.</summary>
    private static bool Dated(ReadOnlySpan<char> title)
    {
        if (title.StartsWith("关于", StringComparison.Ordinal))
            title = title[2..];
        return title.Length <= 34 && ((YearScanner.First(title, out int at) > 0 && at == 0) || PhraseEnds.StartsWithAny(title, TimeWords));
    }

    private static readonly WordList TimeWords = Vocabulary.Of(StructureWord.TimeOpening);

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);
}
