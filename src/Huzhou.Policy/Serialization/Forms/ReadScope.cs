using System.Runtime.CompilerServices;
using System.Text;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>Where the reading of one JSON text stands: the path for messages, and what names in it mean.</summary>
internal partial class ReadScope
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

    /// <summary>Whether something was read that refers to definitions, which may not follow then.</summary>
    private bool _refers;

    /// <summary>The place that is read, for example <c>$.documents[2].targets[5]</c>.</summary>
    internal Trail Trail { get; } = new();

    /// <summary>
    /// Whether what facts refer to is sought out before the facts are read. A text that defines first and refers afterwards, as this
    /// library writes it, needs no such search.
    /// </summary>
    internal bool LooksAhead { get; init; }

    /// <summary>The file that is read, or null where there is one text only.</summary>
    internal string? File { get; set; }

    /// <summary>Whether the text is of the first version, where <c>met</c> of a tally leaves out what was exceeded.</summary>
    internal bool CountsExceededApart { get; set; }

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
    internal CitedPart Part(string document, string? section, ItemId? item, DocumentPlace? place = null)
    {
        ref CitedPart? part =
            ref _latelyCited[(RuntimeHelpers.GetHashCode(section) ^ RuntimeHelpers.GetHashCode(item)) & (_latelyCited.Length - 1)];
        return part is { } known && known.Document == document && known.Section == section
            && known.Item == item && known.Place == place ? known : part = new CitedPart(document, section, item) { Place = place };
    }

    /// <summary>The identity of something; refused where a thing of that kind has it already.</summary>
    internal string Unique(string kind, string identity, string? member)
    {
        if (!_identities.TryGetValue(kind, out HashSet<string>? identities))
            _identities.Add(kind, identities = new(StringComparer.Ordinal));
        return IsResult
            || identities.Add(identity) ? identity : throw Refuse(member, $"the identity \"{identity}\" stands twice among the {kind}s");
    }

    /// <summary>The identity of a target or observation; refused where another one of that kind has it already.</summary>
    internal FactId Unique(FactId id, bool isTarget, string member) => IsResult || (isTarget ? _targets : _observations).Add(id)
        ? id
        : throw Refuse(member, $"the identity \"{id}\" stands twice among the {(isTarget ? "targets" : "observations")}");

    /// <summary>The identity of a task or project; refused where the same document has it already.</summary>
    internal ItemId Unique(ItemId id, string member) => IsResult || _itemsOfDocument.Add(id)
        ? id
        : throw Refuse(member, $"the identity \"{id}\" stands twice among the items of \"{Document}\"");

    /// <summary>A refusal at the present place, or at one of its members.</summary>
    internal Refusal Refuse(string? member, string what) => new(what, member is null ? $"{Trail}" : $"{Trail}.{member}");

    /// <summary>The refusal of a missing member.</summary>
    internal Refusal Missing(string? member) => Refuse(member, "this member is missing");

    /// <summary>The refusal that stands for what a constructor said: at the member it names, where the object has that member.</summary>
    internal Refusal Refuse(Exception said)
    {
        string message = said.Message;
        int parameter = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        if (parameter > 0)
            message = message[..parameter];
        string? member = (said as ArgumentException)?.ParamName is { Length: > 0 } name ? Spelling.Camel(name) : null;
        bool known = member is not null && Trail.Noun is { } noun && noun.Members.Any(one => one.Name == member);
        return Refuse(known ? member : null, message);
    }

    /// <summary>What the code of an indicator means here.</summary>
    internal Indicator Indicator(string code)
    {
        _refers = true;
        if (_indicators.TryGetValue(code, out Indicator? known))
            return known;
        if (Catalogue?.Find(code) is { } listed)
            return listed;
        if (Standard(code) is { } standard)
            return standard;
        if (!code.StartsWith("local:", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(code[6..]))
            throw Unknown(null,
                $"no indicator \"{code}\" is known; expected a code of the catalogue, one of \"indicators\" of the same text, or local: and a phrase");
        Indicator local = InEnglish(Policy.Indicator.Local(code[6..]));
        _indicators.Add(code, local);
        return local;
    }

    /// <summary>Refuses a code that no catalogue knows, where there is a catalogue to ask.</summary>
    internal string KnownCode(string code)
    {
        if (Catalogue is not null && !code.StartsWith("local:", StringComparison.Ordinal) && Catalogue.Find(code) is null
            && !_indicators.ContainsKey(code) && Standard(code) is null)
            throw Unknown(null, $"no indicator \"{code}\" is known; expected a code of the catalogue");
        return code;
    }

    /// <summary>The stage that <c>scale:word</c> means.</summary>
    internal Stage Stage(string written)
    {
        _refers = true;
        if (_stages.TryGetValue(written, out Stage? same))
            return same;
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            throw Refuse(null, $"\"{written}\" is not a stage; expected scale:word, such as construction:开工");
        string key = written[..colon];
        StageScale scale = StageScale.Standard.FirstOrDefault(standard => standard.Name == key) is { } common ? common
            : _scales.TryGetValue(key, out StageScale? known) ? known
            : throw Unknown(null,
                $"no scale \"{key}\" is known; expected {string.Join(", ", StageScale.Standard.Select(standard => standard.Name))} or one of \"scales\" of the same text");
        string word = written[(colon + 1)..];
        Stage stage = scale.IndexOf(word) >= 0
            ? new Stage(scale, word)
            : throw Refuse(null, $"the scale \"{key}\" has no step \"{word}\"; expected one of {string.Join(" ‹ ", scale.Steps)}");
        _stages.Add(written, stage);
        return stage;
    }

    /// <summary>Begins a document, for which nothing is defined yet.</summary>
    internal void BeginDocument()
    {
        _indicators.Clear();
        _scales.Clear();
        _stages.Clear();
        _itemsOfDocument.Clear();
        Document = null;
        _refers = false;
    }

    /// <summary>Begins the facts of a document: its id has to be known, because they refer to it.</summary>
    internal void BeginFacts()
    {
        if (Document is null)
        {
            Trail.At("id");
            throw LooksAhead ? Missing(null) : new LateDefinition();
        }

        _refers = true;
    }

    /// <summary>Begins definitions, which have to be known before what refers to them.</summary>
    internal void BeginDefinitions()
    {
        if (_refers)
            throw new LateDefinition();
    }

    /// <summary>Takes in a scale that a text defines for itself.</summary>
    internal void Define(string key, StageScale scale)
    {
        if (StageScale.Standard.Any(standard => standard.Name == key) || !_scales.TryAdd(key, scale))
            throw Refuse(null, $"the scale \"{key}\" is defined twice");
    }

    /// <summary>Takes in an indicator that a text defines for itself.</summary>
    internal void Define(string key, Indicator indicator)
    {
        indicator = InEnglish(indicator);
        ref Indicator? last = ref _latelyDefined[(int)(PhraseStore.Hash(key) >> 20) & (_latelyDefined.Length - 1)];
        if (last is null || last != indicator)
            last = indicator;
        if (Catalogue?.Find(key) is not null || !_indicators.TryAdd(key, last))
            throw Refuse(null, $"the indicator \"{key}\" is defined twice");
    }

    /// <summary>An indicator of a text with the English form of its name, where the archive that is read knows one.</summary>
    private protected virtual Indicator InEnglish(Indicator local) => local;

    /// <summary>
    /// What the standard catalogue says of a code that the text's own catalogue leaves out; null for a document that has to say
    /// everything itself.
    /// </summary>
    private Indicator? Standard(string code)
    {
        Indicator? standard = Catalogue is null ? null : IndicatorCatalogue.Standard.Find(code);
        UsesStandard |= standard is not null;
        return standard;
    }

    /// <summary>The refusal of a name that nothing defined so far; where the text may still define it, it is read again.</summary>
    private Exception Unknown(string? member, string what) => LooksAhead ? Refuse(member, what) : new LateDefinition();
}
