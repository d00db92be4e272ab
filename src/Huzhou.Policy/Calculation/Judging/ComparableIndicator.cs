using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// An indicator in the form in which two documents can be compared: what is counted, and the event at which it counts, taken from its parts
/// or, where it
/// comes without any, from its name by rules of the language. Nothing is matched by likeness: what is left must be equal.
/// </summary>
internal sealed record class ComparableIndicator(string Name, string? Event)
{
    /// <summary>
    /// Words in front of a name that say how eagerly it is pursued: they belong to the commitment, which a result does not repeat.
    /// </summary>
    private static readonly string[] s_pursuit = [.. Vocabulary.Of(ComparisonWord.Pursuit)];

    /// <summary>Words for making something, which a result uses one for another: 打造, 创建; a result that says 新建 has built it.</summary>
    private static readonly FrozenSet<string> s_making = Vocabulary.Of(ComparisonWord.Making).ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Short, string Full)[] s_abbreviations = [("营收", "营业收入"), ("国家级", "国家"), ("省级", "省"), ("市级", "市")];

    /// <summary>The longest first, so that 主体完工 is not read as 完工 behind a name that ends with 主体.</summary>
    private static readonly string[] s_stages =
        [.. StageScale.Construction.Steps.SelectMany(step => step.Split('/')).OrderByDescending(word => word.Length)];

    private static readonly char[] s_joints = ['和', '、', '及', '与'];

    private static readonly FrozenSet<string> s_kinds = Vocabulary.Of(ComparisonWord.Generic).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name only says of what kind the counted objects are.</summary>
    internal bool IsBareKind => s_kinds.Contains(Name);

    /// <summary>Whether the name joins several objects.</summary>
    internal bool IsList => Name.AsSpan().IndexOfAny(s_joints) >= 0;

    internal static ComparableIndicator Of(Indicator indicator)
    {
        IndicatorParts parts = indicator.Parts;
        string subject = s_pursuit.Aggregate(parts.Subject ?? indicator.Name, Without);
        (string name, string? happened) = parts.Event is { } stated ? (Without(subject, stated), stated) : Split(subject);
        // A rank is a measure, not an object: 排名 and its league are what the result may leave out or put elsewhere.
        name = WithoutEnd(WithoutEnd(name, "排名"), "位次");
        if (parts.League is { } league)
            name = WithoutEnd(name, league);
        foreach ((string abbreviated, string full) in s_abbreviations)
            name = name.Replace(abbreviated, full, StringComparison.Ordinal);
        return new ComparableIndicator(name, Normal(happened));
    }

    /// <summary>
    /// How another indicator relates to this one where one of the two is a list joined by 和 or 、 that the other is a member of; null where
    /// it is not so.
    /// </summary>
    internal IndicatorRelationKind? ByMembership(ComparableIndicator other)
    {
        if (Event != other.Event)
            return null;
        return IsMember(other.Name, Name) ? IndicatorRelationKind.Narrower : IsMember(Name, other.Name) ? IndicatorRelationKind.Wider
            : null;
    }

    /// <summary>
    /// A name without parts that begins with a word for making or ends with words of the construction scale says its event itself.
    /// </summary>
    private static (string Name, string? Event) Split(string name)
    {
        if (s_making.FirstOrDefault(word => name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal)) is { } made)
            return (name[made.Length..], made);
        string stages = Trailing(name);
        return stages.Length > 0 ? (name[..^stages.Length], stages) : (name, null);
    }

    /// <summary>
    /// Whether a name is one of those that a list joins: the last one as it is written, the others with or without the tail that all share.
    /// </summary>
    private static bool IsMember(string name, string list)
    {
        string[] members = list.Split(s_joints, StringSplitOptions.RemoveEmptyEntries);
        // 和 and 与 are parts of short words too (和美乡村, 与会): members of fewer than four characters are more often halves of one name than
        // names.
        if (members.Length < 2 || members.Any(member => member.Length < 4))
            return false;
        string last = members[^1];
        foreach (string member in members)
        {
            if (name == member)
                return true;
            if (name.Length > member.Length && name.StartsWith(member, StringComparison.Ordinal)
                && last.EndsWith(name[member.Length..], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Without(string name, string word) =>
        name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) ? name[word.Length..] : name;

    private static string WithoutEnd(string name, string word) =>
        name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal) ? name[..^word.Length] : name;

    /// <summary>
    /// One word for the events that answer each other: 新 in front of a verb says only that it was this year, except in 新增 and 新建.
    /// </summary>
    private static string? Normal(string? happened)
    {
        if (happened is null)
            return null;
        if (s_making.Contains(happened))
            return "建成";
        string plain = happened.Replace("新建成", "新建", StringComparison.Ordinal);
        return plain.Length > 2 && plain[0] == '新' && plain[1] != '增' && plain[1] != '建' ? plain[1..] : plain;
    }

    /// <summary>The words of the construction scale that a name ends with: 项目签约落地.</summary>
    private static string Trailing(string name)
    {
        int end = name.Length;
        while (s_stages.FirstOrDefault(word => end > word.Length + 1
            && name.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)) is { } word)
            end -= word.Length;
        return name[end..];
    }
}
