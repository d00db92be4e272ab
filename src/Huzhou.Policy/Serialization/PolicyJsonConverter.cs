using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huzhou.Policy.Serialization;

/// <summary>
/// Makes System.Text.Json read and write every noun and result of this library in the form of <see cref="PolicyJson"/>: to be named in
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(PolicyJsonConverter)])]</c>, or added by
/// <see cref="PolicyJsonOptions.AddHuzhouPolicy"/>.
/// </summary>
/// <remarks>
/// What can be the root of a text says its version. A noun that refers to indicators defines those that no catalogue knows, so that each
/// value can be read alone.
/// What is wrong with JSON is a <see cref="JsonException"/> whose message gives the place inside the value. Nothing is looked up by
/// reflection.
/// </remarks>
public sealed class PolicyJsonConverter : JsonConverterFactory
{
    private readonly IndicatorCatalogue? _catalogue;

    /// <summary>A converter for JSON that says everything itself.</summary>
    public PolicyJsonConverter()
    {
    }

    /// <summary>A converter for JSON whose codes refer to a catalogue.</summary>
    internal PolicyJsonConverter(IndicatorCatalogue? catalogue) => _catalogue = catalogue;

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => Conversions.Find(typeToConvert) is not null;

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Conversions.Find(typeToConvert)?.Converter(_catalogue);
}
