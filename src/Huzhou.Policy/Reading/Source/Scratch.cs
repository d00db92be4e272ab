namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// Lists to write into while a text is read: a thread keeps them for its next text, so that only what was found is allocated.
/// </summary>
/// <typeparam name="T">What the lists hold.</typeparam>
internal static class Scratch<T>
{
    /// <summary>How many lists of one kind a thread keeps.</summary>
    private const int MostLists = 4;

    /// <summary>A list that grew beyond this belonged to an uncommonly long text and is not kept.</summary>
    private const int MostItems = 1 << 15;

    [ThreadStatic]
    private static Stack<List<T>>? s_spare;

    /// <summary>An empty list, to be given back.</summary>
    public static List<T> Take() => s_spare is { Count: > 0 } spare ? spare.Pop() : [];

    /// <summary>Gives a list back; whoever took it must not touch it any more.</summary>
    public static void Give(List<T> list)
    {
        s_spare ??= new Stack<List<T>>(MostLists);
        if (s_spare.Count >= MostLists || list.Capacity > MostItems)
            return;
        list.Clear();
        s_spare.Push(list);
    }
}
