using Huzhou.Policy.Reading.Resolution;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Titles on the scale of their pursuit: what a sentence that promises or reports one says, and of whom.</summary>
internal static class TitleStages
{
    /// <summary>The stage that a title is promised to reach.</summary>
    public static Stage Promised(Distinction distinction) =>
        At(distinction.Grade?.EndsWith("加星", StringComparison.Ordinal) == true ? "加星" : "创成");

    /// <summary>The title, and where another place than that of the document is to hold it, that place.</summary>
    public static Indicator IndicatorOf(Distinction distinction, IndicatorResolver indicators)
    {
        Indicator indicator = indicators.Resolve(distinction.Name);
        return distinction.Holder is { } holder && indicator.IsLocal
            ? indicator with { Parts = indicator.Parts with { Territory = holder } } : indicator;
    }

    private static Stage At(string word) => new(StageScale.Distinction, word);
}
