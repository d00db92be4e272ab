using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// What an indicator counts and what happens to it, read off its parts or its name by rules of the language, so that two documents that word one thing
/// differently still name one thing. Nothing is matched by likeness: what is left must be equal.
/// </summary>
internal sealed record class Thing(string Name, string? Happening)
{
    /// <summary>Words that only say how eagerly, in front of the thing.</summary>
    private static readonly string[] s_pursuit = [.. Vocabulary.Of(ComparisonWord.Pursuit)];

    /// <summary>Words for making something, which a result uses one for another: 打造, 创建; a result that says 新建 has built it.</summary>
    private static readonly FrozenSet<string> s_making = Vocabulary.Of(ComparisonWord.Making).ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Short, string Full)[] s_short = [("营收", "营业收入"), ("国家级", "国家"), ("省级", "省"), ("市级", "市")];

    private static readonly string[] s_stages = [.. StageScale.Construction.Steps.SelectMany(step => step.Split('/')).OrderByDescending(word => word.Length)];

    private static readonly char[] s_joints = ['和', '、', '及', '与'];

    private static readonly FrozenSet<string> s_kinds = Vocabulary.Of(ComparisonWord.Generic).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name only says of what kind the things are.</summary>
    internal bool IsBareKind => s_kinds.Contains(Name);

    /// <summary>Whether the name joins several things.</summary>
    internal bool IsList => Name.AsSpan().IndexOfAny(s_joints) >= 0;

    internal static Thing Of(Indicator indicator)
    {
        IndicatorParts parts = indicator.Parts;
        string name = parts.Subject ?? indicator.Name;
        string? happening = parts.Event;
        foreach (string word in s_pursuit)
            name = Without(name, word);
        if (happening is not null)
        {
            name = Without(name, happening);
        }
        else if (s_making.FirstOrDefault(word => name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal)) is { } made)
        {
            (name, happening) = (name[made.Length..], made);
        }
        else if (Trailing(name) is { Length: > 0 } stage)
        {
            (name, happening) = (name[..^stage.Length], stage);
        }

        foreach (string rank in new[] { "排名", "位次" })
        {
            if (name.Length > rank.Length && name.EndsWith(rank, StringComparison.Ordinal))
                name = name[..^rank.Length];
        }

        if (parts.League is { } league && name.Length > league.Length && name.EndsWith(league, StringComparison.Ordinal))
            name = name[..^league.Length];
        foreach ((string abbreviated, string full) in s_short)
            name = name.Replace(abbreviated, full, StringComparison.Ordinal);
        return new Thing(name, Normal(happening));
    }

    /// <summary>How another thing stands to this one where one of the two is a list joined by 和 or 、 that the other is a member of; null where it is not so.</summary>
    internal IndicatorRelationKind? ByMembership(Thing other)
    {
        if (Happening != other.Happening)
            return null;
        return IsMember(other.Name, Name) ? IndicatorRelationKind.Narrower : IsMember(Name, other.Name) ? IndicatorRelationKind.Wider : null;
    }

    /// <summary>Whether a name is one of those that a list joins: the last one as it stands, the others with or without the tail that all share.</summary>
    private static bool IsMember(string name, string list)
    {
        string[] members = list.Split(s_joints, StringSplitOptions.RemoveEmptyEntries);
        if (members.Length < 2 || members.Any(member => member.Length < 4))
            return false;
        string last = members[^1];
        foreach (string member in members)
        {
            if (name == member)
                return true;
            if (name.Length > member.Length && name.StartsWith(member, StringComparison.Ordinal) && last.EndsWith(name[member.Length..], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Without(string name, string word) => name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) ? name[word.Length..] : name;

    private static string? Normal(string? happening)
    {
        if (happening is null)
            return null;
        if (s_making.Contains(happening))
            return "建成";
        string plain = happening.Replace("新建成", "新建", StringComparison.Ordinal);
        return plain.Length > 2 && plain[0] == '新' && plain[1] != '增' && plain[1] != '建' ? plain[1..] : plain;
    }

    /// <summary>The words of the construction scale that a name ends with: 项目签约落地.</summary>
    private static string Trailing(string name)
    {
        int end = name.Length;
        while (s_stages.FirstOrDefault(word => end > word.Length + 1 && name.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)) is { } word)
            end -= word.Length;
        return name[end..];
    }
}
