namespace Huzhou.Policy;

/// <summary>Finds the facts that addresses name in documents, also where a newer copy of a text moved or rewrote them a little.</summary>
internal sealed class AddressBook(IReadOnlyList<Document> documents)
{
    private readonly Dictionary<string, int> _places = documents.Select((document, index) => (document.Id, index))
        .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>
    /// A fact that was found: in which document, whether under another identity than the address has, and whether identity and section
    /// are both those of the address.
    /// </summary>
    internal readonly record struct Found(int Document, object Fact, bool IsMoved, bool IsExact = false);

    /// <summary>What an address names, or null.</summary>
    internal Found? Find(FactAddress address) => address.Part switch
    {
        AddressedPart.Target => Fact(address, document => document.Targets, Addressed.Of),
        AddressedPart.Result => Fact(address, document => document.Observations, Addressed.Of),
        AddressedPart.Document => _places.TryGetValue(address.Id, out int at) ? new Found(at, documents[at], false, true) : null,
        _ => Part(address),
    };

    private Found? Fact<T>(FactAddress address, Func<Document, IReadOnlyList<T>> facts, Func<T, Addressed> say)
        where T : class
    {
        int[] places = address.Document is { } id && _places.TryGetValue(id, out int at) ? [at] : [.. Enumerable.Range(0, documents.Count)];
        (int Place, T Fact, Addressed Said)[] all =
            [.. places.SelectMany(place => facts(documents[place]).Select(fact => (place, fact, say(fact))))];
        (int Place, T Fact, Addressed Said)[] exact = [.. all.Where(one => one.Said.Fact.Equals(new FactId(address.Id)))];
        if (exact is [var own] && (address.Section is null || own.Said.Section == address.Section))
            return new Found(own.Place, own.Fact, false, true);
        // Of several that say the same, the section tells which is meant: one more of them in front changes the ordinals.
        string root = WithoutOrdinal(address.Id);
        (int Place, T Fact, Addressed Said)[] alike = [.. all.Where(one => WithoutOrdinal(one.Said.Fact.ToString()) == root)];
        if (alike.Where(one => one.Said.Section == address.Section).ToArray() is [var here])
            return new Found(here.Place, here.Fact, exact.Length == 0);
        if (exact is [var same])
            return new Found(same.Place, same.Fact, false);
        if (alike is [var only])
            return new Found(only.Place, only.Fact, true);
        return address.Says is { } says && all.Where(one => one.Said.Words == says).ToArray() is [var rewritten]
            ? new Found(rewritten.Place, rewritten.Fact, true)
            : null;
    }

    private Found? Part(FactAddress address)
    {
        if (address.Document is not { } id || !_places.TryGetValue(id, out int at))
            return null;
        Document document = documents[at];
        string key = address.Key;
        object? fact = address.Part switch
        {
            AddressedPart.Section => document.Sections.FirstOrDefault(section => section.Path == key),
            AddressedPart.Item => document.Tasks.FirstOrDefault(task => task.Id.ToString() == key)
                ?? document.LivelihoodProjects.FirstOrDefault(project => project.Id.ToString() == key)
                ?? (object?)(document as Document.Minutes)?.Decisions.FirstOrDefault(decision => decision.Id.ToString() == key),
            AddressedPart.Claim => Named(document.Claims, claim => claim.Scope, key),
            AddressedPart.Shortcoming => Named(document.Shortcomings, problem => problem.Topic, key),
            AddressedPart.Hearing => Named((document as Document.Minutes)?.Hearings ?? [], hearing => hearing.Topic, key),
            AddressedPart.Project => Named(document.Projects, project => project.Name, key),
            AddressedPart.Distinction => Named(document.Distinctions, distinction => distinction.Name, key),
            _ => Named(document.Programmes, programme => programme.Name, key),
        };
        return fact is null ? null : new Found(at, fact, false, true);
    }

    private static T? Named<T>(IReadOnlyList<T> list, Func<T, string> words, string key)
        where T : class
    {
        string hash = WithoutOrdinal(key);
        int ordinal = hash.Length < key.Length
            && int.TryParse(key.AsSpan(hash.Length + 1), System.Globalization.CultureInfo.InvariantCulture, out int written) ? written : 1;
        return list.Where(one => ContentHash.Of(words(one)).ToString() == hash).Skip(ordinal - 1).FirstOrDefault();
    }

    private static string WithoutOrdinal(string id)
    {
        int dot = id.LastIndexOf('.');
        return dot > id.LastIndexOf('#') && id.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? id[..dot] : id;
    }

    /// <summary>What is compared with an address.</summary>
    private readonly record struct Addressed(FactId Fact, string? Section, string Words)
    {
        internal static Addressed Of(Target target) => new(target.Fact, target.Source.Section, FactAddress.SaidBy(target));

        internal static Addressed Of(Observation result) => new(result.Fact, result.Source.Section, FactAddress.SaidBy(result));
    }
}
