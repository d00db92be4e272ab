using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// What a text shows of its genre: the words of its first lines, and how often lines stand in it that only some genres have.
/// </summary>
internal sealed class GenreSigns
{
    private static readonly WordList s_breakdown = Vocabulary.Of(StructureWord.BreakdownTitle);
    private static readonly WordList s_owners = Vocabulary.Of(StructureWord.OwnerLine);
    private static readonly WordList s_follow = Vocabulary.Of(StructureWord.ProgressTitle);
    private static readonly WordList s_resolving = Vocabulary.Of(StructureWord.Resolving);

    private static readonly WordList s_chapters = Vocabulary.Of(StructureWord.CommuniqueChapter);

    private static readonly WordList s_progress = Vocabulary.Of(StructureWord.ProgressWording);

    /// <summary>Titles of texts that say how far something is.</summary>
    private static readonly WordList s_progressTitles = Vocabulary.Of(GenreWord.ProgressReportTitle);

    /// <summary>Words behind the name of a report that say that another text follows it up.</summary>
    private static readonly WordList s_followed = Vocabulary.Of(StructureWord.ReportFollowed);

    private const string ReportName = "政府工作报告";

    private const int MostCounted = 10;

    private const int TitleLines = 6, LongestTitle = 60;

    private readonly SourceText _source;
    private readonly List<Paragraph> _paragraphs;
    private readonly int _headStart;
    private readonly int _headEnd;
    private int _owners;
    private int? _trailing;

    /// <summary>Looks once over the paragraphs that are policy text, at least one.</summary>
    public GenreSigns(SourceText source, List<Paragraph> paragraphs)
    {
        (_source, _paragraphs) = (source, paragraphs);
        _headStart = paragraphs[0].Start;
        _headEnd = Math.Min(paragraphs[Math.Min(paragraphs.Count, 12) - 1].End, _headStart + 800);
        Breakdown = WordIn(Head, s_breakdown);
        IsReport = NamesReport();
        IsSpoken = source.View.Contains("各位代表", StringComparison.Ordinal);
        foreach (Paragraph paragraph in paragraphs)
            Count(paragraph, source.Slice(paragraph.Start, paragraph.End));
    }

    /// <summary>The first lines.</summary>
    public ReadOnlySpan<char> Head => _source.Slice(_headStart, _headEnd);

    /// <summary>The word of the first lines that says that tasks are given to bodies; empty where there is none.</summary>
    public string Breakdown { get; }

    /// <summary>Whether the first lines name the government work report.</summary>
    public bool IsReport { get; }

    /// <summary>Whether the deputies of a congress are addressed.</summary>
    public bool IsSpoken { get; }

    /// <summary>Whether lines were wrapped by a page.</summary>
    public bool IsWrapped => _source.IsWrapped;

    /// <summary>
    /// The first of the words of a list that stands in a title: a short line without a stop among the first ones; empty where none does.
    /// </summary>
    public string Titled(WordList words)
    {
        for (int i = 0; i < _paragraphs.Count && i < TitleLines; i++)
        {
            ReadOnlySpan<char> line = _source.Slice(_paragraphs[i].Start, _paragraphs[i].End);
            if (line.Length <= LongestTitle && HeadMark.Read(line).Ordinal == 0 && !line.ContainsAny('。', '；')
                && WordIn(line, words) is { Length: > 0 } word)
                return word;
        }

        return string.Empty;
    }

    /// <summary>The word of a list that ends a title: a short line without a stop among the first ones; empty where none does.</summary>
    public string TitleEnd(WordList words)
    {
        for (int i = 0; i < _paragraphs.Count && i < TitleLines; i++)
        {
            ReadOnlySpan<char> line = _source.Slice(_paragraphs[i].Start, _paragraphs[i].End);
            // Pages set titles in the marks of Markdown.
            line = line.Trim("*# ");
            if (line.Length is 0 or > LongestTitle || HeadMark.Read(line).Ordinal > 0 || line.ContainsAny('。', '；'))
                continue;
            int bracket = line[^1] is '）' or ')' ? line.LastIndexOfAny('（', '(') : -1;
            if (words.Closing(bracket > 0 ? line[..bracket] : line) is { } word)
                return word;
        }

        return string.Empty;
    }

    /// <summary>规划 where a title names it beside a five-year plan: 水利发展“十四五”规划; empty where none does.</summary>
    public string TitledPlan()
    {
        for (int i = 0; i < _paragraphs.Count && i < TitleLines; i++)
        {
            ReadOnlySpan<char> line = _source.Slice(_paragraphs[i].Start, _paragraphs[i].End);
            if (line.Length <= LongestTitle && HeadMark.Read(line).Ordinal == 0 && !line.ContainsAny('。', '；')
                && line.Contains("规划", StringComparison.Ordinal)
                && !line.Contains("评估", StringComparison.Ordinal) && !line.Contains("情况", StringComparison.Ordinal)
                    && PartLexicon.PlanYears(line, out _, out _))
                return "规划";
        }

        return string.Empty;
    }

    /// <summary>
    /// Items that name their owners: lines of labels, brackets, columns; below the title of a breakdown also owners without a bracket.
    /// </summary>
    public int Owners => _owners > 0 || Breakdown.Length == 0 ? _owners : Trailing;

    /// <summary>Lines or columns that say what came of a task.</summary>
    public int Follow { get; private set; }

    /// <summary>Numbered lines, and those with the number 1.</summary>
    public int Arabic { get; private set; }

    /// <summary>Lists of items that begin.</summary>
    public int ArabicOnes { get; private set; }

    /// <summary>Sentences in which a meeting agrees.</summary>
    public int Decisions { get; private set; }

    /// <summary>Whether a meeting decides anything at all.</summary>
    public bool Resolves { get; private set; }

    /// <summary>How often the text says how far projects are: 完成率, 序时进度, 进展缓慢; more than a few are not counted.</summary>
    public int ProgressWords
    {
        get
        {
            int found = 0;
            ReadOnlySpan<char> view = _source.View;
            for (int at = s_progress.IndexIn(view, 0, out int length); at >= 0
                && found < MostCounted; at = s_progress.IndexIn(view, at + length, out length))
                found++;
            return found;
        }
    }

    /// <summary>Heads that name the chapters of a statistical communiqué: 综合, 农业, 财政金融.</summary>
    public int Chapters { get; private set; }

    /// <summary>Heads of the first level that say whether they look back or ahead.</summary>
    public int Parts { get; private set; }

    /// <summary>Those that look back.</summary>
    public int PartsBack { get; private set; }

    /// <summary>Whether a line begins with 序号.</summary>
    public bool HasOrdinals { get; private set; }

    /// <summary>Numbered lists that begin below the name of a body.</summary>
    public int Lists { get; private set; }

    /// <summary>Lines that name a body.</summary>
    public int Bodies { get; private set; }

    /// <summary>Numbered lines of every kind that name no body.</summary>
    public int Items { get; private set; }

    /// <summary>How many paragraphs end in owners without a bracket; three are enough to know.</summary>
    private int Trailing
    {
        get
        {
            if (_trailing is { } known)
                return known;
            int found = 0;
            for (int i = 0; i < _paragraphs.Count && found < 3; i++)
                found += OwnerPhrase.TrailingAt(_source, _paragraphs[i].Start, _paragraphs[i].End) > 0 ? 1 : 0;
            return (_trailing = found).Value;
        }
    }

    /// <summary>
    /// Whether the first lines name the report that this text is, not one whose tasks it follows up: 《政府工作报告》重点任务落实情况的通报.
    /// </summary>
    private bool NamesReport()
    {
        ReadOnlySpan<char> head = Head;
        for (int at = 0; head[at..].IndexOf(ReportName, StringComparison.Ordinal) is >= 0 and int found; at += found + ReportName.Length)
        {
            ReadOnlySpan<char> behind = head[(at + found + ReportName.Length)..];
            int line = behind.IndexOfAny('\n', '。');
            behind = behind[..Math.Min(line < 0 ? behind.Length : line, LongestTitle)];
            if (!s_progressTitles.IsIn(behind) && !s_followed.IsIn(behind))
                return true;
        }

        return false;
    }

    /// <summary>The first word of a list that stands in a text; empty where none does.</summary>
    public static string WordIn(ReadOnlySpan<char> words, WordList list) =>
        list.IndexIn(words, 0, out int length) is >= 0 and int at ? words.Slice(at, length).ToString() : string.Empty;

    private void Count(Paragraph paragraph, ReadOnlySpan<char> line)
    {
        HeadMark mark = HeadMark.Read(line);
        CountItem(line, mark);
        CountOwners(paragraph, line);
        HasOrdinals |= line.StartsWith("序号", StringComparison.Ordinal);
        if (PhraseEnds.StartsWithAny(line, s_follow)
            || (line.Length < 40 && PhraseEnds.HasAny(line, s_follow) && line.ContainsAny('|', '\t', ' ')))
            Follow++;
        else
            CountLabels(line);
        if (line.StartsWith("会议", StringComparison.Ordinal) && line.Contains("原则同意", StringComparison.Ordinal))
            Decisions++;
        Resolves = Resolves || (line.Contains("会议", StringComparison.Ordinal) && s_resolving.IsIn(line));
        if (mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.Division && line.Length <= 24
            && s_chapters.Holds(Glyph.Squeeze(line[mark.Length..])))
            Chapters++;
        bool head = line.Length <= 40 && mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.Division or HeadMarkKind.None;
        if (line.Length <= 40 && head && PartLexicon.Classify(line) is { } part && line.IndexOf('。') < 0)
        {
            Parts++;
            PartsBack += part is TextPart.Review or TextPart.FiveYearReview ? 1 : 0;
        }
    }

    /// <summary>Labels of what is reported inside a line, behind others: 责任单位：市水利局 完成情况：已开工6处.</summary>
    private void CountLabels(ReadOnlySpan<char> line)
    {
        for (int at = line.IndexOf(LabelEnd, StringComparison.Ordinal), from = 0; at >= 0; at = line[from..].IndexOf(LabelEnd,
            StringComparison.Ordinal))
        {
            from += at + LabelEnd.Length;
            if (s_follow.AtEnd(line[..(from - 1)]) == 0 || !s_owners.IsIn(line))
                continue;
            Follow++;
            _owners++;
        }
    }

    /// <summary>现将…完成情况通报如下 among the first lines: what was announced; empty where nothing is.</summary>
    public string Announced()
    {
        for (int i = 0; i < _paragraphs.Count && i < TitleLines; i++)
        {
            ReadOnlySpan<char> line = _source.Slice(_paragraphs[i].Start, _paragraphs[i].End);
            if (line.Contains("现将", StringComparison.Ordinal) && line.Contains("如下", StringComparison.Ordinal)
                && WordIn(line, s_progressTitles) is { Length: > 0 } word)
                return word;
        }

        return string.Empty;
    }

    private const string LabelEnd = "情况：";

    private void CountItem(ReadOnlySpan<char> line, HeadMark mark)
    {
        bool named = BodyHead.Read(line, mark, out _, out _);
        Bodies += named ? 1 : 0;
        if (!named && mark.Ordinal > 0)
        {
            // A list that begins below the name of a body.
            Lists += mark.Ordinal == 1 && Bodies > Lists ? 1 : 0;
            Items++;
        }
        if (mark.Kind == HeadMarkKind.Arabic)
        {
            Arabic++;
            ArabicOnes += mark.Ordinal == 1 ? 1 : 0;
        }
    }

    private void CountOwners(Paragraph paragraph, ReadOnlySpan<char> line)
    {
        // The head of a table of tasks counts as much as three items with owners.
        if (line.ContainsAny('|', '\t', ' ') && line.Length <= 120 && PaperTable.ColumnsOf(_source, paragraph) is { } columns)
        {
            bool reports = columns.Contains(ColumnKind.Progress);
            _owners += reports ? 0 : 3;
            Follow += reports ? 3 : 0;
        }
        else if (PhraseEnds.StartsWithAny(line, s_owners) || OwnerPhrase.EndsInOwners(line))
        {
            _owners++;
        }
    }
}
