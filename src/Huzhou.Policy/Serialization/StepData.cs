using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Serialization;

/// <summary>A step of a calculation, one line; the kind may stand at any place among the members.</summary>
internal sealed class StepData : Data
{
    internal static readonly IReadOnlyDictionary<string, string[]> Kinds = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["took"] = ["role", "observation"],
        ["supposed"] = ["polarity"],
        ["referred"] = ["reference", "indicator", "league"],
        ["converted"] = ["from", "to"],
        ["tolerated"] = ["amount", "oneSided"],
        ["ranged"] = ["low", "lowIncluded", "high", "highIncluded"],
        ["compared"] = ["actual", "comparison", "bound", "holds"],
        ["margin"] = ["beyond", "passed"],
        ["related"] = ["relation", "indicator", "proves"],
        ["setAside"] = ["observation", "part"],
        ["claimed"] = ["claim", "agrees"],
        ["stageCompared"] = ["reached", "promised", "holds"],
        ["dateCompared"] = ["by", "period", "holds"],
        ["paced"] = ["elapsed", "expected", "holds"],
        ["searched"] = ["document", "extent"],
        ["noDocument"] = ["period"],
        ["vintageChosen"] = ["observation", "other"],
        ["restatedBy"] = ["later"],
        ["methodChosen"] = ["method", "why"],
        ["computed"] = ["completion"],
    };

    public string? Kind { get; set; }

    public InputRole? Role { get; set; }

    public Polarity? Polarity { get; set; }

    public ReferenceData? Reference { get; set; }

    public IndicatorRelationKind? Relation { get; set; }

    public string? Indicator { get; set; }

    public string? League { get; set; }

    public bool? Proves { get; set; }

    public Quantity? From { get; set; }

    public Quantity? To { get; set; }

    public Quantity? Amount { get; set; }

    public bool? OneSided { get; set; }

    public Quantity? Low { get; set; }

    public bool? LowIncluded { get; set; }

    public Quantity? High { get; set; }

    public bool? HighIncluded { get; set; }

    public Quantity? Actual { get; set; }

    public Comparison? Comparison { get; set; }

    public Quantity? Bound { get; set; }

    public Quantity? Beyond { get; set; }

    public bool? Passed { get; set; }

    public Reason? Part { get; set; }

    public ConditionData? Claim { get; set; }

    public bool? Agrees { get; set; }

    public string? Reached { get; set; }

    public string? Promised { get; set; }

    public DateOnly? By { get; set; }

    public decimal? Elapsed { get; set; }

    public Quantity? Expected { get; set; }

    public string? Document { get; set; }

    public DocumentExtent? Extent { get; set; }

    public Period? Period { get; set; }

    public CompletionMethod? Method { get; set; }

    public Reason? Why { get; set; }

    public CompletionData? Completion { get; set; }

    public bool? Holds { get; set; }

    public ObservationData? Observation { get; set; }

    public ObservationData? Other { get; set; }

    public TargetData? Later { get; set; }

    internal static StepData Of(Step step, WriteScope scope)
    {
        StepData data = new() { Kind = Choice<InputRole>.Camel(step.Name) };
        switch (step)
        {
            case Step.Took took:
                (data.Role, data.Observation) = (took.Role, ObservationData.Of(took.Observation, scope));
                break;
            case Step.Supposed supposed:
                data.Polarity = supposed.Polarity;
                break;
            case Step.Referred referred:
                (data.Reference, data.Indicator, data.League) = (ReferenceData.Of(referred.Reference), referred.IndicatorCode, referred.League);
                break;
            case Step.Converted converted:
                (data.From, data.To) = (converted.From, converted.To);
                break;
            case Step.Tolerated tolerated:
                (data.Amount, data.OneSided) = (tolerated.Amount, tolerated.OneSided);
                break;
            case Step.Ranged ranged:
                (data.Low, data.LowIncluded, data.High, data.HighIncluded) = (ranged.Low, ranged.LowIncluded, ranged.High, ranged.HighIncluded);
                break;
            case Step.Compared compared:
                (data.Actual, data.Comparison, data.Bound, data.Holds) = (compared.Actual, compared.Comparison, compared.Bound, compared.Holds);
                break;
            case Step.Margin margin:
                (data.Beyond, data.Passed) = (margin.Beyond, margin.Passed);
                break;
            case Step.Related related:
                (data.Relation, data.Indicator, data.Proves) = (related.Kind, related.Indicator, related.Proves);
                break;
            case Step.SetAside aside:
                (data.Observation, data.Part) = (ObservationData.Of(aside.Observation, scope), aside.Part);
                break;
            case Step.Claimed claimed:
                (data.Claim, data.Agrees) = (ConditionData.Of(claimed.Claim, scope), claimed.Agrees);
                break;
            case Step.StageCompared stages:
                (data.Reached, data.Promised, data.Holds) = (scope.Stage(stages.Reached), scope.Stage(stages.Promised), stages.Holds);
                break;
            case Step.DateCompared dates:
                (data.By, data.Period, data.Holds) = (dates.By, dates.Reported, dates.Holds);
                break;
            case Step.Paced paced:
                (data.Elapsed, data.Expected, data.Holds) = (paced.Elapsed, paced.Expected, paced.Holds);
                break;
            case Step.Searched searched:
                (data.Document, data.Extent) = (searched.Document, searched.Extent);
                break;
            case Step.NoDocument none:
                data.Period = none.Period;
                break;
            case Step.VintageChosen vintage:
                (data.Observation, data.Other) = (ObservationData.Of(vintage.Kept, scope), ObservationData.Of(vintage.Other, scope));
                break;
            case Step.RestatedBy restated:
                data.Later = TargetData.Of(restated.Later, scope);
                break;
            case Step.MethodChosen chosen:
                (data.Method, data.Why) = (chosen.Method, chosen.Why);
                break;
            case Step.Computed computed:
                data.Completion = CompletionData.Of(computed.Completion);
                break;
            default:
                throw new ArgumentException($"{step.Name} is not a step that the format knows.", nameof(step));
        }

        return data;
    }

    internal static Step Read(StepData data, ReadScope scope)
    {
        scope.Only(data.Kind, Kinds, data, "a step");
        return data.Kind switch
        {
            "took" => new Step.Took(scope.Need(data.Role, "role"), data.Value(scope)),
            "supposed" => new Step.Supposed(scope.Need(data.Polarity, "polarity")),
            "referred" => new Step.Referred(scope.Read("reference", data.Reference, ReferenceData.Read), scope.Need(data.Indicator, "indicator"), data.League),
            "converted" => new Step.Converted(scope.Need(data.From, "from"), scope.Need(data.To, "to")),
            "tolerated" => new Step.Tolerated(scope.Need(data.Amount, "amount"), scope.Need(data.OneSided, "oneSided")),
            "ranged" => new Step.Ranged(data.Low, scope.Need(data.LowIncluded, "lowIncluded"), data.High, scope.Need(data.HighIncluded, "highIncluded")),
            "compared" => new Step.Compared(scope.Need(data.Actual, "actual"), scope.Need(data.Comparison, "comparison"), scope.Need(data.Bound, "bound"), data.Holds),
            "margin" => new Step.Margin(scope.Need(data.Beyond, "beyond"), scope.Need(data.Passed, "passed")),
            "related" => new Step.Related(scope.Need(data.Relation, "relation"), scope.Need(data.Indicator, "indicator"), scope.Need(data.Proves, "proves")),
            "setAside" => new Step.SetAside(data.Value(scope), scope.Need(data.Part, "part")),
            "claimed" => new Step.Claimed(scope.Read("claim", data.Claim, ConditionData.Read), data.Agrees),
            "stageCompared" => new Step.StageCompared(scope.Stage(data.Reached, "reached"), scope.Stage(data.Promised, "promised"), scope.Need(data.Holds, "holds")),
            "dateCompared" => new Step.DateCompared(scope.Need(data.By, "by"), scope.Need(data.Period, "period"), data.Holds),
            "paced" => new Step.Paced(scope.Need(data.Elapsed, "elapsed"), scope.Need(data.Expected, "expected"), scope.Need(data.Holds, "holds")),
            "searched" => new Step.Searched(scope.Need(data.Document, "document"), scope.Need(data.Extent, "extent")),
            "noDocument" => new Step.NoDocument(scope.Need(data.Period, "period")),
            "vintageChosen" => new Step.VintageChosen(data.Value(scope), scope.Read("other", data.Other, ObservationData.Read)),
            "restatedBy" => new Step.RestatedBy(scope.Read("later", data.Later, TargetData.Read)),
            "methodChosen" => new Step.MethodChosen(scope.Need(data.Method, "method"), scope.Need(data.Why, "why")),
            _ => new Step.Computed(scope.Read("completion", data.Completion, CompletionData.Read)),
        };
    }

    private Observation Value(ReadScope scope) => scope.Read("observation", Observation, ObservationData.Read);
}

/// <summary>A completion rate, a distance, or the refusal of one.</summary>
internal sealed class CompletionData : Data
{
    public CompletionMethod? Method { get; set; }

    public decimal? Rate { get; set; }

    public decimal? Capped { get; set; }

    public Quantity? Distance { get; set; }

    public Reason? Refusal { get; set; }

    internal static CompletionData Of(Completion completion) => new()
    {
        Method = completion.Method,
        Rate = completion.Rate,
        Capped = completion.Capped,
        Distance = completion.Distance,
        Refusal = completion.Refusal,
    };

    internal static Completion Read(CompletionData data, ReadScope scope) => data switch
    {
        { Rate: { } rate, Capped: { } capped, Distance: null, Refusal: null } => Completion.Of(scope.Need(data.Method, "method"), rate, capped),
        { Rate: null, Capped: null, Distance: { } distance, Refusal: null, Method: CompletionMethod.Gap } => Completion.OfGap(distance),
        { Rate: null, Capped: null, Distance: null, Refusal: { } refusal } => Completion.Refused(scope.Need(data.Method, "method"), refusal),
        _ => throw scope.Refuse(null, "expected rate and capped, or distance with the method gap, or refusal, and one of the three"),
    };
}
