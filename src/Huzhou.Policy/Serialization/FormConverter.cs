using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>Converts a type by its form.</summary>
internal sealed class FormConverter<T>(Form<T> form, Form<T>? scalar, Func<int, bool, ReadScope> begin, IndicatorCatalogue? catalogue)
    : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The framework's reader may stand in pieces of a stream: a value of ours is read in one piece.
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        return Door.ReadValue(JsonMarshal.GetRawUtf8Value(value.RootElement), begin, form.Read);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            form.Write(writer, value, new WriteScope { Catalogue = catalogue });
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string key = reader.GetString()!;
        bool isNumber = typeof(T) == typeof(Year);
        byte[] json = isNumber ? Utf8Text.Bytes(key) : [(byte)'"', .. JsonEncodedText.Encode(key).EncodedUtf8Bytes, (byte)'"'];
        return scalar is null ? base.ReadAsPropertyName(ref reader, typeToConvert, options) : Door.ReadValue(json, begin, scalar.Read);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [System.Diagnostics.CodeAnalysis.DisallowNull] T value,
        JsonSerializerOptions options)
    {
        if (scalar is null)
        {
            base.WriteAsPropertyName(writer, value, options);
            return;
        }

        ArrayBufferWriter<byte> key = new();
        using (Utf8JsonWriter json = new(key))
            scalar.Write(json, value, new WriteScope());
        using JsonDocument read = JsonDocument.Parse(key.WrittenMemory);
        writer.WritePropertyName(read.RootElement.ToString());
    }
}

/// <summary>A noun that is read as a whole text is: what it defines may stand behind what refers to it.</summary>
internal sealed class ReadAsRoot<T>(Noun<T> noun) : Form<T>
{
    internal override string Words => noun.Words;

    internal override T Read(ref Utf8JsonReader json, ReadScope scope) => noun.ReadRoot(ref json, scope);

    internal override void Write(Utf8JsonWriter json, T value, WriteScope scope) => noun.Write(json, value, scope);

    internal override JsonObject Schema(SchemaBook book) => noun.Schema(book);
}

/// <summary>One case of a family where the case itself is asked for.</summary>
internal sealed class CaseForm<TCase, T>(Form<T> family) : Form<TCase>
    where TCase : class, T
    where T : class
{
    internal override string Words => family.Words;

    internal override TCase Read(ref Utf8JsonReader json, ReadScope scope) =>
        family.Read(ref json, scope) is T value
            && value is TCase one ? one : throw scope.Refuse("kind", $"expected {Spelling.Camel(typeof(TCase).Name)}");

    internal override void Write(Utf8JsonWriter json, TCase value, WriteScope scope) => family.Write(json, value, scope);

    internal override JsonObject Schema(SchemaBook book) => family.Schema(book);
}

/// <summary>An indicator or a scale as a text defines it, where it stands alone.</summary>
internal sealed class DefinedForm<T>(Noun<Defined<T>> noun) : Form<T>
{
    internal override string Words => noun.Words;

    internal override T Read(ref Utf8JsonReader json, ReadScope scope) => noun.Read(ref json, scope).Value;

    internal override void Write(Utf8JsonWriter json, T value, WriteScope scope) => noun.Write(json, new Defined<T>(null, value), scope);

    internal override JsonObject Schema(SchemaBook book) => noun.Schema(book);
}

/// <summary>A whole archive, whose catalogues are read before its documents and settle what these refer to.</summary>
internal sealed class ArchiveReaderForm : Form<Archive>
{
    internal static ArchiveReaderForm Instance { get; } = new();

    internal override string Words => Roots.Archive.Words;

    internal override Archive Read(ref Utf8JsonReader json, ReadScope scope) => ArchiveReader.Read(ref json, (ArchiveScope)scope);

    internal override void Write(Utf8JsonWriter json, Archive value, WriteScope scope) =>
        Roots.Archive.Write(json, value, new WriteScope { Catalogue = value.Indicators });

    internal override JsonObject Schema(SchemaBook book) => Roots.Archive.Schema(book);
}
