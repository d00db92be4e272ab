namespace Huzhou.Policy.Serialization;

/// <summary>What a result says: <c>{ "kind": "bounded", "value": "level:10000亿元", "side": "above" }</c>; the kind may stand at any place among the members.</summary>
internal sealed class ReportedData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ReportedData> Shape = new(
        static () => new(),
        (nameof(Kind), static (ref json, scope, data) => data.Kind = scope.Word(ref json)),
        (nameof(Value), static (ref json, scope, data) => data.Value = scope.Quantity(ref json)),
        (nameof(Side), static (ref json, _, data) => data.Side = Choice<BoundSide>.Take(ref json)),
        (nameof(Claim), static (ref json, scope, data) => data.Claim = ConditionData.Shape.Take(ref json, scope)),
        (nameof(Stage), static (ref json, scope, data) => data.Stage = scope.Word(ref json)),
        (nameof(Scale), static (ref json, scope, data) => data.Scale = scope.Word(ref json)),
        (nameof(Mark), static (ref json, scope, data) => data.Mark = scope.Word(ref json)));

    internal static readonly IReadOnlyDictionary<string, string[]> Kinds = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["exactly"] = ["value"],
        ["roughly"] = ["value"],
        ["bounded"] = ["value", "side"],
        ["asserted"] = ["claim"],
        ["atStage"] = ["stage"],
        ["graded"] = ["scale", "mark"],
    };

    private static readonly IReadOnlyDictionary<string, ulong> s_members = Shape.SetsOf(Kinds);

    public string? Kind { get; set; }

    public Quantity? Value { get; set; }

    public BoundSide? Side { get; set; }

    public ConditionData? Claim { get; set; }

    public string? Stage { get; set; }

    public string? Scale { get; set; }

    public string? Mark { get; set; }

    internal override bool Clear()
    {
        (Kind, Value, Side, Claim, Stage, Scale, Mark) = (null, null, null, null, null, null, null);
        return true;
    }

    internal static ReportedData Of(Reported reported, WriteScope scope) => reported switch
    {
        Reported.Exactly exactly => new() { Kind = "exactly", Value = exactly.Value },
        Reported.Roughly roughly => new() { Kind = "roughly", Value = roughly.Value },
        Reported.Bounded bounded => new() { Kind = "bounded", Value = bounded.Value, Side = bounded.Side },
        Reported.Asserted asserted => new() { Kind = "asserted", Claim = ConditionData.Of(asserted.Claim, scope) },
        Reported.AtStage atStage => new() { Kind = "atStage", Stage = scope.Stage(atStage.Stage) },
        Reported.Graded graded => new() { Kind = "graded", Scale = graded.Scale, Mark = graded.Mark },
        _ => throw new ArgumentException($"{reported.GetType().Name} is not a case that the format knows.", nameof(reported)),
    };

    internal static Reported Read(ReportedData data, ReadScope scope)
    {
        if (!Shape<ReportedData>.IsOf(data, data.Kind, s_members))
            CheckMembers(data, scope);
        return data.Kind switch
        {
            "exactly" => new Reported.Exactly(scope.Need(data.Value, "value")),
            "roughly" => new Reported.Roughly(scope.Need(data.Value, "value")),
            "bounded" => new Reported.Bounded(scope.Need(data.Value, "value"), scope.Need(data.Side, "side")),
            "asserted" => new Reported.Asserted(scope.Read("claim", data.Claim, ConditionData.Read)),
            "atStage" => new Reported.AtStage(scope.Stage(data.Stage, "stage")),
            _ => new Reported.Graded(scope.Need(data.Scale, "scale"), scope.Need(data.Mark, "mark")),
        };
    }

    private static void CheckMembers(ReportedData data, ReadScope scope)
    {
        if (data.Kind is null)
            throw scope.Refuse("kind", $"this member is missing; expected one of {string.Join(", ", Kinds.Keys)}");
        if (!Kinds.TryGetValue(data.Kind, out string[]? allowed))
            throw scope.Refuse("kind", $"\"{data.Kind}\" is not a form of result; expected one of {string.Join(", ", Kinds.Keys)}");
        scope.Only(
            data.Kind, allowed, ("value", data.Value is not null), ("side", data.Side is not null), ("claim", data.Claim is not null),
            ("stage", data.Stage is not null), ("scale", data.Scale is not null), ("mark", data.Mark is not null));
    }
}
