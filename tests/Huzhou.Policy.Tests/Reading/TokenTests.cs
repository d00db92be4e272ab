using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// The words of the lexicon are found wherever they stand, with those that overlap them, from their start and from their end.
/// </summary>
public sealed class TokenTests
{
    private static readonly TokenKinds[] s_kinds =
        [.. Enum.GetValues<TokenKinds>().Where(kind => kind is not (TokenKinds.None or TokenKinds.Quantity))];

    private static readonly string[] s_words = [.. s_kinds.SelectMany(TokenLexicon.WordsOf).Distinct(StringComparer.Ordinal)];

    private static Gen<string> Texts =>
        Gen.Elements([.. s_words, "市", "增", "5", "8.5%", "30个", "政", "a", "和", "水", "率", " "]).ArrayOf().Select(string.Concat);

    [Fact]
    public void Every_word_of_a_clause_is_a_token_of_its_kind_and_nothing_else_is() => Law.Holds(Texts, text =>
    {
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports: false);
        HashSet<(int, int, TokenKinds)> expected = [];
        foreach (Clause clause in scopes.Clauses)
        {
            string words = text[clause.Start..clause.End];
            foreach (TokenKinds kind in s_kinds)
            {
                foreach (string word in TokenLexicon.WordsOf(kind))
                {
                    for (int at = 0; (at = words.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
                        expected.Add((clause.Start + at, clause.Start + at + word.Length, kind));
                }
            }
        }

        Assert.Equal(expected, Found(scopes));
    }, 200);

    [Fact]
    public void Quantities_are_tokens_in_their_place()
    {
        const string text = "城镇新增就业达到6.5万人，力争7万人，登记失业率控制在3%以内。";
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports: false);
        Assert.Equal(["6.5万人", "7万人", "3%"], scopes.Clauses.SelectMany(clause => scopes.TokensOf(clause).ToArray())
            .Where(token => token.Is(TokenKinds.Quantity)).Select(token => text[token.Start..token.End]));
        Assert.All(scopes.Clauses, clause => Assert.True(clause.Holds(TokenKinds.Quantity)));
    }

    [Fact]
    public void Tokens_stand_in_the_order_of_the_text_the_longest_first_and_each_is_found_from_both_ends() => Law.Holds(Texts, text =>
    {
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports: false);
        foreach (Clause clause in scopes.Clauses)
        {
            Token[] tokens = [.. scopes.TokensOf(clause)];
            Assert.Equal(tokens.OrderBy(token => token.Start).Select(token => token.Start), tokens.Select(token => token.Start));
            foreach (Token token in tokens.Where(token => !token.Is(TokenKinds.Quantity)))
            {
                Assert.True(scopes.TryBeginning(clause, token.Start, token.Kinds, out Token first) && first.End >= token.End);
                Assert.True(scopes.TryEnding(clause, token.End, token.Kinds, out Token last) && last.Start <= token.Start);
                Assert.True(scopes.Closes(clause, token.Start, token.End, token.Kinds));
                Assert.True(scopes.Holds(clause, token.Start, token.End, token.Kinds));
            }
        }
    }, 200);

    [Theory]
    [InlineData("粮食产量、居民收入保持稳定", 1)]
    [InlineData("推进“米、面、油”储备、冷链（库、车）建设", 1)]
    [InlineData("建成甲桥、乙桥、丙桥", 2)]
    public void A_joint_inside_marks_or_brackets_divides_nothing(string text, int joints)
    {
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports: false);
        Assert.Equal(joints, scopes.TokensOf(Assert.Single(scopes.Clauses)).ToArray().Count(token => token.Is(TokenKinds.Joint)));
    }

    [Fact]
    public void A_paragraph_forgets_the_tokens_of_the_one_before()
    {
        const string text = "确保建成两座桥。\n水面平静。";
        using ClauseScopes scopes = new(text);
        scopes.Read(0, 8, reports: false);
        Assert.True(scopes.Clauses[0].Holds(TokenKinds.Commitment));
        scopes.Read(9, text.Length, reports: false);
        Assert.Equal(TokenKinds.None, Assert.Single(scopes.Clauses).Kinds);
    }

    private static HashSet<(int Start, int End, TokenKinds Kind)> Found(ClauseScopes scopes) =>
        [.. scopes.Clauses.SelectMany(clause => scopes.TokensOf(clause).ToArray())
            .SelectMany(token => s_kinds.Where(kind => token.Is(kind)).Select(kind => (token.Start, token.End, kind)))];
}
