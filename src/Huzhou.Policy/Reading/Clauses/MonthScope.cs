using Huzhou.Policy.Reading.Lexicon;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// How far the words for a part of a year reach. At the head of a sentence they hold for all of it, until a clause names another part or
/// the whole year; inside it they hold for their own clause, and for what is said of the same subject next.
/// </summary>
internal sealed class MonthScope
{
    private MonthSpan _sentence;
    private MonthSpan _clause;
    private MonthSpan _last;

    /// <summary>Forgets what the sentence before said.</summary>
    public void Clear() => _sentence = _clause = _last = default;

    /// <summary>Enters a clause.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="opens">Whether no number of its sentence stands before it.</param>
    public void Enter(ReadOnlySpan<char> words, bool opens)
    {
        (_last, _clause) = (_clause.IsNamed ? _clause : _last, default);
        // A month that is a clause of its own, 11月，…, dates what follows as 11月份 does.
        if (PartOfYear.TryLast(words, 0, out PartOfYear part) && !(part.IsBare && !words[part.End..].IsWhiteSpace()))
        {
            _clause = PeriodWords.SaysWholeYear(words[part.End..]) ? default : new MonthSpan(part.From, part.To);
            if (opens && IsHead(words[..part.Start]))
                _sentence = _clause;
        }
        else if (PeriodWords.SaysWholeYear(words))
        {
            Clear();
        }
    }

    /// <summary>The part of a year that holds for a number whose own words name none.</summary>
    /// <param name="words">The words of its clause before it.</param>
    /// <param name="same">Whether it is said of what the number before it is said of.</param>
    /// <param name="changes">Whether it says how something changed, which a bare month dates: 11月用电量增长3%.</param>
    public MonthSpan Of(ReadOnlySpan<char> words, bool same, bool changes)
    {
        if (changes && PartOfYear.TryLast(words, 0, out PartOfYear part))
            return new MonthSpan(part.From, part.To);
        return same && _last.IsNamed ? _last : _sentence;
    }

    /// <summary>Whether nothing that could be measured stands before: 2025年|1—10月, 今年|前三季度, 全市|上半年.</summary>
    private static bool IsHead(ReadOnlySpan<char> before) => HeadWords.Strip(before).Length <= 2 || before is [.., '年'];
}
