using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Phrases that are passed over unscanned would have matched no scanner.</summary>
public sealed class StatementMarksTests
{
    private static readonly char[] s_joints = ['，', '。', '；', '、', '：', ',', '|', '*', '“', '”', '\n'];

    [Fact]
    public void No_phrase_that_a_scanner_matches_is_passed_over()
    {
        string[] texts = [.. Repository.Files("docs/specs", "*.md").Concat(Repository.Files("tests/Huzhou.Policy.Tests/Samples", "*.txt"))
            .Select(Repository.Read)];
        int matched = 0;
        foreach (string phrase in texts.SelectMany(Phrases).Distinct(StringComparer.Ordinal))
        {
            if (!StatementReader.Order.Any(scanner => scanner(phrase, out _)))
                continue;
            matched++;
            using ClauseScopes scopes = new(phrase);
            scopes.Read(0, phrase.Length, reports: false);
            if (scopes.Clauses.Count == 1 && !StatementMarks.MayStandIn(scopes, scopes.Clauses[0], 0, phrase.Length))
                Assert.Fail($"\"{phrase}\" is a statement and would be passed over: add the category of the word that marks it to TokenLexicon.");
        }
        Assert.True(matched > 100, $"Only {matched} phrases of the texts are statements.");
    }

    /// <summary>Every stretch of up to three parts between joints, and every end of it.</summary>
    private static IEnumerable<string> Phrases(string text)
    {
        string[] parts = text.Split(s_joints);
        for (int i = 0; i < parts.Length; i++)
        {
            string phrase = parts[i].Trim();
            for (int cut = 0; cut + 4 <= phrase.Length; cut++)
            {
                yield return phrase[cut..];
                yield return phrase[..^cut];
            }
        }
    }
}
