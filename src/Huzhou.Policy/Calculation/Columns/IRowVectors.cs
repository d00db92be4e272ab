namespace Huzhou.Policy.Calculation.Columns;

/// <summary>
/// What is computed for a block of 64 rows at once, by vectors of one width. Bit i of a word is that of row i of the block.
/// </summary>
/// <remarks>Every width gives the same bits: only how many rows a step takes differs.</remarks>
internal interface IRowVectors
{
    /// <summary>Holds 64 values against their two marks and against the codes.</summary>
    /// <returns>The values above their first mark, those above their second, and those that are codes.</returns>
    static abstract (ulong Above, ulong Beyond, ulong Coded) Compare(ref readonly long values, ref readonly long first,
        ref readonly long second);

    /// <summary>The rows of 64 whose value is this one.</summary>
    static abstract ulong Equal(ref readonly long values, long wanted);

    /// <summary>The rows of 64 whose byte is the given one after masking.</summary>
    static abstract ulong Having(ref readonly byte marks, byte mark);

    /// <summary>The rows of 64 whose group is not that of the row behind them; the 65th group is read too.</summary>
    static abstract ulong Ends(ref readonly int groups);

    /// <summary>
    /// Writes 64 bytes: 1 for the rows of the first word, 2 for those of the second, 3 for those of both, 0 for the others.
    /// </summary>
    static abstract void Codes(ulong ones, ulong twos, ref byte codes);

    /// <summary>Writes 64 places of counters: four times the group and the code, every other one moved by a distance.</summary>
    static abstract void Places(ref readonly int groups, ref readonly byte codes, int distance, ref int places);
}
