namespace Huzhou.Policy.Calculation.Progress;

/// <summary>
/// What is circulated about one body on a day (通报): which of its tasks lag and by how much. It states figures and judges nobody.
/// </summary>
/// <param name="Organization">The body's name.</param>
/// <param name="Day">The day it looks from.</param>
/// <param name="Items">What lags, the worst first.</param>
public sealed record class LagNotice(string Organization, DateOnly Day, IReadOnlyList<LagItem> Items)
{
    /// <summary>What lags, the worst first.</summary>
    public IReadOnlyList<LagItem> Items { get; } = Copied<LagItem>.Of(Items, nameof(Items));
}
