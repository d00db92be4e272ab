namespace Huzhou.Policy.Reading;

/// <summary>Looks the bodies of a text up in the caller's directory, and says which of them it does not know.</summary>
internal sealed class BodyNames
{
    private readonly OrganizationDirectory _directory;
    private readonly DateOnly? _day;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public BodyNames(OrganizationDirectory directory, DateOnly? day)
    {
        _directory = directory;
        _day = day;
    }

    /// <summary>What there is to say of the owners of these items, once for each name; nothing where no directory was given.</summary>
    public IEnumerable<Finding> Check(SourceText source, IEnumerable<TaskItem> items)
    {
        if (_directory.Organizations.Count == 0)
            yield break;
        foreach (OwnerName name in items.SelectMany(item => item.Owners?.Names ?? []))
        {
            if (!_told.Add(name.Name) || Known(name))
                continue;
            yield return Shortened(name.Name) is { } organization
                ? FindingCatalogue.OrganizationShortened(name.Name, organization.Name, source.SpanOf(name.Start, name.End))
                : FindingCatalogue.OrganizationUnknown(name.Name, source.SpanOf(name.Start, name.End));
        }
    }

    private bool Known(OwnerName name) =>
        (_directory.Resolve(name.Name, _day) ?? _directory.Resolve(name.Name)) is not null || name.Nameplates.Any(plate => _directory.Resolve(plate) is not null);

    /// <summary>The one body of which this is a shorter or longer name: 市发改委 of 市发展改革委; null where none or several fit.</summary>
    private Organization? Shortened(string name)
    {
        Organization? found = null;
        foreach (Organization organization in _directory.Organizations)
        {
            if (organization.IsUmbrella || !organization.Names.Any(known => Shortens(name, known.Value) || Shortens(known.Value, name)))
                continue;
            if (found is not null)
                return null;
            found = organization;
        }

        return found;
    }

    /// <summary>Whether a name leaves characters out of another between its first and its last one, half of them at most.</summary>
    private static bool Shortens(string name, string whole)
    {
        if (name.Length < 3 || name.Length >= whole.Length || name.Length * 2 < whole.Length || name[0] != whole[0] || name[^1] != whole[^1])
            return false;
        int at = 0;
        foreach (char c in whole)
        {
            if (at < name.Length && name[at] == c)
                at++;
        }

        return at == name.Length;
    }
}
