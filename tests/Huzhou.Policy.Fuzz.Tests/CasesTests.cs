using Huzhou.Policy.Fuzz.Checking;

namespace Huzhou.Policy.Fuzz.Tests;

/// <summary>Ten thousand made-up inputs, and every input that failed once.</summary>
public sealed class CasesTests
{
    public static TheoryData<string> Found => [.. Corpus.Names];

    [Fact]
    public void Ten_thousand_cases_hold()
    {
        (Counts counts, IReadOnlyList<Failure> failures) = Run.Cases(seed: 2024, first: 0, count: 10_000);
        if (failures.Count > 0)
            Assert.Fail($"{failures.Count} of 10,000 cases fail, for example {failures[0].Told()}");
        Assert.InRange(counts.Facts, 10_000, long.MaxValue);
    }

    [Fact]
    public void One_thread_reads_what_many_read()
    {
        (Counts one, _) = Run.Cases(seed: 7, first: 0, count: 400, threads: 1);
        (Counts many, _) = Run.Cases(seed: 7, first: 0, count: 400, threads: 8);
        Assert.Equal(one, many);
    }

    [Fact]
    public void A_case_is_made_of_its_seed_and_number_alone() =>
        Assert.All(Enumerable.Range(0, 400), number => Assert.Equal(Case.Of(3, number).Input(), Case.Of(3, number).Input()));

    [Theory]
    [MemberData(nameof(Found))]
    public void What_failed_once_holds(string name)
    {
        (CaseKind kind, string input) = Corpus.Of(name);
        Assert.Equal(input.Length, Invariants.Check(kind, input).Characters);
    }

    [Fact]
    public void A_failing_input_is_made_as_small_as_it_can_be() =>
        Assert.Equal("ab", Shrinking.Smallest("xxaxxxxxxxxxxbxx", text => text.Contains('a', StringComparison.Ordinal)
            && text.Contains('b', StringComparison.Ordinal)));
}
