using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization.Forms;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Serialization;

/// <summary>How System.Text.Json converts a type.</summary>
internal abstract class Conversion
{
    internal abstract JsonConverter Converter(IndicatorCatalogue? catalogue);

    internal abstract JsonTypeInfo Info(JsonSerializerOptions options, IndicatorCatalogue? catalogue);
}

/// <summary>
/// The types that System.Text.Json converts by the forms of the format: those of the tables, and nothing of the framework's own.
/// </summary>
internal sealed class Conversions : IConverterBook
{
    private static readonly Lazy<Conversions> s_all = new(static () => new());

    private readonly Dictionary<Type, Conversion> _byType = [];

    private Conversions()
    {
        Root(ArchiveReaderForm.Instance, static (length, ahead, _) => new ArchiveScope(length) { LooksAhead = ahead });
        Root(Roots.Document, static (length, ahead, catalogue) => new ReadScope(length) { LooksAhead = ahead, Catalogue = catalogue });
        Result(ResultRoots.Assessment);
        Result(ResultRoots.Scorecard);
        Result(ResultRoots.Cycle);
        Result(ResultRoots.Series);
        Result(ResultRoots.Chain);
        Result(ResultRoots.Difference);
        Result(ResultRoots.Portfolio);
        Result(ResultRoots.Review);
        Result(ResultRoots.SupervisionPolicy);
        Root(new DefinedForm<Indicator>(IndicatorNoun.Form), Alone);
        Root(new DefinedForm<StageScale>(ScaleNoun.Form), Alone);
        foreach (INoun noun in FormatSchema.Nouns)
            noun.Collect(this);
        TargetOutcomeNoun.Form.Collect(this);
        Scalars.ChoiceOf<Dimension>().Collect(this);
        Scalars.ChoiceOf<DistinctionCourse>().Collect(this);
        Scalars.ChoiceOf<PeriodKind>().Collect(this);
    }

    /// <summary>How a type is converted, or null for a type that is none of ours.</summary>
    internal static Conversion? Find(Type type) =>
        type.Assembly == typeof(Conversions).Assembly ? s_all.Value._byType.GetValueOrDefault(type) : null;

    void IConverterBook.AddScalar<T>(object form)
    {
        if (typeof(T).Assembly == typeof(Conversions).Assembly)
            _byType.TryAdd(typeof(T), new Of<T>((Form<T>)form, (Form<T>)form, Alone));
    }

    void IConverterBook.AddNoun<T>(object noun)
    {
        if (!_byType.ContainsKey(typeof(T)))
            _byType.Add(typeof(T),
                new Of<T>(new ReadAsRoot<T>(((Noun<T>)noun).After(((Noun<T>)noun).Name, Definitions.AddTo)), null, Alone));
    }

    void IConverterBook.AddCase<TCase, T>() =>
        _byType.TryAdd(typeof(TCase), new Of<TCase>(new CaseForm<TCase, T>(((Of<T>)_byType[typeof(T)]).Form), null, Alone));

    private static ReadScope Alone(int length, bool ahead, IndicatorCatalogue? catalogue) =>
        new(length) { IsResult = true, LooksAhead = ahead, Catalogue = catalogue };

    private void Root<T>(Form<T> form, Func<int, bool, IndicatorCatalogue?, ReadScope> begin) =>
        _byType.Add(typeof(T), new Of<T>(form, null, begin));

    private void Result<T>(Noun<T> root) => Root(new ReadAsRoot<T>(root), Alone);

    /// <summary>The conversion of a type by its form; a scalar can be the key of a dictionary as well.</summary>
    private sealed class Of<T>(Form<T> form, Form<T>? scalar, Func<int, bool, IndicatorCatalogue?, ReadScope> begin) : Conversion
    {
        internal Form<T> Form => form;

        internal override JsonConverter Converter(IndicatorCatalogue? catalogue) =>
            new FormConverter<T>(form, scalar, (length, ahead) => begin(length, ahead, catalogue), catalogue);

        internal override JsonTypeInfo Info(JsonSerializerOptions options, IndicatorCatalogue? catalogue) =>
            JsonMetadataServices.CreateValueInfo<T>(options, (JsonConverter<T>)Converter(catalogue));
    }
}
