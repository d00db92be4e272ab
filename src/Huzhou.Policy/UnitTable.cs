namespace Huzhou.Policy;

/// <summary>The units that are known by name, made of <c>Units.txt</c>. The scanner's words, <see cref="Unit"/> and the English names all come from here.</summary>
/// <remarks>
/// A unit is admitted when official texts use it and its factor is exact in decimals: 15亩 are one hectare by convention, so one square metre is 0.0015亩.
/// A word that is not in the table counts things and keeps its word: it converts into nothing but itself.
/// </remarks>
internal static class UnitTable
{
    /// <summary>All names of all units, in the order of the table.</summary>
    internal static readonly UnitName[] Names = UnitTableReader.Read(Text());

    private static readonly Dictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> s_byName =
        Names.ToDictionary(name => name.Text, name => name.Entry, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit of this name, without a magnitude word, or null.</summary>
    internal static UnitEntry? Find(ReadOnlySpan<char> name) => s_byName.TryGetValue(name, out UnitEntry? entry) ? entry : null;

    /// <summary>The unit of this name without the magnitude word before it, or null where the rest is no unit of the table.</summary>
    internal static UnitEntry? FindScaled(ReadOnlySpan<char> name, out decimal scale, out ReadOnlySpan<char> rest)
    {
        scale = 1m;
        rest = name;
        if (Find(name) is { } plain)
            return plain;
        (scale, int length) = Magnitude.Of(name);
        rest = name[length..];
        return length == 0 ? null : Find(rest);
    }

    private static string Text()
    {
        using Stream stream = typeof(UnitTable).Assembly.GetManifestResourceStream("Units.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
