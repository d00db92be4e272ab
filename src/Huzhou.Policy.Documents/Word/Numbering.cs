using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>Counts the paragraphs that the program numbers, as it would do it when it shows them.</summary>
internal sealed class Numbering
{
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
        if (NumberOf(properties) is not { Id: > 0 } number || ListOf(number.Id) is not { } list)
            return string.Empty;
        int said = number.Level ?? list.LevelOfStyle(properties?.ParagraphStyleId?.Val?.Value) ?? 0;
        int level = Math.Clamp(said, 0, NumberedList.Levels - 1);
        if (!_counts.TryGetValue(list.Key, out int?[]? counts))
            _counts[list.Key] = counts = new int?[NumberedList.Levels];
        if (list.BeginsAnew(level) is { } from && _restarted.Add((number.Id, level)))
            counts[level] = from - 1;
        Count(list, level, counts);
        return list.LevelAt(level) is { } form ? Mark(list, form, counts) : string.Empty;
    }

    /// <summary>Counts one of a level: levels above that were passed over have their first number, those below begin anew.</summary>
    private static void Count(NumberedList list, int level, int?[] counts)
    {
        for (int above = 0; above < level; above++)
            counts[above] ??= list.FirstOf(above);
        counts[level] = counts[level] is { } before ? Math.Min(before, int.MaxValue - 1) + 1 : list.FirstOf(level);
        for (int below = level + 1; below < NumberedList.Levels; below++)
        {
            if (list.RestartsBelow(below, level))
                counts[below] = null;
        }
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

    private NumberedList? ListOf(int id) => _instances.TryGetValue(id, out NumberingInstance? instance)
        && AbstractOf(instance) is { } known ? new NumberedList(known, instance) : null;

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

    private static string Mark(NumberedList list, Level form, int?[] counts)
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
            mark.Append(NumberFormat.Write(counts[level] ?? 1, arabic ? "decimal" : FormatOf(list.LevelAt(level))));
        }

        return mark.ToString();
    }

    private static string? FormatOf(Level? level) => Attribute.Word(level?.NumberingFormat?.Val);
}
