namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A stretch of a sentence between commas, colons or the sentence's ends; commas inside quotation marks and brackets do not count.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Sentence">The number of its sentence; a semicolon does not end one.</param>
/// <param name="Part">The number of its part between semicolons.</param>
/// <param name="Signs">The kinds of words that may stand in it.</param>
internal readonly record struct Clause(int Start, int End, int Sentence, int Part, ClauseSigns Signs)
{
    /// <summary>Whether a word of a kind may stand in the clause; where it says no, none does.</summary>
    public bool MayHold(ClauseSigns sign) => (Signs & sign) != ClauseSigns.None;
}
