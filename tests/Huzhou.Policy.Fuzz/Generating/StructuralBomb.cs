using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>One or two pieces over and over, with an end that closes them or does not.</summary>
internal static class StructuralBomb
{
    internal static string Make(Random random)
    {
        string piece = random.Once(2) ? Words.Clause(random) : Words.Any(random) + Words.Any(random);
        StringBuilder text = new(random.Of(Words.Titles) + random.Of(Words.Heads));
        int times = random.Length(80);
        for (int i = 0; i < times; i++)
            text.Append(piece);
        string end = Words.Any(random);
        for (int i = random.Once(2) ? times : 1; i > 0; i--)
            text.Append(end);
        return text.Append(Words.Clause(random)).ToString();
    }
}
