namespace Huzhou.Policy;

/// <summary>Organizations by code, and by every name and nameplate with its dates.</summary>
public sealed class OrganizationDirectory
{
    private readonly Dictionary<string, Organization> _byCode;
    private readonly Dictionary<string, (OrganizationName Name, Organization Organization)[]> _byName;

    /// <summary>A directory of these bodies.</summary>
    /// <exception cref="ArgumentException">
    /// A code stands twice; a name means two bodies on one day; an umbrella or a merger names an unknown body, or leads back to itself.
    /// </exception>
    public OrganizationDirectory(IEnumerable<Organization> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        Organizations = Copied<Organization>.Of([.. organizations], nameof(organizations));
        Dictionary<string, Organization> byCode = new(StringComparer.Ordinal);
        Dictionary<string, List<(OrganizationName, Organization)>> byName = new(StringComparer.Ordinal);
        foreach (Organization organization in Organizations)
        {
            if (!byCode.TryAdd(organization.Code, organization))
                throw new ArgumentException($"The organization \"{organization.Code}\" is defined twice.", nameof(organizations));
            foreach (OrganizationName name in organization.Names
                .Concat(organization.Nameplates.Select(plate => new OrganizationName(plate))))
            {
                if (!byName.TryGetValue(name.Value, out List<(OrganizationName Name, Organization Organization)>? bearers))
                    byName[name.Value] = bearers = [];
                foreach ((OrganizationName other, Organization bearer) in bearers)
                {
                    if (bearer != organization && Overlap(name, other))
                        throw new ArgumentException(
                            $"The name \"{name.Value}\" means both \"{bearer.Code}\" and \"{organization.Code}\" at the same time.",
                            nameof(organizations));
                }

                bearers.Add((name, organization));
            }
        }

        _byCode = byCode;
        _byName = byName.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        foreach (Organization organization in Organizations)
            Follow(organization, []);
    }

    /// <summary>A directory without bodies: every name becomes a local one.</summary>
    public static OrganizationDirectory Empty { get; } = new([]);

    /// <summary>All bodies, in the order given.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>The body with this code, or null.</summary>
    public Organization? Find(string code) => _byCode.GetValueOrDefault(code ?? throw new ArgumentNullException(nameof(code)));

    /// <summary>The body that bore this name or nameplate on that day, or null.</summary>
    /// <param name="name">The name as a document writes it.</param>
    /// <param name="day">The document's day; null finds the name at any time.</param>
    public Organization? Resolve(string name, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach ((OrganizationName used, Organization organization) in _byName.GetValueOrDefault(name, []))
        {
            if (used.IsUsedOn(day))
                return organization;
        }

        return null;
    }

    /// <summary>
    /// The body that a responsibility means by one of its names: the one that bears it on that day, else the one it was taken for, or
    /// null.
    /// </summary>
    /// <param name="name">The name as the document writes it.</param>
    /// <param name="responsibility">The responsibility that holds the name.</param>
    /// <param name="day">The document's day; null finds the name at any time.</param>
    public Organization? Resolve(string name, Responsibility responsibility, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(responsibility);
        return Resolve(name, day)
            ?? (responsibility.TakenFor.FirstOrDefault(taken => taken.Name == name) is { } taken ? Find(taken.Code) : null);
    }

    /// <summary>The single bodies an umbrella stands for, umbrellas inside it opened; a single body stands for itself.</summary>
    public IReadOnlyList<Organization> Expand(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        if (!organization.IsUmbrella)
            return [organization];
        return [.. organization.Members.SelectMany(code => Find(code) is { } member ? Expand(member) : []).Distinct()];
    }

    /// <summary>This directory with another laid over it: where both have a code, the other's body holds.</summary>
    public OrganizationDirectory With(OrganizationDirectory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new OrganizationDirectory([.. Organizations.Where(mine => other.Find(mine.Code) is null), .. other.Organizations]);
    }

    private static bool Overlap(OrganizationName a, OrganizationName b) =>
        (a.From ?? DateOnly.MinValue) <= (b.Until ?? DateOnly.MaxValue) && (b.From ?? DateOnly.MinValue) <= (a.Until ?? DateOnly.MaxValue);

    private void Follow(Organization organization, HashSet<string> path)
    {
        if (!path.Add(organization.Code))
            throw new ArgumentException(
                $"The organization \"{organization.Code}\" is a member of itself by way of {string.Join(" → ", path)}.");
        foreach (string code in organization.Members.Concat(organization.MergedInto is { } heir ? [heir] : []))
        {
            Organization next = Find(code)
                ?? throw new ArgumentException($"The organization \"{organization.Code}\" names an unknown body \"{code}\".");
            Follow(next, path);
        }

        path.Remove(organization.Code);
    }
}
