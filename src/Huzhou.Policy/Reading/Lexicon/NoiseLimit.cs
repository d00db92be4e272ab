using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>
/// Where a word of <see cref="ClauseWord.Noise"/> is noise and where it begins a word of its own, as its value in the lexicon says:
/// <c>-再/支</c> not before these, <c>+推/整</c> only before these, <c>deed</c> or <c>event</c> only before such a verb (or what <c>+</c>
/// allows),
/// <c>from7</c> only in a phrase of at least so many characters.
/// </summary>
internal sealed class NoiseLimit
{
    private static readonly NoiseLimit s_none = new("");

    private static readonly FrozenDictionary<string, NoiseLimit> s_limits = Vocabulary.Entries(ClauseWord.Noise)
        .Where(entry => entry.Value.Length > 0).ToFrozenDictionary(entry => entry.Word, entry => new NoiseLimit(entry.Value),
            StringComparer.Ordinal);

    private readonly string[] _not = [];
    private readonly string[] _only = [];
    private readonly bool _deed;
    private readonly bool _event;
    private readonly int _from;

    private NoiseLimit(string value)
    {
        foreach (string part in value.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '-')
                _not = part[1..].Split('/');
            else if (part[0] == '+')
                _only = part[1..].Split('/');
            else if (part.StartsWith("from", StringComparison.Ordinal))
                _from = int.Parse(part.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
            else if (part == "deed")
                _deed = true;
            else if (part == "event")
                _event = true;
            else
                throw new InvalidDataException($"a limit of a word of noise that is not known: {part}");
        }
    }

    /// <summary>The limit of a word; one that allows everything where the lexicon gives none.</summary>
    public static NoiseLimit Of(string word) => s_limits.GetValueOrDefault(word, s_none);

    /// <summary>Whether the word is noise before these words.</summary>
    /// <param name="behind">What stands behind the word.</param>
    /// <param name="length">The length of the word.</param>
    public bool Allows(ReadOnlySpan<char> behind, int length)
    {
        if (behind.Length + length < _from || StartsWith(behind, _not))
            return false;
        bool limited = _only.Length > 0 || _deed || _event;
        return !limited || StartsWith(behind, _only) || (_deed && VerbLexicon.StartsWithDeed(behind))
            || ((_deed || _event) && EventVerb.LengthAtStart(behind) > 0);
    }

    private static bool StartsWith(ReadOnlySpan<char> behind, string[] words)
    {
        foreach (string word in words)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
