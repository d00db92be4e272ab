using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Serialization;

/// <summary>A judged target: the root of a text, or an element of a scorecard.</summary>
internal sealed class AssessmentData : ResultData
{
    public TargetData? Target { get; set; }

    public Verdict? Verdict { get; set; }

    public Reason? Reason { get; set; }

    public LinkStatus? Link { get; set; }

    public ObservationData? Result { get; set; }

    public CompletionData? Completion { get; set; }

    public Quantity? Gap { get; set; }

    public CompletionData? StatedCompletion { get; set; }

    public Verdict? Stretch { get; set; }

    public bool? Asserted { get; set; }

    public bool? Estimated { get; set; }

    public StepData?[]? Steps { get; set; }

    public ObservationData?[]? Inputs { get; set; }

    public FindingData?[]? Findings { get; set; }

    internal static AssessmentData Of(Assessment assessment, WriteScope scope) => new()
    {
        Target = TargetData.Of(assessment.Target, scope),
        Verdict = assessment.Verdict,
        Reason = assessment.Reason,
        Link = assessment.Link,
        Result = assessment.Result is { } result ? ObservationData.Of(result, scope) : null,
        Completion = assessment.Completion is { } completion ? CompletionData.Of(completion) : null,
        Gap = assessment.Gap,
        StatedCompletion = assessment.StatedCompletion is { } stated ? CompletionData.Of(stated) : null,
        Stretch = assessment.Stretch,
        Asserted = assessment.IsAsserted ? true : null,
        Estimated = assessment.IsEstimated ? true : null,
        Steps = scope.Each(assessment.Steps, StepData.Of),
        Inputs = scope.Each(assessment.Inputs, ObservationData.Of),
        Findings = scope.Each(assessment.Findings, FindingData.Of),
    };

    internal static Assessment Read(AssessmentData data, ReadScope scope)
    {
        if (data.Schema is not null || data.Indicators is not null || data.Scales is not null)
            throw scope.Refuse(null, "schema, indicators and scales stand at the root only");
        return ReadInside(data, scope);
    }

    internal static Assessment ReadInside(AssessmentData data, ReadScope scope) => new()
    {
        Target = scope.Read("target", data.Target, TargetData.Read),
        Verdict = scope.Need(data.Verdict, "verdict"),
        Reason = scope.Need(data.Reason, "reason"),
        Link = scope.Need(data.Link, "link"),
        Result = scope.ReadOptional("result", data.Result, ObservationData.Read),
        Completion = scope.ReadOptional("completion", data.Completion, CompletionData.Read),
        Gap = data.Gap,
        StatedCompletion = scope.ReadOptional("statedCompletion", data.StatedCompletion, CompletionData.Read),
        Stretch = data.Stretch,
        IsAsserted = data.Asserted ?? false,
        IsEstimated = data.Estimated ?? false,
        Steps = scope.Each("steps", data.Steps, StepData.Read),
        Inputs = scope.Each("inputs", data.Inputs, ObservationData.Read),
        Findings = scope.Each("findings", data.Findings, FindingData.Read),
    };
}
