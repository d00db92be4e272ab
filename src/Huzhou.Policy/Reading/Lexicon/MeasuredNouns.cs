using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Nouns that can be measured: a statement about one of them can be checked, one about 民心 or 格局 cannot.</summary>
internal static class MeasuredNouns
{
    private static readonly WordList Words = Vocabulary.Of(FigureWord.Measured);

    /// <summary>Whether the phrase names something that can be measured.</summary>
    public static bool In(ReadOnlySpan<char> phrase) => PhraseEnds.HasAny(phrase, Words);

    /// <summary>The kind of number that the name of an indicator asks for.</summary>
    public static Measure MeasureOf(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("倍差", StringComparison.Ordinal) || name.EndsWith("收入比", StringComparison.Ordinal)
            || name.EndsWith("比值", StringComparison.Ordinal) || name.EndsWith("之比", StringComparison.Ordinal))
            return Measure.Multiple;
        if (name.EndsWith("占比", StringComparison.Ordinal) || name.EndsWith("比重", StringComparison.Ordinal)
            || name.EndsWith("份额", StringComparison.Ordinal) || name.EndsWith("比例", StringComparison.Ordinal)
            || name.EndsWith("比率", StringComparison.Ordinal))
            return Measure.Share;
        if (name.EndsWith("增速", StringComparison.Ordinal) || name.EndsWith("增幅", StringComparison.Ordinal)
            || name.EndsWith("增长", StringComparison.Ordinal) || name.EndsWith("涨幅", StringComparison.Ordinal)
            || name.EndsWith("降幅", StringComparison.Ordinal))
            return Measure.Growth;
        if (name.EndsWith("率", StringComparison.Ordinal) || name.EndsWith("强度", StringComparison.Ordinal)
            || name.EndsWith("满意度", StringComparison.Ordinal))
            return Measure.Rate;
        return name.EndsWith("排名", StringComparison.Ordinal)
            || name.EndsWith("位次", StringComparison.Ordinal) ? Measure.Rank : Measure.Level;
    }
}
