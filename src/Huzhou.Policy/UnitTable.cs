using System.Text;

namespace Huzhou.Policy;

/// <summary>
/// The units that are known by name, made of <c>Units.txt</c>. The scanner's words, <see cref="Unit"/> and the English names all come from
/// here.
/// </summary>
/// <remarks>
/// A unit is admitted when official texts use it and its factor is exact in decimals: 15亩 are one hectare by convention, so one square
/// metre is 0.0015亩.
/// A word that is not in the table counts things and keeps its word: it converts into nothing but itself.
/// </remarks>
internal static class UnitTable
{
    private static readonly UnitTableReader s_table = new(Text());

    /// <summary>All names of all units, in the order of the table.</summary>
    internal static IReadOnlyList<UnitName> Names => s_table.Names;

    /// <summary>The units by all their names.</summary>
    internal static Dictionary<string, UnitEntry> ByName => s_table.ByName;

    /// <summary>The unit of this name, without a magnitude word, or null.</summary>
    internal static UnitEntry? Find(string name) => s_table.ByName.TryGetValue(name, out UnitEntry? entry) ? entry : null;

    /// <summary>The same for a name that stands in a text.</summary>
    internal static UnitEntry? Find(ReadOnlySpan<char> name) => InText.ByWords.TryGetValue(name, out UnitEntry? entry) ? entry : null;

    /// <summary>The unit of this name without the magnitude word before it, or null where the rest is no unit of the table.</summary>
    internal static UnitEntry? FindScaled(string name, out decimal scale, out string rest)
    {
        rest = name;
        scale = 1m;
        if (Find(name) is { } plain)
            return plain;
        scale = Magnitude.Of(name, out int length);
        rest = name[length..];
        return length == 0 ? null : Find(rest);
    }

    private static string Text()
    {
        using Stream stream = typeof(UnitTable).Assembly.GetManifestResourceStream("Units.txt")!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Apart, so that only a reader of texts makes it.</summary>
    private static class InText
    {
        internal static readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> ByWords =
            s_table.ByName.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
