namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A word of the lexicon, or a quantity, where it stands in a clause. Tokens overlap: every word that matches is one.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Kinds">What it may be.</param>
/// <param name="Entry">Its place in the list that holds what it means: the words of the lexicon, or the quantities of the
/// paragraph.</param>
internal readonly record struct Token(int Start, int End, TokenKinds Kinds, int Entry)
{
    /// <summary>Whether it may be one of the kinds.</summary>
    public bool Is(TokenKinds kinds) => (Kinds & kinds) != TokenKinds.None;
}
