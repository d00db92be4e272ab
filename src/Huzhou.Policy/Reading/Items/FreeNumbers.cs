namespace Huzhou.Policy.Reading.Items;

/// <summary>The numbers that the items of each group have taken; finds the next free one however often a number is repeated.</summary>
internal sealed class FreeNumbers
{
    /// <summary>For every number taken, where to look on; chains are shortened as they are followed.</summary>
    private readonly Dictionary<(string Group, int Number), int> _next = [];

    /// <summary>How many numbers are taken.</summary>
    public int Count => _next.Count;

    /// <summary>Takes a number; false where it is taken already.</summary>
    public bool TryTake(string group, int number) => _next.TryAdd((group, number), number + 1);

    /// <summary>The first free number of a group from a number on.</summary>
    public int From(string group, int number)
    {
        int free = number;
        while (_next.TryGetValue((group, free), out int next))
            free = next;
        while (number < free)
        {
            int next = _next[(group, number)];
            _next[(group, number)] = free;
            number = next;
        }

        return free;
    }
}
