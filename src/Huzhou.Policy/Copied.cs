using System.Collections;

namespace Huzhou.Policy;

/// <summary>A list that was copied when its owner was made, and that equals another one item by item.</summary>
internal sealed class Copied<T> : IReadOnlyList<T>, IEquatable<Copied<T>>
{
    internal static readonly Copied<T> Empty = new([]);
    private readonly T[] _items;

    private Copied(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    internal static Copied<T> Of(IReadOnlyList<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items is Copied<T> already)
            return already;
        if (items.Count == 0)
            return Empty;
        T[] copy = [.. items];
        for (int i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
                throw new ArgumentException($"A list holds no null; found one at position {i}.", name);
        }

        return new Copied<T>(copy);
    }

    /// <summary>A list of items that nobody else holds, none of them null.</summary>
    internal static Copied<T> Owning(T[] items) => items.Length == 0 ? Empty : new Copied<T>(items);

    public bool Equals(Copied<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as Copied<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
