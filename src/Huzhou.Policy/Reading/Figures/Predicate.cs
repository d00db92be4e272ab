using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What the words before a number say of it: the subject, and how the number is predicated of that.</summary>
internal readonly record struct Predicate
{
    /// <summary>What remains when the linking words are cut off.</summary>
    public Phrase Subject { get; init; }

    /// <summary>The direction of the verb of change.</summary>
    public MentionDirection Direction { get; init; }

    /// <summary>Whether there is a verb of change.</summary>
    public bool Changes { get; init; }

    /// <summary>Whether the change reaches the number: 提高到, 降至.</summary>
    public bool Reaches { get; init; }

    /// <summary>Whether 分别 distributes the numbers over the subjects.</summary>
    public bool Distributes { get; init; }

    /// <summary>Whether 各 or 均 says the number of each subject.</summary>
    public bool OfEach { get; init; }

    /// <summary>The basis that belongs to the name: 较年初, 较前三年平均, but not 比上年.</summary>
    public Phrase Basis { get; init; }

    /// <summary>The basis that is named beside the number: 同口径 or the like.</summary>
    public Phrase Scope { get; init; }

    /// <summary>Whether 年均 is written.</summary>
    public bool YearlyMean { get; init; }

    /// <summary>The word of comparison: 高于, 快于.</summary>
    public Phrase Comparator { get; init; }

    /// <summary>What it is compared with.</summary>
    public Phrase Reference { get; init; }

    /// <summary>The league of a rank.</summary>
    public Phrase League { get; init; }

    /// <summary>Whether a word of reaching links subject and number: 达到, 为, 完成.</summary>
    public bool Linked { get; init; }

    /// <summary>Whether it is set against the year or period before without a verb: 同比|-3.2%.</summary>
    public bool OnYear { get; init; }

    /// <summary>Whether the number is compared with another.</summary>
    public bool Compares => Comparator.Length > 0;
}
