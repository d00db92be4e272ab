using System.Collections.Immutable;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>One body of an owner phrase: its name, second nameplates in brackets, and the members an umbrella is said to have.</summary>
internal sealed record class OwnerName(string Name, int Start, int End)
{
    public bool IsLead { get; init; }

    /// <summary>市政务办（市公管办）: 市公管办.</summary>
    public ImmutableArray<string> Nameplates { get; init; } = [];

    /// <summary>各区县政府（含南太湖新区）: 南太湖新区.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}

/// <summary>Who answers for an item, as an owner phrase says it.</summary>
internal sealed record class Owners(int Start, int End)
{
    public ImmutableArray<OwnerName> Names { get; init; } = [];

    /// <summary>Whether the phrase marks its leads (牵头).</summary>
    public bool MarksLead { get; init; }

    /// <summary>Whether the phrase says that the first unit listed leads, and that this holds from here on.</summary>
    public bool SaysFirstLeads { get; init; }

    /// <summary>年内持续推进, 6月底前完成; null where the phrase sets no time.</summary>
    public string? Deadline { get; init; }

    /// <summary>The person the phrase names (责任领导：…), several joined with 、; null where it names none.</summary>
    public string? Leader { get; init; }

    /// <summary>Whether nothing tells which of several bodies leads.</summary>
    public bool IsUnranked => !MarksLead && Names.Length > 1;

    public IEnumerable<string> Leads => Names.Where(n => n.IsLead).Select(n => n.Name);

    public IEnumerable<string> Supports => Names.Where(n => !n.IsLead).Select(n => n.Name);
}
