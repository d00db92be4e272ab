using System.Runtime.CompilerServices;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>Turns written quantities into those of the model: signed where they change something, in a unit that fits their kind.</summary>
internal static class QuantityMaker
{
    /// <summary>Units that were met lately, each at the place that its symbol gives it; the later one gets the place.</summary>
    private static readonly MetUnit?[] Units = new MetUnit?[1024];

    private sealed record MetUnit(decimal Scale, string Symbol, Unit Unit);

    /// <summary>Quantities that were met lately, each at the place that its value gives it; the later one gets the place.</summary>
    private static readonly Quantity?[] Recent = new Quantity?[256];

    private const decimal MostShared = 100m;
    private const decimal Hundred = 100m;

    /// <summary>The quantity a mention means.</summary>
    /// <remarks>
    /// 增长2倍 is growth of 200%, and 翻一番, which makes two of one, of 100%: one measure with growth in percent, so that they compare.
    /// An index of consumer prices of 103 is a rise of 3%.
    /// </remarks>
    public static Quantity Of(Mention mention)
    {
        decimal value = mention.Quantity.Value;
        if (mention.Quantity.Form == QuantityForm.Doubling)
            return new Quantity((value - 1m) * Hundred, Unit.Percent, Measure.Growth);
        if (IsPriceIndex(mention))
            return new Quantity(value - Hundred, Unit.Percent, Measure.Growth);
        Unit unit = UnitOf(mention.Quantity);
        if (mention.Quantity.Form == QuantityForm.Multiple && mention.Measure == MentionMeasure.Growth)
            (value, unit) = (value * Hundred, Unit.Percent);
        Measure measure = MeasureOf(mention, unit);
        if (mention.Direction == MentionDirection.Down && measure is Measure.Growth or Measure.PointChange or Measure.RankMove)
            value = -value;
        if (measure == Measure.Rank && !IsPlace(value))
            return new Quantity(value, Unit.Parse("名次", null), Measure.Count);
        return Shared(value, unit, measure);
    }

    /// <summary>Whether a number near 100 is the index of prices, with that of the year before as 100: 居民消费价格指数102.5, 价格指数103%以内.</summary>
    private static bool IsPriceIndex(Mention mention) =>
        mention.Quantity is { Value: > LowestIndex and < HighestIndex } && mention.Direction == MentionDirection.None
            && (mention.Quantity.Form == QuantityForm.Bare || (mention.Quantity.Form == QuantityForm.Percent
            && mention.Measure is MentionMeasure.Rate or MentionMeasure.Ratio)) && s_prices.AtEnd(mention.Indicator) > 0;

    private const decimal LowestIndex = 80m, HighestIndex = 130m;

    private static readonly WordList s_prices = Vocabulary.Of(FigureWord.PriceNoun);

    /// <summary>A small quantity that was met lately where it is the same and written alike (5%, not 5.0%): 100%, 5% and 2个 are in every
    /// report.</summary>
    private static Quantity Shared(decimal value, Unit unit, Measure measure)
    {
        if (value.Scale > 1 || Math.Abs(value) > MostShared)
            return new Quantity(value, unit, measure);
        Int128 written = Unsafe.BitCast<decimal, Int128>(value);
        ref Quantity? place = ref Recent[HashCode.Combine(written, unit.Symbol, measure) & (Recent.Length - 1)];
        return place is { } met && met.Measure == measure && ReferenceEquals(met.Unit, unit)
            && Unsafe.BitCast<decimal, Int128>(met.Value) == written
            ? met
            : place = new Quantity(value, unit, measure);
    }

    /// <summary>Whether a number can be a place in a ranking; 1.5位 and 0位 count something.</summary>
    private static bool IsPlace(decimal value) => value >= 1m && decimal.Truncate(value) == value;

    /// <summary>The unit of the model for a written one.</summary>
    public static Unit UnitOf(in ScannedQuantity quantity)
    {
        if (quantity.Form is QuantityForm.Rank or QuantityForm.RankMove)
            return quantity.Unit == "%" ? Unit.Percent
                : quantity.Form == QuantityForm.Rank && !IsPlace(quantity.Value) ? Unit.Parse("名次", null) : Unit.Place;
        if (quantity.Form == QuantityForm.Fraction)
            return Unit.Parse("ratio", null);
        if (quantity.Form is QuantityForm.Multiple or QuantityForm.Bare or QuantityForm.Doubling)
            return quantity.Unit == "番" ? Unit.Parse("番", null) : Unit.Times;
        Unit unit = Known(quantity.Scale, quantity.Unit);
        return unit.Dimension == Dimension.Places && !IsPlace(quantity.Value) ? Unit.Parse("名次", null) : unit;
    }

    /// <summary>The unit as written, with its scale.</summary>
    public static string SymbolOf(in ScannedQuantity quantity) =>
        quantity.Scale == 1m ? quantity.Unit : quantity.Form is QuantityForm.Level or QuantityForm.Count
            ? Known(quantity.Scale, quantity.Unit).Symbol : quantity.ScaledUnit;

    private static Unit Known(decimal scale, string symbol)
    {
        ref MetUnit? place = ref Units[(PhraseStore.Hash(symbol) >> 22) ^ (scale == 1m ? 0u : scale == 10_000m ? 1u : 2u)];
        if (place is { } met && met.Scale == scale && met.Symbol == symbol)
            return met.Unit;
        string written = new ScannedQuantity { Scale = scale, Unit = symbol }.ScaledUnit;
        if (!Unit.TryParse(written, null, out Unit? unit))
            return Unit.Parse("个", null);
        place = new MetUnit(scale, symbol, unit);
        return unit;
    }

    private static Measure MeasureOf(Mention mention, Unit unit)
    {
        Measure measure = mention.Measure switch
        {
            MentionMeasure.Level => Measure.Level,
            MentionMeasure.Count => Measure.Count,
            MentionMeasure.Growth => Measure.Growth,
            MentionMeasure.PointChange => Measure.PointChange,
            MentionMeasure.Share => Measure.Share,
            MentionMeasure.Rate => Measure.Rate,
            MentionMeasure.Rank => mention.Quantity.Form == QuantityForm.RankMove ? Measure.RankMove : Measure.Rank,
            _ => Measure.Multiple,
        };
        if (Quantity.Fits(unit, measure))
            return measure;
        return unit.Dimension switch
        {
            Dimension.Fraction => mention.Direction == MentionDirection.None ? Measure.Share : Measure.Growth,
            Dimension.Points => Measure.PointChange,
            Dimension.Places => Measure.Rank,
            Dimension.Number => Measure.Multiple,
            Dimension.Count or Dimension.Turnover => Measure.Count,
            _ => Measure.Level,
        };
    }
}
