using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>
/// The order of the text: what words alone say is found after the numbers of its paragraph and stands among them all the same.
/// </summary>
internal static class TextOrder
{
    /// <summary>
    /// Orders facts by where they begin, and what is kept beside each of them; those that begin at one place stay as they are.
    /// </summary>
    internal static void Sort<TFact, TBeside>(List<TFact> facts, List<TBeside> beside, Func<TFact, int> start)
    {
        if (IsSorted(facts, start))
            return;
        List<(long Place, TFact Fact, TBeside Beside)> all = Scratch<(long, TFact, TBeside)>.Take();
        for (int i = 0; i < facts.Count; i++)
            all.Add((((long)start(facts[i]) << 32) | (uint)i, facts[i], beside[i]));
        all.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        for (int i = 0; i < all.Count; i++)
            (facts[i], beside[i]) = (all[i].Fact, all[i].Beside);
        Scratch<(long, TFact, TBeside)>.Give(all);
    }

    private static bool IsSorted<TFact>(List<TFact> facts, Func<TFact, int> start)
    {
        for (int i = 1; i < facts.Count; i++)
        {
            if (start(facts[i]) < start(facts[i - 1]))
                return false;
        }

        return true;
    }
}
