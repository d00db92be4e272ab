using System.Collections.Immutable;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>One item of a notice, a list or a progress table as it stands in the text, before it becomes a task of the model.</summary>
internal sealed record class TaskItem
{
    /// <summary>Where numbering restarts: a leader's ordinal, 1-2 for nested heads, livelihood, or a body's name.</summary>
    public required string Group { get; init; }

    /// <summary>The number in the group.</summary>
    public required int Number { get; init; }

    /// <summary>The words of the item without its number and owners, in the view.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands; the whole item where it has none of its own.</summary>
    public int TitleStart { get; init; }

    public int TitleEnd { get; init; }

    public bool IsLivelihood { get; init; }

    /// <summary>Whether it was told in a sentence that reports on it: such an item names no owners and misses none.</summary>
    public bool IsTold { get; init; }

    /// <summary>The person who takes charge of the group.</summary>
    public string? Leader { get; init; }

    public Owners? Owners { get; init; }

    /// <summary>Whether the owners come from the head above the item.</summary>
    public bool OwnersInherited { get; init; }

    public LeadRule Rule { get; init; }

    public string Path { get; init; } = string.Empty;

    /// <summary>The words reported on it, in the view; empty where there are none.</summary>
    public int ProgressStart { get; init; }

    public int ProgressEnd { get; init; }

    /// <summary>Other words of its paragraph, which report too and count nothing of a project.</summary>
    public ImmutableArray<TableCell> Rest { get; init; } = [];

    /// <summary>The share of the task that is said to be done, in a cell of its own; empty where there is none.</summary>
    public TableCell Share { get; init; }

    /// <summary>A short title out of the words of an item: its first sentence, or its first clause where that is long.</summary>
    public static (string Title, int End) ShortTitle(SourceText source, int start, int end)
    {
        const int Longest = 40;
        ReadOnlySpan<char> words = source.Slice(start, end);
        int stop = words.IndexOfAny(Marks.SentenceSigns);
        if (stop < 0)
            stop = words.Length;
        if (stop > Longest)
        {
            int comma = words[..stop].IndexOfAny('，', ',');
            stop = comma is >= 4 and <= Longest ? comma : Longest;
        }
        if (stop == 0)
            stop = Math.Min(words.Length, Longest);
        if (stop < words.Length && stop > 0 && char.IsHighSurrogate(words[stop - 1]))
            stop--;
        string title = Glyph.Trim(words[..stop]).ToString();
        return (title.Length == 0 ? "—" : title, start + stop);
    }
}
