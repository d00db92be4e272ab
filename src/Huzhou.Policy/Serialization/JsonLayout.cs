using System.Buffers;
using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>
/// Lays JSON out for people: an object of the outline over several lines, every fact on one line, so that a change of one fact is a
/// change of one line.
/// </summary>
internal static class JsonLayout
{
    /// <summary>Writes well-formed JSON again with line ends and blanks; ends with a line end.</summary>
    internal static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        Outline(ref reader, output, 0);
        output.Write("\n"u8);
    }

    private static void Outline(ref Utf8JsonReader reader, IBufferWriter<byte> output, int depth)
    {
        output.Write("{"u8);
        bool first = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            NewLine(output, depth + 1, ref first);
            bool outlines = depth == 0 && IsOutlines(reader.ValueSpan);
            Token(ref reader, output);
            output.Write(": "u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
                List(ref reader, output, depth + 1, outlines);
            else
                Line(ref reader, output);
        }

        End(output, depth, first, "}"u8);
    }

    /// <summary>Whether the elements of a list of the root are outlines themselves.</summary>
    private static bool IsOutlines(ReadOnlySpan<byte> member) => member.SequenceEqual("documents"u8) || member.SequenceEqual("rows"u8)
        || member.SequenceEqual("assessments"u8);

    private static void List(ref Utf8JsonReader reader, IBufferWriter<byte> output, int depth, bool outlines)
    {
        output.Write("["u8);
        bool first = true, lines = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            lines |= reader.TokenType is JsonTokenType.StartObject;
            if (lines)
                NewLine(output, depth + 1, ref first);
            else
                Separate(output, ref first);
            if (outlines && reader.TokenType == JsonTokenType.StartObject)
                Outline(ref reader, output, depth + 1);
            else
                Line(ref reader, output);
        }

        End(output, depth, !lines, "]"u8);
    }

    private static void Line(ref Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
        {
            Token(ref reader, output);
            return;
        }

        output.Write(isObject ? "{ "u8 : "["u8);
        bool first = true;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            Separate(output, ref first);
            if (isObject)
            {
                Token(ref reader, output);
                output.Write(": "u8);
                reader.Read();
            }

            Line(ref reader, output);
        }

        output.Write(isObject ? (first ? "}"u8 : " }"u8) : "]"u8);
    }

    private static void Token(ref Utf8JsonReader reader, IBufferWriter<byte> output)
    {
        bool quoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (quoted)
            output.Write("\""u8);
        output.Write(reader.ValueSpan);
        if (quoted)
            output.Write("\""u8);
    }

    private static void Separate(IBufferWriter<byte> output, ref bool first)
    {
        if (!first)
            output.Write(", "u8);
        first = false;
    }

    private static void NewLine(IBufferWriter<byte> output, int depth, ref bool first)
    {
        output.Write(first ? "\n"u8 : ",\n"u8);
        first = false;
        Indent(output, depth);
    }

    private static void End(IBufferWriter<byte> output, int depth, bool sameLine, ReadOnlySpan<byte> bracket)
    {
        if (!sameLine)
        {
            output.Write("\n"u8);
            Indent(output, depth);
        }

        output.Write(bracket);
    }

    private static void Indent(IBufferWriter<byte> output, int depth)
    {
        Span<byte> blanks = output.GetSpan(depth * 2)[..(depth * 2)];
        blanks.Fill((byte)' ');
        output.Advance(depth * 2);
    }
}
