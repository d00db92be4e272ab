using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>The indicators and scales that a text defines for itself, each taken in as soon as it is read.</summary>
internal static class Definitions
{
    private static readonly ListForm<Defined<StageScale>> s_scales =
        new(new Taken<Defined<StageScale>>(ScaleNoun.Form, static (one, scope) => scope.Define(one.Key ?? one.Value.Name, one.Value)));

    private static readonly ListForm<Defined<Indicator>> s_indicators =
        new(new Taken<Defined<Indicator>>(IndicatorNoun.Form, static (one, scope) => scope.Define(one.Key ?? one.Value.Code, one.Value)));

    /// <summary>Adds them to a table.</summary>
    internal static void AddTo<T>(Members<T> members)
    {
        members.Add(new Definition<T,
            Defined<StageScale>>("scales", scope => scope.Scales, s_scales, "本文本自定义的阶段标尺", "the scales that the text defines for itself"));
        members.Add(new Definition<T,
            Defined<Indicator>>("indicators", scope => scope.Indicators, s_indicators, "本文本自定义的指标",
            "the indicators that the text defines for itself"));
    }
}

/// <summary>A value that is taken in somewhere as soon as it is read.</summary>
internal sealed class Taken<T>(Form<T> form, Action<T, ReadScope> take) : Form<T>
{
    internal override string Words => form.Words;

    internal override T Read(ref Utf8JsonReader json, ReadScope scope)
    {
        T value = form.Read(ref json, scope);
        take(value, scope);
        return value;
    }

    internal override void Write(Utf8JsonWriter json, T value, WriteScope scope) => form.Write(json, value, scope);

    internal override JsonObject Schema(SchemaBook book) => form.Schema(book);

    internal override void Collect(IConverterBook book) => form.Collect(book);
}
