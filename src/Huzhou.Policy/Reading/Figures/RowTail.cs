using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Words that a row of counts writes once, behind its last: 4个国家级、11个省级园区; 3个县、66个乡脱贫摘帽.</summary>
internal static class RowTail
{
    private const int Longest = 16;

    private static readonly WordList Outcomes = Vocabulary.Of(FigureWord.RowOutcome);

    /// <summary>Whether the words behind a count say what became of what is counted: 24个产品|获认证.</summary>
    public static bool HasOutcome(ReadOnlySpan<char> words) => words.Length > 4 && Achieved.IndexIn(words, 2, out _) > 0;

    /// <summary>Verbs behind a counted noun that say of an earlier member what it did: 38个县|普及学前教育.</summary>
    private static readonly WordList Predicates = Vocabulary.Of(FigureWord.RowPredicate);

    private static readonly WordList Achieved = Vocabulary.Of(FigureWord.RowAchieved);

    /// <summary>What the last member of a row adds to the words behind an earlier one; empty where it adds nothing.</summary>
    /// <param name="own">The words behind the earlier number.</param>
    /// <param name="last">The words behind the last number of the row.</param>
    public static Phrase Of(Phrase own, Phrase last)
    {
        if (last.Length < 2)
            return default;
        if (own.Length == 0)
            return last;
        if (own.EndsWith('级') && own.Length <= 6)
        {
            int grade = last.IndexOf('级', StringComparison.Ordinal);
            return grade is >= 1 and <= 5 ? last[(grade + 1)..] : default;
        }

        int same = own.Span.CommonPrefixLength(last);
        if (same >= 2 && own.Length - same > 1)
            return default;
        int at = Outcomes.IndexIn(last, 1, out _);
        if (at < 1 || Outcomes.IndexIn(own, 1, out _) >= 0 || Predicates.IndexIn(own, 1, out _) > 0)
            return default;
        Phrase tail = last[at..Math.Min(last.Length, at + Longest)];
        int of = tail.IndexOf('的', StringComparison.Ordinal);
        return of > 0 ? tail[..of] : tail;
    }
}
