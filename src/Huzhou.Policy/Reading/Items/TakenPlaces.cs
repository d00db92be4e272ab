using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Places of a text, as those of its items with their results and owners, looked up instead of gone through.</summary>
internal sealed class TakenPlaces
{
    /// <summary>The places in the order in which they begin, each with the farthest end of those up to it.</summary>
    private readonly List<(int Start, int End)> _places = [];

    /// <summary>Places in any order.</summary>
    public TakenPlaces(IEnumerable<(int Start, int End)> places)
    {
        _places.AddRange(places);
        _places.Sort();
        for (int i = 1; i < _places.Count; i++)
            _places[i] = (_places[i].Start, Math.Max(_places[i].End, _places[i - 1].End));
    }

    /// <summary>The places of items.</summary>
    public static TakenPlaces Of(IEnumerable<TaskItem> items) => new(items.SelectMany(PlacesOf));

    private static IEnumerable<(int Start, int End)> PlacesOf(TaskItem item)
    {
        yield return (item.Start, item.End);
        yield return (item.ProgressStart, item.ProgressEnd);
        if (item.Owners is { } owners)
            yield return (owners.Start, owners.End);
    }

    /// <summary>Whether one of them holds a character between two offsets.</summary>
    public bool Overlap(int start, int end) => Before(end) is > 0 and int count && _places[count - 1].End > start;

    /// <summary>Whether one of them holds all between two offsets.</summary>
    public bool Cover(int start, int end) => Before(start + 1) is > 0 and int count && _places[count - 1].End >= end;

    /// <summary>How many of them begin before an offset.</summary>
    private int Before(int offset)
    {
        int low = 0, high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
