using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>What is said of a noun in one place, for every way in and out.</summary>
internal interface INoun
{
    /// <summary>The name, as in the schema.</summary>
    string Name { get; }

    /// <summary>What it is, in Chinese.</summary>
    string Chinese { get; }

    /// <summary>What it is, in English.</summary>
    string English { get; }

    /// <summary>Its members in the order in which they are written.</summary>
    IReadOnlyList<IMember> Members { get; }

    /// <summary>The members that each kind of a closed family needs and may have; null where there are no kinds.</summary>
    IReadOnlyList<(string Kind, IReadOnlyList<string> Needed, IReadOnlyList<string> Optional)>? Kinds { get; }

    /// <summary>Adds it and the values of its members to the types that are converted.</summary>
    void Collect(IConverterBook book);

}

/// <summary>
/// A noun by the table of its members, 64 at most: an object of the format. It is read while its bytes go by, each member into a slot,
/// and made as soon as it ends, so
/// that nothing stands in memory a second time and nothing is compiled at run time.
/// </summary>
internal class Noun<T> : Form<T>, INoun
{
    private readonly Making<T> _make;
    private Member<T>[] _members;
    private ulong _needed;

    internal Noun(string name, string chinese, string english, Members<T> members, Making<T> make)
    {
        (Name, Chinese, English, _members, _make) = (name, chinese, english, [.. members.All], make);
        _needed = Bits(static member => member.IsNeeded);
    }

    public string Name { get; private set; }

    public string Chinese { get; }

    public string English { get; }

    public IReadOnlyList<IMember> Members => _members;

    /// <summary>
    /// Members of texts of another kind: one of them says that this is such a text, and that what is needed here is missing.
    /// </summary>
    internal IReadOnlyList<string> Elsewhere { get; init; } = [];

    public virtual IReadOnlyList<(string Kind, IReadOnlyList<string> Needed, IReadOnlyList<string> Optional)>? Kinds => null;

    internal override string Words => Name;

    /// <summary>The members as they are written.</summary>
    private protected IReadOnlyList<Member<T>> Table => _members;

    /// <summary>The same noun where further members stand before its own, as at the root of a text.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="first">Makes the members.</param>
    internal Noun<T> After(string name, Action<Members<T>> first)
    {
        Members<T> more = new();
        first(more);
        Noun<T> whole = (Noun<T>)MemberwiseClone();
        for (int i = 0; i < more.All.Count; i++)
            more.All[i].Index = _members.Length + i;
        whole._members = [.. more.All, .. _members];
        whole._needed = whole.Bits(static member => member.IsNeeded);
        whole.Name = name;
        return whole;
    }

    internal override T Read(ref Utf8JsonReader json, ReadScope scope)
    {
        int first = scope.BeginSlots(_members.Length);
        ulong present = Take(ref json, scope, first, ulong.MaxValue);
        return Make(scope, first, present);
    }

    /// <summary>
    /// Reads the noun that is the root of a text: what it defines for itself first, where that was seen to stand behind what refers to
    /// it.
    /// </summary>
    internal T ReadRoot(ref Utf8JsonReader json, ReadScope scope)
    {
        int first = scope.BeginSlots(_members.Length);
        ulong definitions = scope.LooksAhead ? Bits(static member => member.IsDefinition) : 0;
        if (scope.LooksAhead)
        {
            Utf8JsonReader ahead = json;
            Take(ref ahead, scope, first, definitions);
        }

        return Make(scope, first, Take(ref json, scope, first, ~definitions));
    }

    /// <summary>Takes the members of the object on which the reader stands, and passes over those that are not wanted.</summary>
    /// <returns>The members that are there and not null, as bits.</returns>
    internal ulong Take(ref Utf8JsonReader json, ReadScope scope, int first, ulong wanted)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new Refusal(json.TokenType == JsonTokenType.Null ? "expected an object, found null" : "expected an object");
        Trail trail = scope.Trail;
        trail.Enter(string.Empty);
        Member<T>[] members = _members;
        ulong seen = 0, present = 0;
        int next = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int at = json.ValueIsEscaped ? FindEscaped(ref json) : Find(json.ValueSpan, next);
            if (at < 0)
                throw Unknown(ref json, scope);
            Member<T> member = members[at];
            next = at + 1;
            trail.At(member.Name);
            if ((seen & member.Bit) != 0)
                throw new Refusal("expected every member once");
            seen |= member.Bit;
            json.Read();
            if ((wanted & member.Bit) == 0)
                json.Skip();
            else if (json.TokenType != JsonTokenType.Null)
            {
                present |= member.Bit;
                member.Take(ref json, scope, first + member.Index);
            }
        }

        trail.Leave();
        return present;
    }

    /// <summary>Makes the noun of what was taken, and gives the slots back.</summary>
    internal T Make(ReadScope scope, int first, ulong present)
    {
        scope.Trail.Noun = this;
        T noun = Made(new MemberValues(scope, scope.SlotsAt(first, _members.Length), present));
        scope.EndSlots(first);
        return noun;
    }

    internal override void Write(Utf8JsonWriter json, T value, WriteScope scope)
    {
        json.WriteStartObject();
        WriteMembers(json, value, scope, ulong.MaxValue);
        json.WriteEndObject();
    }

    internal override void Collect(IConverterBook book)
    {
        book.AddNoun<T>(this);
        foreach (Member<T> member in _members)
            member.Collect(book);
    }

    void INoun.Collect(IConverterBook book) => Collect(book);

    internal override JsonObject Schema(SchemaBook book) => book.Reference(this, Rule);

    /// <summary>The rule of the JSON Schema for the object itself.</summary>
    private protected virtual JsonObject Rule(SchemaBook book) =>
        SchemaBook.Closed(Rules(book, _members), _members.Where(member => member.IsNeeded).Select(member => member.Name));

    /// <summary>The rules for members, with what they mean.</summary>
    private protected static JsonObject Rules(SchemaBook book, IEnumerable<Member<T>> members) => new(members.Select(member =>
    {
        JsonObject rule = member.Schema(book);
        rule["description"] = member.English;
        return KeyValuePair.Create(member.Name, (JsonNode?)rule);
    }));

    /// <summary>Checks that what is needed is there, and makes the noun.</summary>
    private protected virtual T Made(in MemberValues values)
    {
        ulong missing = _needed & ~values.Present;
        return missing == 0 ? _make(values) : throw values.Scope.Missing(FirstOf(missing));
    }

    /// <summary>The name of the first member of a set.</summary>
    private protected string FirstOf(ulong set) => Array.Find(_members, member => (member.Bit & set) != 0)!.Name;

    /// <summary>Writes those members of a set that are not left out.</summary>
    private protected virtual void WriteMembers(Utf8JsonWriter json, T noun, WriteScope scope, ulong which)
    {
        for (int i = 0; i < _members.Length; i++)
        {
            if (_members[i].IsDefinition)
            {
                WriteFromDefinitions(json, noun, scope, which, i);
                return;
            }

            Write(json, _members[i], noun, scope, which);
        }
    }

    private static void Write(Utf8JsonWriter json, Member<T> member, T noun, WriteScope scope, ulong which)
    {
        if ((which & member.Bit) == 0 || member.IsLeftOut(noun, scope))
            return;
        json.WritePropertyName(member.Encoded);
        member.WriteValue(json, noun, scope);
    }

    private ulong Bits(Func<Member<T>, bool> which) => _members.Aggregate(0UL, (set, member) => which(member) ? set | member.Bit : set);

    /// <summary>What definitions stand before is written aside first: only then it is known what has to be defined.</summary>
    private void WriteFromDefinitions(Utf8JsonWriter json, T noun, WriteScope scope, ulong which, int from)
    {
        ArrayBufferWriter<byte> aside = new(4096);
        using Utf8JsonWriter writer = new(aside, json.Options);
        Range[] places = new Range[_members.Length];
        for (int i = from; i < _members.Length; i++)
        {
            Member<T> member = _members[i];
            if (member.IsDefinition || (which & member.Bit) == 0 || member.IsLeftOut(noun, scope))
                continue;
            int start = aside.WrittenCount;
            writer.Reset(aside);
            member.WriteValue(writer, noun, scope);
            writer.Flush();
            places[i] = start..aside.WrittenCount;
        }

        for (int i = from; i < _members.Length; i++)
        {
            if (_members[i].IsDefinition || json.Options.Indented)
                Write(json, _members[i], noun, scope, which);
            else if (!places[i].Equals(default))
            {
                json.WritePropertyName(_members[i].Encoded);
                json.WriteRawValue(aside.WrittenSpan[places[i]], skipInputValidation: true);
            }
        }
    }

    /// <summary>The member with a name: mostly the next one, or one soon after it.</summary>
    private int Find(ReadOnlySpan<byte> name, int next)
    {
        Member<T>[] members = _members;
        for (int i = next; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Utf8))
                return i;
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(members[i].Utf8))
                return i;
        }

        return -1;
    }

    private int FindEscaped(ref Utf8JsonReader json)
    {
        for (int i = 0; i < _members.Length; i++)
        {
            if (json.ValueTextEquals(_members[i].Utf8))
                return i;
        }

        return -1;
    }

    private Refusal Unknown(ref Utf8JsonReader json, ReadScope scope)
    {
        string name = Utf8Text.Of(ref json);
        bool isElsewhere = Elsewhere.Contains(name);
        scope.Trail.At(isElsewhere ? _members[^1].Name : name);
        if (isElsewhere)
            return scope.Missing(null);
        return new Refusal($"unknown member; expected one of {string.Join(", ", _members.Select(member => member.Name))}");
    }
}
