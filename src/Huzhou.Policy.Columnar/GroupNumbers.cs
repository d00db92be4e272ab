namespace Huzhou.Policy.Columnar;

/// <summary>Groups by the numbers of a file: small ones by a table.</summary>
internal sealed class GroupNumbers(Func<int, int> numberOf)
{
    private const int MostInTable = 1 << 20;

    private readonly Dictionary<int, int> _others = [];
    private int[] _table = [];

    internal int Of(int group)
    {
        if (unchecked((uint)group) < (uint)_table.Length && _table[group] > 0)
            return _table[group] - 1;
        if (_others.TryGetValue(group, out int known))
            return known;
        int number = numberOf(group);
        if (unchecked((uint)group) >= MostInTable)
            _others.Add(group, number);
        else
        {
            if (group >= _table.Length)
                Array.Resize(ref _table, Math.Min(Math.Max(group + 1, _table.Length * 2), MostInTable));
            _table[group] = number + 1;
        }

        return number;
    }
}
