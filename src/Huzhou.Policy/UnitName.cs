namespace Huzhou.Policy;

/// <summary>A way to write a unit of the table.</summary>
/// <param name="text">The words: 百分点.</param>
/// <param name="symbol">The symbol that a number with these words has.</param>
/// <param name="isRead">Whether it is read behind a number in running text.</param>
/// <param name="entry">The unit.</param>
internal sealed class UnitName(string text, string symbol, bool isRead, UnitEntry entry)
{
    /// <summary>The words: 百分点.</summary>
    public string Text { get; } = text;

    /// <summary>The symbol that a number with these words has: 个百分点; mostly the words themselves.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>Whether it is read behind a number in running text; 里, 点 and 月 are words or dates there more often.</summary>
    public bool IsRead { get; } = isRead;

    /// <summary>The unit.</summary>
    public UnitEntry Entry { get; } = entry;
}
