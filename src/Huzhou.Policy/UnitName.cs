namespace Huzhou.Policy;

/// <summary>A way to write a unit of the table.</summary>
/// <param name="Text">The words: 百分点.</param>
/// <param name="Symbol">The symbol that a number with these words has: 个百分点; mostly the words themselves.</param>
/// <param name="IsRead">Whether it is read behind a number in running text; 里, 点 and 月 are words or dates there more often.</param>
/// <param name="Entry">The unit.</param>
internal readonly record struct UnitName(string Text, string Symbol, bool IsRead, UnitEntry Entry);
