namespace Huzhou.Policy.Reading;

/// <summary>What told the genre of a text.</summary>
/// <param name="Sign">The kind of sign.</param>
/// <param name="Words">The words or numbers that were found: 统计公报, 会议原则同意; empty where the sign says it all.</param>
public sealed record class GenreEvidence(GenreSign Sign, string Words = "")
{
    /// <summary>The words or numbers that were found; empty where the sign says it all.</summary>
    public string Words { get; } = Words ?? throw new ArgumentNullException(nameof(Words));
}

/// <summary>Kinds of signs by which a genre is told.</summary>
public enum GenreSign
{
    /// <summary>No genre has such signs: the text is read as a general document.</summary>
    None,

    /// <summary>The caller named it.</summary>
    Caller,

    /// <summary>Words of the title or the first lines.</summary>
    Title,

    /// <summary>The deputies of a congress are addressed (各位代表).</summary>
    Salutation,

    /// <summary>Heads that look back and ahead.</summary>
    Parts,

    /// <summary>Responsible bodies are named item by item.</summary>
    Owners,

    /// <summary>What came of tasks is reported item by item, or in the columns of a table.</summary>
    Progress,

    /// <summary>A meeting that decides.</summary>
    Decisions,

    /// <summary>Numbered lists below the names of bodies.</summary>
    Lists,

    /// <summary>The columns of a table.</summary>
    Columns,

    /// <summary>The wording of the text as a whole.</summary>
    Wording,
}
