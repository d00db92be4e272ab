namespace Huzhou.Policy.Serialization;

/// <summary>A target, one line of a document's file.</summary>
internal sealed class TargetData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<TargetData> Shape = new(
        static () => new(),
        (nameof(Id), static (ref json, scope, data) => data.Fact = scope.Fact(ref json)),
        (nameof(Indicator), static (ref json, scope, data) => data.Indicator = scope.Word(ref json)),
        (nameof(Measure), static (ref json, _, data) => data.Measure = Choice<Measure>.Take(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Condition), static (ref json, scope, data) => data.Condition = ConditionData.Shape.Take(ref json, scope)),
        (nameof(Commitment), static (ref json, _, data) => data.Commitment = Choice<Commitment>.Take(ref json)),
        (nameof(Stretch), static (ref json, scope, data) => data.Stretch = ConditionData.Shape.Take(ref json, scope)),
        (nameof(Origin), static (ref json, scope, data) => data.Origin = scope.Word(ref json)),
        (nameof(Baseline), static (ref json, scope, data) => data.Baseline = scope.Quantity(ref json)),
        (nameof(Basis), static (ref json, _, data) => data.Basis = BasisList.Take(ref json)),
        (nameof(Headline), static (ref json, _, data) => data.Headline = ReadScope.Flag(ref json)),
        (nameof(Weight), static (ref json, _, data) => data.Weight = DecimalNumber.Take(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Id { get; set; }

    /// <summary>The identity where it was taken from the bytes of an archive; then <see cref="Id" /> is null.</summary>
    internal FactId? Fact;

    public string? Indicator { get; set; }

    public Measure? Measure { get; set; }

    public Period? Period { get; set; }

    public ConditionData? Condition { get; set; }

    public Commitment? Commitment { get; set; }

    public ConditionData? Stretch { get; set; }

    public string? Origin { get; set; }

    public Quantity? Baseline { get; set; }

    public Basis? Basis { get; set; }

    public bool? Headline { get; set; }

    public decimal? Weight { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Id, Indicator, Measure, Period, Condition, Commitment, Stretch, Origin) = (null, null, null, null, null, null, null, null);
        (Baseline, Basis, Headline, Weight, Source, Fact) = (null, null, null, null, null, null);
        return true;
    }

    internal static TargetData Of(Target target, WriteScope scope) => new()
    {
        Id = target.Id,
        Indicator = scope.Key(target.Indicator),
        Measure = target.Measure,
        Period = target.Period,
        Condition = ConditionData.Of(target.Condition, scope),
        Commitment = target.Commitment == default ? null : target.Commitment,
        Stretch = target.Stretch is { } stretch ? ConditionData.Of(stretch, scope) : null,
        Origin = target.Origin,
        Baseline = target.Baseline,
        Basis = target.Basis == default ? null : target.Basis,
        Headline = target.IsHeadline ? true : null,
        Weight = target.Weight == 1m ? null : target.Weight,
        Source = CitationData.Of(target.Source, scope),
    };

    internal static Target Read(TargetData data, ReadScope scope)
    {
        Target target = new(
            scope.UniqueFact("target", data.Fact, data.Id, "id"),
            scope.Indicator(data.Indicator, "indicator"),
            Text.Defined(scope.Need(data.Measure, "measure"), nameof(Measure)),
            scope.Need(data.Period, "period"),
            scope.Read("condition", data.Condition, ConditionData.Read),
            data.Cited ?? scope.Read("source", data.Source, CitationData.Read))
        {
            Commitment = data.Commitment ?? default,
            Stretch = scope.ReadOptional("stretch", data.Stretch, ConditionData.Read),
            Origin = data.Origin,
            Baseline = data.Baseline,
            Basis = data.Basis ?? default,
            IsHeadline = data.Headline ?? false,
            Weight = data.Weight ?? 1m,
        };
        Fitting.Check(target.Condition, target.Measure, target.Indicator, "condition", scope);
        if (target.Stretch is { } stretch)
            Fitting.Check(stretch, target.Measure, target.Indicator, "stretch", scope);
        if (target.Baseline is { } baseline)
            Fitting.Check(baseline, target.Measure, target.Indicator, "baseline", scope);
        return target;
    }
}
