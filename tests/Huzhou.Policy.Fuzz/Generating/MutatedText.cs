using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>A stretch of a sample text with a few changes.</summary>
internal static class MutatedText
{
    internal static string Make(Random random)
    {
        string sample = random.Of(Kept.Samples);
        int length = Math.Min(sample.Length, random.Length(900));
        int from = random.Once(2) ? 0 : random.Next(sample.Length - length + 1);
        StringBuilder text = new(sample, from, length, length + 64);
        for (int i = random.Next(1, 10); i > 0; i--)
            Change(text, random);
        return text.ToString();
    }

    private static void Change(StringBuilder text, Random random)
    {
        if (text.Length == 0)
            return;
        int at = random.Next(text.Length), length = Math.Min(random.Next(1, 30), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Words.Any(random));
                break;
            case 2:
                text[at] = (char)random.Next(0x10000);
                break;
            case 3:
                text.Insert(at, Words.Clause(random));
                break;
            case 4:
                text.Insert(random.Next(text.Length), text.ToString(at, length));
                break;
            default:
                text.Remove(at, length).Insert(at, Words.Number(random));
                break;
        }
    }
}
