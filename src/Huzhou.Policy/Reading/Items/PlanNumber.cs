using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Tells by the words beside a number whether it is what was planned: 年度目标40所, 40所的年度目标任务, 占任务100公里的60%.</summary>
internal static class PlanNumber
{
    private const int Near = 16, LongestClause = 40;

    /// <summary>Verbs of a clause that plans: 计划, 拟.</summary>
    private static readonly WordList s_plans = Vocabulary.Of(GenreWord.PlanVerb);

    /// <summary>Words that report, so that a clause no longer plans.</summary>
    private static readonly WordList s_reports = Vocabulary.Of(GenreWord.ReportOpening);

    private static readonly SearchValues<char> s_clauses = SearchValues.Create("，,；;。：:（(");

    /// <summary>Nouns of what was asked: 目标任务, 计划.</summary>
    private static readonly WordList s_nouns = Vocabulary.Of(GenreWord.PlanNoun);

    /// <summary>Words before such a noun that say whose it is, or of which time: 年度, 省定.</summary>
    private static readonly WordList s_modifiers = Vocabulary.Of(GenreWord.PlanModifier);

    /// <summary>Verbs that reach a plan: 完成年度任务80个 is done and not planned.</summary>
    private static readonly WordList s_reaching = Vocabulary.Of(GenreWord.PlanReached);

    private static readonly WordList s_links = Vocabulary.Of(GenreWord.ShareLink);

    private static readonly SearchValues<char> s_stops = SearchValues.Create("，,；;。、（(）)：:的");

    /// <summary>Whether the words on either side of a number call it planned.</summary>
    /// <param name="source">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="start">Where the words of its project begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool Is(SourceText source, in ScannedQuantity number, int start, int end) =>
        IsPlannedClause(source.Slice(Math.Max(start, number.OuterStart - LongestClause), Math.Max(start, number.OuterStart)))
        || IsCalledBehind(source.Slice(number.OuterEnd, Math.Max(number.OuterEnd, Math.Min(end, number.OuterEnd + Near))))
        || IsCalledBefore(source.Slice(Math.Max(start, number.OuterStart - Near), Math.Max(start, number.OuterStart)),
            source.Slice(number.OuterEnd, Math.Max(number.OuterEnd, end)));

    /// <summary>Whether words begin with the noun of a plan, so that 完成 before them reaches it: 年度目标任务的80%.</summary>
    public static bool Opens(ReadOnlySpan<char> words) => s_nouns.AtStart(words[Modifiers(words)..]) > 0;

    /// <summary>计划新建6所, 年度计划改造老旧小区12个: the clause opens with the plan and says nothing of what was done.</summary>
    private static bool IsPlannedClause(ReadOnlySpan<char> words)
    {
        words = words[(words.LastIndexOfAny(s_clauses) + 1)..].TrimStart(' ');
        words = words[Modifiers(words)..];
        int verb = s_plans.AtStart(words);
        return verb > 0 && words.Length > verb && words[verb..].IndexOfAnyInRange('0', '9') < 0 && !s_reports.IsIn(words[verb..]);
    }

    private static bool IsCalledBehind(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" 的");
        words = words[Modifiers(words)..];
        int noun = s_nouns.AtStart(words);
        return noun > 0 && (noun == words.Length || s_stops.Contains(words[noun]));
    }

    private static bool IsCalledBefore(ReadOnlySpan<char> words, ReadOnlySpan<char> behind)
    {
        words = words.TrimEnd(' ');
        words = words[..PhraseEnds.TrimEnd(words, s_links)];
        // 占年度目标任务（400个）的65%.
        bool noted = words.Length > 1 && words[^1] is '（' or '(' && behind.Length > 1 && behind[0] is '）' or ')' && behind[1] == '的';
        words = noted ? words[..^1] : words;
        int noun = s_nouns.AtEnd(words);
        if (noun == 0 || noted)
            return noun > 0;
        words = words[..^noun];
        words = words[..PhraseEnds.TrimEnd(words, s_modifiers)];
        return s_reaching.AtEnd(words) == 0 || (behind.Length > 1 && behind[0] == '的' && Glyph.IsDigit(behind[1]));
    }

    private static int Modifiers(ReadOnlySpan<char> words)
    {
        int at = 0;
        for (int length = s_modifiers.AtStart(words); length > 0; length = s_modifiers.AtStart(words[at..]))
            at += length;
        return at;
    }
}
