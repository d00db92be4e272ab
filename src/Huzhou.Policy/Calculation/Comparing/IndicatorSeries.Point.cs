namespace Huzhou.Policy.Calculation.Comparing;

/// <content>The points of a series.</content>
public sealed partial record class IndicatorSeries
{
    /// <summary>One period of a series: what was promised for it and what was reported, all vintages kept.</summary>
    public sealed record class Point
    {
        /// <summary>The period.</summary>
        public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

        /// <summary>The value that counts, with its basis, status and source; null where none is reported.</summary>
        public Observation? Value { get; init; }

        /// <summary>Every reported value, older vintages first; forecasts among them.</summary>
        public IReadOnlyList<Observation> Vintages
        {
            get;
            init => field = Copied<Observation>.Of(value, nameof(Vintages));
        } = Copied<Observation>.Empty;

        /// <summary>The targets set for it, in the order of the documents.</summary>
        public IReadOnlyList<Target> Targets { get; init => field = Copied<Target>.Of(value, nameof(Targets)); } = Copied<Target>.Empty;

        /// <summary>The change against the same months of the year before, or null where there is no value for one of them.</summary>
        public Difference? YearOnYear { get; init; }
    }
}
