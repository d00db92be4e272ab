namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// Objects that a text is taken apart into; like the lists of <see cref="Scratch{T}"/> a thread keeps them for its next text.
/// </summary>
/// <typeparam name="T">What the objects are. Whoever takes one makes it anew.</typeparam>
internal sealed class ScratchPool<T>
    where T : class, new()
{
    /// <summary>What needed more than this was uncommonly long, and is not kept.</summary>
    private const int MostKept = 1 << 13;

    [ThreadStatic]
    private static ScratchPool<T>? s_spare;

    private readonly List<T> _objects = [];
    private int _next;

    /// <summary>A pool to be given back.</summary>
    public static ScratchPool<T> Take()
    {
        ScratchPool<T> pool = s_spare ?? new ScratchPool<T>();
        s_spare = null;
        pool.Begin();
        return pool;
    }

    /// <summary>Gives a pool back; whoever took it must not touch its objects any more.</summary>
    public static void Give(ScratchPool<T> pool)
    {
        if (pool._objects.Count <= MostKept)
            s_spare = pool;
    }

    /// <summary>All objects, given out or not.</summary>
    public IReadOnlyList<T> All => _objects;

    /// <summary>Takes back all objects that were given out.</summary>
    public void Begin() => _next = 0;

    /// <summary>An object that may still say what it said last.</summary>
    public T Next()
    {
        if (_next == _objects.Count)
            _objects.Add(new T());
        return _objects[_next++];
    }
}
