namespace Huzhou.Policy.Calculation.Arithmetic;

/// <summary>Shares of a whole in percent that sum to exactly 100 at a number of places: the largest remainders are rounded up.</summary>
internal static class LargestRemainder
{
    /// <param name="counts">The parts, each 0 or more.</param>
    /// <param name="places">Decimal places, 0 to 6.</param>
    internal static IReadOnlyList<decimal> Shares(IReadOnlyList<int> counts, int places)
    {
        long whole = 0;
        foreach (int count in counts)
            whole += count;
        if (whole == 0)
            return new decimal[counts.Count];
        long units = 100;
        for (int i = 0; i < places; i++)
            units *= 10;
        long[] floors = [.. counts.Select(count => count * units / whole)];
        long left = units - floors.Sum();
        foreach (int index in Enumerable.Range(0, counts.Count).OrderByDescending(i => counts[i] * units % whole).ThenBy(i => i)
            .Take((int)left))
            floors[index]++;
        return [.. floors.Select(floor => new decimal((int)floor, 0, 0, false, (byte)places))];
    }
}
