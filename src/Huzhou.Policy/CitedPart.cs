namespace Huzhou.Policy;

/// <summary>What the citations of a paragraph have in common; they share it.</summary>
internal sealed record class CitedPart
{
    /// <summary>A part of a document.</summary>
    /// <exception cref="ArgumentException">The id or the section is empty.</exception>
    public CitedPart(string document, string? section, ItemId? item)
    {
        Document = Text.Required(document, nameof(document));
        Section = Text.Optional(section, nameof(section));
        Item = item;
    }

    /// <summary>The document's id.</summary>
    public string Document { get; }

    /// <summary>The path of headings, or null where it is not known.</summary>
    public string? Section { get; init => field = Text.Optional(value, nameof(Section)); }

    /// <summary>The numbered item, or null outside of items.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Where it stands in the file, or null where the text did not come from one that says it.</summary>
    public DocumentPlace? Place { get; init; }
}
