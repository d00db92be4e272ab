using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>What phrases meant lately. Each phrase has two places by its words; the phrases that came last hold them. May be shared between
/// threads.</summary>
internal sealed class PhraseMemory
{
    private const int LocalBits = 13;
    private const int OtherBits = 10;

    /// <summary>Local indicators, whose name is the phrase.</summary>
    private readonly Indicator?[] _local = new Indicator?[2 << LocalBits];

    /// <summary>The numbers of their phrases, so that the wrong one of a row is told without a look at it.</summary>
    private readonly uint[] _localHashes = new uint[2 << LocalBits];

    /// <summary>Phrases that mean an indicator of another name.</summary>
    private readonly Meaning?[] _other = new Meaning?[2 << OtherBits];

    /// <summary>What a phrase meant, or null where that is not remembered.</summary>
    public Indicator? Recall(string phrase)
    {
        uint hash = PhraseStore.Hash(phrase);
        int row = Row(hash, LocalBits), other = Row(hash, OtherBits);
        return Named(row, hash, phrase) ?? Named(row + 1, hash, phrase) ?? Meant(_other[other], phrase) ?? Meant(_other[other + 1], phrase);
    }

    /// <summary>Remembers what a phrase means; of the two in its row, the older one is forgotten.</summary>
    public void Keep(string phrase, Indicator indicator)
    {
        uint hash = PhraseStore.Hash(phrase);
        if (indicator.IsLocal && indicator.Name == phrase)
        {
            int row = Row(hash, LocalBits);
            Push(_local, row, indicator);
            Push(_localHashes, row, hash);
        }
        else
        {
            Push(_other, Row(hash, OtherBits), new Meaning(phrase, indicator));
        }
    }

    private static void Push<T>(T[] places, int row, T newest) => (places[row + 1], places[row]) = (places[row], newest);

    private static int Row(uint hash, int bits) => (int)(hash >> (32 - bits)) * 2;

    private Indicator? Named(int at, uint hash, string phrase) => _localHashes[at] == hash && _local[at] is { } local
        && local.Name == phrase ? local : null;

    private static Indicator? Meant(Meaning? other, string phrase) => other is not null && other.Phrase == phrase ? other.Indicator : null;

    private sealed record Meaning(string Phrase, Indicator Indicator);
}
