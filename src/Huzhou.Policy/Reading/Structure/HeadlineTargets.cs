using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Recognises the paragraph that announces the headline targets: 主要预期目标为： and the figures behind it.</summary>
internal static class HeadlineTargets
{
    /// <summary>How far behind the announcement its figures are looked for.</summary>
    private const int Reach = 400;

    /// <summary>
    /// Where a paragraph announces headline targets, counted from its start; -1 where it does not. The paragraph remembers it.
    /// </summary>
    public static int At(Paragraph paragraph, ReadOnlySpan<char> words) => paragraph.HeadlineAt ??= PartLexicon.HeadlineAt(words);

    /// <summary>Whether a paragraph announces headline targets, of one year or of several.</summary>
    public static bool Announces(Paragraph paragraph, ReadOnlySpan<char> words) => Sign(paragraph, words, out _, out _);

    /// <summary>
    /// Whether a paragraph announces the headline targets of a single year: with rates behind it, not as done (完成了预期目标), not of several
    /// years (年均, 今后五年).
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="words">Its words.</param>
    /// <param name="planYear">The year planned; a paragraph that speaks of another one announces nothing for it. Null where it is not
    /// known.</param>
    public static bool OfOneYear(Paragraph paragraph, ReadOnlySpan<char> words, int? planYear)
    {
        if (!Sign(paragraph, words, out int at, out int sign))
            return false;
        int sentence = words[..at].LastIndexOfAny('。', '；') + 1;
        ReadOnlySpan<char> clause = words[sentence..(sign + 1)];
        ReadOnlySpan<char> rest = words[(sign + 1)..Math.Min(words.Length, sign + 1 + Reach)];
        if (planYear is { } plan && (Another(words[..Math.Min(words.Length, 8)], plan) || Another(clause, plan)))
            return false;
        if (PhraseEnds.HasAny(clause, SeveralYears) || PhraseEnds.HasAny(clause, Done))
            return false;
        int average = rest.IndexOf("年均", StringComparison.Ordinal);
        return (average < 0 || average > Reach / 2) && (rest.Count('%') + rest.Count('％') >= 2 || rest.Length <= 1);
    }

    private static bool Another(ReadOnlySpan<char> words, int plan) => YearScanner.First(words, out _) is > 0 and int year && year != plan;

    private static readonly WordList SeveralYears = Vocabulary.Of(StructureWord.GoalSpan);

    private static readonly WordList Done = Vocabulary.Of(StructureWord.GoalDone);

    private static bool Sign(Paragraph paragraph, ReadOnlySpan<char> words, out int at, out int sign)
    {
        sign = -1;
        at = At(paragraph, words);
        // 增长5.9%（预期目标为8.5%以上）: a bracket announces nothing.
        if (at < 0 || (at > 0 && words[at - 1] is '（' or '('))
            return false;
        ReadOnlySpan<char> rest = words[at..];
        int found = rest[..Math.Min(rest.Length, 24)].IndexOfAny("：:是为");
        if (found < 0)
            return false;
        sign = at + found;
        return HasFigure(rest) || rest[^1] is '：' or ':';
    }

    /// <summary>Whether a paragraph holds a figure at all.</summary>
    public static bool HasFigure(ReadOnlySpan<char> words) => words.IndexOfAnyInRange('0', '9') >= 0;
}
