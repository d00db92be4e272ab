using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What kind of thing a number measures, from its construct, its verb and its subject.</summary>
internal static class MeasureRules
{
    /// <summary>What makes a level of a count: so many for each of a number of people.</summary>
    private static readonly WordList Relating = Vocabulary.Of(FigureWord.PerPeople);

    /// <summary>What makes a percentage the share of a whole.</summary>
    private static readonly WordList Sharing = Vocabulary.Of(FigureWord.Sharing);

    /// <summary>The measure of a number; sets the direction where the subject gives it (增速, 降幅) and clears it where the construct has none.</summary>
    public static MentionMeasure Of(in ScannedQuantity q, Phrase subject, in Predicate phrase, bool changes, ref MentionDirection direction)
    {
        switch (q.Form)
        {
            case QuantityForm.Rank:
                return MentionMeasure.Rank;
            case QuantityForm.RankMove:
                return MentionMeasure.Rank;
            case QuantityForm.Points or QuantityForm.BasisPoints:
                return MentionMeasure.PointChange;
            case QuantityForm.Fraction:
                return MentionMeasure.Share;
            case QuantityForm.PerMille:
                return MentionMeasure.Rate;
            case QuantityForm.Multiple:
                return changes && !phrase.Reaches ? MentionMeasure.Growth : MentionMeasure.Ratio;
            case QuantityForm.Bare:
                return MentionMeasure.Ratio;
            case QuantityForm.Streak:
                direction = q.Unit[1] is '增' or '升' or '涨' ? MentionDirection.Up : q.Unit[1] is '降' or '跌' ? MentionDirection.Down : MentionDirection.None;
                return MentionMeasure.Count;
            case QuantityForm.Count when Relating.IsIn(subject):
                return MentionMeasure.Level;
            case QuantityForm.Count:
                return MentionMeasure.Count;
            case QuantityForm.Percent:
                break;
            default:
                return MentionMeasure.Level;
        }

        if (changes && !phrase.Reaches && phrase.Comparator.Length == 0)
            return MentionMeasure.Growth;
        bool share = Sharing.IsIn(subject);
        if (!share && (subject.EndsWith("增速", StringComparison.Ordinal) || subject.EndsWith("增幅", StringComparison.Ordinal) || subject.EndsWith("增长率", StringComparison.Ordinal) || subject.EndsWith("涨幅", StringComparison.Ordinal)) && !subject.EndsWith("自然增长率", StringComparison.Ordinal))
        {
            if (direction == MentionDirection.None)
                direction = MentionDirection.Up;
            return MentionMeasure.Growth;
        }

        if (!share && (subject.EndsWith("增长", StringComparison.Ordinal) || subject.EndsWith("增长预期目标", StringComparison.Ordinal) || subject.EndsWith("增长目标", StringComparison.Ordinal)))
        {
            direction = MentionDirection.Up;
            return MentionMeasure.Growth;
        }

        if (subject.EndsWith("降幅", StringComparison.Ordinal))
        {
            direction = MentionDirection.Down;
            return MentionMeasure.Growth;
        }

        return share ? MentionMeasure.Share : MentionMeasure.Rate;
    }
}
