using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Huzhou.Policy.Tool;

/// <summary>JSON for people and programs: Chinese readable.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_indented = new()
    {
        Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n"
    };

    private static readonly JsonWriterOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(TextWriter output, Action<Utf8JsonWriter> content) => output.WriteLine(Text(content, s_indented));

    internal static void WriteLine(TextWriter output, Action<Utf8JsonWriter> content) => output.WriteLine(Text(content, s_line));

    private static string Text(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, options))
            content(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
