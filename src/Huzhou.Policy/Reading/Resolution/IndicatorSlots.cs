using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>What the clause of a number says beside its subject, filled once where the number is read; the slots travel as they are into
/// the parts of its indicator.</summary>
internal readonly record struct IndicatorSlots
{
    /// <summary>As many numbers back the whole of a share may be.</summary>
    private const int Reach = 12;

    /// <summary>What happens to what is counted: 引进, 开工, 新增; null where nothing does.</summary>
    public string? Event { get; private init; }

    /// <summary>The size that says which are counted, as it is written: 3亿元以上.</summary>
    public string? Threshold { get; private init; }

    /// <summary>Whether the number counts people, so that its subject is a population.</summary>
    public bool CountsPeople { get; private init; }

    /// <summary>Among whom a rank is counted.</summary>
    public string? League { get; private init; }

    /// <summary>The whole that the sentence names, where the share itself names none.</summary>
    public string? Denominator { get; private init; }

    /// <summary>What the number is compared with: 全国, 面上.</summary>
    public string? Reference { get; private init; }

    /// <summary>The basis that is written beside it: 同口径, 年均.</summary>
    public string? Basis { get; private init; }

    /// <summary>The slots of one of the numbers of a paragraph.</summary>
    public static IndicatorSlots Of(List<Mention> mentions, int index, string view)
    {
        Mention mention = mentions[index];
        return Of(mention) with
        {
            Threshold = mention.Threshold >= 0 && mention.Threshold < mentions.Count ? Written(mentions[mention.Threshold], view) : null,
            Denominator = WholeOf(mentions, index, view),
        };
    }

    /// <summary>The slots of a number that is alone.</summary>
    public static IndicatorSlots Of(Mention mention) => new()
    {
        Event = Stated(mention.Event),
        CountsPeople = mention.Quantity.Unit is "人" or "名" or "户" or "人次",
        League = Stated(mention.League),
        Reference = Stated(mention.Reference),
        Basis = Stated(mention.Basis),
    };

    private static string? Stated(string words) => words.Length > 0 ? words : null;

    private static string Written(Mention mention, string view) => view[mention.Quantity.OuterStart..mention.Quantity.OuterEnd];

    /// <summary>The whole that a share behind 其中 is a part of: the last count of the same sentence, or null.</summary>
    private static string? WholeOf(List<Mention> mentions, int index, string view)
    {
        Mention share = mentions[index];
        bool says = share.Indicator.Contains('占', StringComparison.Ordinal) && !share.Indicator.EndsWith("占比", StringComparison.Ordinal);
        if (share.Measure != MentionMeasure.Share || says)
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            Mention before = mentions[i];
            if (view.AsSpan(before.Quantity.End, Math.Max(0, share.Quantity.Start - before.Quantity.End)).Contains('。'))
                return null;
            if (before.Role == share.Role && before.Measure == MentionMeasure.Count && before.Event.Length > 0 && before.Threshold >= 0)
                return before.Indicator;
        }

        return null;
    }
}
