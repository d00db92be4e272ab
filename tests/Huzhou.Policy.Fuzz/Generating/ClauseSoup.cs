using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>Pieces in any order.</summary>
internal static class ClauseSoup
{
    internal static string Make(Random random)
    {
        StringBuilder text = new(random.Once(2) ? random.Of(Words.Titles) + random.Of(Words.Heads) : string.Empty);
        for (int i = random.Length(60); i > 0; i--)
            text.Append(random.Once(3) ? Words.Clause(random) : Words.Any(random));
        return text.ToString();
    }
}
