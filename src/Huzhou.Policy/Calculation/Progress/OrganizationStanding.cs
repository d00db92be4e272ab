using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>The score of one body on a day, and its place among others.</summary>
public sealed partial record class OrganizationStanding
{
    /// <summary>The body's name.</summary>
    public required string Organization { get; init => field = Text.Required(value, nameof(Organization)); }

    /// <summary>What kind of body it is.</summary>
    public OrganizationKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>How many targets it has credit for.</summary>
    public int Count { get; init; }

    /// <summary>For how many of them a value is reported.</summary>
    public int Reported { get; init; }

    /// <summary>How many are on or ahead of schedule.</summary>
    public int OnSchedule { get; init; }

    /// <summary>How many are behind.</summary>
    public int Lagging { get; init; }

    /// <summary>How many are far behind.</summary>
    public int FarBehind { get; init; }

    /// <summary>Reported ÷ count, 0 to 1; 0 where it has no target.</summary>
    public decimal Coverage => Count == 0 ? 0m : (decimal)Reported / Count;

    /// <summary>The credit-weighted mean, 0 to 100; null where nothing counts.</summary>
    public decimal? Score { get; init; }

    /// <summary>The place, 1 is best and ties share it; null where it is not ranked.</summary>
    public int? Place { get; init; }

    /// <summary>Why it has no place; null where it has one.</summary>
    public Unranked? Unranked { get; init; }

    /// <summary>What the score is made of, target by target, in the order of the documents.</summary>
    public IReadOnlyList<Part> Parts { get; init => field = Copied<Part>.Of(value, nameof(Parts)); } = Copied<Part>.Empty;

    /// <summary>
    /// The shares of on schedule, behind, far behind and not reported in percent, summing to 100.0; all 0 without targets.
    /// </summary>
    public IReadOnlyList<decimal> Shares =>
        LargestRemainder.Shares([OnSchedule, Lagging, FarBehind, Count - OnSchedule - Lagging - FarBehind], 1);
}

/// <summary>Why a body has no place in a ranking.</summary>
public enum Unranked
{
    /// <summary>Its kind is not ranked by the policy.</summary>
    KindLeftOut,

    /// <summary>Too few of its targets are reported.</summary>
    CoverageBelowFloor,

    /// <summary>It has no target that counts.</summary>
    NothingToRank,
}
