using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy;

/// <summary>
/// The identity of a numbered item. Numbering restarts under each leader or body, so it takes three parts: 2025/2.4, 2025/livelihood.3,
/// 2022/市科协.1.
/// </summary>
public sealed record class ItemId : IParsable<ItemId>, IComparable<ItemId>
{
    /// <summary>An item of a numbered list.</summary>
    /// <param name="scope">What the whole list belongs to, usually the year; without a slash.</param>
    /// <param name="group">The part of the list in which numbering restarts: a leader's ordinal, <c>livelihood</c>, a body's name;
    /// without a slash or a dot.</param>
    /// <param name="number">The number in that part, 1 or more.</param>
    /// <exception cref="ArgumentException">A part is empty or holds a separator.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ItemId(string scope, string group, int number)
    {
        Scope = Text.Required(scope, nameof(scope));
        Group = Text.Required(group, nameof(group));
        if (scope.Contains('/', StringComparison.Ordinal) || group.AsSpan().ContainsAny('/', '.'))
            throw new ArgumentException($"The parts of an item's identity hold no separator; found \"{scope}\" and \"{group}\".",
                nameof(group));
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
    }

    /// <summary>What the whole list belongs to, usually the year.</summary>
    public string Scope { get; }

    /// <summary>The part of the list in which numbering restarts.</summary>
    public string Group { get; }

    /// <summary>The number in that part, 1 or more.</summary>
    public int Number { get; }

    /// <summary>Reads <c>2025/2.4</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ItemId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ItemId? id) ? id
            : throw new FormatException($"\"{s}\" is not an item; expected scope/group.number, such as 2025/2.4.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ItemId result)
    {
        result = TryParse(s, null);
        return result is not null;
    }

    /// <summary>
    /// The item that a text says, or null. Parts that another item has as well are shared with it: a list says them of every item.
    /// </summary>
    internal static ItemId? TryParse(ReadOnlySpan<char> s, ItemId? other)
    {
        int slash = s.IndexOf('/'), dot = s.LastIndexOf('.');
        if (slash < 0 || dot < slash)
            return null;
        ReadOnlySpan<char> scope = s[..slash], group = s[(slash + 1)..dot];
        return !scope.IsWhiteSpace() && !group.IsWhiteSpace() && !group.ContainsAny('/', '.')
            && int.TryParse(s[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1
            ? new ItemId(Shared(scope, other?.Scope), Shared(group, other?.Group), number)
            : null;
    }

    /// <summary>Orders by scope, then group, then number; groups that are numbers order as numbers.</summary>
    public int CompareTo(ItemId? other)
    {
        if (other is null)
            return 1;
        int byScope = string.CompareOrdinal(Scope, other.Scope);
        if (byScope != 0)
            return byScope;
        bool mine = int.TryParse(Group, NumberStyles.None, CultureInfo.InvariantCulture, out int a);
        bool theirs = int.TryParse(other.Group, NumberStyles.None, CultureInfo.InvariantCulture, out int b);
        int byGroup = (mine, theirs) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(Group, other.Group),
        };
        return byGroup != 0 ? byGroup : Number.CompareTo(other.Number);
    }

    /// <summary>Whether the left item stands before the right one.</summary>
    public static bool operator <(ItemId left, ItemId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left item stands behind the right one.</summary>
    public static bool operator >(ItemId left, ItemId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left item does not stand behind the right one.</summary>
    public static bool operator <=(ItemId left, ItemId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left item does not stand before the right one.</summary>
    public static bool operator >=(ItemId left, ItemId right) => left.CompareTo(right) >= 0;

    /// <summary>Written as <c>scope/group.number</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scope}/{Group}.{Number}");

    private static string Shared(ReadOnlySpan<char> part, string? other) => part.SequenceEqual(other) ? other! : part.ToString();
}
