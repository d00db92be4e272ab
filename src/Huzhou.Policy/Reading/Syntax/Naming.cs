using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What one number of a group measures.</summary>
/// <param name="Name">The indicator phrase.</param>
/// <param name="Subject">The subject without reference, league and basis.</param>
/// <param name="Measure">The kind of measure.</param>
/// <param name="Direction">The direction of the verb.</param>
/// <param name="Reference">What it is compared with.</param>
internal readonly record struct Named(Phrase Name, Phrase Subject, MentionMeasure Measure, MentionDirection Direction, Phrase Reference);

/// <summary>What the numbers of one group measure: numbers that stand side by side and share their words.</summary>
internal sealed class Naming
{
    /// <summary>One entry for each number, or one for all.</summary>
    public List<Named> Items { get; } = new(1);

    /// <summary>The event verb that heads the phrase.</summary>
    public Phrase Event { get; set; }

    /// <summary>The basis that is written beside the numbers.</summary>
    public Phrase Basis { get; set; }

    /// <summary>The league of a rank.</summary>
    public Phrase League { get; set; }

    /// <summary>The subjects that one number is said of, each of several; else none.</summary>
    public IReadOnlyList<string> Each { get; set; } = [];

    /// <summary>Whether the numbers are yearly means.</summary>
    public bool YearlyMean { get; set; }

    /// <summary>Whether the numbers set what was said before against something else: 是上年的2.5倍.</summary>
    public bool IsSetAgainst { get; set; }

    /// <summary>Whether the numbers are the share of what was said before: 支出累计1829亿元，占…的63.7%.</summary>
    public bool IsShareOfLast { get; set; }

    /// <summary>Whether a threshold is part of the words.</summary>
    public bool HasThreshold { get; set; }

    /// <summary>How many subjects 分别 distributes over, where there are more or fewer numbers; 0 where they agree.</summary>
    public int Uneven { get; set; }

    /// <summary>Forgets the group before.</summary>
    public void Begin()
    {
        Items.Clear();
        Event = Basis = League = default;
        Each = [];
        YearlyMean = IsSetAgainst = IsShareOfLast = HasThreshold = false;
        Uneven = 0;
    }
}
