namespace Huzhou.Policy;

/// <summary>What kind of fact an address names.</summary>
public enum AddressedPart
{
    /// <summary>A target.</summary>
    Target,

    /// <summary>A reported value.</summary>
    Result,

    /// <summary>A whole document: its title and extent.</summary>
    Document,

    /// <summary>A section, by the path of its headings.</summary>
    Section,

    /// <summary>A task, livelihood project or decision of a meeting, by its number.</summary>
    Item,

    /// <summary>What a document says of its results as a whole, by its scope.</summary>
    Claim,

    /// <summary>A problem that a document names itself, by its topic.</summary>
    Shortcoming,

    /// <summary>A report that a meeting heard, by its topic.</summary>
    Hearing,

    /// <summary>A named project, by its name.</summary>
    Project,

    /// <summary>A title, pilot or award, by its name.</summary>
    Distinction,

    /// <summary>The mention of a programme, by its name.</summary>
    Programme,
}

/// <summary>
/// What a person's decision is about, addressed by what is said: the document, the words (as the identities of facts have them) and, among
/// facts that say the same, the section. So it finds the fact again in a newer copy of the text, where the offsets are others.
/// </summary>
public sealed record class FactAddress
{
    /// <summary>The address of a target, or with another <see cref="Part"/> of something else.</summary>
    /// <param name="id">The identity: of a target or value its own, otherwise the document's id, # and the key inside it.</param>
    /// <exception cref="ArgumentException">The identity is empty.</exception>
    public FactAddress(string id) => Id = Text.Required(id, nameof(id));

    /// <summary>What kind of fact it is; a target by default.</summary>
    public AddressedPart Part { get; init => field = Text.Defined(value, nameof(Part)); }

    /// <summary>
    /// The identity: <c>2024-report#kfbprj8w</c> of a target or value, <c>2024-report</c> of a document, <c>2024-report#二/(一)</c> of a
    /// section, <c>2025-notice#2025/2.4</c> of an item, <c>2024-report#h3k5m7q2</c> of what is addressed by its words.
    /// </summary>
    public string Id { get; }

    /// <summary>The section it stood in, or null; it tells facts apart that say the same.</summary>
    public string? Section { get; init => field = Text.Optional(value, nameof(Section)); }

    /// <summary>
    /// What the fact says as it was read: indicator, period and condition or value. For the person who decides, and to find the fact
    /// again where its words were written otherwise, as with marks of another width. Null where nobody needs it.
    /// </summary>
    public string? Says { get; init => field = Text.Optional(value, nameof(Says)); }

    /// <summary>The id of the document, or null where the identity names none.</summary>
    public string? Document => Part == AddressedPart.Document ? Id : Id.LastIndexOf('#') is > 0 and var sign ? Id[..sign] : null;

    /// <summary>What stands behind the document's id.</summary>
    internal string Key => Id[(Id.LastIndexOf('#') + 1)..];

    /// <summary>The address of a target.</summary>
    public static FactAddress Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(target.Id) { Section = target.Source.Section, Says = SaidBy(target) };
    }

    /// <summary>The address of a reported value.</summary>
    public static FactAddress Of(Observation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.Id) { Part = AddressedPart.Result, Section = result.Source.Section, Says = SaidBy(result) };
    }

    /// <summary>The address of a document.</summary>
    public static FactAddress Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id) { Part = AddressedPart.Document };
    }

    /// <summary>The address of a part that has no identity of its own, by the words that name it.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="part">What it is; a section and an item go by path and number, everything else by its words.</param>
    /// <param name="words">The path, the number, the scope, the topic or the name, as the document was read.</param>
    /// <param name="ordinal">1 for the first of them that the same words name, 2 for the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is one that has an identity, or the ordinal is below 1.</exception>
    public static FactAddress Named(string document, AddressedPart part, string words, int ordinal = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        if (part is AddressedPart.Target or AddressedPart.Result or AddressedPart.Document)
            throw new ArgumentOutOfRangeException(nameof(part), part, "It has an identity of its own: use Of.");
        return part is AddressedPart.Section or AddressedPart.Item
            ? new($"{document}#{words}") { Part = part }
            : new(FactId.Saying(document, ContentHash.Of(words), ordinal).ToString()) { Part = part };
    }

    /// <summary>What a target says, without its identity.</summary>
    internal static string SaidBy(Target target) => $"{target.Indicator.Name} {target.Period}: {target.Condition}";

    /// <summary>What a reported value says, without its identity.</summary>
    internal static string SaidBy(Observation result) => $"{result.Indicator.Name} {result.Period}: {result.Value}";

    /// <summary>The identity, with what it says.</summary>
    public override string ToString() => Says is null ? Id : $"{Id} ({Says})";
}
