using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>A file of one of the formats with bytes changed, cut off or doubled.</summary>
internal static class FileBytes
{
    internal static string Make(Random random)
    {
        List<byte> bytes = [.. random.Of(Kept.Files)];
        for (int i = random.Next(1, 8); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 64), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    if (random.Once(4))
                        bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return Encoding.Latin1.GetString([.. bytes]);
    }
}
