using System.Numerics;
using System.Text.Json;

namespace Huzhou.Policy.Serialization;

/// <summary>Takes the value of a member, on which the reader stands, into an object.</summary>
internal delegate void Taking<T>(ref Utf8JsonReader json, ReadScope scope, T data);

/// <summary>
/// The members of an object of an archive, in the order in which they are written, and how each is taken from the bytes. An archive is read by these tables, not by the
/// metadata of System.Text.Json: they need no tree of the whole text before it is checked, and nothing compiled at run time.
/// </summary>
internal sealed class Shape<T>
    where T : class
{
    private readonly Func<T> _begin;
    private readonly Member[] _members;
    private readonly int _number = Data.NextShape();

    /// <summary>An object that begins empty and has these members, 64 at most, each named like the property that is written.</summary>
    internal Shape(Func<T> begin, params (string Property, Taking<T> Take)[] members)
    {
        _begin = begin;
        _members = new Member[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            string name = JsonNamingPolicy.CamelCase.ConvertName(members[i].Property);
            _members[i] = new Member(name, System.Text.Encoding.ASCII.GetBytes(name), members[i].Take);
        }
    }

    /// <summary>The names of the members.</summary>
    internal IEnumerable<string> Names => _members.Select(member => member.Name);

    /// <summary>A set of members, as bits.</summary>
    internal ulong Set(params string[] properties)
    {
        ulong set = 0;
        foreach (string property in properties)
            set |= 1UL << Array.FindIndex(_members, member => member.Name == JsonNamingPolicy.CamelCase.ConvertName(property));
        return set;
    }

    /// <summary>The members that each kind of a closed family has, as bits.</summary>
    internal IReadOnlyDictionary<string, ulong> SetsOf(IReadOnlyDictionary<string, string[]> kinds)
    {
        Dictionary<string, ulong> sets = new(StringComparer.Ordinal);
        foreach ((string kind, string[] members) in kinds)
            sets.Add(kind, Set(members) | Set("kind"));
        return sets;
    }

    /// <summary>Whether an object is known to have no other members than its kind has.</summary>
    internal static bool IsOf(Data data, string? kind, IReadOnlyDictionary<string, ulong> sets) =>
        data.Taken != 0 && kind is not null && sets.TryGetValue(kind, out ulong members) && (data.Taken & ~members) == 0;

    /// <summary>Takes the object on which the reader stands, into one that has served before where there is one.</summary>
    internal T Take(ref Utf8JsonReader json, ReadScope scope) => Take(ref json, scope, (T?)(object?)scope.Spare(_number) ?? _begin());

    /// <summary>Takes members of the object on which the reader stands, and passes over those that are not wanted.</summary>
    internal T Take(ref Utf8JsonReader json, ReadScope scope, T data, ulong wanted = ulong.MaxValue)
    {
        Begin(ref json, scope);
        ulong seen = 0;
        int at = -1;
        while ((at = Next(ref json, scope, at, ref seen)) >= 0)
        {
            if ((wanted & (1UL << at)) == 0)
                json.Skip();
            else if (json.TokenType != JsonTokenType.Null)
                _members[at].Take(ref json, scope, data);
        }

        scope.Trail.Leave();
        if (data is Data taken)
            (taken.Taken, taken.TakenBy) = (seen, _number);
        return data;
    }

    /// <summary>Enters the object on which the reader stands.</summary>
    internal static void Begin(ref Utf8JsonReader json, ReadScope scope)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new Refusal(json.TokenType == JsonTokenType.Null ? "expected an object, found null" : "expected an object");
        scope.Trail.Enter(string.Empty);
    }

    /// <summary>Goes on to the value of the next member of that object, and says which one it is; -1 behind the last.</summary>
    /// <param name="json">Stands at the begin of the object, or at a value.</param>
    /// <param name="scope">Its trail goes along.</param>
    /// <param name="last">The member before, -1 at the begin.</param>
    /// <param name="seen">The members so far, as bits.</param>
    internal int Next(ref Utf8JsonReader json, ReadScope scope, int last, ref ulong seen)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName)
            return -1;
        int at = Find(ref json, last + 1);
        if (at < 0)
            throw Unknown(ref json, scope);
        scope.Trail.At(_members[at].Name);
        ulong member = 1UL << at;
        if ((seen & member) != 0)
            throw new Refusal("expected every member once");
        seen |= member;
        json.Read();
        return at;
    }

    /// <summary>Which member a property is.</summary>
    internal int IndexOf(string property) => BitOperations.TrailingZeroCount(Set(property));

    /// <summary>The member with the name on which the reader stands: mostly the next one, or one soon after it.</summary>
    private int Find(ref Utf8JsonReader json, int next) => json.ValueIsEscaped ? FindEscaped(ref json) : Find(json.ValueSpan, next);

    private int Find(ReadOnlySpan<byte> name, int next)
    {
        for (int i = next; i < _members.Length; i++)
        {
            if (name.SequenceEqual(_members[i].Utf8))
                return i;
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(_members[i].Utf8))
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
        scope.Trail.At(ReadScope.Text(ref json));
        return new Refusal($"unknown member; expected one of {string.Join(", ", Names)}");
    }

    private readonly record struct Member(string Name, byte[] Utf8, Taking<T> Take);
}
