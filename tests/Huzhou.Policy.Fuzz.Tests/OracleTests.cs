using System.Globalization;
using Huzhou.Policy.Oracle;

namespace Huzhou.Policy.Fuzz.Tests;

/// <summary>A hundred thousand rows against an oracle that shares no code with the library.</summary>
public sealed class OracleTests
{
    [Fact]
    public void A_hundred_thousand_rows_are_judged_as_the_page_says()
    {
        List<string> differences = [];
        Dictionary<Verdict, int> verdicts = [];
        for (int number = 0; number < 100_000; number++)
        {
            Row row = OracleRows.Make(2024, number);
            if (OracleRows.Difference(row) is { } difference)
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"row {number}: {difference}"));
            Verdict verdict = Judge.Of(row);
            verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
        }

        Assert.Empty(differences.Take(5));
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.InRange(verdicts.GetValueOrDefault(verdict), 5_000, 100_000));
    }

    [Fact]
    public void The_oracle_sees_nothing_of_the_library() =>
        Assert.DoesNotContain(typeof(Judge).Assembly.GetReferencedAssemblies(), name => name.Name is "Huzhou.Policy");

    [Theory]
    [InlineData(Saying.AtLeast, "5", Saying.Number, "5", Verdict.Met)]
    [InlineData(Saying.MoreThan, "5", Saying.Number, "5", Verdict.Missed)]
    [InlineData(Saying.AtLeast, "5", Saying.MoreThan, "5", Verdict.Met)]
    [InlineData(Saying.AtLeast, "5", Saying.AtLeast, "4", Verdict.NotComparable)]
    [InlineData(Saying.AtLeast, "5", Saying.Number, "5.5", Verdict.Met)]
    [InlineData(Saying.AtLeast, "5", Saying.Number, "5.6", Verdict.Exceeded)]
    [InlineData(Saying.About, "5", Saying.Number, "4.5", Verdict.Met)]
    [InlineData(Saying.About, "5", Saying.Number, "4.4", Verdict.Missed)]
    [InlineData(Saying.AtLeast, "5", Saying.About, "5.1", Verdict.Met)]
    [InlineData(Saying.AtLeast, "5", Saying.About, "4.9", Verdict.NotComparable)]
    [InlineData(Saying.AtMost, "5", Saying.LessThan, "5", Verdict.Met)]
    public void The_oracle_and_the_library_agree_on_what_the_page_names(Saying asked, string promised, Saying said, string reached,
        Verdict verdict)
    {
        Row row = new(Kind.Growth, Kind.Growth, Better.More, new Said(asked, promised, promised, "%"),
            new Said(said, reached, reached, "%"));
        Assert.Equal(verdict, Judge.Of(row));
        Assert.Null(OracleRows.Difference(row));
    }
}
