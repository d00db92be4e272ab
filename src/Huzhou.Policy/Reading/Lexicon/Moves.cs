using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The verbs of change and their direction.</summary>
internal static class Moves
{
    /// <summary>Verbs after which places are counted: 提升2位.</summary>
    public static readonly WordList RankVerbs = Vocabulary.Of(EventWord.RankMove);

    /// <summary>Verbs of rising, longer ones first.</summary>
    public static readonly WordList Up = Vocabulary.Of(EventWord.Rise);

    /// <summary>Verbs of falling, longer ones first.</summary>
    public static readonly WordList Down = Vocabulary.Of(EventWord.Fall);
}
