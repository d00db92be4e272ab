namespace Huzhou.Policy.Serialization;

/// <summary>An indicator of a catalogue, or one that a text defines for itself.</summary>
internal sealed class IndicatorData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<IndicatorData> Shape = new(
        static () => new(),
        (nameof(Key), static (ref json, scope, data) => data.Key = scope.Word(ref json)),
        (nameof(Code), static (ref json, scope, data) => data.Code = scope.Word(ref json)),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(EnglishName), static (ref json, scope, data) => data.EnglishName = scope.Word(ref json)),
        (nameof(Unit), static (ref json, scope, data) => data.Unit = scope.Unit(ref json)),
        (nameof(Polarity), static (ref json, _, data) => data.Polarity = Choice<Polarity>.Take(ref json)),
        (nameof(Aggregation), static (ref json, _, data) => data.Aggregation = Choice<Aggregation>.Take(ref json)),
        (nameof(Nature), static (ref json, _, data) => data.Nature = Choice<IndicatorNature>.Take(ref json)),
        (nameof(Theme), static (ref json, scope, data) => data.Theme = scope.Word(ref json)),
        (nameof(Aliases), static (ref json, scope, data) => data.Aliases = scope.Words(ref json)),
        (nameof(Parts), static (ref json, scope, data) => data.Parts = PartsData.Shape.Take(ref json, scope)),
        (nameof(Relations), static (ref json, scope, data) => data.Relations = scope.Words(ref json)));

    /// <summary>The word by which facts of the same text refer to it where the code does not do.</summary>
    public string? Key { get; set; }

    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    public Unit? Unit { get; set; }

    public Polarity? Polarity { get; set; }

    public Aggregation? Aggregation { get; set; }

    public IndicatorNature? Nature { get; set; }

    public string? Theme { get; set; }

    public string?[]? Aliases { get; set; }

    public PartsData? Parts { get; set; }

    /// <summary>Each as <c>kind:code</c>, for example <c>wider:gdp</c>.</summary>
    public string?[]? Relations { get; set; }

    internal override bool Clear()
    {
        (Key, Code, Name, EnglishName, Unit, Polarity, Aggregation, Nature) = (null, null, null, null, null, null, null, null);
        (Theme, Aliases, Parts, Relations) = (null, null, null, null);
        return true;
    }

    internal static IndicatorData Of(Indicator indicator, string? key) => new()
    {
        Key = key,
        Code = indicator.Code,
        Name = indicator.Name,
        EnglishName = indicator.EnglishName,
        Unit = indicator.Unit,
        Polarity = indicator.Polarity == default ? null : indicator.Polarity,
        Aggregation = indicator.Aggregation == default ? null : indicator.Aggregation,
        Nature = indicator.Nature == default ? null : indicator.Nature,
        Theme = indicator.Theme,
        Aliases = WriteScope.Texts(indicator.Aliases),
        Parts = indicator.Parts == IndicatorParts.None ? null : PartsData.Of(indicator.Parts),
        Relations = WriteScope.Texts([.. indicator.Relations.Select(r => $"{Choice<IndicatorRelationKind>.Camel(r.Kind.ToString())}:{r.Code}")]),
    };

    internal Indicator Read(ReadScope scope) => new(scope.Need(Code, "code"), scope.Need(Name, "name"))
    {
        Entry = IsInCatalogue ? Entry(scope) : IndicatorEntry.None,
        Parts = scope.ReadOptional("parts", Parts, static (data, _) => data.Read()) ?? IndicatorParts.None,
    };

    private bool IsInCatalogue => (EnglishName ?? Theme) is not null || Unit is not null || Polarity is not null || Aggregation is not null || Nature is not null || (Aliases ?? Relations) is not null;

    private IndicatorEntry Entry(ReadScope scope) => new()
    {
        EnglishName = EnglishName,
        Unit = Unit,
        Polarity = Polarity ?? default,
        Aggregation = Aggregation ?? default,
        Nature = Nature ?? default,
        Theme = Theme,
        Aliases = scope.Texts("aliases", Aliases),
        Relations = scope.EachText("relations", Relations, Relation),
    };

    private static IndicatorRelation Relation(string text, ReadScope scope)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int kind = colon < 0 ? -1 : Choice<IndicatorRelationKind>.Names.ToList().IndexOf(text[..colon]);
        return kind >= 0 && colon + 1 < text.Length
            ? new IndicatorRelation((IndicatorRelationKind)kind, text[(colon + 1)..])
            : throw scope.Refuse(null, $"\"{text}\" is not a relation; expected kind:code with a kind of {string.Join(", ", Choice<IndicatorRelationKind>.Names)}");
    }
}

/// <summary>The parts that tell an indicator from similar ones.</summary>
internal sealed class PartsData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<PartsData> Shape = new(
        static () => new(),
        (nameof(Subject), static (ref json, scope, data) => data.Subject = scope.Word(ref json)),
        (nameof(Event), static (ref json, scope, data) => data.Event = scope.Word(ref json)),
        (nameof(Threshold), static (ref json, scope, data) => data.Threshold = scope.Word(ref json)),
        (nameof(Population), static (ref json, scope, data) => data.Population = scope.Word(ref json)),
        (nameof(Territory), static (ref json, scope, data) => data.Territory = scope.Word(ref json)),
        (nameof(League), static (ref json, scope, data) => data.League = scope.Word(ref json)),
        (nameof(Denominator), static (ref json, scope, data) => data.Denominator = scope.Word(ref json)));

    public string? Subject { get; set; }

    public string? Event { get; set; }

    public string? Threshold { get; set; }

    public string? Population { get; set; }

    public string? Territory { get; set; }

    public string? League { get; set; }

    public string? Denominator { get; set; }

    internal override bool Clear()
    {
        (Subject, Event, Threshold, Population, Territory, League, Denominator) = (null, null, null, null, null, null, null);
        return true;
    }

    internal static PartsData Of(IndicatorParts parts) => new()
    {
        Subject = parts.Subject,
        Event = parts.Event,
        Threshold = parts.Threshold,
        Population = parts.Population,
        Territory = parts.Territory,
        League = parts.League,
        Denominator = parts.Denominator,
    };

    internal IndicatorParts Read() => new()
    {
        Subject = Subject,
        Qualifiers = (Event ?? Threshold ?? Population ?? Territory ?? League ?? Denominator) is null ? IndicatorQualifiers.None : new()
        {
            Event = Event,
            Threshold = Threshold,
            Population = Population,
            Territory = Territory,
            League = League,
            Denominator = Denominator,
        },
    };
}

/// <summary>A scale of stages that is not one of the two that are built in.</summary>
internal sealed class ScaleData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ScaleData> Shape = new(
        static () => new(),
        (nameof(Key), static (ref json, scope, data) => data.Key = scope.Word(ref json)),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Steps), static (ref json, scope, data) => data.Steps = scope.Words(ref json)));

    /// <summary>The word by which stages of the same text refer to it where the name does not do.</summary>
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string?[]? Steps { get; set; }

    internal static ScaleData Of(StageScale scale, string? key) => new() { Key = key, Name = scale.Name, Steps = [.. scale.Steps] };

    internal StageScale Read(ReadScope scope) => new(scope.Need(Name, "name"), scope.Texts("steps", scope.Need(Steps, "steps")));
}
