namespace Huzhou.Policy;

/// <summary>What a government does with its bodies' progress in a round.</summary>
public enum RoundKind
{
    /// <summary>The documents do not say; the round has a name and a rhythm only.</summary>
    Unstated,

    /// <summary>Progress is shown without places (晒).</summary>
    Display,

    /// <summary>Bodies are ranked against each other (赛).</summary>
    Rank,

    /// <summary>Bodies are appraised for the year as a whole (考核).</summary>
    Appraise,
}

/// <summary>A round of supervision that comes back in a rhythm: 月亮晒 every month, 季赛马 every third, 年考核 every twelfth.</summary>
public sealed record class Round
{
    /// <summary>A round by name and rhythm.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="months">How many months lie between two of it: 1, 2, 3, 4, 6 or 12, so that a year ends with one.</param>
    /// <param name="kind">What is done.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year does not end with a round of that rhythm.</exception>
    public Round(string name, int months, RoundKind kind = RoundKind.Unstated)
    {
        Name = Text.Required(name, nameof(name));
        if (months is < 1 or > 12 || 12 % months != 0)
            throw new ArgumentOutOfRangeException(nameof(months), months, "A round comes every 1, 2, 3, 4, 6 or 12 months.");
        Months = months;
        Kind = Text.Defined(kind, nameof(kind));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How many months lie between two of it.</summary>
    public int Months { get; }

    /// <summary>What is done.</summary>
    public RoundKind Kind { get; }

    /// <summary>The days it looks at in a year: the last days of its months, the end of the year among them.</summary>
    public IReadOnlyList<DateOnly> DaysOf(Year year) =>
        [.. Enumerable.Range(1, 12 / Months).Select(nth => Period.OfMonth(year, nth * Months).LastDay)];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
