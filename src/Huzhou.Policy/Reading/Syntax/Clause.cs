namespace Huzhou.Policy.Reading.Syntax;

/// <summary>
/// A stretch of a sentence between commas, colons or the sentence's ends; commas inside quotation marks and brackets do not count.
/// </summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Sentence">The number of its sentence; a semicolon does not end one.</param>
/// <param name="Part">The number of its part between semicolons.</param>
internal readonly record struct Clause(int Start, int End, int Sentence, int Part)
{
    /// <summary>The place of its first token among those of the paragraph.</summary>
    public int FirstToken { get; init; }

    /// <summary>The place behind its last token.</summary>
    public int EndToken { get; init; }

    /// <summary>What its tokens may be, all together.</summary>
    public TokenKinds Kinds { get; init; }

    /// <summary>Whether a token of one of the kinds stands in it.</summary>
    public bool Holds(TokenKinds kinds) => (Kinds & kinds) != TokenKinds.None;
}
