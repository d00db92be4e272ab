using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// Says what the numerals of a paragraph are that no fact holds: dates, names, ordinals and the like, or nothing that is known.
/// </summary>
internal static class NumeralKinds
{
    private const int Reach = 40;

    private static readonly WordList s_labels = Vocabulary.Of(ClauseWord.LabelBehind);

    private static readonly WordList s_grades = Vocabulary.Of(ClauseWord.GradeBehind);

    private static readonly WordList s_leagues = Vocabulary.Of(ClauseWord.LeagueBehind);

    private static readonly WordList s_lasting = Vocabulary.Of(ClauseWord.SpanBehind);

    private static readonly WordList s_notes = Vocabulary.Of(ClauseWord.NumberedNote);

    private static readonly WordList s_roads = Vocabulary.Of(ClauseWord.NumberedName);

    private static readonly SearchValues<char> s_figures = SearchValues.Create("一二三四五六七八九两几数");

    private static readonly WordList s_plans = Vocabulary.Of(ClauseWord.FiveYearPlan);

    /// <summary>What a numeral is.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="from">Where its paragraph begins.</param>
    /// <param name="to">Where its paragraph ends.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static NumberKind Of(ReadOnlySpan<char> text, int from, int to, int start, int end)
    {
        ReadOnlySpan<char> before = text[from..start], numeral = text[start..end], behind = text[end..to];
        bool digits = Glyph.IsDigit(numeral[0]);
        if (IsNumbering(before, numeral, behind))
            return NumberKind.Numbering;
        if (Dated(before, numeral, behind, digits) is var dated && dated != NumberKind.Open)
            return dated;
        if (Shared(before, numeral, behind, digits) is var shared && shared != NumberKind.Open)
            return shared;
        return digits ? OfDigits(before, numeral, behind) : OfWords(numeral, behind);
    }

    /// <summary>What is known by the words around it, in digits or in words.</summary>
    private static NumberKind Shared(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind, bool digits)
    {
        if (before is [.., '第'] || (before is [.., '数'] && numeral is "一" or "二"))
            return NumberKind.Ordinal;
        if (before is [.., '每'] or [.., '按'] && !digits)
            return NumberKind.Base;
        if (before is [.., '每'])
            return NumberKind.Base;
        if (IsQuoted(before, behind) || Joins(before, behind))
            return NumberKind.Name;
        if (s_leagues.AtStart(behind) > 0 || (before is [.., '前'] && behind is ['列' or '茅', ..]))
            return NumberKind.League;
        if (s_grades.AtStart(behind) > 0)
            return NumberKind.Grade;
        if (s_labels.AtStart(behind) > 0)
            return NumberKind.Name;
        return s_lasting.AtStart(behind.TrimStart()) > 0 ? NumberKind.Duration : NumberKind.Open;
    }

    private static NumberKind OfDigits(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind)
    {
        if (before is [.., '〔' or '[' or '［' or '【'] && behind is ['〕' or ']' or '］' or '】', ..])
            return NumberKind.DocumentNumber;
        if (behind is ['号', ..] or ['#', ..] || IsJointOfLabels(behind))
            return NumberKind.DocumentNumber;
        if (before is ['图' or '表'] || s_notes.AtEnd(before.TrimEnd()) > 0 || (before.IsEmpty && behind.IsEmpty && numeral.Length <= 2))
            return NumberKind.Numbering;
        if (s_roads.AtEnd(before) > 0)
            return NumberKind.Name;
        bool letter = before is [.., var last] && (char.IsAsciiLetter(last) || last is '_' or '-' or '－' or '.' or '#')
            && !(last is '-' && before is [.., >= '0' and <= '9', _]);
        if (letter || behind is [>= 'A' and <= 'z', ..])
            return NumberKind.Name;
        // A long number of digits alone is that of a line, a post or a telephone: 12345热线.
        return numeral.Length is 5 or 11 && behind is [var next, ..] && Glyph.IsHan(next) && UnitLexicon.Match(behind, 0) is null
            ? NumberKind.Name : NumberKind.Open;
    }

    private static NumberKind OfWords(ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind)
    {
        if (behind is ['届' or '大', ..] or ['中', '全', ..] || behind.StartsWith("次全", StringComparison.Ordinal))
            return NumberKind.Name;
        // A numeral of one character is part of a word where no unit makes it a number that the scanner would have taken; in tens of
        // thousands an amount counts something, whatever stands behind it: 一千二百万儿女.
        bool counts = numeral.Length > 1 && IsAmount(numeral);
        return counts && (UnitLexicon.Match(behind, 0) is not null || numeral is [_, _, .., '万' or '亿'])
            ? NumberKind.Open : NumberKind.Word;
    }

    /// <summary>Whether a numeral in words gives an amount (三十六, 两千), not single figures or scales side by side (一二三, 千万).</summary>
    private static bool IsAmount(ReadOnlySpan<char> numeral)
    {
        bool scale = numeral.IndexOfAny("十百千万亿") >= 0;
        bool figure = numeral.ContainsAny(s_figures);
        return scale && figure;
    }

    /// <summary>一是, （三）, 1. and ① at the head of a paragraph, a sentence or a clause.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> lead = before.TrimEnd(" \u3000");
        bool opens = lead.IsEmpty || Glyph.IsSentenceEnd(lead[^1]) || lead[^1] is '；' or ';' or '：' or ':' or '，' or '“' or '\n' or '|';
        // The first cell of a row.
        if (Glyph.IsDigit(numeral[0]) && numeral.Length <= 3 && lead.TrimStart("|｜\t ").IsEmpty
            && behind.TrimStart(' ') is ['|' or '｜' or '\t', ..])
            return true;
        if (lead is [.., '（' or '('] && behind is ['）' or ')', ..] && numeral.Length <= 3)
            return true;
        if (!opens || numeral.Length > 3)
            return false;
        bool words = !Glyph.IsDigit(numeral[0]);
        if (words && behind is ['是' or '要', ..])
            return true;
        bool first = lead.IsEmpty || Glyph.IsSentenceEnd(lead[^1]) || lead[^1] is '\n' or '；' or '|';
        return first && behind is ['、' or '.' or '．' or '）' or ')', ..] && !(behind.Length > 1 && Glyph.IsDigit(behind[1]));
    }

    /// <summary>Days, months, years, times of day, parts of a year and spans of years.</summary>
    private static NumberKind Dated(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind, bool digits)
    {
        // A bare number of a year, 举办2023…大会, counts nothing unless a unit stands behind it.
        if (IsYear(numeral) && (behind is ['年', ..] || IsJointOfYears(behind) || UnitLexicon.Match(behind, 0) is null))
            return NumberKind.Date;
        if (digits && (IsWrittenDate(before, numeral, behind) || behind.StartsWith("世纪", StringComparison.Ordinal)))
            return NumberKind.Date;
        foreach (string plan in s_plans.IsIn(numeral) || numeral.Length is 2 or 3 ? s_plans : [])
        {
            if (numeral.SequenceEqual(plan))
                return NumberKind.Period;
        }

        NumberKind ofMonths = InMonths(before, numeral, behind);
        return ofMonths == NumberKind.Open ? InDaysOrYears(before, numeral, behind, digits) : ofMonths;
    }

    private static NumberKind InMonths(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind)
    {
        if (behind is ['月', ..] or ['个', '月', ..])
            return behind is ['月', ..] && DayBehind(behind) ? NumberKind.Date : NumberKind.Period;
        if (behind is ['季', ..] || (behind.StartsWith("个季", StringComparison.Ordinal)))
            return NumberKind.Period;
        if (numeral.Length <= 2 && behind is ['日' or '号', ..] && before is [.., '月'])
            return NumberKind.Date;
        return IsJointOfMonths(behind) ? NumberKind.Period : NumberKind.Open;
    }

    private static NumberKind InDaysOrYears(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind, bool digits)
    {
        bool clock = behind is ['时' or '点', ..] && behind is not ['点', '五' or '六' or '位', ..];
        if (digits && clock && before is [.., '日' or '午' or '晨' or '晚' or '早' or '至' or '—' or '-'])
            return NumberKind.Date;
        if (digits && behind is ['分', ..] && before is [.., '点' or '时'])
            return NumberKind.Date;
        if (digits && numeral.Length == 2 && behind is ['年', '代', ..])
            return NumberKind.Date;
        return behind is ['年', '来' or '间' or '前' or '后', ..]
            || (behind is ['年', ..] && before is [.., '近' or '这' or '去' or '来' or '前' or '后'])
            || behind is ['年', '多', ..] ? NumberKind.Period : NumberKind.Open;
    }

    /// <summary>2026-02-11, 20260211 and 14:34.</summary>
    private static bool IsWrittenDate(ReadOnlySpan<char> before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> behind)
    {
        if (numeral.Length == 8 && numeral.StartsWith("20", StringComparison.Ordinal))
            return true;
        bool dash = numeral.Length <= 2 && before is [.., >= '0' and <= '9', '-' or '/'] && (behind.IsEmpty || !Glyph.IsHan(behind[0]));
        return dash || (numeral.Length == 2 && before is [.., >= '0' and <= '9', ':'])
            || (numeral.Length <= 2 && behind is [':', >= '0' and <= '5', >= '0' and <= '9', ..]);
    }

    private static bool DayBehind(ReadOnlySpan<char> behind) => behind.Length > 2
        && (Glyph.IsDigit(behind[1]) || ChineseOrdinal.Read(behind[1..2]) > 0);

    private static bool IsYear(ReadOnlySpan<char> numeral) => numeral.Length == 4
        && (numeral is ['2', '0', ..] or ['1', '9', ..] or ['二', '〇' or '零', ..] or ['一', '九', ..]);

    /// <summary>2021—2025年: the first year of a span, or 2021、2022年.</summary>
    private static bool IsJointOfYears(ReadOnlySpan<char> behind) =>
        behind.Length > 5 && behind[0] is '—' or '-' or '－' or '~' or '～' or '至' or '、' or '和' or '/' && IsYear(behind[1..5]);

    /// <summary>1—10月: the first month of a run.</summary>
    private static bool IsJointOfMonths(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] is not ('—' or '-' or '－' or '~' or '～' or '至' or '、' or '和'))
            return false;
        int at = 1;
        while (at < behind.Length && at < 4 && (Glyph.IsDigit(behind[at]) || behind[at] is '—' or '-'))
            at++;
        return at > 1 && at < behind.Length && behind[at] == '月';
    }

    /// <summary>1、2号机组, 1—5号泊位: the first of several that share 号.</summary>
    private static bool IsJointOfLabels(ReadOnlySpan<char> behind)
    {
        int at = 1;
        while (behind.Length > at && at < 4 && Glyph.IsDigit(behind[at]))
            at++;
        return at > 1 && at < behind.Length && behind[0] is '、' or '—' or '-' or '至' or '和' && behind[at] == '号';
    }

    /// <summary>“2+8”, 1+X: signs that join numbers to a name.</summary>
    private static bool Joins(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before is [.., '+' or '＋' or '×' or '·'] || behind is ['+' or '＋' or '×' or '·', ..];

    /// <summary>Whether a numeral stands between quotation marks or in the title of a paper.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - Reach)..], next = behind[..Math.Min(behind.Length, Reach)];
        int open = near.LastIndexOfAny("“《‘「\""), close = near.LastIndexOfAny("”》’」");
        return open > close && next.IndexOfAny("”》’」\"") is >= 0 and int end && next[..end].IndexOfAny("“《‘「。") < 0;
    }
}
