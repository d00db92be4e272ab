namespace Huzhou.Policy.Serialization;

/// <summary>A condition: <c>{ "kind": "atLeast", "value": "level:6万人" }</c>; the kind may stand at any place among the members.</summary>
internal sealed class ConditionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ConditionData> Shape = new(
        static () => new(),
        (nameof(Kind), static (ref json, scope, data) => data.Kind = scope.Word(ref json)),
        (nameof(Value), static (ref json, scope, data) => data.Value = scope.Quantity(ref json)),
        (nameof(Lower), static (ref json, scope, data) => data.Lower = scope.Quantity(ref json)),
        (nameof(Upper), static (ref json, scope, data) => data.Upper = scope.Quantity(ref json)),
        (nameof(Place), static (ref json, scope, data) => data.Place = scope.Quantity(ref json)),
        (nameof(Other), static (ref json, scope, data) => data.Other = ReferenceData.Shape.Take(ref json, scope)),
        (nameof(Basically), static (ref json, _, data) => data.Basically = ReadScope.Flag(ref json)),
        (nameof(Margin), static (ref json, scope, data) => data.Margin = scope.Quantity(ref json)),
        (nameof(Direction), static (ref json, _, data) => data.Direction = Choice<Direction>.Take(ref json)),
        (nameof(Set), static (ref json, scope, data) => data.Set = scope.Word(ref json)),
        (nameof(Length), static (ref json, scope, data) => data.Length = scope.Quantity(ref json)),
        (nameof(Stage), static (ref json, scope, data) => data.Stage = scope.Word(ref json)),
        (nameof(By), static (ref json, _, data) => data.By = DayText.Take(ref json)),
        (nameof(Authority), static (ref json, scope, data) => data.Authority = scope.Word(ref json)),
        (nameof(Tier), static (ref json, scope, data) => data.Tier = scope.Word(ref json)),
        (nameof(League), static (ref json, scope, data) => data.League = scope.Word(ref json)));

    internal static readonly IReadOnlyDictionary<string, string[]> Kinds = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["atLeast"] = ["value"],
        ["moreThan"] = ["value"],
        ["atMost"] = ["value"],
        ["lessThan"] = ["value"],
        ["about"] = ["value"],
        ["stated"] = ["value"],
        ["between"] = ["lower", "upper"],
        ["rankWithin"] = ["place", "league"],
        ["rankImproves"] = ["league"],
        ["inStepWith"] = ["other", "basically"],
        ["fasterThan"] = ["other", "margin"],
        ["above"] = ["other", "margin"],
        ["below"] = ["other", "margin"],
        ["moves"] = ["direction"],
        ["holds"] = [],
        ["allOf"] = ["set"],
        ["never"] = [],
        ["recordHigh"] = [],
        ["streak"] = ["length"],
        ["firstInTime"] = ["league"],
        ["milestone"] = ["stage", "by"],
        ["delegated"] = ["authority"],
        ["vagueTier"] = ["tier", "league"],
    };

    private static readonly IReadOnlyDictionary<string, ulong> s_members = Shape.SetsOf(Kinds);

    public string? Kind { get; set; }

    public Quantity? Value { get; set; }

    public Quantity? Lower { get; set; }

    public Quantity? Upper { get; set; }

    public Quantity? Place { get; set; }

    public ReferenceData? Other { get; set; }

    public bool? Basically { get; set; }

    public Quantity? Margin { get; set; }

    public Direction? Direction { get; set; }

    public string? Set { get; set; }

    public Quantity? Length { get; set; }

    public string? Stage { get; set; }

    public DateOnly? By { get; set; }

    public string? Authority { get; set; }

    public string? Tier { get; set; }

    public string? League { get; set; }

    internal override bool Clear()
    {
        (Kind, Value, Lower, Upper, Place, Other, Basically, Margin) = (null, null, null, null, null, null, null, null);
        (Direction, Set, Length, Stage, By, Authority, Tier, League) = (null, null, null, null, null, null, null, null);
        return true;
    }

    internal static ConditionData Of(Condition condition, WriteScope scope)
    {
        ConditionData data = new() { Kind = Choice<Direction>.Camel(condition.Name) };
        switch (condition)
        {
            case Condition.Between between:
                (data.Lower, data.Upper) = (between.Lower, between.Upper);
                break;
            case Condition.RankWithin within:
                (data.Place, data.League) = (within.Place, within.League);
                break;
            case Condition.RankImproves improves:
                data.League = improves.League;
                break;
            case Condition.InStepWith step:
                (data.Other, data.Basically) = (ReferenceData.Of(step.Other), step.Basically ? true : null);
                break;
            case Condition.FasterThan faster:
                (data.Other, data.Margin) = (ReferenceData.Of(faster.Other), faster.Margin);
                break;
            case Condition.Above above:
                (data.Other, data.Margin) = (ReferenceData.Of(above.Other), above.Margin);
                break;
            case Condition.Below below:
                (data.Other, data.Margin) = (ReferenceData.Of(below.Other), below.Margin);
                break;
            case Condition.Moves moves:
                data.Direction = moves.Direction;
                break;
            case Condition.AllOf all:
                data.Set = all.Set;
                break;
            case Condition.Streak streak:
                data.Length = streak.Length;
                break;
            case Condition.FirstInTime first:
                data.League = first.League;
                break;
            case Condition.Milestone milestone:
                (data.Stage, data.By) = (scope.Stage(milestone.Stage), milestone.By);
                break;
            case Condition.Delegated delegated:
                data.Authority = delegated.Authority;
                break;
            case Condition.VagueTier tier:
                (data.Tier, data.League) = (tier.Tier, tier.League);
                break;
            default:
                data.Value = condition.Number;
                break;
        }

        return data;
    }

    internal static Condition Read(ConditionData data, ReadScope scope)
    {
        if (!Shape<ConditionData>.IsOf(data, data.Kind, s_members))
            CheckMembers(data, scope);
        return data.Kind switch
        {
            "atLeast" => new Condition.AtLeast(scope.Need(data.Value, "value")),
            "moreThan" => new Condition.MoreThan(scope.Need(data.Value, "value")),
            "atMost" => new Condition.AtMost(scope.Need(data.Value, "value")),
            "lessThan" => new Condition.LessThan(scope.Need(data.Value, "value")),
            "about" => new Condition.About(scope.Need(data.Value, "value")),
            "stated" => new Condition.Stated(scope.Need(data.Value, "value")),
            "between" => new Condition.Between(scope.Need(data.Lower, "lower"), scope.Need(data.Upper, "upper")),
            "rankWithin" => new Condition.RankWithin(data.Rank(scope), Word(data.League, "league", scope)),
            "rankImproves" => new Condition.RankImproves(Word(data.League, "league", scope)),
            "inStepWith" => new Condition.InStepWith(data.Reference(scope), data.Basically ?? false),
            "fasterThan" => new Condition.FasterThan(data.Reference(scope), data.Margin),
            "above" => new Condition.Above(data.Reference(scope), data.Margin),
            "below" => new Condition.Below(data.Reference(scope), data.Margin),
            "moves" => new Condition.Moves(scope.Need(data.Direction, "direction")),
            "holds" => new Condition.Holds(),
            "allOf" => new Condition.AllOf(Word(data.Set, "set", scope)),
            "never" => new Condition.Never(),
            "recordHigh" => new Condition.RecordHigh(),
            "streak" => new Condition.Streak(scope.Need(data.Length, "length")),
            "firstInTime" => new Condition.FirstInTime(Word(data.League, "league", scope)),
            "milestone" => new Condition.Milestone(scope.Stage(data.Stage, "stage"), data.By),
            "delegated" => new Condition.Delegated(Word(scope.Need(data.Authority, "authority"), "authority", scope)!),
            _ => new Condition.VagueTier(Word(scope.Need(data.Tier, "tier"), "tier", scope)!, Word(data.League, "league", scope)),
        };
    }

    private static void CheckMembers(ConditionData data, ReadScope scope)
    {
        if (data.Kind is null)
            throw scope.Refuse("kind", $"this member is missing; expected one of {string.Join(", ", Kinds.Keys)}");
        if (!Kinds.TryGetValue(data.Kind, out string[]? allowed))
            throw scope.Refuse("kind", $"\"{data.Kind}\" is not a condition; expected one of {string.Join(", ", Kinds.Keys)}");
        scope.Only(
            data.Kind, allowed, ("value", data.Value is not null), ("lower", data.Lower is not null), ("upper", data.Upper is not null),
            ("place", data.Place is not null), ("other", data.Other is not null), ("basically", data.Basically is not null),
            ("margin", data.Margin is not null), ("direction", data.Direction is not null), ("set", data.Set is not null),
            ("length", data.Length is not null), ("stage", data.Stage is not null), ("by", data.By is not null),
            ("authority", data.Authority is not null), ("tier", data.Tier is not null), ("league", data.League is not null));
    }

    private Reference Reference(ReadScope scope) => scope.Read("other", Other, ReferenceData.Read);

    private Quantity Rank(ReadScope scope)
    {
        Quantity place = scope.Need(Place, "place");
        return place.Measure == Measure.Rank ? place : throw scope.Refuse("place", $"{place} is not a place of a league; expected a rank, such as rank:3位");
    }

    private static string? Word(string? text, string member, ReadScope scope) =>
        text is null || !string.IsNullOrWhiteSpace(text) ? text : throw scope.Refuse(member, "expected a text that is not blank");
}

/// <summary>What a relative condition is held against.</summary>
internal sealed class ReferenceData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ReferenceData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Indicator), static (ref json, scope, data) => data.Indicator = scope.Word(ref json)),
        (nameof(League), static (ref json, scope, data) => data.League = scope.Word(ref json)));

    public string? Name { get; set; }

    public string? Indicator { get; set; }

    public string? League { get; set; }

    internal override bool Clear()
    {
        (Name, Indicator, League) = (null, null, null);
        return true;
    }

    internal static ReferenceData Of(Reference reference) => new() { Name = reference.Name, Indicator = reference.IndicatorCode, League = reference.League };

    internal static Reference Read(ReferenceData data, ReadScope scope) =>
        new(scope.Need(data.Name, "name")) { IndicatorCode = scope.KnownCode(data.Indicator, "indicator"), League = data.League };
}
