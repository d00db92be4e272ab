namespace Huzhou.Policy;

/// <summary>How it is known who leads.</summary>
public enum LeadRule
{
    /// <summary>The text marks the lead: A、B牵头, 牵头单位：A.</summary>
    Explicit,

    /// <summary>Nothing is marked, and the document says that the first unit listed leads or collates.</summary>
    FirstListed,

    /// <summary>
    /// Nothing is marked; the document says that the first unit leads, but of another of its lists: taken for this one by choice.
    /// </summary>
    FirstListedByChoice,

    /// <summary>The list belongs to one body, which answers for all of it.</summary>
    OwnList,

    /// <summary>Nothing is marked and no rule is stated: the list does not rank its units, and each of them answers.</summary>
    Unranked,
}

/// <summary>Who answers for a task or project: leads and supporting units, by the names the document uses.</summary>
public sealed record class Responsibility
{
    /// <summary>
    /// The names of the units that lead or collate, in the order of the text; of a list that does not rank its units all of them.
    /// </summary>
    public required IReadOnlyList<string> Leads { get; init => field = Copied<string>.Of(value, nameof(Leads)); }

    /// <summary>The names of the units that support, in the order of the text.</summary>
    public IReadOnlyList<string> Supports { get; init => field = Copied<string>.Of(value, nameof(Supports)); } = Copied<string>.Empty;

    /// <summary>
    /// The names among them that no body of the caller's directory bears, each with the body that it was taken for; empty without a
    /// directory.
    /// </summary>
    public IReadOnlyList<TakenName> TakenFor { get; init => field = Copied<TakenName>.Of(value, nameof(TakenFor)); } =
        Copied<TakenName>.Empty;

    /// <summary>How it is known who leads.</summary>
    public LeadRule Rule { get; init => field = Text.Defined(value, nameof(Rule)); }

    /// <summary>Whether the owner was taken from another year's document.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The place of the owner phrase, or null where there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>The bodies in the lead, and in brackets those that support them.</summary>
    public override string ToString() => string.Join('、', Leads) + (Supports.Count > 0 ? $"（{string.Join('、', Supports)}）" : string.Empty);
}
