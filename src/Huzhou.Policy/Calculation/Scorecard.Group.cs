namespace Huzhou.Policy.Calculation;

/// <content>The groups of a scorecard.</content>
public sealed partial record class Scorecard
{
    /// <summary>A part of a scorecard: a section, a theme, a lead organization, a commitment.</summary>
    /// <param name="Key">What the group is called: a section's path, a theme's code, an organization's name, a commitment as JSON
    /// spells it; empty for targets that have none.</param>
    /// <param name="Tally">What its targets come to.</param>
    public sealed record class Group(string Key, Tally Tally)
    {
        /// <summary>What the group is called; empty for targets that have none.</summary>
        public string Key { get; } = Key ?? throw new ArgumentNullException(nameof(Key));

        /// <summary>What its targets come to.</summary>
        public Tally Tally { get; } = Tally ?? throw new ArgumentNullException(nameof(Tally));

        /// <summary>
        /// The identities of its targets, in the order of the rows; <see cref="RowsOf"/> gives the rows. Empty where only counts are
        /// known.
        /// </summary>
        public IReadOnlyList<string> Targets { get; init => field = Copied<string>.Of(value, nameof(Targets)); } = Copied<string>.Empty;
    }
}
