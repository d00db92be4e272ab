using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// One kind of a closed family: its name, what it needs and may have beside the members that all kinds have, and how it is made.
/// </summary>
internal sealed class Kind<T>
    where T : class
{
    private readonly Action<IConverterBook> _collect;

    private Kind(string name, Type type, Member<T>[] needed, Member<T>[] optional, Making<T> make, Action<IConverterBook> collect)
    {
        (Name, Type, Needed, Optional, Make, _collect) = (name, type, needed, optional, make, collect);
        NeededSet = needed.Aggregate(0UL, (set, member) => set | member.Bit);
        Set = optional.Aggregate(NeededSet, (set, member) => set | member.Bit);
    }

    internal string Name { get; }

    internal Type Type { get; }

    internal Member<T>[] Needed { get; }

    internal Member<T>[] Optional { get; }

    internal Making<T> Make { get; }

    internal ulong Set { get; }

    internal ulong NeededSet { get; }

    /// <summary>A kind whose case of the family is <typeparamref name="TCase"/>.</summary>
    internal static Kind<T> Of<TCase>(string name, Member<T>[] needed, Member<T>[] optional, Making<T> make)
        where TCase : class, T => new(name, typeof(TCase), needed, optional, make, static book => book.AddCase<TCase, T>());

    internal void Collect(IConverterBook book) => _collect(book);
}

/// <summary>A closed family: the member <c>kind</c>, which may stand at any place, says which of its cases an object is.</summary>
internal sealed class Family<T> : Noun<T>
    where T : class
{
    private const string Discriminator = "kind";

    private readonly Part<T, string> _kind;
    private readonly Dictionary<string, Kind<T>> _byName;
    private readonly Dictionary<Type, Kind<T>> _byType;
    private readonly string _what;
    private readonly ulong _special;

    /// <summary>A family.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="what">What a wrong kind is said not to be: a condition.</param>
    /// <param name="chinese">What it is, in Chinese.</param>
    /// <param name="english">What it is, in English.</param>
    /// <param name="members">The members of all kinds; the first one is that of the kind.</param>
    /// <param name="kinds">The kinds.</param>
    internal Family(string name, string what, string chinese, string english, Members<T> members, params Kind<T>[] kinds)
        : base(name, chinese, english, members, static (in _) => throw new InvalidOperationException("Each kind makes its own."))
    {
        _what = what;
        _kind = (Part<T, string>)members.All[0];
        _byName = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        _byType = kinds.ToDictionary(kind => kind.Type);
        _special = kinds.Aggregate(0UL, (set, kind) => set | kind.Set);
    }

    public override IReadOnlyList<(string Kind, IReadOnlyList<string> Needed, IReadOnlyList<string> Optional)> Kinds =>
        [.. _byName.Values.Select(kind =>
            (kind.Name, (IReadOnlyList<string>)[.. kind.Needed.Select(m => m.Name)],
            (IReadOnlyList<string>)[.. kind.Optional.Select(m => m.Name)]))];

    /// <summary>The member that says the kind, to be the first of a family's table.</summary>
    internal static Part<T, string> KindOf(Members<T> members, Func<T, string> name) =>
        members.May(Discriminator, noun => Spelling.Camel(name(noun)), Scalars.Word, "类别", "the kind");

    internal override void Collect(IConverterBook book)
    {
        base.Collect(book);
        foreach (Kind<T> kind in _byName.Values)
            kind.Collect(book);
    }

    private protected override T Made(in MemberValues values)
    {
        string? name = _kind.Get(values);
        Kind<T> kind = name is not null && _byName.TryGetValue(name, out Kind<T>? known) ? known : throw Wrong(values.Scope, name);
        ulong foreign = values.Present & _special & ~kind.Set, missing = kind.NeededSet & ~values.Present;
        if (foreign != 0)
            throw values.Scope.Refuse(FirstOf(foreign),
                $"the kind \"{kind.Name}\" has no such member; it has {(kind.Set == 0 ? "none" : string.Join(", ", InOrder(kind.Set)))}");
        return missing == 0 ? kind.Make(values) : throw values.Scope.Missing(FirstOf(missing));
    }

    private protected override void WriteMembers(Utf8JsonWriter json, T noun, WriteScope scope, ulong which) =>
        base.WriteMembers(json, noun, scope, which & (~_special | _byType[noun.GetType()].Set));

    private protected override JsonObject Rule(SchemaBook book) => new()
    {
        ["oneOf"] = new JsonArray([.. _byName.Values.Select(kind =>
        {
            Member<T>[] members =
                [.. Table.Where(member => member != _kind && ((_special & member.Bit) == 0 || (kind.Set & member.Bit) != 0))];
            int place = Table.TakeWhile(member => member != _kind).Count();
            JsonObject rules = Rules(book, members);
            rules.Insert(place, Discriminator, new JsonObject { ["const"] = kind.Name });
            return SchemaBook.Closed(rules,
                [Discriminator,
                .. members.Where(member => member.IsNeeded || (kind.NeededSet & member.Bit) != 0).Select(member => member.Name)]);
        })]),
    };

    private IEnumerable<string> InOrder(ulong set) => Table.Where(member => (member.Bit & set) != 0).Select(member => member.Name);

    private Refusal Wrong(ReadScope scope, string? name)
    {
        string expected = $"expected one of {string.Join(", ", _byName.Keys)}";
        return scope.Refuse(Discriminator, name is null ? $"this member is missing; {expected}" : $"\"{name}\" is not {_what}; {expected}");
    }
}
