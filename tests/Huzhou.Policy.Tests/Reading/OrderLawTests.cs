using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Corpus;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Targets, values and facts stand in the order of the text, whatever the text.</summary>
public sealed class OrderLawTests
{
    private static readonly string[] s_lines =
        [.. AnnotatedText.All.Select(text => text.Text).Concat(SampleTexts.Names.Select(SampleTexts.Of))
            .SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    public static TheoryData<string> Texts => [.. AnnotatedText.All.Select(text => text.Text), .. SampleTexts.Names.Select(SampleTexts.Of)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_of_ours_is_read_in_its_order(string text) => InOrder(SampleTexts.Read(text));

    [Fact]
    public void Lines_of_many_texts_in_any_order_are_read_in_theirs()
    {
        int targets = 0, results = 0;
        Law.Holds(Gen.Elements(s_lines).ArrayOf(25), lines =>
        {
            ReadingResult read = SampleTexts.Read(string.Join('\n', lines));
            InOrder(read);
            targets += read.Targets.Count;
            results += read.Observations.Count;
        }, 300);
        Assert.True(targets > 300 && results > 300, $"{targets} targets, {results} results: too few to show anything.");
    }

    private static void InOrder(ReadingResult read)
    {
        Ascending("targets", read.Targets.Select(target => target.Source.Span.Start));
        Ascending("results", read.Observations.Select(result => result.Source.Span.Start));
        Ascending("facts", read.Facts.Select(fact => fact.Span.Start));
        Ascending("figures", read.Figures.Select(figure => figure.Span.Start));
    }

    private static void Ascending(string what, IEnumerable<int> starts)
    {
        int last = 0;
        foreach (int start in starts)
        {
            Assert.True(start >= last, $"{what}: {start} stands behind {last}");
            last = start;
        }
    }
}
