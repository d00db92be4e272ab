namespace Huzhou.Policy.Reading;

/// <summary>How a number got its indicator: the rules that named it and what its clause and the clauses before filled in.</summary>
public sealed record class NamingTrace
{
    internal NamingTrace(IReadOnlyList<string> rules, IndicatorParts slots) => (Rules, Slots) = (rules, slots);

    /// <summary>The names of the rules that had a say, in order of trial: <c>ellipsis of the subject</c>, <c>growth</c>. Empty for a cell
    /// of a table, a threshold and the size of a named set.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The slots that tell the indicator from similar ones; one that nothing fills is null.</summary>
    public IndicatorParts Slots { get; }

    /// <summary>What the number is compared with, 全国, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>The basis that is written beside the number, 同口径, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether both name the same rules and slots.</summary>
    public bool Equals(NamingTrace? other) => other is not null && Rules.SequenceEqual(other.Rules) && Slots == other.Slots
        && Reference == other.Reference && Basis == other.Basis;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rules.Count, Slots, Reference, Basis);
}
