using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Nouns that can be measured: a statement about one of them can be checked, one about 民心 or 格局 cannot.</summary>
internal static class MeasuredNouns
{
    private static readonly WordList Words = Vocabulary.Of(FigureWord.Measured);

    /// <summary>Whether the phrase names something that can be measured.</summary>
    public static bool In(ReadOnlySpan<char> phrase) => PhraseEnds.HasAny(phrase, Words);

    private static readonly Dictionary<string, Measure> s_measures = Vocabulary.Entries(FigureWord.NameMeasure)
        .ToDictionary(entry => entry.Word, entry => entry.As<Measure>(0), StringComparer.Ordinal);

    private static readonly WordList s_measured = Vocabulary.Of(FigureWord.NameMeasure);

    /// <summary>The kind of number that the name of an indicator asks for.</summary>
    public static Measure MeasureOf(ReadOnlySpan<char> name) =>
        s_measured.Closing(name) is { } word ? s_measures[word] : Measure.Level;
}
