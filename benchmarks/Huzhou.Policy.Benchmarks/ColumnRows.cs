using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Benchmarks;

/// <summary>Which side of its number a drawn target asks for.</summary>
internal enum Side : byte
{
    Floor,
    Ceiling,
    Range,
}

/// <summary>A pair as a program without columns would hold it: an object, as it comes from a database.</summary>
internal sealed record class DecimalRow(int Group, Side Side, decimal? Value, decimal Lower, decimal Upper, decimal Exceeding)
{
    internal Verdict Judge() => Value switch
    {
        null => Verdict.NotReported,
        { } v when (Side != Side.Ceiling && v < Lower) || (Side != Side.Floor && v > Upper) => Verdict.Missed,
        { } v when (Side == Side.Floor && v > Exceeding) || (Side == Side.Ceiling && v < Exceeding) => Verdict.Exceeded,
        _ => Verdict.Met,
    };
}

/// <summary>How many rows the benchmarks of columns take.</summary>
internal static class RowCounts
{
    /// <summary>Whether each benchmark is only to be seen working.</summary>
    internal static bool Few { get; set; }

    internal static IEnumerable<int> Series => Few ? [1000] : [100_000, 1_000_000, 10_000_000];
}

/// <summary>
/// The same drawn pairs three times: as columns of the library, as arrays of double, as rows of decimal. Numbers have two decimal places,
/// results lie up to a fifth
/// beside the number asked for, a row in twenty has none, and each of floors, ceilings and ranges is a third.
/// </summary>
internal sealed class ColumnRows
{
    private ColumnRows(int count, int groups) => (Groups, GroupCount, Values, Lower, Upper, Exceeding, Sides) =
        (new int[count], groups, new double[count], new double[count], new double[count], new double[count], new Side[count]);

    internal int[] Groups { get; }

    internal int GroupCount { get; }

    internal double[] Values { get; }

    internal double[] Lower { get; }

    internal double[] Upper { get; }

    internal double[] Exceeding { get; }

    internal Side[] Sides { get; }

    internal DecimalRow[] Decimals { get; private set; } = [];

    internal PairColumns Columns { get; private set; } = null!;

    internal static ColumnRows Drawn(int count, int groups, bool sorted, bool decimals)
    {
        ColumnRows rows = new(count, groups) { Decimals = decimals ? new DecimalRow[count] : [] };
        PairColumnsBuilder builder = new(scale: 2) { Capacity = count + 128 };
        Random random = new(2023);
        for (int i = 0; i < count; i++)
        {
            int group = sorted ? (int)((long)i * groups / count) : random.Next(groups);
            long number = random.Next(100, 1_000_000), margin = number / 20;
            long? value = random.Next(20) == 0 ? null : number + random.Next((int)(-number / 5), (int)(number / 5) + 1);
            rows.Set(i, group, (Side)random.Next(3), value, number, margin, builder);
        }

        rows.Columns = builder.Build(groups);
        return rows;
    }

    private void Set(int i, int group, Side side, long? value, long number, long margin, PairColumnsBuilder builder)
    {
        long lower = side == Side.Range ? number - margin : number, upper = side == Side.Range ? number + margin : number;
        long exceeding = side == Side.Floor ? number + margin : number - margin;
        (Groups[i], Sides[i], Values[i]) = (group, side, value is { } v ? v / 100d : double.NaN);
        (Lower[i], Upper[i], Exceeding[i]) = (side == Side.Ceiling ? double.NegativeInfinity : lower / 100d,
            side == Side.Floor ? double.PositiveInfinity : upper / 100d, exceeding / 100d);
        if (Decimals.Length > 0)
            Decimals[i] = new DecimalRow(group, side, value / 100m, lower / 100m, upper / 100m, exceeding / 100m);
        ColumnCondition condition = side switch
        {
            Side.Floor => ColumnCondition.AtLeast(lower, exceededAbove: exceeding),
            Side.Ceiling => ColumnCondition.AtMost(upper, exceededBelow: exceeding),
            _ => ColumnCondition.Between(lower, true, upper, true),
        };
        builder.AddScaled(value ?? PairColumns.CodeOf(Verdict.NotReported), condition, group);
    }
}
