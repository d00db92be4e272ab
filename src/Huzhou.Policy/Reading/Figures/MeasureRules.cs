using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What kind of measure a number gives, from its construct, its verb and its subject.</summary>
internal static class MeasureRules
{
    /// <summary>What makes a level of a count: so many for each of a number of people.</summary>
    private static readonly WordList Relating = Vocabulary.Of(FigureWord.PerPeople);

    /// <summary>What makes a percentage the share of a whole.</summary>
    private static readonly WordList Sharing = Vocabulary.Of(FigureWord.Sharing);

    /// <summary>The measure of a number; sets the direction where the subject gives it (增速, 降幅) and clears it where the construct has
    /// none.</summary>
    public static MentionMeasure Of(in ScannedQuantity q, Phrase subject, in Predicate predicate, bool changes,
        ref MentionDirection direction)
    {
        bool grows = changes && !predicate.Reaches;
        switch (q.Form)
        {
            case QuantityForm.Percent:
                if (grows || predicate.OnYear ? predicate.Compares : true)
                    return OfPercent(subject, q.Value, ref direction);
                // 同比-3.2% has no verb: the sign says where it goes.
                direction = direction == MentionDirection.None ? MentionDirection.Up : direction;
                return MentionMeasure.Growth;
            case QuantityForm.Multiple:
                return grows ? MentionMeasure.Growth : MentionMeasure.Ratio;
            case QuantityForm.Fraction or QuantityForm.PerMille when grows && !predicate.Compares:
                return MentionMeasure.Growth;
            case QuantityForm.Count:
                return Relating.IsIn(subject) ? MentionMeasure.Level : MentionMeasure.Count;
            case QuantityForm.Streak:
                direction = StreakDirection(q.Unit[1]);
                return MentionMeasure.Count;
            default:
                return Of(q.Form);
        }
    }

    /// <summary>The measure that a construct has whatever is said around it.</summary>
    private static MentionMeasure Of(QuantityForm form) => form switch
    {
        QuantityForm.Rank or QuantityForm.RankMove => MentionMeasure.Rank,
        QuantityForm.Points or QuantityForm.BasisPoints => MentionMeasure.PointChange,
        QuantityForm.Fraction => MentionMeasure.Share,
        QuantityForm.PerMille => MentionMeasure.Rate,
        QuantityForm.Bare or QuantityForm.Doubling => MentionMeasure.Ratio,
        _ => MentionMeasure.Level,
    };

    private static MentionDirection StreakDirection(char won) => won switch
    {
        '增' or '升' or '涨' => MentionDirection.Up,
        '降' or '跌' => MentionDirection.Down,
        _ => MentionDirection.None,
    };

    private static MentionMeasure OfPercent(Phrase subject, decimal value, ref MentionDirection direction)
    {
        if (subject.EndsWith("降幅", StringComparison.Ordinal))
        {
            direction = MentionDirection.Down;
            return MentionMeasure.Growth;
        }

        if (Sharing.IsIn(subject))
            return MentionMeasure.Share;
        // 居民消费价格指数控制在3%以内: prices have no percentage but that of their rise; 103% is the index.
        bool rate = (Growths.AtEnd(subject) > 0 || (value < MostRise && Prices.AtEnd(subject) > 0))
            && !subject.EndsWith("自然增长率", StringComparison.Ordinal);
        if (!rate && Aims.AtEnd(subject) == 0)
            return MentionMeasure.Rate;
        // 增速 may be one that falls; 增长目标 is one that rises.
        if (!rate || direction == MentionDirection.None)
            direction = MentionDirection.Up;
        return MentionMeasure.Growth;
    }

    /// <summary>Above it a percentage of prices is their index, which is 100 where nothing rose.</summary>
    private const decimal MostRise = 50m;

    /// <summary>Nouns for the prices of what people buy, and for their index.</summary>
    private static readonly WordList Prices = Vocabulary.Of(FigureWord.PriceNoun);

    /// <summary>Nouns for a rate of change.</summary>
    private static readonly WordList Growths = Vocabulary.Of(FigureWord.GrowthNoun);

    /// <summary>Growth as what is aimed for.</summary>
    private static readonly WordList Aims = Vocabulary.Of(FigureWord.GrowthAim);
}
