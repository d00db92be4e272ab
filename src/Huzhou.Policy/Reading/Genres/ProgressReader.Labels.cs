using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Genres;

/// <content>Numbered items or heads with 年度目标：, 责任单位： and 进展情况： on lines of their own.</content>
internal sealed partial class ProgressReader
{
    private const int LongestLabel = 12, LongestHead = 40;

    /// <summary>Whether lines of the text begin with the label of what is reported, or with those of two other kinds.</summary>
    private bool HasLabels()
    {
        HashSet<ColumnKind> kinds = [];
        foreach (Paragraph paragraph in _paragraphs)
        {
            if (LabelOf(paragraph, out _) is { } kind && kind != ColumnKind.Other)
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
            Paragraph paragraph = _paragraphs[i];
            ColumnKind? label = LabelOf(paragraph, out int length);
            if (item is not null && label is not null && paragraph.Mark.Kind == HeadMarkKind.None && (label != ColumnKind.Task || item.Task.End == 0 || item.IsOpen))
            {
                item.Take(label.Value, paragraph, length);
                continue;
            }
            bool names = paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets && paragraph.End - paragraph.Start <= LongestHead;
            if (paragraph.Mark.Kind is HeadMarkKind.Arabic or HeadMarkKind.ArabicInBrackets || label == ColumnKind.Task || (names && IsLabelled(i)))
            {
                Close(item, group, leader);
                group = Math.Max(1, group);
                item = new Labelled(paragraph, label == ColumnKind.Task ? length : 0, paragraph.Mark.Ordinal > 0 ? paragraph.Mark.Ordinal : (item?.Number ?? 0) + 1);
                paragraph.Kind = ParagraphKind.Task;
            }
            else if (names)
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
        Close(item, group, leader);
    }

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
        return colon is >= 2 and <= LongestLabel ? ColumnHead.KindOf(line.Slice(from, colon).Trim("【】〔〕 ")) : null;
    }

    private void Close(Labelled? item, int group, string? leader)
    {
        if (item is null)
            return;
        TableCell task = item.Task, detail = item.Detail.End > item.Detail.Start ? item.Detail : task;
        Owners? owners = item.Owners.End > item.Owners.Start ? OwnerReader.Read(_source, item.Owners.Start, item.Owners.End) : null;
        if (Add(group, item.Number, task, detail, item.Progress, owners, leader, item.Path) is { } added && item.Progress.End > item.Progress.Start)
            TakeRow(added, task.Start, task, detail, item.Progress, default);
    }

    /// <summary>A task whose parts stand behind labels.</summary>
    private sealed class Labelled
    {
        private ColumnKind _last = ColumnKind.Task;

        public Labelled(Paragraph first, int label, int number)
        {
            Number = number;
            Path = first.Path;
            Task = new(Math.Max(first.BodyStart, first.Start + label), first.End);
            IsOpen = label == 0;
        }

        public int Number { get; }

        public string Path { get; }

        public TableCell Task { get; private set; }

        public TableCell Detail { get; private set; }

        public TableCell Progress { get; private set; }

        public TableCell Owners { get; private set; }

        /// <summary>Whether a label may still say at length what the title names.</summary>
        public bool IsOpen { get; private set; }

        /// <summary>Takes a line with a label.</summary>
        public void Take(ColumnKind label, Paragraph paragraph, int length)
        {
            var words = new TableCell(paragraph.Start + length, paragraph.End);
            _last = label;
            switch (label)
            {
                case ColumnKind.Task:
                    Detail = words;
                    IsOpen = false;
                    break;
                case ColumnKind.Progress or ColumnKind.Rate:
                    Progress = Progress.End > 0 ? new(Progress.Start, words.End) : words;
                    break;
                case ColumnKind.Owners or ColumnKind.Lead or ColumnKind.Support or ColumnKind.Leader or ColumnKind.Deadline:
                    Owners = Owners.End > 0 ? new(Owners.Start, words.End) : new(paragraph.Start, words.End);
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
