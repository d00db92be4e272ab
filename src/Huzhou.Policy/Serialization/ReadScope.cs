using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using System.Text;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Serialization;

/// <summary>Where the reading of one JSON text stands: the path for messages, and what names in it mean.</summary>
internal sealed partial class ReadScope
{
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StageScale> _scales = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Stage> _stages = new(StringComparer.Ordinal);
    private readonly HashSet<ItemId> _itemsOfDocument = [];
    private readonly HashSet<FactId> _targets = [];
    private readonly HashSet<FactId> _observations = [];
    private readonly Dictionary<string, HashSet<string>> _identities = new(StringComparer.Ordinal);

    // What was made lately, to be shared by what comes: each has one place, where the last one stays.
    private readonly Indicator?[] _latelyDefined;
    private readonly CitedPart?[] _latelyCited;
    private byte[] _documentUtf8 = [];

    /// <summary>The place that is read, for example <c>$.documents[2].targets[5]</c>.</summary>
    internal Trail Trail { get; } = new();

    /// <summary>
    /// Whether what facts refer to is sought out before the facts are read. A text that defines first and refers afterwards, as this library writes it, needs no such search.
    /// </summary>
    internal bool LooksAhead { get; init; }

    /// <summary>The file that is read, or null where there is one text only.</summary>
    internal string? File { get; set; }

    /// <summary>The catalogue that codes refer to, or null where the text has to say everything itself.</summary>
    internal IndicatorCatalogue? Catalogue { get; set; }

    /// <summary>Whether a code was found in the standard catalogue only.</summary>
    internal bool UsesStandard { get; private set; }

    /// <summary>Whether a result of a calculation is read, which may hold one fact in several places.</summary>
    internal bool IsResult { get; init; }

    /// <summary>The id of the document that is read, which citations mean when they name none.</summary>
    internal string? Document
    {
        get;
        set
        {
            if (value != field)
                _documentUtf8 = Encoding.UTF8.GetBytes(value ?? string.Empty);
            field = value;
        }
    }

    /// <summary>The part that a citation names; citations mostly name one that others have named a little before.</summary>
    internal CitedPart Part(string document, string? section, ItemId? item)
    {
        ref CitedPart? part = ref _latelyCited[(RuntimeHelpers.GetHashCode(section) ^ RuntimeHelpers.GetHashCode(item)) & (_latelyCited.Length - 1)];
        return part is { } known && known.Document == document && known.Section == section && known.Item == item ? known : part = new CitedPart(document, section, item);
    }

    /// <summary>Reads the root object.</summary>
    internal T Root<TData, T>(TData data, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        Trail.Clear();
        return Enter(string.Empty, -1, data, read);
    }

    /// <summary>Makes a whole out of a member's items.</summary>
    internal T Make<T>(string member, Func<T> make)
    {
        Trail.Enter(member);
        T made = make();
        Trail.Leave();
        return made;
    }

    /// <summary>Reads the object that a member holds.</summary>
    internal T Read<TData, T>(string member, TData? data, Func<TData, ReadScope, T> read)
        where TData : Data => Enter(member, -1, Need(data, member), read);

    /// <summary>Reads the object that a member holds, or null where it is missing.</summary>
    [return: NotNullIfNotNull(nameof(data))]
    internal T? ReadOptional<TData, T>(string member, TData? data, Func<TData, ReadScope, T> read)
        where TData : Data
        where T : class => data is null ? null : Enter(member, -1, data, read);

    /// <summary>Reads a list of objects; a missing one is empty.</summary>
    internal IReadOnlyList<T> Each<TData, T>(string member, TData?[]? list, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        if (list is null || list.Length == 0)
            return Copied<T>.Empty;
        T[] items = new T[list.Length];
        for (int i = 0; i < items.Length; i++)
            items[i] = Enter(member, i, list[i] ?? throw Refuse($"{member}[{i}]", "expected an object, found null"), read);
        return Copied<T>.Owning(items);
    }

    /// <summary>Reads a list of texts, each of which is read further; a missing one is empty.</summary>
    internal IReadOnlyList<T> EachText<T>(string member, string?[]? list, Func<string, ReadScope, T> read)
    {
        if (list is null || list.Length == 0)
            return Copied<T>.Empty;
        T[] items = new T[list.Length];
        for (int i = 0; i < items.Length; i++)
        {
            Trail.Enter(member, i);
            items[i] = read(list[i] ?? throw Refuse(null, "expected a text, found null"), this);
            Trail.Leave();
        }

        return Copied<T>.Owning(items);
    }

    /// <summary>Reads a list of texts that stand for themselves; a missing one is empty.</summary>
    internal IReadOnlyList<string> Texts(string member, string?[]? list)
    {
        int missing = Array.IndexOf(list ??= [], null);
        return missing < 0 ? Copied<string>.Owning(list!) : throw Refuse($"{member}[{missing}]", "expected a text, found null");
    }

    /// <summary>The value of a member that must be there.</summary>
    internal T Need<T>([NotNull] T? value, string member)
        where T : class => value ?? throw Missing(member);

    /// <summary>The value of a member that must be there.</summary>
    internal T Need<T>([NotNull] T? value, string member)
        where T : struct => value ?? throw Missing(member);

    /// <summary>The identity that a member states; refused where a thing of that kind has it already.</summary>
    internal string Unique(string kind, string? identity, string? member)
    {
        string found = identity ?? throw Missing(member);
        if (!IsResult && !Identities(kind).Add(found))
            throw Refuse(member, $"the identity \"{found}\" stands twice among the {kind}s");
        return found;
    }

    /// <summary>The identity of a target or observation; refused where another one of that kind has it already.</summary>
    internal FactId UniqueFact(string kind, FactId? taken, string? written, string member)
    {
        FactId id = taken ?? new FactId(Policy.Text.Required(Need(written, member), "Id"));
        if (!IsResult && !(kind == "target" ? _targets : _observations).Add(id))
            throw Refuse(member, $"the identity \"{id}\" stands twice among the {kind}s");
        return id;
    }

    /// <summary>The identity of a task or project; refused where the same document has it already.</summary>
    internal ItemId UniqueItem(ItemId? item, string member)
    {
        ItemId id = Need(item, member);
        if (!IsResult && !_itemsOfDocument.Add(id))
            throw Refuse(member, $"the identity \"{id}\" stands twice among the items of \"{Document}\"");
        return id;
    }

    /// <summary>Refuses members that the object's kind does not have.</summary>
    internal void Only(string kind, string[] allowed, params (string Member, bool IsThere)[] members)
    {
        foreach ((string member, bool isThere) in members)
        {
            if (isThere && Array.IndexOf(allowed, member) < 0)
                throw Refuse(member, $"the kind \"{kind}\" has no such member; it has {(allowed.Length == 0 ? "none" : string.Join(", ", allowed))}");
        }
    }

    /// <summary>Refuses a kind that is missing or unknown, and members that it does not have.</summary>
    internal void Only<TData>([NotNull] string? kind, IReadOnlyDictionary<string, string[]> kinds, TData data, string what)
        where TData : Data
    {
        if (kind is null)
            throw Refuse("kind", $"this member is missing; expected one of {string.Join(", ", kinds.Keys)}");
        if (!kinds.TryGetValue(kind, out string[]? allowed))
            throw Refuse("kind", $"\"{kind}\" is not {what}; expected one of {string.Join(", ", kinds.Keys)}");
        foreach (JsonPropertyInfo property in PolicyJsonContext.Default.GetTypeInfo(typeof(TData))!.Properties)
        {
            if (!property.IsExtensionData && property.Name != "kind" && property.Get!(data) is not null)
                Only(kind, allowed, (property.Name, true));
        }
    }

    /// <summary>A refusal at the present place, or at one of its members.</summary>
    internal Refusal Refuse(string? member, string what)
    {
        string path = member is null ? $"{Trail}" : $"{Trail}.{member}";
        return new Refusal(what, path);
    }

    /// <summary>The refusal of a missing member.</summary>
    internal Refusal Missing(string? member) => Refuse(member, "this member is missing");

    /// <summary>The refusal that stands for what a constructor said: at the member it names, where the object has that member.</summary>
    internal Refusal Refuse(Exception said)
    {
        string message = said.Message;
        int parameter = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        if (parameter > 0)
            message = message[..parameter];
        string? member = (said as ArgumentException)?.ParamName is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;
        bool known = member is not null && Trail.Data is { } data && Names(data).Contains(member, StringComparer.Ordinal);
        return Refuse(known ? member : null, message);
    }

    /// <summary>What the code of an indicator means here.</summary>
    internal Indicator Indicator(string? code, string member)
    {
        string key = Need(code, member);
        if (_indicators.TryGetValue(key, out Indicator? known))
            return known;
        if (Catalogue?.Find(key) is { } listed)
            return listed;
        if (Standard(key) is { } standard)
            return standard;
        if (!key.StartsWith("local:", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(key[6..]))
            throw Refuse(member, $"no indicator \"{key}\" is known; expected a code of the catalogue, one of \"indicators\" of the same text, or local: and a phrase");
        Indicator local = Policy.Indicator.Local(key[6..]);
        _indicators.Add(key, local);
        return local;
    }

    /// <summary>Refuses a code that no catalogue knows, where there is a catalogue to ask.</summary>
    internal string? KnownCode(string? code, string? member)
    {
        if (code is not null && Catalogue is not null && !code.StartsWith("local:", StringComparison.Ordinal)
            && Catalogue.Find(code) is null && !_indicators.ContainsKey(code) && Standard(code) is null)
        {
            throw Refuse(member, $"no indicator \"{code}\" is known; expected a code of the catalogue");
        }

        return code;
    }

    /// <summary>What the standard catalogue says of a code that the text's own catalogue leaves out; null for a document that has to say everything itself.</summary>
    private Indicator? Standard(string code)
    {
        Indicator? standard = Catalogue is null ? null : IndicatorCatalogue.Standard.Find(code);
        UsesStandard |= standard is not null;
        return standard;
    }

    /// <summary>The stage that <c>scale:word</c> means.</summary>
    internal Stage Stage(string? text, string member)
    {
        string written = Need(text, member);
        if (_stages.TryGetValue(written, out Stage? same))
            return same;
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            throw Refuse(member, $"\"{written}\" is not a stage; expected scale:word, such as construction:开工");
        string key = written[..colon];
        StageScale scale = StageScale.Standard.FirstOrDefault(standard => standard.Name == key) is { } common ? common
            : _scales.TryGetValue(key, out StageScale? known) ? known
            : throw Refuse(member, $"no scale \"{key}\" is known; expected {string.Join(", ", StageScale.Standard.Select(standard => standard.Name))} or one of \"scales\" of the same text");
        string word = written[(colon + 1)..];
        Stage stage = scale.IndexOf(word) >= 0
            ? new Stage(scale, word)
            : throw Refuse(member, $"the scale \"{key}\" has no step \"{word}\"; expected one of {string.Join(" ‹ ", scale.Steps)}");
        _stages.Add(written, stage);
        return stage;
    }

    /// <summary>Takes in what a result of a calculation defines for itself.</summary>
    internal void Define(IndicatorData?[]? indicators, ScaleData?[]? scales)
    {
        Each("scales", scales, DefineScale);
        Each("indicators", indicators, DefineIndicator);
    }

    /// <summary>Begins a document, for which nothing is defined yet.</summary>
    internal void Begin()
    {
        _indicators.Clear();
        _scales.Clear();
        _stages.Clear();
        _itemsOfDocument.Clear();
        Document = null;
    }

    /// <summary>Takes in a scale that a text defines for itself.</summary>
    internal static StageScale DefineScale(ScaleData data, ReadScope scope)
    {
        StageScale scale = data.Read(scope);
        string key = data.Key ?? scale.Name;
        if (StageScale.Standard.Any(standard => standard.Name == key) || !scope._scales.TryAdd(key, scale))
            throw scope.Refuse(null, $"the scale \"{key}\" is defined twice");
        return scale;
    }

    /// <summary>Takes in an indicator that a text defines for itself.</summary>
    internal static Indicator DefineIndicator(IndicatorData data, ReadScope scope)
    {
        Indicator indicator = data.Read(scope);
        string key = data.Key ?? data.Code!;
        ref Indicator? last = ref scope._latelyDefined[(int)(PhraseStore.Hash(key) >> 20) & (scope._latelyDefined.Length - 1)];
        if (last is null || last != indicator)
            last = indicator;
        indicator = last;
        if (scope.Catalogue?.Find(key) is not null || !scope._indicators.TryAdd(key, indicator))
            throw scope.Refuse(null, $"the indicator \"{key}\" is defined twice");
        return indicator;
    }

    private HashSet<string> Identities(string kind)
    {
        if (!_identities.TryGetValue(kind, out HashSet<string>? identities))
            _identities.Add(kind, identities = new(StringComparer.Ordinal));
        return identities;
    }

    private static IEnumerable<string> Names(Data data) =>
        PolicyJsonContext.Default.GetTypeInfo(data.GetType()) is { } info ? info.Properties.Where(p => !p.IsExtensionData).Select(p => p.Name) : [];

    private T Enter<TData, T>(string member, int index, TData data, Func<TData, ReadScope, T> read)
        where TData : Data
    {
        Trail.Enter(member, index, data);
        if (data.Unknown is { Count: > 0 } unknown)
            throw Refuse(unknown.Keys.First(), $"unknown member; expected one of {string.Join(", ", Names(data))}");
        T result = read(data, this);
        Trail.Leave();
        Keep(data);
        return result;
    }
}
