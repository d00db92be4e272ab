using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The places and groups that a government measures itself against.</summary>
internal static class LeagueWords
{
    /// <summary>Words that name a league, longest first.</summary>
    private static readonly WordList Words = Vocabulary.Of(PlaceWord.League);

    /// <summary>The league that a phrase names first, or null.</summary>
    public static string? Find(ReadOnlySpan<char> phrase)
    {
        int at = Words.IndexIn(phrase, 0, out _);
        return at < 0 ? null : Words.Opening(phrase[at..]);
    }

    /// <summary>The length of the league at a phrase's end, or 0.</summary>
    public static int Suffix(ReadOnlySpan<char> phrase)
    {
        int end = phrase.Length;
        for (int length = PhraseEnds.Suffix(phrase, Words); length > 0; length = PhraseEnds.Suffix(phrase[..end], Words))
            end -= length;
        return phrase.Length - end;
    }

    /// <summary>The length of the league at a phrase's start, or 0.</summary>
    public static int Prefix(ReadOnlySpan<char> phrase) => PhraseEnds.Prefix(phrase, Words);
}
