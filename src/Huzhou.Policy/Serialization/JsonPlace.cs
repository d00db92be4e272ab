using System.Globalization;
using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>A place in JSON, <c>$.documents[2].targets[5].condition</c>, and on which line it stands.</summary>
internal static class JsonPlace
{
    /// <summary>The line on which a place begins, 0 for the first, or null where the JSON does not have it.</summary>
    internal static long? Line(ReadOnlySpan<byte> json, string path)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        foreach ((string? member, int index) in Steps(path))
        {
            if (member is not null ? !ToMember(ref reader, member) : !ToElement(ref reader, index))
                break;
        }

        return json[..(int)reader.TokenStartIndex].Count((byte)'\n');
    }

    private static bool ToMember(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        Utf8JsonReader before = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(member))
                return reader.Read();
            reader.Skip();
        }

        reader = before;
        return false;
    }

    private static bool ToElement(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        Utf8JsonReader before = reader;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
                return true;
            reader.Skip();
        }

        reader = before;
        return false;
    }

    private static IEnumerable<(string? Member, int Index)> Steps(string path)
    {
        for (int i = 1; i < path.Length;)
        {
            if (path[i] == '.')
            {
                int end = path.AsSpan(i + 1).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : i + 1 + end;
                yield return (path[(i + 1)..end], -1);
                i = end;
                continue;
            }

            bool quoted = path.AsSpan(i).StartsWith("['", StringComparison.Ordinal);
            int close = quoted ? path.IndexOf("']", i, StringComparison.Ordinal) + 1 : path.IndexOf(']', i);
            if (close <= i)
                yield break;
            if (quoted)
                yield return (path[(i + 2)..(close - 1)], -1);
            else if (int.TryParse(path.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                yield return (null, index);
            i = close + 1;
        }
    }
}
