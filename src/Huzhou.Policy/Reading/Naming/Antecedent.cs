using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>What a rule found the numbers of a group to be said of: one subject, or one for each number.</summary>
internal readonly struct Antecedent
{
    private readonly Phrase _one;
    private readonly List<Phrase>? _several;

    /// <summary>All numbers are said of one subject.</summary>
    public Antecedent(Phrase one) => _one = one;

    /// <summary>Each number has its subject; the list holds until the next group is named.</summary>
    public Antecedent(List<Phrase> several) => _several = several;

    private Antecedent(Phrase one, in Antecedent before) =>
        (_one, Each, Uneven, Topic, Doer) = (one, before.Each, before.Uneven, before.Topic, before.Doer);

    /// <summary>The same with another subject for all numbers.</summary>
    public Antecedent Of(Phrase one) => new(one, this);

    /// <summary>How many subjects there are.</summary>
    public int Count => _several?.Count ?? 1;

    /// <summary>The subject of a number; later numbers share the last.</summary>
    public Phrase this[int index] => _several is null ? _one : _several[Math.Min(index, _several.Count - 1)];

    /// <summary>The subjects that one number is said of, each of several.</summary>
    public IReadOnlyList<string>? Each { get; init; }

    /// <summary>How many subjects 分别 distributes over, where there are more or fewer numbers; 0 where they agree.</summary>
    public int Uneven { get; init; }

    /// <summary>What the discourse is about from here on, where the rule found it in a clause without a number.</summary>
    public Phrase Topic { get; init; }

    /// <summary>The programme or body whose deeds the rest of the list counts.</summary>
    public Phrase Doer { get; init; }

    /// <summary>Whether it is the measure of the whole for one of its places, which nothing further is said of.</summary>
    public bool IsElsewhere { get; init; }
}
