using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Huzhou.Policy.Serialization;

/// <summary>Makes the options of System.Text.Json know the nouns and results of this library.</summary>
public static class PolicyJsonOptions
{
    /// <summary>
    /// Adds converters and metadata for every noun and result, so that they go in and out of web frameworks and of types of one's own in
    /// the form of <see cref="PolicyJson"/>.
    /// </summary>
    /// <param name="options">The options, which are changed: <c>builder.Services.ConfigureHttpJsonOptions(o =&gt;
    /// o.SerializerOptions.AddHuzhouPolicy())</c>.</param>
    /// <param name="catalogue">The catalogue that codes refer to; without one, JSON defines every indicator that it speaks of.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot be changed.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026",
        Justification = "Only where reflection is switched on, which it is not in a trimmed program.")]
    [UnconditionalSuppressMessage("AOT", "IL3050",
        Justification = "Only where reflection is switched on, which it is not in a program compiled ahead of time.")]
    public static JsonSerializerOptions AddHuzhouPolicy(this JsonSerializerOptions options, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new PolicyJsonConverter(catalogue));
        if (options.TypeInfoResolverChain.Count == 0 && JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.TypeInfoResolverChain.Add(new Resolver(catalogue));
        return options;
    }

    /// <summary>What is known of the types of this library where nothing is looked up by reflection.</summary>
    private sealed class Resolver(IndicatorCatalogue? catalogue) : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Conversions.Find(type)?.Info(options, catalogue);
    }
}
