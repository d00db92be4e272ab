using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    Other,
    Ordinal,
    Task,
    Leader,
    Lead,
    Support,
    Owners,
    Deadline,
    Progress,

    /// <summary>What share of the task is done: 完成率, 完成比例.</summary>
    Rate,

    /// <summary>The names of indicators, in a table of figures.</summary>
    Name,

    /// <summary>Units of measure.</summary>
    Unit,

    /// <summary>Figures.</summary>
    Figure,
}

/// <summary>Tells what a column holds by the words at its head.</summary>
internal static class ColumnHead
{
    private static readonly (string Word, ColumnKind Kind)[] Words =
    [
        ("序号", ColumnKind.Ordinal), ("编号", ColumnKind.Ordinal), ("目标任务", ColumnKind.Task), ("工作任务", ColumnKind.Task), ("重点任务", ColumnKind.Task), ("主要任务", ColumnKind.Task), ("重点工作", ColumnKind.Task),
        ("任务内容", ColumnKind.Task), ("工作内容", ColumnKind.Task), ("主要工作", ColumnKind.Task), ("具体任务", ColumnKind.Task), ("任务名称", ColumnKind.Task), ("项目名称", ColumnKind.Task), ("事项名称", ColumnKind.Task), ("实事项目", ColumnKind.Task), ("目标要求", ColumnKind.Task),
        ("主要内容", ColumnKind.Task), ("工作目标", ColumnKind.Task), ("任务目标", ColumnKind.Task), ("年度目标", ColumnKind.Task), ("建设内容", ColumnKind.Task), ("工作举措", ColumnKind.Task), ("工作要求", ColumnKind.Task), ("指标名称", ColumnKind.Task), ("主要目标", ColumnKind.Task), ("目标值", ColumnKind.Task), ("任务数", ColumnKind.Task), ("计划数", ColumnKind.Task), ("年度计划", ColumnKind.Task), ("目标", ColumnKind.Task), ("事项", ColumnKind.Task), ("任务", ColumnKind.Task), ("内容", ColumnKind.Task), ("项目", ColumnKind.Task),
        ("推进情况", ColumnKind.Progress), ("进展情况", ColumnKind.Progress), ("完成情况", ColumnKind.Progress), ("落实情况", ColumnKind.Progress), ("工作进展", ColumnKind.Progress), ("目前进展", ColumnKind.Progress), ("完成数", ColumnKind.Progress), ("完成值", ColumnKind.Progress), ("完成量", ColumnKind.Progress), ("进展", ColumnKind.Progress),
        ("完成率", ColumnKind.Rate), ("完成比例", ColumnKind.Rate), ("完成百分比", ColumnKind.Rate), ("完成进度", ColumnKind.Rate), ("进度", ColumnKind.Progress),
        ("备注", ColumnKind.Other), ("类别", ColumnKind.Other), ("下步打算", ColumnKind.Other), ("下一步", ColumnKind.Other), ("存在问题", ColumnKind.Other), ("单位", ColumnKind.Other), ("领导", ColumnKind.Leader),
    ];

    /// <summary>What the column below these words holds; null where they are no head.</summary>
    public static ColumnKind? KindOf(ReadOnlySpan<char> cell)
    {
        if (cell.Length > 40)
            return null;
        string words = Glyph.Squeeze(cell).Trim('|', '｜');
        if (words.Length > 2 && WrittenUnit.TakeFrom(ref words) is null)
            words = words.TrimEnd('%', '％');
        if (words.Length is < 2 or > 24)
            return null;
        switch (OwnerLabel.Of(words))
        {
            case OwnerRole.Lead:
                return ColumnKind.Lead;
            case OwnerRole.Support:
                return ColumnKind.Support;
            case OwnerRole.Plain:
                return ColumnKind.Owners;
            case OwnerRole.Leader:
                return ColumnKind.Leader;
            case OwnerRole.Deadline:
                return ColumnKind.Deadline;
            case OwnerRole.Nobody:
                return ColumnKind.Other;
        }

        if (words.Length > 14)
            return null;
        ColumnKind? kind = null;
        foreach ((string word, ColumnKind column) in Words)
        {
            if (words == word)
                return column;
            if (kind is null && (words.StartsWith(word, StringComparison.Ordinal) || words.EndsWith(word, StringComparison.Ordinal)))
                kind = column;
        }

        return kind;
    }
}
