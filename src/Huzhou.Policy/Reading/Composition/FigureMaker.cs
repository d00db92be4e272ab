using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Writes a mention as a public fact, in the words of the line format.</summary>
internal static class FigureMaker
{
    public static Fact.Figure Of(in PlacedMention mention, MentionSetting setting, SourceText source, IndicatorResolver indicators,
        bool dated, NamingTrace? trace)
    {
        ScannedQuantity quantity = mention.Quantity;
        Indicator? indicator = string.IsNullOrWhiteSpace(mention.Indicator) ? null : indicators.Resolve(mention.Indicator, quantity);
        return new Fact.Figure(source.SpanOf(quantity.Start, quantity.End))
        {
            Value = quantity.Value,
            Unit = QuantityMaker.SymbolOf(quantity),
            BaseValue = quantity.BaseValue,
            BaseUnit = quantity.Unit,
            Bound = mention.Bound,
            Role = mention.Role switch
            {
                MentionRole.Target => "target",
                MentionRole.Actual => "actual",
                MentionRole.Threshold =>
                "threshold",
                _ => "context"
            },
            Measure = MeasureWord(mention.Measure),
            Direction = mention.Direction switch
            {
                MentionDirection.Up => Direction.Up,
                MentionDirection.Down => Direction.Down,
                _ =>
                null
            },
            Modality = ModalityWord(mention.Modality),
            Indicator = mention.Indicator,
            IndicatorCode = indicator is { IsLocal: false } ? indicator.Code : null,
            Period = dated ? setting.Period : null,
            Section = setting.Section,
            Trace = trace,
        };
    }

    /// <summary>must, aim, estimate or plain.</summary>
    public static string ModalityWord(MentionModality modality) => modality switch
    {
        MentionModality.Must => "must",
        MentionModality.Aim => "aim",
        MentionModality.Estimate => "estimate",
        _ => "plain",
    };

    private static string MeasureWord(MentionMeasure measure) => measure switch
    {
        MentionMeasure.Level => "level",
        MentionMeasure.Growth => "growth",
        MentionMeasure.PointChange => "pp_change",
        MentionMeasure.Share => "share",
        MentionMeasure.Rate => "rate",
        MentionMeasure.Rank => "rank",
        MentionMeasure.Count => "count",
        _ => "ratio",
    };
}
