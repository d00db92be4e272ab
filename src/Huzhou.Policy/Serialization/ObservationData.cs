namespace Huzhou.Policy.Serialization;

/// <summary>A reported result, one line of a document's file.</summary>
internal sealed class ObservationData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ObservationData> Shape = new(
        static () => new(),
        (nameof(Id), static (ref json, scope, data) => data.Fact = scope.Fact(ref json)),
        (nameof(Indicator), static (ref json, scope, data) => data.Indicator = scope.Word(ref json)),
        (nameof(Measure), static (ref json, _, data) => data.Measure = Choice<Measure>.Take(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Value), static (ref json, scope, data) => data.Value = ReportedData.Shape.Take(ref json, scope)),
        (nameof(Status), static (ref json, _, data) => data.Status = Choice<ObservationStatus>.Take(ref json)),
        (nameof(Basis), static (ref json, _, data) => data.Basis = BasisList.Take(ref json)),
        (nameof(Against), static (ref json, scope, data) => data.Against = ReferenceData.Shape.Take(ref json, scope)),
        (nameof(League), static (ref json, scope, data) => data.League = scope.Word(ref json)),
        (nameof(StatedCompletion), static (ref json, scope, data) => data.StatedCompletion = scope.Quantity(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Id { get; set; }

    /// <summary>The identity where it was taken from the bytes of an archive; then <see cref="Id" /> is null.</summary>
    internal FactId? Fact;

    public string? Indicator { get; set; }

    public Measure? Measure { get; set; }

    public Period? Period { get; set; }

    public ReportedData? Value { get; set; }

    public ObservationStatus? Status { get; set; }

    public Basis? Basis { get; set; }

    public ReferenceData? Against { get; set; }

    public string? League { get; set; }

    public Quantity? StatedCompletion { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Id, Indicator, Measure, Period, Value, Status, Basis, Against) = (null, null, null, null, null, null, null, null);
        (League, StatedCompletion, Source, Fact) = (null, null, null, null);
        return true;
    }

    internal static ObservationData Of(Observation observation, WriteScope scope) => new()
    {
        Id = observation.Id,
        Indicator = scope.Key(observation.Indicator),
        Measure = observation.Measure,
        Period = observation.Period,
        Value = ReportedData.Of(observation.Value, scope),
        Status = observation.Status == default ? null : observation.Status,
        Basis = observation.Basis == default ? null : observation.Basis,
        Against = observation.Against is { } against ? ReferenceData.Of(against) : null,
        League = observation.League,
        StatedCompletion = observation.StatedCompletion,
        Source = CitationData.Of(observation.Source, scope),
    };

    internal static Observation Read(ObservationData data, ReadScope scope)
    {
        Observation observation = new(
            scope.UniqueFact("observation", data.Fact, data.Id, "id"),
            scope.Indicator(data.Indicator, "indicator"),
            Text.Defined(scope.Need(data.Measure, "measure"), nameof(Measure)),
            scope.Need(data.Period, "period"),
            scope.Read("value", data.Value, ReportedData.Read),
            data.Cited ?? scope.Read("source", data.Source, CitationData.Read))
        {
            Status = data.Status ?? default,
            Basis = data.Basis ?? default,
            Against = scope.ReadOptional("against", data.Against, ReferenceData.Read),
            League = data.League,
            StatedCompletion = data.StatedCompletion,
        };
        if (observation.Against is null && observation.Value.Number is { } number)
            Fitting.Check(number, observation.Measure, observation.Indicator, "value.value", scope);
        return observation;
    }
}
