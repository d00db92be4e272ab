using FsCheck.Fluent;
using FsCheck;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>A clause without a sign holds no word of its kind, whatever stands around the word.</summary>
public sealed class SignTableTests
{
    private static readonly (ClauseSigns Sign, string[] Words)[] s_kinds =
    [
        (ClauseSigns.Commitment, [.. HeadWords.CommitmentWords]),
        (ClauseSigns.Condition, [.. StatementMarks.Inner]),
        (ClauseSigns.Stage, [.. ProjectWords.VerbWords]),
        (ClauseSigns.Title, [.. DistinctionReader.VerbWords]),
        (ClauseSigns.Aim, [.. ClaimReader.Aims]),
        (ClauseSigns.List, ["、"]),
    ];

    [Fact]
    public void A_word_is_seen_wherever_it_stands()
    {
        Gen<string> around = Gen.Elements("市", "增", "，", "5", "、", "政", "a", "“", "和", "").ArrayOf().Select(string.Concat);
        Prop.ForAll(Arb.From(around), Arb.From(around), (before, behind) =>
            s_kinds.All(kind => kind.Words.All(word => SignTable.In(before + word + behind).HasFlag(kind.Sign))))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Few_clauses_bear_a_sign_for_nothing()
    {
        int clauses = 0, vain = 0;
        foreach (string text in Repository.Files("tests/Huzhou.Policy.Tests/Samples", "*.txt").Select(Repository.Read))
        {
            foreach (Clause clause in ClauseCutter.Cut(text, 0, text.Length))
            {
                clauses++;
                string words = text[clause.Start..clause.End];
                vain += s_kinds.Any(kind => clause.MayHold(kind.Sign)
                    && !kind.Words.Any(word => words.Contains(word, StringComparison.Ordinal))) ? 1 : 0;
            }
        }
        Assert.True(clauses > 400, $"Only {clauses} clauses.");
        Assert.True(vain * 5 < clauses, $"{vain} of {clauses} clauses bear a sign of which no word stands in them.");
    }

    [Fact]
    public void Nothing_has_no_signs() => Assert.Equal(ClauseSigns.None, SignTable.In(""));
}
