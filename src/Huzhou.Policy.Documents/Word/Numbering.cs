using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>Counts the paragraphs that the program numbers, as it would do it when it shows them.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int Number, int Level)> _restarted = [];

    internal Numbering(MainDocumentPart main)
    {
        foreach (AbstractNum one in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            if (Attribute.Whole(one.AbstractNumberId) is { } id)
                _abstracts.TryAdd(id, one);
        }

        foreach (NumberingInstance one in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (Attribute.Whole(one.NumberID) is { } id)
                _instances.TryAdd(id, one);
        }

        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
        }
    }

    /// <summary>The mark in front of the next paragraph that has these properties; empty where it is not numbered. Counts it.</summary>
    internal string Next(ParagraphProperties? properties)
    {
        if (NumberOf(properties) is not { Id: > 0 } number || !_instances.TryGetValue(number.Id, out NumberingInstance? instance)
            || AbstractOf(instance) is not { } known)
            return string.Empty;
        int level = Math.Clamp(number.Level ?? LevelOfStyle(known, properties?.ParagraphStyleId?.Val?.Value) ?? 0, 0, Levels - 1);
        int key = Attribute.Whole(known.AbstractNumberId)!.Value;
        int?[] counts = _counts.TryGetValue(key, out int?[]? kept) ? kept : _counts[key] = new int?[Levels];
        if (StartOf(instance, level) is { } from && _restarted.Add((number.Id, level)))
            counts[level] = from - 1;
        for (int above = 0; above < level; above++)
            counts[above] ??= Attribute.Whole(LevelAt(known, instance, above)?.StartNumberingValue?.Val) ?? 1;
        counts[level] = counts[level] is { } before ? before == int.MaxValue ? before : before + 1
            : Attribute.Whole(LevelAt(known, instance, level)?.StartNumberingValue?.Val) ?? 1;
        for (int below = level + 1; below < Levels; below++)
        {
            int restarts = Attribute.Whole(LevelAt(known, instance, below)?.LevelRestart?.Val) ?? below;
            if (restarts > level)
                counts[below] = null;
        }

        return LevelAt(known, instance, level) is { } form ? Mark(known, instance, form, counts) : string.Empty;
    }

    /// <summary>Number and level of a paragraph: its own, else those of its style or of one that the style is made from.</summary>
    private (int Id, int? Level)? NumberOf(ParagraphProperties? properties)
    {
        NumberingProperties? own = properties?.NumberingProperties;
        int? level = Attribute.Whole(own?.NumberingLevelReference?.Val);
        if (Attribute.Whole(own?.NumberingId?.Val) is { } id)
            return (id, level ?? 0);
        string? style = properties?.ParagraphStyleId?.Val?.Value;
        for (int steps = 0; style is not null && steps < 32 && _styles.TryGetValue(style, out Style? known); steps++)
        {
            NumberingProperties? styled = known.StyleParagraphProperties?.NumberingProperties;
            level ??= Attribute.Whole(styled?.NumberingLevelReference?.Val);
            if (Attribute.Whole(styled?.NumberingId?.Val) is { } found)
                return (found, level);
            style = known.BasedOn?.Val?.Value;
        }

        return null;
    }

    /// <summary>The definition behind a list; one that only names a style is looked up through that style.</summary>
    private AbstractNum? AbstractOf(NumberingInstance instance)
    {
        for (int steps = 0; steps < 8; steps++)
        {
            if (Attribute.Whole(instance.AbstractNumId?.Val) is not { } id || !_abstracts.TryGetValue(id, out AbstractNum? known))
                return null;
            if (known.NumberingStyleLink?.Val?.Value is not { } style)
                return known;
            if (!_styles.TryGetValue(style, out Style? linked)
                || Attribute.Whole(linked.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val) is not { } next
                || !_instances.TryGetValue(next, out NumberingInstance? other))
                return known;
            instance = other;
        }

        return null;
    }

    private static int? LevelOfStyle(AbstractNum known, string? style) =>
        style is not null && known.Elements<Level>().FirstOrDefault(one => one.ParagraphStyleIdInLevel?.Val?.Value == style) is { } level
            ? Attribute.Whole(level.LevelIndex) : null;

    private static int? StartOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one => Attribute.Whole(one.LevelIndex) == level) is { } found
        ? Attribute.Whole(found.StartOverrideNumberingValue?.Val) : null;

    private static Level? LevelAt(AbstractNum known, NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one =>
            Attribute.Whole(one.LevelIndex) == level)?.Level ?? known.Elements<Level>().FirstOrDefault(one =>
            Attribute.Whole(one.LevelIndex) == level);

    private static string Mark(AbstractNum known, NumberingInstance instance, Level form, int?[] counts)
    {
        // A bullet says nothing, and its sign is often one of a font's own.
        if (FormatOf(form) == "bullet")
            return string.Empty;
        string pattern = form.LevelText?.Val?.Value ?? string.Empty;
        bool arabic = form.IsLegalNumberingStyle is { } legal && Attribute.IsOn(legal.Val);
        StringBuilder mark = new();
        for (int i = 0; i < pattern.Length && i < 64; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                mark.Append(pattern[i]);
                continue;
            }

            int level = pattern[++i] - '1';
            mark.Append(NumberFormat.Write(counts[level] ?? 1, arabic ? "decimal" : FormatOf(LevelAt(known, instance, level))));
        }

        return mark.ToString();
    }

    private static string? FormatOf(Level? level) => Attribute.Word(level?.NumberingFormat?.Val);
}
