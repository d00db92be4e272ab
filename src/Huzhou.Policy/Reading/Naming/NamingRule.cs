using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Which phrases a rule for subjects is tried on.</summary>
[Flags]
internal enum PhraseCase
{
    /// <summary>No case.</summary>
    None,

    /// <summary>A phrase that says no subject, or only a facet of one: 增长3.3%, 占40%, 总量….</summary>
    Elliptic = 1,

    /// <summary>A phrase of the first member of a list.</summary>
    First = 2,

    /// <summary>A phrase of a later member.</summary>
    Later = 4,

    /// <summary>A phrase that says something.</summary>
    Spoken = First | Later,

    /// <summary>Any phrase.</summary>
    Any = Elliptic | Spoken,
}

/// <summary>Which numbers a rule for names is tried on.</summary>
[Flags]
internal enum NameCase
{
    /// <summary>No case.</summary>
    None,

    /// <summary>A number that is compared with another.</summary>
    Compared = 1,

    /// <summary>A place in an order.</summary>
    Rank = 2,

    /// <summary>A move of places.</summary>
    RankMove = 4,

    /// <summary>A streak.</summary>
    Streak = 8,

    /// <summary>A duration.</summary>
    Duration = 16,

    /// <summary>A number without a unit of its own: a percentage, points, a fraction, a multiple.</summary>
    Rate = 32,

    /// <summary>A number whose base is part of its name.</summary>
    Based = 64,

    /// <summary>A number that is set against another in its clause.</summary>
    SetAgainst = 128,

    /// <summary>Any number.</summary>
    Any = 256,
}

/// <summary>A rule of naming: what it is called where a trace tells which rules named a number.</summary>
internal abstract record class NamingRule(string Name)
{
    /// <summary>Its bit in the rules of a number.</summary>
    public ulong Bit { get; set; }
}

/// <summary>Makes one phrase of the words around a number; returns the phrase that it was given where it has nothing to say.</summary>
internal sealed record class PhraseRule(string Name, PhraseRule.Rewriting Rewrite) : NamingRule(Name)
{
    internal delegate Phrase Rewriting(in NamingContext context, Phrase phrase);

    /// <summary>Whether what it finds makes the number a fall.</summary>
    public bool TurnsDown { get; init; }
}

/// <summary>Finds what the numbers are said of; false where it has nothing to say and the next rule is tried.</summary>
internal sealed record class SubjectRule(string Name, PhraseCase Case, SubjectRule.Finding TryFind) : NamingRule(Name)
{
    internal delegate bool Finding(in NamingContext context, Phrase phrase, out Antecedent found);
}

/// <summary>Adds to the subject what its measure, league or comparison says; returns the name that it was given where it has nothing to
/// say.</summary>
internal sealed record class NameRule(string Name, NameCase Case, NameRule.Writing Write) : NamingRule(Name)
{
    internal delegate IndicatorName Writing(in NamingContext context, in NameContext named, IndicatorName name);
}
