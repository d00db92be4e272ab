using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Finds heads: numbered, unnumbered, run into their paragraph, or short titles on lines of their own.</summary>
internal sealed class SectionFinder
{
    private readonly SourceText _source;
    private readonly Genre _genre;
    private readonly List<Paragraph> _paragraphs;
    private readonly OutlineParts _parts;
    private readonly List<OutlineSection> _sections;
    private readonly List<Finding> _findings;
    private readonly List<OutlineSection> _open = [];
    private bool _plainParts;
    private bool _divisions;
    private readonly int[] _lastOrdinal = new int[(int)HeadMarkKind.Bullet + 1];

    public SectionFinder(SourceText source, Genre genre, List<Paragraph> paragraphs, OutlineParts parts, List<Finding> findings)
    {
        _source = source;
        _genre = genre;
        _paragraphs = paragraphs;
        _parts = parts;
        _sections = parts.Sections;
        _findings = findings;
    }

    public void Find()
    {
        Survey();
        bool begun = false;
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            Paragraph paragraph = _paragraphs[i];
            ReadOnlySpan<char> line = Words(paragraph);
            HeadMark mark = paragraph.Mark;
            paragraph.BodyStart = paragraph.Start + mark.Length;
            if (_genre.Heads == HeadStyle.Running)
            {
                if (mark.Kind is HeadMarkKind.Division or HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.Arabic)
                {
                    begun |= mark.Kind is HeadMarkKind.Division or HeadMarkKind.Chinese;
                    Numbered(paragraph, line, mark);
                }
                else if (mark.Kind == HeadMarkKind.Bullet)
                {
                    if (begun)
                        RunIn(paragraph, line, mark.Length);
                }
                else if (mark.Kind == HeadMarkKind.None)
                {
                    if (PlainPart(line) is > 0 and int head)
                    {
                        begun = true;
                        OpenSection(paragraph, _plainParts ? 1 : 2, default, string.Empty, TitleOf(line[..head]));
                        if (head == line.Length)
                            paragraph.Kind = ParagraphKind.Heading;
                        else
                            paragraph.BodyStart = paragraph.Start + head;
                    }
                    else if (begun && IsBareTitle(line, i))
                    {
                        OpenSection(paragraph, 4, default, string.Empty, TitleOf(line));
                        paragraph.Kind = ParagraphKind.Heading;
                    }
                    else if (begun)
                    {
                        RunIn(paragraph, line, 0);
                    }
                }
            }
            else
            {
                GenreHeads(paragraph, line, mark);
            }
            paragraph.Section = _open.Count > 0 ? _open[^1] : null;
            paragraph.Path = paragraph.Section?.Path ?? string.Empty;
        }
    }

    /// <summary>
    /// Looks once over the text: unnumbered parts (2024年工作回顾 … 2025年工作安排) and 第一部分 push numbered heads one level down.
    /// Unnumbered parts stand above 一、 where the numbers begin again under them, or where there is no 一、 at all.
    /// </summary>
    private void Survey()
    {
        int plain = 0, chapters = 0, begun = 0;
        bool back = false, ahead = false, numberedParts = false, inside = false;
        foreach (Paragraph paragraph in _paragraphs)
        {
            ReadOnlySpan<char> line = Words(paragraph);
            HeadMark mark = paragraph.Mark = HeadMark.Read(line);
            _divisions |= mark.Kind == HeadMarkKind.Division;
            if (mark.Kind == HeadMarkKind.Chinese && line.Length <= OutlineSection.LongestHead)
            {
                chapters++;
                inside |= plain == 0;
                begun += mark.Ordinal == 1 && plain > 0 ? 1 : 0;
                numberedParts |= plain == 0 && PartLexicon.NamesPart(line[mark.Length..]);
            }
            if (mark.Kind == HeadMarkKind.None && PlainPart(line) is > 0 and int head)
            {
                plain++;
                TextPart? part = PartLexicon.Classify(line[..head]);
                back |= part is TextPart.Review or TextPart.FiveYearReview;
                ahead |= part is TextPart.Plan or TextPart.FiveYearGoals;
            }
        }
        bool above = chapters == 0 || !inside || begun > 0;
        _plainParts = above && !numberedParts && !_divisions
            && ((plain >= 2 && back && ahead) || (plain > 0 && (chapters == 0 || (begun > 0 && ahead))));
    }

    /// <summary>
    /// How many characters the head of an unnumbered part takes: the whole line, or what stands before a blank (2012年工作安排　今年是…); 0 where
    /// there is none.
    /// </summary>
    private static int PlainPart(ReadOnlySpan<char> line)
    {
        if (IsPlainPart(line))
            return line.Length;
        int blank = line[..Math.Min(line.Length, LongestPart)].IndexOfAny(' ', '\u3000');
        return blank > 0 && YearScanner.At(line, 0, out _) > 0 && IsPlainPart(line[..blank]) ? blank : 0;
    }

    private const int LongestPart = 34;

    private static bool IsDated(ReadOnlySpan<char> line) =>
        YearScanner.First(line, out _) > 0 || line.Contains("五年", StringComparison.Ordinal)
            || line.Contains("今年", StringComparison.Ordinal) || line.Contains("一年", StringComparison.Ordinal)
            || line.Contains("去年", StringComparison.Ordinal) || line.Contains('届') || PartLexicon.PlanYears(line, out _, out _);

    /// <summary>A line of its own, without number and stop, that names a year or a span and says whether it looks back or ahead.</summary>
    private static bool IsPlainPart(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > LongestPart || line.ContainsAny(Marks.NoPart) || line.Contains("报告", StringComparison.Ordinal)
            || line.Contains("通知", StringComparison.Ordinal) || line.Contains("公报", StringComparison.Ordinal))
            return false;
        TextPart? part = PartLexicon.Classify(line);
        if (part is null || line[^1] is '，' or ',' or '、')
            return false;
        return (PhraseEnds.HasAny(line, PlainNouns) && IsDated(line)) || (PartLexicon.IsSelfBuilding(line) && line.Length <= 20);
    }

    private static readonly WordList PlainNouns = Vocabulary.Of(StructureWord.HeadNoun);

    private void Numbered(Paragraph paragraph, ReadOnlySpan<char> line, HeadMark mark)
    {
        int shift = (_plainParts ? 1 : 0) + (_divisions ? 1 : 0);
        int level = mark.Kind switch
        {
            HeadMarkKind.Division => 1,
            HeadMarkKind.Chinese => 1 + shift,
            HeadMarkKind.ChineseInBrackets => 2 + shift,
            _ => 3 + shift,
        };
        ReadOnlySpan<char> words = line[mark.Length..];
        int head = HeadLength(words, out bool alone);
        if (head > 0 && FigureLine.IsContent(words[..head], alone))
            (head, alone) = (0, false);
        Skipped(paragraph, line, mark, level);
        string title = head > 0 ? TitleOf(words[..head]) : string.Empty;
        OpenSection(paragraph, level, mark, NumberOf(line, mark), title);
        if (alone)
        {
            paragraph.Kind = ParagraphKind.Heading;
        }
        else if (head > 0)
        {
            paragraph.BodyStart = paragraph.Start + mark.Length + head;
        }
    }

    /// <summary>
    /// How many characters the head at the start of <paramref name="words"/> takes, its stop included; 0 where it has none.
    /// </summary>
    private static int HeadLength(ReadOnlySpan<char> words, out bool alone)
    {
        int stop = -1;
        for (int i = 0; i < words.Length && i <= OutlineSection.LongestHead; i++)
        {
            if (Glyph.IsSentenceEnd(words[i]) || (words[i] is '：' or ':' && i >= 2))
            {
                stop = i;
                break;
            }
        }
        if (stop < 0)
        {
            alone = words.Length <= OutlineSection.LongestHead;
            if (alone)
                return words.Length;
            int blank = words[..OutlineSection.LongestHead].IndexOfAny('　', ' ');
            return blank is > 4 ? blank : 0;
        }
        alone = stop >= words.Length - 1;
        return stop + 1;
    }

    /// <summary>A short title on its own line, as reports set it between the paragraphs of a chapter.</summary>
    private bool IsBareTitle(ReadOnlySpan<char> line, int index)
    {
        if (line.Length is < 4 or > 30 || Glyph.IsClauseMark(line[^1]) || Glyph.IsSentenceEnd(line[^1]) || line.ContainsAny(Marks.NoHead)
            || !Glyph.IsHan(line[0]) && line[0] is not ('“' or '《'))
            return false;
        if (!_genre.HasBareTitles || index + 1 >= _paragraphs.Count)
            return false;
        Paragraph next = _paragraphs[index + 1];
        return next.End - next.Start > 30 && Words(next).IndexOf('。') > 0;
    }

    /// <summary>这一年,我们聚焦聚力…。 or 迭代优化政策供给体系。: a first sentence that is the head of its paragraph.</summary>
    private void RunIn(Paragraph paragraph, ReadOnlySpan<char> line, int mark)
    {
        line = line[mark..];
        int stop = line[..Math.Min(line.Length, OutlineSection.LongestHead + 1)].IndexOf('。');
        if (stop < 4 || line.Length - stop < 10)
            return;
        ReadOnlySpan<char> head = line[..stop];
        int lead = LeadIn(head);
        if (lead < 0 || (lead == 0 && stop > 26))
            return;
        ReadOnlySpan<char> title = head[lead..];
        if (lead > 0)
        {
            int comma = title.IndexOfAny('，', ',');
            if (comma >= 0 && Circumstances.AtStart(title) > 0)
                return;
            if (comma >= 4)
                title = title[..comma];
        }
        if (title.Length < 4 || FigureLine.HoldsFigure(title) || PartLexicon.IsThanks(head) || PartLexicon.IsShortcomings(head))
            return;
        OpenSection(paragraph, 4, default, string.Empty, TitleOf(title));
        paragraph.BodyStart = paragraph.Start + mark + stop + 1;
    }

    private static readonly string[] LeadIns = [.. Vocabulary.Of(StructureWord.LeadIn)];
    private static readonly WordList Circumstances = Vocabulary.Of(StructureWord.Circumstance);
    private static readonly WordList NotHeads = Vocabulary.Of(StructureWord.NoHead);

    /// <summary>
    /// How much of a first sentence is a lead-in that every paragraph of the chapter repeats; -1 where the sentence is no head.
    /// </summary>
    private static int LeadIn(ReadOnlySpan<char> head)
    {
        int at = 0;
        bool again = true;
        while (again)
        {
            again = false;
            foreach (string word in LeadIns)
            {
                if (!head[at..].StartsWith(word, StringComparison.Ordinal))
                    continue;
                at += word.Length;
                again = true;
                while (at < head.Length && (head[at] is '，' or ',' or '、' || Glyph.IsBlank(head[at])))
                    at++;
            }
        }
        if (at > 0)
            return head.Length - at >= 4 ? at : -1;
        if (PhraseEnds.StartsWithAny(head, NotHeads) || YearScanner.First(head, out _) > 0)
            return -1;
        return 0;
    }

    /// <summary>Heads of notices, minutes, lists and tables: numbered lines only.</summary>
    private void GenreHeads(Paragraph paragraph, ReadOnlySpan<char> line, HeadMark mark)
    {
        if (_genre.Heads == HeadStyle.None
            || mark.Kind is not (HeadMarkKind.Division or HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets))
            return;
        int level = mark.Kind switch
        {
            HeadMarkKind.Division => 1,
            HeadMarkKind.Chinese => 1 + (_divisions ? 1 : 0),
            _ =>
            2 + (_divisions ? 1 : 0)
        };
        ReadOnlySpan<char> words = line[mark.Length..];
        int head = HeadLength(words, out bool alone);
        OpenSection(paragraph, level, mark, NumberOf(line, mark), head > 0 ? TitleOf(words[..head]) : string.Empty);
        if (alone)
            paragraph.Kind = ParagraphKind.Heading;
    }

    private void OpenSection(Paragraph paragraph, int level, HeadMark mark, string number, string title)
    {
        while (_open.Count > 0 && _open[^1].Level >= level)
            _open.RemoveAt(_open.Count - 1);
        OutlineSection? parent = _open.Count > 0 ? _open[^1] : null;
        if (mark.Ordinal > 0)
            Gap(paragraph, parent, level, mark);
        _open.Add(_parts.Add(parent, level, mark, number, title, paragraph.Start));
    }

    private void Gap(Paragraph paragraph, OutlineSection? parent, int level, HeadMark mark)
    {
        int before = 0;
        for (int i = _sections.Count - 1; i >= 0; i--)
        {
            OutlineSection section = _sections[i];
            if (ReferenceEquals(section, parent))
                break;
            if (section.Level == level && section.Mark.Kind == mark.Kind && ReferenceEquals(section.Parent, parent))
            {
                before = section.Mark.Ordinal;
                break;
            }
        }
        // Numbers may start again under every head, or run on over all of them.
        int running = _lastOrdinal[(int)mark.Kind];
        _lastOrdinal[(int)mark.Kind] = mark.Ordinal;
        if (mark.Ordinal == before + 1 || mark.Ordinal == 1 || mark.Ordinal == running + 1)
            return;
        // A fragment may begin in the middle; within the text every jump is a gap.
        if (before == 0 && parent is null)
            return;
        _findings.Add(FindingCatalogue.NumberingGap(parent is null ? "the text" : parent.Path, mark.Ordinal, before + 1,
            _source.SpanOf(paragraph.Start, paragraph.Start + Math.Max(1, mark.Length))));
    }

    private void Skipped(Paragraph paragraph, ReadOnlySpan<char> line, HeadMark mark, int level)
    {
        // 1. directly under 一、 is common and no fault where the part has no （一） at all; （一） before any 一、 is.
        if (mark.Kind != HeadMarkKind.ChineseInBrackets || mark.Ordinal != 1)
            return;
        OutlineSection? parent = _open.FindLast(s => s.Level < level);
        if (parent is null && _sections.Count == 0)
            return;
        if (parent is { Level: var above } && level - above > 1)
            _findings.Add(FindingCatalogue.LevelSkipped(NumberOf(line, mark), parent.Path,
                _source.SpanOf(paragraph.Start, paragraph.Start + mark.Length)));
    }

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);

    private static string NumberOf(ReadOnlySpan<char> line, HeadMark mark)
    {
        ReadOnlySpan<char> number = Glyph.Trim(line[..mark.Length]);
        return number.TrimEnd("、.．：:").ToString();
    }

    private static string TitleOf(ReadOnlySpan<char> words) => Glyph.Trim(words).TrimEnd("。：:！").ToString();
}
