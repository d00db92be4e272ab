using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>Numbered items or heads with 年度目标：, 责任单位： and 进展情况： on lines of their own.</content>
internal sealed partial class ProgressReader
{
    private const int LongestLabel = 12, LongestHead = 40;

    /// <summary>Signs behind which a label may begin inside a line.</summary>
    private static readonly SearchValues<char> s_seams = SearchValues.Create("。；;，,（(） \u3000【】");

    /// <summary>A line, or a part of it that begins with a label.</summary>
    /// <param name="Paragraph">The line.</param>
    /// <param name="Label">What the words behind its label are; null where it has none.</param>
    /// <param name="Start">Where it begins, its label included.</param>
    /// <param name="Body">Where the words behind its label begin.</param>
    /// <param name="End">Where it ends.</param>
    private readonly record struct LabelledPart(Paragraph Paragraph, ColumnKind? Label, int Start, int Body, int End)
    {
        /// <summary>Whether it stands inside a line.</summary>
        public bool IsInside { get; init; }

        /// <summary>Whether it is a numbered name behind which labels follow on the same line.</summary>
        public bool IsFollowed { get; init; }

        /// <summary>Whether it is what a line goes on with behind the sentence of its owners.</summary>
        public bool IsRest { get; init; }
    }

    /// <summary>
    /// Whether lines of the text, or parts of them, begin with the label of what is reported, or with those of two other kinds.
    /// </summary>
    private bool HasLabels()
    {
        HashSet<ColumnKind> kinds = [];
        foreach (LabelledPart part in _paragraphs.SelectMany(PartsOf))
        {
            if (part.Label is { } kind && kind != ColumnKind.Other && !part.IsRest)
                kinds.Add(kind);
        }
        return kinds.Contains(ColumnKind.Progress) || kinds.Count > 1;
    }

    private void ReadLabels()
    {
        int group = 0;
        string? leader = null;
        Labelled? item = null;
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            foreach (LabelledPart part in PartsOf(_paragraphs[i]))
            {
                Paragraph paragraph = part.Paragraph;
                if (item is not null && part.Label is { } label && (part.IsInside || paragraph.Mark.Kind == HeadMarkKind.None)
                    && (label != ColumnKind.Task || item.MayTake(WordOf(part))))
                {
                    item.Take(label, part, WordOf(part), TableFigure.Plain(_source, new(part.Body, part.End), null) is not null);
                }
                else if (OpensItem(part, i))
                {
                    Close(item, group, leader);
                    group = Math.Max(1, group);
                    item = new Labelled(part, paragraph.Mark.Ordinal > 0 ? paragraph.Mark.Ordinal : (item?.Number ?? 0) + 1, WordOf(part));
                    paragraph.Kind = ParagraphKind.Task;
                }
                else if (IsName(paragraph))
                {
                    Close(item, group, leader);
                    (item, group) = (null, group + 1);
                    leader = LeaderPhrase.Read(Words(paragraph)[paragraph.Mark.Length..], out string name, out _) ? name : null;
                    paragraph.Kind = ParagraphKind.Heading;
                }
                else
                {
                    item?.GoOn(paragraph);
                }
            }
        }
        Close(item, group, leader);
    }

    /// <summary>The words of a label, by which one that stands again begins the next task.</summary>
    private string WordOf(in LabelledPart part)
    {
        int from = part.IsInside ? part.Start : Math.Min(part.Start + part.Paragraph.Mark.Length, part.Body);
        return Glyph.Squeeze(_source.Slice(from, Math.Max(from, part.Body)));
    }

    private static bool IsName(Paragraph paragraph) =>
        paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets && paragraph.End - paragraph.Start <= LongestHead;

    /// <summary>
    /// Whether a part of a line opens a task: with a number, with the label of a task, or as a head below which labels stand.
    /// </summary>
    private bool OpensItem(in LabelledPart part, int index) =>
        part.Paragraph.Mark.Kind is HeadMarkKind.Arabic or HeadMarkKind.ArabicInBrackets || part.Label == ColumnKind.Task || part.IsFollowed
        || (IsName(part.Paragraph) && IsLabelled(index));

    /// <summary>Whether labels stand below a head before the next number: it is the name of a task.</summary>
    private bool IsLabelled(int index)
    {
        for (int i = index + 1; i < _paragraphs.Count && i < index + 4 && _paragraphs[i].Mark.Kind == HeadMarkKind.None; i++)
        {
            if (LabelOf(_paragraphs[i], out _) is ColumnKind.Task or ColumnKind.Progress or ColumnKind.Owners or ColumnKind.Lead)
                return true;
        }
        return false;
    }

    /// <summary>What the words behind the label of a line are; null where it has no label.</summary>
    private ColumnKind? LabelOf(Paragraph paragraph, out int length)
    {
        ReadOnlySpan<char> line = Words(paragraph);
        int from = Math.Min(paragraph.Mark.Length, line.Length), colon = line[from..].IndexOfAny('：', ':');
        length = from + colon + 1;
        if (colon is < 2 or > LongestLabel)
            return null;
        ReadOnlySpan<char> label = line.Slice(from, colon).Trim("【】〔〕 ");
        if (label.IndexOfAny('（', '(') >= 0 && label.IndexOfAny('）', ')') < 0)
            return null;
        return ColumnHead.KindOf(label) ?? (IsNumbered(label) ? ColumnKind.Task : null);
    }

    /// <summary>Whether a label only numbers a project: 实事一：, 项目（三）：.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> label)
    {
        int word = s_numbered.AtStart(label);
        ReadOnlySpan<char> number = label[word..].Trim("（）()");
        return word > 0 && number.Length is > 0 and <= 3 && number.IndexOfAnyExcept(Marks.ChineseDigits) < 0;
    }

    private static readonly WordList s_numbered = Vocabulary.Of(GenreWord.NumberedProject);

    /// <summary>
    /// The parts of a line: the words before its first label inside a sentence (城镇新增就业。目标任务：…。进展情况：…), then a part for each label.
    /// </summary>
    private List<LabelledPart> PartsOf(Paragraph paragraph)
    {
        ColumnKind? first = LabelOf(paragraph, out int length);
        List<LabelledPart> parts = [new(paragraph, first, paragraph.Start, paragraph.Start + (first is null ? 0 : length), paragraph.End)];
        for (int colon = NextColon(parts[0].Body, paragraph.End); colon >= 0; colon = NextColon(colon + 1, paragraph.End))
        {
            int start = colon;
            while (start > parts[^1].Body && colon - start <= LongestLabel && !s_seams.Contains(_source.View[start - 1]))
                start--;
            if (start == parts[^1].Body || colon - start is < 2 or > LongestLabel
                || ColumnHead.KindOf(_source.Slice(start, colon)) is not { } kind || kind == ColumnKind.Other)
                continue;
            LabelledPart before = parts[^1];
            int end = start;
            while (end > before.Body && s_seams.Contains(_source.View[end - 1]) && _source.View[end - 1] != '）')
                end--;
            parts[^1] = before with { End = end, IsFollowed = parts.Count == 1 && first is null && paragraph.Mark.Ordinal > 0 };
            parts.Add(new(paragraph, kind, start, colon + 1, paragraph.End) { IsInside = true });
        }
        // The bracket that was opened before the first label closes behind the last.
        if (parts.Count > 1 && parts[0].End < paragraph.End && _source.View[parts[0].End] is '（' or '(')
            parts[^1] = parts[^1] with { End = _source.Slice(parts[^1].Body, paragraph.End).TrimEnd("。）) ").Length + parts[^1].Body };
        // 牵头部门：市水利局。尚未开工。: behind the sentence of those who answer the line reports.
        if (parts[^1] is { IsInside: true, Label: ColumnKind.Owners or ColumnKind.Lead or ColumnKind.Support } owners
            && _source.Slice(owners.Body, owners.End).TrimEnd("。 ").IndexOf('。') is > 0 and int stop)
        {
            parts[^1] = owners with { End = owners.Body + stop };
            int rest = owners.Body + stop + 1;
            parts.Add(new(paragraph, ColumnKind.Progress, rest, rest, owners.End) { IsInside = true, IsRest = true });
        }

        return parts;
    }

    private int NextColon(int from, int end) => _source.Slice(from, end).IndexOfAny('：', ':') is >= 0 and int at ? from + at : -1;

    private void Close(Labelled? item, int group, string? leader)
    {
        if (item is null)
            return;
        TableCell task = item.Task;
        TableCell detail = item.Plan.End > item.Plan.Start ? item.Plan : item.Detail.End > item.Detail.Start ? item.Detail : task;
        Owners? owners = item.Owners.End > item.Owners.Start ? OwnerReader.Read(_source, item.Owners.Start, item.Owners.End) : null;
        if (Add(group, item.Number, task, detail, item.Progress, owners, leader, item.Path) is { } added
            && item.Progress.End > item.Progress.Start)
            TakeRow(added, task.Start, task, detail, item.Progress, default);
    }

    /// <summary>A task whose parts stand behind labels.</summary>
    private sealed class Labelled
    {
        private ColumnKind _last = ColumnKind.Task;

        public Labelled(in LabelledPart first, int number, string word)
        {
            Paragraph paragraph = first.Paragraph;
            Number = number;
            Path = paragraph.Path;
            bool runs = paragraph.BodyStart > first.End;
            Task = new(Math.Max(runs ? paragraph.Start + paragraph.Mark.Length : paragraph.BodyStart, first.Body), first.End);
            IsOpen = first.Label != ColumnKind.Task;
            _seen.Add(word);
        }

        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public int Number { get; }

        public string Path { get; }

        public TableCell Task { get; private set; }

        public TableCell Detail { get; private set; }

        public TableCell Progress { get; private set; }

        public TableCell Owners { get; private set; }

        /// <summary>What is planned in a number of its own: 年度计划投资：1.2亿元.</summary>
        public TableCell Plan { get; private set; }

        /// <summary>Whether a label may still say at length what the title names.</summary>
        public bool IsOpen { get; private set; }

        /// <summary>
        /// Whether a label of a task goes on with this one: it has no words yet, or a title that may be said at length, or the label says
        /// more of it and stands for the first time before what is reported.
        /// </summary>
        public bool MayTake(string word) => Task.End == 0 || IsOpen || (Progress.End == 0 && !_seen.Contains(word));

        /// <summary>Takes a line or a part of one with a label.</summary>
        public void Take(ColumnKind label, in LabelledPart part, string word, bool isFigure)
        {
            _seen.Add(word);
            Paragraph paragraph = part.Paragraph;
            var words = new TableCell(part.Body, part.End);
            _last = label;
            switch (label)
            {
                case ColumnKind.Task when isFigure:
                    Plan = words;
                    break;
                case ColumnKind.Task:
                    Detail = Detail.End > 0 ? Detail : words;
                    IsOpen = false;
                    break;
                case ColumnKind.Progress or ColumnKind.Rate:
                    Progress = Progress.End > 0 ? new(Progress.Start, words.End) : words;
                    break;
                case ColumnKind.Owners or ColumnKind.Lead or ColumnKind.Support or ColumnKind.Leader or ColumnKind.Deadline:
                    Owners = Owners.End > 0 ? new(Owners.Start, words.End) : new(part.Start, words.End);
                    if (!part.IsInside)
                        paragraph.Kind = ParagraphKind.Owners;
                    break;
            }
        }

        /// <summary>Takes a line without one: it goes on with what the last label opened.</summary>
        public void GoOn(Paragraph paragraph)
        {
            if (_last is ColumnKind.Progress or ColumnKind.Rate)
                Progress = new(Progress.Start, paragraph.End);
            else if (_last == ColumnKind.Task && Detail.End > 0)
                Detail = new(Detail.Start, paragraph.End);
            else if (_last == ColumnKind.Task)
                Task = new(Task.Start, paragraph.End);
        }
    }
}
