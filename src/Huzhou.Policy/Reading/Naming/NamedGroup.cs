using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>What one number of a group measures.</summary>
/// <param name="Name">The indicator phrase.</param>
/// <param name="Subject">The subject without reference, league and basis.</param>
/// <param name="Measure">The kind of measure.</param>
/// <param name="Direction">The direction of the verb.</param>
/// <param name="Reference">What it is compared with.</param>
internal readonly record struct Named(Phrase Name, Phrase Subject, MentionMeasure Measure, MentionDirection Direction, Phrase Reference);

/// <summary>What the numbers of one group measure, numbers side by side that share their words; and what is known when they have been
/// read.</summary>
internal readonly ref struct NamedGroup
{
    /// <summary>One entry for each number; they hold until the next group is named.</summary>
    public ReadOnlySpan<Named> Items { get; init; }

    /// <summary>The event verb that heads the phrase.</summary>
    public Phrase Event { get; init; }

    /// <summary>The basis that is written beside the numbers.</summary>
    public Phrase Basis { get; init; }

    /// <summary>The league of a rank.</summary>
    public Phrase League { get; init; }

    /// <summary>The subjects that one number is said of, each of several; else none.</summary>
    public IReadOnlyList<string> Each { get; init; }

    /// <summary>Whether the numbers are yearly means.</summary>
    public bool YearlyMean { get; init; }

    /// <summary>Whether the numbers set what was said before against something else: 是上年的2.5倍.</summary>
    public bool IsSetAgainst { get; init; }

    /// <summary>Whether the numbers are the share of what was said before: 支出累计1829亿元，占…的63.7%.</summary>
    public bool IsShareOfLast { get; init; }

    /// <summary>Whether the numbers are what something changes by, not what it comes to: 增加200亿元, 减少35家.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether a verb of change leads to the numbers: 提高到, 压缩至.</summary>
    public bool IsReached { get; init; }

    /// <summary>Whether a threshold is part of the words.</summary>
    public bool HasThreshold { get; init; }

    /// <summary>How many subjects 分别 distributes over, where there are more or fewer numbers; 0 where they agree.</summary>
    public int Uneven { get; init; }

    /// <summary>The rules of <see cref="NamingRules"/> that had a say, a bit each.</summary>
    public ulong Rules { get; init; }
}
