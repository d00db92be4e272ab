using System.Buffers;
using Huzhou.Policy.Lexicon;
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
    private const int LongestHead = 14;

    /// <summary>Words between two heads in one cell.</summary>
    private static readonly SearchValues<char> s_joints = SearchValues.Create("及和与/");

    private static readonly (string Word, ColumnKind Kind)[] Words =
        [.. Vocabulary.Entries(TableWord.Column).Select(entry => (entry.Word, entry.As<ColumnKind>(0)))];

    /// <summary>What the column below these words holds; null where they are no head.</summary>
    public static ColumnKind? KindOf(ReadOnlySpan<char> cell)
    {
        if (cell.Length > 40)
            return null;
        string words = Glyph.Squeeze(cell).Trim('|', '｜');
        bool percent = words.Length > 2 && WrittenUnit.TakeFrom(ref words) is { Symbol: "%" };
        if (words.Length > 2 && words[^1] is '%' or '％')
            (words, percent) = (words.TrimEnd('%', '％'), true);
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

        // 牵头单位及主要负责人: the bodies of two heads in one cell; the persons behind them answer for these.
        if (words.AsSpan().IndexOfAny(s_joints) is > 1 and int joint && OwnerLabel.Of(words.AsSpan(0, joint)) is var role
            && role is OwnerRole.Lead or OwnerRole.Support or OwnerRole.Plain)
            return role == OwnerRole.Lead ? ColumnKind.Lead : role == OwnerRole.Support ? ColumnKind.Support : ColumnKind.Owners;
        if (words.Length > LongestHead)
            return null;
        ColumnKind? kind = OfWords(words);
        // 进度（%）, 完成全年目标任务%: a share of the task.
        return percent && kind is ColumnKind.Progress or ColumnKind.Task ? ColumnKind.Rate : kind;
    }

    /// <summary>
    /// The kind of the word that the head is, else of the longest that ends it, else of the longest that begins it: 目标任务完成情况 is 完成情况.
    /// </summary>
    private static ColumnKind? OfWords(ReadOnlySpan<char> words)
    {
        // 进展情况及存在问题: the first of two heads in one cell.
        if (words.IndexOfAny('及', '和', '与') is > 1 and int joint)
            words = words[..joint];
        (ColumnKind Kind, int Length, bool Ends)? best = null;
        foreach ((string word, ColumnKind column) in Words)
        {
            if (words.SequenceEqual(word))
                return column;
            bool ends = words.EndsWith(word, StringComparison.Ordinal);
            if (!ends && !words.StartsWith(word, StringComparison.Ordinal))
                continue;
            if (best is not { } known || (ends && !known.Ends) || (ends == known.Ends && word.Length > known.Length))
                best = (column, word.Length, ends);
        }

        return best?.Kind;
    }
}
