using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>A document as the genres write it: a title, heads, and sentences of subject, verb, number and unit below each.</summary>
internal static class GrammarText
{
    internal static string Make(Random random)
    {
        StringBuilder text = new(random.Of(Words.Titles));
        if (random.Once(2))
            text.Append("——2024年1月8日在青山市第九届人民代表大会第三次会议上\n");
        for (int section = random.Next(1, 5); section > 0; section--)
        {
            text.Append(random.Of(Words.Heads));
            for (int sentence = random.Length(6); sentence > 0; sentence--)
            {
                for (int clause = random.Next(1, 5); clause > 0; clause--)
                    text.Append(Words.Clause(random));
                text.Append(random.Once(3) ? "。\n" : "。");
            }
        }

        return text.ToString();
    }
}
