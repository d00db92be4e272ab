using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>The columns of a row group as the judge takes them; the room serves one row group after another.</summary>
internal sealed class PairBuffers
{
    internal long[] Values = [];
    internal int[] Condition = [];
    internal int[] Groups = [];
    internal bool[] Estimated = [];
    private ColumnCondition[] _own = [];

    internal int Count { get; private set; }

    /// <summary>Whether a value of the row group is an estimate.</summary>
    internal bool HasEstimates { get; set; }

    internal ColumnCondition[] Conditions { get; set; } = [];

    internal void Begin(int count)
    {
        if (count > Values.Length)
        {
            Values = new long[count];
            Condition = new int[count];
            Groups = new int[count];
            Estimated = new bool[count];
        }

        (Count, HasEstimates) = (count, false);
    }

    /// <summary>Conditions of which each row has its own.</summary>
    internal ColumnCondition[] OwnConditions()
    {
        if (_own.Length < Count)
            _own = new ColumnCondition[Values.Length];
        for (int i = 0; i < Count; i++)
            Condition[i] = i;
        return Conditions = _own;
    }

    internal void AddTo(ColumnTallyBuilder tally) => tally.AddScaled(Values.AsSpan(0, Count), Conditions, Condition.AsSpan(0, Count),
        Groups.AsSpan(0, Count), HasEstimates ? Estimated.AsSpan(0, Count) : default);

    internal void AddTo(PairColumnsBuilder builder) => builder.AddScaled(Values.AsSpan(0, Count), Conditions, Condition.AsSpan(0, Count),
        Groups.AsSpan(0, Count), HasEstimates ? Estimated.AsSpan(0, Count) : default);

    /// <summary>What a status says of a value; false where there is no such status.</summary>
    internal bool TrySay(int row, ReadOnlySpan<char> status)
    {
        switch (status)
        {
            case "normal" or "provisional":
                return true;
            case "estimated":
                Estimated[row] = HasEstimates = true;
                return true;
            case "forecast":
                if (Values[row] != PairColumns.CodeOf(Verdict.NotReported))
                    Values[row] = PairColumns.CodeOf(Verdict.Awaiting);
                return true;
            case "missing":
                Values[row] = PairColumns.CodeOf(Verdict.NotReported);
                return true;
            default:
                return false;
        }
    }
}
