using DocumentFormat.OpenXml.Wordprocessing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>A list with what it says of its levels: its definition, and what this use of it puts in place of that.</summary>
internal sealed class NumberedList(AbstractNum known, NumberingInstance instance)
{
    internal const int Levels = 9;

    /// <summary>The definition's number; all lists of one definition count on together.</summary>
    internal int Key { get; } = Attribute.Whole(known.AbstractNumberId) ?? 0;

    /// <summary>What a level looks like and how it counts, or null.</summary>
    internal Level? LevelAt(int level) => OverrideAt(level)?.Level
        ?? known.Elements<Level>().FirstOrDefault(one => Attribute.Whole(one.LevelIndex) == level);

    /// <summary>The number that this use of the definition begins anew with, or null.</summary>
    internal int? BeginsAnew(int level) => Attribute.Whole(OverrideAt(level)?.StartOverrideNumberingValue?.Val);

    /// <summary>The first number of a level.</summary>
    internal int FirstOf(int level) => Attribute.Whole(LevelAt(level)?.StartNumberingValue?.Val) ?? 1;

    /// <summary>Whether a level begins anew below a number of another one.</summary>
    internal bool RestartsBelow(int level, int counted) => (Attribute.Whole(LevelAt(level)?.LevelRestart?.Val) ?? level) > counted;

    /// <summary>The level that a style stands for, or null.</summary>
    internal int? LevelOfStyle(string? style) => style is not null
        && known.Elements<Level>().FirstOrDefault(one => one.ParagraphStyleIdInLevel?.Val?.Value == style) is { } level
            ? Attribute.Whole(level.LevelIndex) : null;

    private LevelOverride? OverrideAt(int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one => Attribute.Whole(one.LevelIndex) == level);
}
