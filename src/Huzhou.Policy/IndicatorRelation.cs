namespace Huzhou.Policy;

/// <summary>How another indicator stands to this one.</summary>
public enum IndicatorRelationKind
{
    /// <summary>The other one counts more: it contains this one.</summary>
    Wider,

    /// <summary>The other one counts less: it is a part of this one.</summary>
    Narrower,

    /// <summary>The other one counts the same things at another event that is no later stage.</summary>
    OtherEvent,

    /// <summary>The other one counts the same things at a later stage: 签约落地 after 引进.</summary>
    LaterStage,

    /// <summary>The other one sets another threshold.</summary>
    OtherThreshold,

    /// <summary>The other one counts another population or scope that neither contains nor is contained.</summary>
    OtherScope,

    /// <summary>The other one is a share of another whole.</summary>
    OtherDenominator,

    /// <summary>
    /// The other one measures the same thing in another way: an increment against a growth rate, a rank against an amount.
    /// </summary>
    OtherMeasure,

    /// <summary>The other one is the whole that this one is a part or a slice of in every account: 面上 for 高新技术产业增加值.</summary>
    Aggregate,

    /// <summary>The other one is computed from this one (a ratio of two incomes).</summary>
    Component,
}

/// <summary>One relation of an indicator to another.</summary>
/// <param name="Kind">How the other one stands to this one.</param>
/// <param name="Code">The other indicator's code.</param>
public sealed record class IndicatorRelation(IndicatorRelationKind Kind, string Code)
{
    /// <summary>How the other one stands to this one.</summary>
    public IndicatorRelationKind Kind { get; } = Text.Defined(Kind, nameof(Kind));

    /// <summary>The other indicator's code.</summary>
    public string Code { get; } = Text.Required(Code, nameof(Code));
}
