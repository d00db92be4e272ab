namespace Huzhou.Policy.Fuzz;

/// <summary>What a made-up input is and which door it goes through.</summary>
public enum CaseKind
{
    /// <summary>A sample text with pieces cut out, put in, doubled or replaced.</summary>
    MutatedText,

    /// <summary>A text by the grammar of the genre: heads, sentences, numbers with units.</summary>
    GrammarText,

    /// <summary>Clauses and marks in any order.</summary>
    ClauseSoup,

    /// <summary>One structure over and over: brackets, lists, tables, heads.</summary>
    StructuralBomb,

    /// <summary>An archive in JSON with nodes changed.</summary>
    Json,

    /// <summary>A table in CSV with cells changed.</summary>
    Csv,

    /// <summary>A file with bytes changed.</summary>
    File,
}
