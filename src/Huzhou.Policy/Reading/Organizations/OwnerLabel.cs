using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Organizations;

/// <summary>What stands behind a label of an owner phrase.</summary>
internal enum OwnerRole
{
    None,

    /// <summary>牵头单位：, 主办部门：, 主要责任单位：.</summary>
    Lead,

    /// <summary>配合单位：, 协办部门：, 参与单位：.</summary>
    Support,

    /// <summary>责任单位：, 承办部门：: the lead is marked inside or is the first.</summary>
    Plain,

    /// <summary>责任领导：, 分管市长：: a person.</summary>
    Leader,

    /// <summary>完成时限：, 时间节点：.</summary>
    Deadline,

    /// <summary>督办单位：, 联系电话：: nobody who does the work.</summary>
    Nobody,
}

/// <summary>
/// Reads a label of an owner phrase: what kind of owner (牵头, 配合, 责任) and of what (单位, 部门, 领导, 时限), put together as the language does.
/// </summary>
internal static class OwnerLabel
{
    /// <summary>How long a label may be, brackets inside it included.</summary>
    private const int Longest = 16;

    private static readonly string[] Bodies = [.. Vocabulary.Of(OrganizationWord.LabelBody)];
    private static readonly string[] Persons = [.. Vocabulary.Of(OrganizationWord.LabelPerson)];
    private static readonly string[] Times = [.. Vocabulary.Of(OrganizationWord.LabelTime)];
    private static readonly string[] Leads = [.. Vocabulary.Of(OrganizationWord.LabelLead)];
    private static readonly string[] Supports = [.. Vocabulary.Of(OrganizationWord.LabelSupport)];
    private static readonly string[] Doers = [.. Vocabulary.Of(OrganizationWord.LabelDoer)];
    private static readonly string[] Watchers = [.. Vocabulary.Of(OrganizationWord.LabelWatcher)];
    private static readonly string[] Bare = [.. Vocabulary.Of(OrganizationWord.LabelBare)];

    /// <summary>
    /// The role of the label that the words begin with, and where the words behind its colon begin; <see cref="OwnerRole.None"/> where
    /// they begin with none.
    /// </summary>
    public static OwnerRole Read(ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        int from = 0;
        while (from < words.Length && from < 4
            && (Glyph.IsEdge(words[from]) || words[from] is '（' or '(' or '【' or '[' or '［' or '〔' or '●' or '◆' or '■' or '—'))
            from++;
        int colon = ColonIn(words[from..]);
        if (colon < 2)
            return OwnerRole.None;
        OwnerRole role = Of(words.Slice(from, colon));
        if (role != OwnerRole.None)
            length = from + colon + 1;
        return role;
    }

    /// <summary>Whether the words begin with a label behind which bodies stand.</summary>
    public static bool NamesBodies(ReadOnlySpan<char> words) =>
        Read(words, out _) is OwnerRole.Lead or OwnerRole.Support or OwnerRole.Plain;

    /// <summary>The role of a label without its colon, as a column's head also has it.</summary>
    public static OwnerRole Of(ReadOnlySpan<char> words)
    {
        string label = Bared(words);
        if (label.Length < 2)
            return OwnerRole.None;
        if (Array.IndexOf(Bare, label) >= 0)
            return RoleOf(label);
        if (OwnerLexicon.EndsWithAny(label, Persons) is { } person)
            return label.Length <= person.Length + 6 && !PhraseEnds.HasAny(label, Watchers) ? OwnerRole.Leader : OwnerRole.None;
        if (OwnerLexicon.EndsWithAny(label, Times) is { } time)
            return label.Length <= time.Length + 4 ? OwnerRole.Deadline : OwnerRole.None;
        if (OwnerLexicon.EndsWithAny(label, Bodies) is not { } body || label.Length > body.Length + 8)
            return OwnerRole.None;
        return RoleOf(label.AsSpan(0, label.Length - body.Length));
    }

    /// <summary>Where the label begins that words end in, its colon behind them: 牵头单位 in 王海牵头单位; -1 where they end in none.</summary>
    public static int StartBefore(ReadOnlySpan<char> words)
    {
        for (int length = 4; length <= Math.Min(8, words.Length); length += 2)
        {
            ReadOnlySpan<char> label = words[^length..];
            string body = OwnerLexicon.EndsWithAny(label, Bodies) ?? OwnerLexicon.EndsWithAny(label, Persons)
                ?? OwnerLexicon.EndsWithAny(label, Times) ?? string.Empty;
            string head = label[..^body.Length].ToString();
            if (body.Length > 0
                && (Array.IndexOf(Leads, head) >= 0 || Array.IndexOf(Supports, head) >= 0 || Array.IndexOf(Doers, head) >= 0))
                return words.Length - length;
        }

        return -1;
    }

    private static OwnerRole RoleOf(ReadOnlySpan<char> head) =>
        PhraseEnds.HasAny(head, Watchers) ? OwnerRole.Nobody
        : PhraseEnds.HasAny(head, Leads) ? OwnerRole.Lead
        : PhraseEnds.HasAny(head, Supports) ? OwnerRole.Support
        : PhraseEnds.HasAny(head, Doers) ? OwnerRole.Plain
        : OwnerRole.None;

    /// <summary>The colon of a label: outside brackets, with no other sign before it.</summary>
    private static int ColonIn(ReadOnlySpan<char> words)
    {
        int depth = 0, letters = 0;
        for (int i = 0; i < words.Length && letters <= Longest; i++)
        {
            char c = words[i];
            if (c is '：' or ':' && depth == 0)
                return i;
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')' or '】' or ']' or '］')
                depth = Math.Max(0, depth - 1);
            else if (Glyph.IsSentenceEnd(c) || c is '，' or ',' or '；' or ';' or '\n' or '|')
                return -1;
            else if (depth == 0 && !Glyph.IsEdge(c))
                letters++;
        }
        return -1;
    }

    /// <summary>The label without blanks and without the brackets that stand in it: 牵头（责任）单位, 责任单位（列首位的牵头）.</summary>
    private static string Bared(ReadOnlySpan<char> words)
    {
        string label = Glyph.Squeeze(words).Trim('【', '】', '[', ']', '［', '］', '〔', '〕');
        int open = label.AsSpan().IndexOfAny('（', '(');
        int close = label.AsSpan().IndexOfAny('）', ')');
        return open >= 0 && close > open ? string.Concat(label.AsSpan(0, open), label.AsSpan(close + 1)) : label;
    }
}
