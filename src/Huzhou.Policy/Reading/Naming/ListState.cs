using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>What the numbers of one clause share: the words of its first number, which later members of a list leave out.</summary>
internal readonly struct ListState
{
    /// <summary>How many groups of numbers the clause has had.</summary>
    public int Count { get; init; }

    /// <summary>The event verb of the first, which later members share.</summary>
    public Phrase Verb { get; init; }

    /// <summary>The phrase of the first.</summary>
    public Phrase First { get; init; }

    /// <summary>The programme or body of the clause before whose deeds the list counts.</summary>
    public Phrase Doer { get; init; }

    /// <summary>Those of whom the first member tells what they reached, 省属企业 of 省属企业完成投资; the others are theirs too.</summary>
    public Phrase Reacher { get; init; }

    /// <summary>The league of the last rank that named one.</summary>
    public Phrase League { get; init; }

    /// <summary>The verb in front of a total whose objects are counted next: 实施总投资1605亿元的101个技改项目.</summary>
    public Phrase PendingVerb { get; init; }

    /// <summary>What the group before measures.</summary>
    public Named Before { get; init; }

    /// <summary>The construct of the group before.</summary>
    public QuantityForm Form { get; init; }
}
