using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Tells the phrases that no scanner of statements can match, by one look at their end and one along them. Put together from the scanners' own words:
/// a phrase is worth scanning where it ends with one of the words that close statements or holds one of those that mark them anywhere.
/// </summary>
internal static class StatementMarks
{
    /// <summary>The words with which such a phrase ends.</summary>
    private static readonly WordList Closing = new([.. CoverageStatements.Closers, .. RelativeStatements.Closers, .. TrendStatements.Closers, .. PlaceStatements.Closers, .. GradeStatements.Closers]);

    /// <summary>The words that mark it wherever they stand.</summary>
    public static readonly WordList Inner = new([.. CoverageStatements.Marks, .. RelativeStatements.Marks, .. PlaceStatements.Marks]);

    /// <summary>Whether a scanner may match the phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="signs">The signs of the clause it stands in.</param>
    public static bool MayStandIn(ReadOnlySpan<char> phrase, ClauseSigns signs) =>
        Closing.AtEnd(phrase) > 0 || phrase is [.., '应', _, '尽', _] || ((signs & ClauseSigns.Condition) != ClauseSigns.None && Inner.IsIn(phrase));
}
