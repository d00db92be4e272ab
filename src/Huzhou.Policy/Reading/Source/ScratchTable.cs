namespace Huzhou.Policy.Reading.Source;

/// <summary>
/// A table to look up in while a text is read; like the lists of <see cref="Scratch{T}"/> a thread keeps it for its next text.
/// </summary>
/// <typeparam name="TKey">What is looked up.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
internal static class ScratchTable<TKey, TValue>
    where TKey : notnull
{
    /// <summary>A table that grew beyond this belonged to an uncommonly long text and is not kept.</summary>
    private const int MostItems = 1 << 14;

    [ThreadStatic]
    private static Dictionary<TKey, TValue>? s_spare;

    /// <summary>An empty table, to be given back.</summary>
    public static Dictionary<TKey, TValue> Take()
    {
        Dictionary<TKey, TValue> table = s_spare ?? [];
        s_spare = null;
        return table;
    }

    /// <summary>Gives a table back; whoever took it must not touch it any more.</summary>
    public static void Give(Dictionary<TKey, TValue> table)
    {
        if (table.Count > MostItems)
            return;
        table.Clear();
        s_spare = table;
    }
}
