using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Organizations;

/// <summary>
/// Looks the bodies of a text up in the caller's directory: which of them it knows, which are shorter names of one it knows, and which it
/// does not know.
/// </summary>
internal sealed class BodyNames
{
    private readonly OrganizationDirectory _directory;
    private readonly DateOnly? _day;
    private readonly Dictionary<string, Organization?> _taken = new(StringComparer.Ordinal);
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
            if (!_told.Add(name.Name) || Bearer(name) is not null)
                continue;
            yield return Taken(name.Name) is { } organization
                ? FindingCatalogue.OrganizationShortened(name.Name, organization.Name, source.SpanOf(name.Start, name.End))
                : FindingCatalogue.OrganizationUnknown(name.Name, source.SpanOf(name.Start, name.End));
        }
    }

    /// <summary>The names of an owner phrase that no body bears as they are written, each with the body it is taken for.</summary>
    public IReadOnlyList<TakenName> TakenOf(Owners owners)
    {
        if (_directory.Organizations.Count == 0)
            return [];
        List<TakenName> taken = [];
        foreach (OwnerName name in owners.Names)
        {
            if (_directory.Resolve(name.Name) is null && (Bearer(name) ?? Taken(name.Name)) is { } organization
                && !taken.Exists(one => one.Name == name.Name))
                taken.Add(new TakenName(name.Name, organization.Code));
        }
        return taken;
    }

    /// <summary>The body that bears the name, or one of the nameplates written behind it.</summary>
    private Organization? Bearer(OwnerName name)
    {
        Organization? bearer = _directory.Resolve(name.Name, _day) ?? _directory.Resolve(name.Name);
        foreach (string plate in name.Nameplates)
            bearer ??= _directory.Resolve(plate);
        return bearer;
    }

    private Organization? Taken(string name)
    {
        if (!_taken.TryGetValue(name, out Organization? organization))
            _taken.Add(name, organization = Shortened(name));
        return organization;
    }

    /// <summary>
    /// The one body of which this is a shorter or longer name: 市发改委 of 市发展改革委, 市人社局 of 市人力资源和社会保障局; null where none or several fit.
    /// </summary>
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

    /// <summary>
    /// Whether a name leaves characters out of another between its first and its last one. One that keeps less than half of them must keep
    /// the first of the words behind the level: 市住建局 of 市住房和城乡建设局.
    /// </summary>
    private static bool Shortens(string name, string whole)
    {
        name = Bare(name);
        whole = Unplaced(Bare(whole), name);
        if (name.Length < 3 || name.Length >= whole.Length || name.Length * 3 < whole.Length || name[0] != whole[0]
            || name[^1] != whole[^1])
            return name.Length >= 3 && name == whole;
        if (name.Length * 2 < whole.Length && name[1] != whole[1])
            return false;
        int at = 0;
        foreach (char c in whole)
        {
            if (at < name.Length && name[at] == c)
                at++;
        }

        return at == name.Length;
    }

    /// <summary>委员会 ends as 委, 办公室 as 办.</summary>
    private static string Bare(string name) =>
        name.EndsWith("委员会", StringComparison.Ordinal) || name.EndsWith("办公室", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>云泽市财政局 without the place before the level with which a short name begins: 市财政局.</summary>
    private static string Unplaced(string whole, string name)
    {
        int level = name.Length > 0 && name[0] is '市' or '县' or '区' or '省' or '州' or '旗'
            && whole[0] != name[0] ? whole.AsSpan().IndexOf(name[0]) : -1;
        return level is > 0 and <= 7 ? whole[level..] : whole;
    }
}
