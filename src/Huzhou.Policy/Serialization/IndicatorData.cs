namespace Huzhou.Policy.Serialization;

/// <summary>An indicator of a catalogue, or one that a text defines for itself.</summary>
internal sealed class IndicatorData : Data
{
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
        EnglishName = EnglishName,
        Unit = Unit,
        Polarity = Polarity ?? default,
        Aggregation = Aggregation ?? default,
        Nature = Nature ?? default,
        Theme = Theme,
        Aliases = scope.EachText("aliases", Aliases, static (text, _) => text),
        Parts = scope.ReadOptional("parts", Parts, static (data, _) => data.Read()) ?? IndicatorParts.None,
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
    public string? Subject { get; set; }

    public string? Event { get; set; }

    public string? Threshold { get; set; }

    public string? Population { get; set; }

    public string? Territory { get; set; }

    public string? League { get; set; }

    public string? Denominator { get; set; }

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
        Event = Event,
        Threshold = Threshold,
        Population = Population,
        Territory = Territory,
        League = League,
        Denominator = Denominator,
    };
}

/// <summary>A scale of stages that is not one of the two that are built in.</summary>
internal sealed class ScaleData : Data
{
    /// <summary>The word by which stages of the same text refer to it where the name does not do.</summary>
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string?[]? Steps { get; set; }

    internal static ScaleData Of(StageScale scale, string? key) => new() { Key = key, Name = scale.Name, Steps = [.. scale.Steps] };

    internal StageScale Read(ReadScope scope) => new(scope.Need(Name, "name"), scope.EachText("steps", scope.Need(Steps, "steps"), static (text, _) => text));
}
