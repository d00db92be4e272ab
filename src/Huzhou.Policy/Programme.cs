namespace Huzhou.Policy;

/// <summary>What a named mechanism is.</summary>
public enum ProgrammeKind
{
    /// <summary>A way of working: weekly talks, monthly displays, "2+2".</summary>
    Mechanism,

    /// <summary>A package of policies: "8+4", "56条".</summary>
    PolicyPackage,

    /// <summary>A campaign or project that bundles works: "十百千万", "1168".</summary>
    Campaign,

    /// <summary>A named set of rates: "双六率".</summary>
    RateSet,
}

/// <summary>A named mechanism that groups work over documents.</summary>
public sealed record class Programme
{
    /// <summary>A programme by code and name.</summary>
    /// <exception cref="ArgumentException">The code or the name is empty.</exception>
    public Programme(string code, string name)
    {
        Code = Text.Required(code, nameof(code));
        Name = Text.Required(name, nameof(name));
    }

    /// <summary>The identity.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init => field = Text.Optional(value, nameof(EnglishName)); }

    /// <summary>What it is.</summary>
    public ProgrammeKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>Whose programme it is, by level: the province's "8+4", the city's "56条".</summary>
    public GovernmentLevel Level { get; init => field = Text.Defined(value, nameof(Level)); }

    /// <summary>Other names of it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Copied<string>.Of(value, nameof(Aliases)); } = Copied<string>.Empty;

    /// <summary>The code of the programme it carries out, or null.</summary>
    public string? CarriesOut { get; init => field = Text.Optional(value, nameof(CarriesOut)); }

    /// <summary>The meeting decision that set it up, or null.</summary>
    public ItemId? SetUpBy { get; init; }

    /// <summary>The tasks that belong to it by review, besides those whose own words name it.</summary>
    public IReadOnlyList<ItemId> Tasks { get; init => field = Copied<ItemId>.Of(value, nameof(Tasks)); } = Copied<ItemId>.Empty;

    /// <summary>The ids of the targets that documents set for it.</summary>
    public IReadOnlyList<string> Targets { get; init => field = Copied<string>.Of(value, nameof(Targets)); } = Copied<string>.Empty;

    /// <summary>The ids of the observations that documents report of it.</summary>
    public IReadOnlyList<string> Results { get; init => field = Copied<string>.Of(value, nameof(Results)); } = Copied<string>.Empty;

    /// <summary>
    /// The codes of the indicators that make up a set of rates; empty where no document gives its members, and nothing is invented.
    /// </summary>
    public IReadOnlyList<string> Members { get; init => field = Copied<string>.Of(value, nameof(Members)); } = Copied<string>.Empty;

    /// <summary>The rounds in which it shows, ranks or appraises; empty where it has no rhythm of its own.</summary>
    public IReadOnlyList<Round> Rounds { get; init => field = Copied<Round>.Of(value, nameof(Rounds)); } = Copied<Round>.Empty;

    /// <summary>Whether a document that writes this name means it; full-width signs and quotation marks make no difference.</summary>
    public bool IsCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string plain = Plain(name);
        return Plain(Name) == plain || Aliases.Any(alias => Plain(alias) == plain);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string Plain(string name) =>
        string.Concat(
        name.Where(c => c is not ('“' or '”' or '"' or ' ')).Select(c => c is > '\uFF00' and < '\uFF5F' ? (char)(c - 0xFEE0) : c));
}
