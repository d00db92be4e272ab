using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Naming;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <content>What stands beside a number: the base it is set against, and what was asked for in a bracket behind what was reached.</content>
internal sealed partial class ClauseWalk
{
    private const int LongestAside = 12;

    private static readonly WordList s_planAsides = Vocabulary.Of(ClauseWord.PlanAside);

    /// <summary>
    /// The result behind which a bracket says what was asked for, 增长5.9%（预期目标为8.5%以上）; null where the number stands in no such bracket.
    /// </summary>
    private Mention? PlanAside(in ScannedQuantity q, int left)
    {
        int from = Math.Max(left, q.OuterStart - LongestAside);
        ReadOnlySpan<char> before = text.AsSpan(from, Math.Max(0, q.OuterStart - from));
        int open = before.LastIndexOfAny('（', '(');
        if (open < 0 || s_planAsides.AtStart(before[(open + 1)..]) is not (> 0 and int word)
            || before[(open + 1 + word)..].Trim().TrimStart("为是：:").Length > 0)
            return null;
        for (int i = _mentions.Count - 1; i >= _sentenceAt; i--)
        {
            Mention mention = _mentions[i];
            if (mention.Role is not MentionRole.Threshold && mention.Quantity.Form == q.Form && mention.Quantity.Unit == q.Unit)
                return mention;
        }

        return null;
    }

    private void AddPlanAside(in ScannedQuantity q, Mention reached)
    {
        Mention mention = Add(q, MentionRole.Target, default, reached.Period);
        (mention.Indicator, mention.Subject, mention.Event) = (reached.Indicator, reached.Subject, reached.Event);
        (mention.Measure, mention.Direction, mention.IsChange) = (reached.Measure, reached.Direction, reached.IsChange);
        (mention.Basis, mention.Rules) = (reached.Basis, reached.Rules);
        mention.StatementStart = text.LastIndexOfAny(['（', '('], q.OuterStart) + 1;
        mention.StatementEnd = q.OuterEnd;
    }

    private const int LongestBase = 16;

    /// <summary>The basis of a number: that of its own words, else of a change the one that the sentence opens with, 与2020年相比.</summary>
    private string BasisOf(in NamedGroup naming, MentionMeasure measure, Clause clause)
    {
        if (naming.Basis.Length == 0 && Deduction.At(text.AsSpan(clause.Start, clause.End - clause.Start)) is > 0 and int own)
            return text.Substring(clause.Start, own);
        if (naming.Basis.Length == 0 && _deducted.Length > 0)
            return _deducted;
        bool changes = measure is MentionMeasure.Growth or MentionMeasure.PointChange;
        if (naming.Basis.Length == 0 && changes && _against.Length > 0)
            return IsYearBefore(_against) ? "" : _against;
        return IsYearBefore(naming.Basis.Span) ? "" : naming.Basis.ToString();
    }

    /// <summary>Whether a base is the year before, which says no more than 同比: 比2024年 in a report of 2025.</summary>
    private bool IsYearBefore(ReadOnlySpan<char> basis) =>
        basis.Length > 5 && YearScanner.First(basis, out _) == (_year > 0 ? _year : _context.Year) - 1;

    private const int ShortestNoun = 2;

    private static readonly WordList s_spent = Vocabulary.Of(ClauseWord.SetSpent);

    private static readonly string s_carriedOut = Vocabulary.Of(ClauseWord.SetCarriedOut).First();

    private void AddSet(Clause clause, in ScannedQuantity q, int left)
    {
        Phrase noun = new Phrase(text, q.OuterEnd, Math.Min(clause.End, q.OuterEnd + 16)).TrimStart("、的");
        int spent = s_spent.IndexIn(noun.Span, ShortestNoun, out _);
        bool carriedOut = spent > 0 && q.Form == QuantityForm.Count
            && (_orientation is null ? _context.Role : RoleOf(_orientation.At(_clause, left, q.Start, q.End))) == MentionRole.Actual;
        if (carriedOut)
            noun = noun[..spent];
        Mention mention = Add(q, MentionRole.Context, noun, PeriodWords.Of(text, clause.Start, q.Start, _context, false, false));
        if (carriedOut)
            (mention.IsCarriedOut, mention.Subject, mention.Event) = (true, noun, s_carriedOut);
        mention.Measure = q.Form == QuantityForm.Count ? MentionMeasure.Count : MentionMeasure.Level;
        mention.StatementStart = left;
        mention.StatementEnd = clause.End;
    }
}
