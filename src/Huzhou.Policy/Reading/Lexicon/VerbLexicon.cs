using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>
/// The verbs of the genre: events that are part of what is counted (引进, 开工, 新增), achievement verbs that only link (达到, 完成),
/// and the words in front of a clause that say nothing of what is measured (全年, 持续, 力争).
/// </summary>
internal static class VerbLexicon
{
    /// <summary>Whether a phrase ends with a verb of the lexicon.</summary>
    public static bool EndsWithVerb(ReadOnlySpan<char> phrase) => Events.AtEnd(phrase) > 0 || Linking.AtEnd(phrase) > 0;

    /// <summary>Whether a clause begins with a deed, so that it has no subject of its own.</summary>
    public static bool StartsWithDeed(ReadOnlySpan<char> clause) => Deeds.AtStart(clause) > 0;

    /// <summary>Verbs of guidance at the start of a clause, beside the events.</summary>
    public static readonly WordList Deeds = Vocabulary.Of(EventWord.Deed);

    /// <summary>Event verbs, longest first.</summary>
    public static readonly WordList Events = Vocabulary.Of(EventWord.Event);

    /// <summary>Verbs that only link a subject to its number, longest first.</summary>
    public static readonly WordList Linking = Vocabulary.Of(EventWord.Linking);
}
