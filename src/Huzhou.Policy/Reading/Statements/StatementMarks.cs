using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Tells the phrases that no scanner of statements can match: a phrase is worth scanning where it ends with one of the words that close
/// statements
/// or holds one of those that mark them anywhere.
/// </summary>
internal static class StatementMarks
{
    /// <summary>Whether a scanner may match the words between two places of a clause.</summary>
    public static bool MayStandIn(ClauseScopes scopes, Clause clause, int start, int end) =>
        scopes.Closes(clause, start, end, TokenKinds.Closing) || scopes.Holds(clause, start, end, TokenKinds.Condition)
            || scopes.Text.AsSpan(start, end - start) is [.., '应', _, '尽', _]
            || OwnTargetStatements.MayEnd(scopes.Text.AsSpan(start, end - start))
            || DeedStatements.MayEnd(scopes.Text.AsSpan(start, end - start));
}
