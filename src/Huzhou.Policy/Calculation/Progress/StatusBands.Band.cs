using System.Globalization;

namespace Huzhou.Policy.Calculation.Progress;

/// <content>The bands themselves.</content>
public sealed partial record class StatusBands
{
    /// <summary>A piece of the line of leads that means one status. A lag is a negative lead.</summary>
    /// <param name="Status">What it means.</param>
    /// <param name="Low">The lower end, or null for no end.</param>
    /// <param name="LowIncluded">Whether the lower end belongs to it.</param>
    /// <param name="High">The upper end, or null for no end.</param>
    /// <param name="HighIncluded">Whether the upper end belongs to it.</param>
    public sealed record class Band(ScheduleStatus Status, decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
    {
        /// <summary>Whether a lead belongs to the band.</summary>
        public bool Contains(decimal lead) =>
            (Low is null || lead > Low || (LowIncluded && lead == Low)) && (High is null || lead < High || (HighIncluded && lead == High));

        /// <summary>Written as an interval: <c>Lagging [-30, -10]</c>.</summary>
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Status} {(LowIncluded ? "[" : "(")}{Low?.ToString(CultureInfo.InvariantCulture) ?? "-∞"}, "
                + $"{High?.ToString(CultureInfo.InvariantCulture) ?? "∞"}{(HighIncluded ? "]" : ")")}");
    }
}
