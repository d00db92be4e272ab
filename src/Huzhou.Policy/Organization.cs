namespace Huzhou.Policy;

/// <summary>What kind of body an organization is.</summary>
public enum OrganizationKind
{
    /// <summary>The kind is not known.</summary>
    Unknown,

    /// <summary>A department, office or bureau of the government.</summary>
    Government,

    /// <summary>A body of the Party committee.</summary>
    Party,

    /// <summary>A people's congress or consultative body.</summary>
    Congress,

    /// <summary>The government of a county or district.</summary>
    County,

    /// <summary>The committee that runs a development zone or new area.</summary>
    Zone,

    /// <summary>A mass organization: 市科协, 市妇联.</summary>
    MassOrganization,

    /// <summary>A company.</summary>
    Enterprise,

    /// <summary>A school, hospital, centre or other public institution.</summary>
    Institution,

    /// <summary>A court or procuratorate.</summary>
    Judiciary,

    /// <summary>An office of a national or provincial system outside the government's own chain: customs, central bank, tax.</summary>
    Vertical,

    /// <summary>A military body.</summary>
    Military,

    /// <summary>A name that stands for several bodies: 各区县政府.</summary>
    Umbrella,
}

/// <summary>A body that answers for tasks: a department, a county government, a company, or an umbrella over several.</summary>
public sealed record class Organization
{
    /// <summary>A body by its code and present name.</summary>
    /// <param name="code">The identity: it stays when the name changes. Lower-case letters, digits and hyphens, or <c>local:</c> and the
    /// name.</param>
    /// <param name="names">Every name with its dates, the present one last.</param>
    /// <exception cref="ArgumentException">The code is empty or there is no name.</exception>
    public Organization(string code, IReadOnlyList<OrganizationName> names)
    {
        Code = Text.Required(code, nameof(code));
        Names = Copied<OrganizationName>.Of(names, nameof(names));
        if (Names.Count == 0)
            throw new ArgumentException($"The organization \"{code}\" has no name.", nameof(names));
    }

    /// <summary>The identity.</summary>
    public string Code { get; }

    /// <summary>Every name with its dates, the present one last.</summary>
    public IReadOnlyList<OrganizationName> Names { get; }

    /// <summary>The present name.</summary>
    public string Name => Names[^1].Value;

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init => field = Text.Optional(value, nameof(EnglishName)); }

    /// <summary>Second names of the same body, written in brackets behind the first: 市商务局（市粮食和物资储备局）.</summary>
    public IReadOnlyList<string> Nameplates { get; init => field = Copied<string>.Of(value, nameof(Nameplates)); } = Copied<string>.Empty;

    /// <summary>What kind of body it is.</summary>
    public OrganizationKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>How high it stands.</summary>
    public GovernmentLevel Level { get; init => field = Text.Defined(value, nameof(Level)); }

    /// <summary>The codes of the bodies an umbrella stands for; empty for a single body.</summary>
    public IReadOnlyList<string> Members { get; init => field = Copied<string>.Of(value, nameof(Members)); } = Copied<string>.Empty;

    /// <summary>Whether an umbrella stands for bodies nobody lists: 市级其他有关单位.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The code of the body it was merged into, or null while it exists.</summary>
    public string? MergedInto { get; init => field = Text.Optional(value, nameof(MergedInto)); }

    /// <summary>Whether it stands for several bodies.</summary>
    public bool IsUmbrella => Kind == OrganizationKind.Umbrella;

    /// <summary>A body that no directory knows: never an error.</summary>
    public static Organization Local(string name) => new("local:" + Text.Required(name, nameof(name)), [new OrganizationName(name)]);

    /// <summary>The present name.</summary>
    public override string ToString() => Name;
}
