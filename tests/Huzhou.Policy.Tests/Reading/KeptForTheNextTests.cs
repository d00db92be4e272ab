using System.Text;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Composition;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What a thread keeps for its next text belongs to no result, and is not much.</summary>
public sealed class KeptForTheNextTests
{
    [Fact]
    public void A_result_says_the_same_after_other_texts_were_read()
    {
        string[] texts = [.. SampleTexts.Names.Select(SampleTexts.Of)];
        ReadingResult[] kept = [.. texts.Select(SampleTexts.Read)];
        for (int i = 0; i < texts.Length; i++)
        {
            ReadingResult again = SampleTexts.Read(texts[i]);
            Assert.Equal(again.Document, kept[i].Document);
            Assert.Equal(again.Figures, kept[i].Figures);
            Assert.Equal(again.Facts.Select(f => (f.Kind, f.Span)), kept[i].Facts.Select(f => (f.Kind, f.Span)));
        }
    }

    [Fact]
    public void Texts_that_are_read_at_once_say_what_they_say_one_after_another()
    {
        const int Times = 4;
        string[] texts = [.. SampleTexts.Names.Select(SampleTexts.Of)];
        ReadingResult[] alone = [.. texts.Select(SampleTexts.Read)];
        ReadingResult[] together = new ReadingResult[texts.Length * Times];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 },
            i => together[i] = SampleTexts.Read(texts[i % texts.Length]));
        for (int i = 0; i < together.Length; i++)
        {
            Assert.Equal(alone[i % texts.Length].Document, together[i].Document);
            Assert.Equal(alone[i % texts.Length].Figures, together[i].Figures);
        }
    }

    [Fact]
    public void An_outline_that_is_given_back_twice_is_given_back_once()
    {
        SourceText source = SourceText.Of("2024年政府工作报告\n一、2023年工作回顾\n地区生产总值增长6%。");
        Outline outline = Outline.Of(source, ReadingOptions.Default, GenreList.All);
        outline.Dispose();
        outline.Dispose();
        using Outline one = Outline.Of(source, ReadingOptions.Default, GenreList.All),
            other = Outline.Of(source, ReadingOptions.Default, GenreList.All);
        Assert.NotSame(one.Paragraphs, other.Paragraphs);
        Assert.NotSame(one.Paragraphs[0], other.Paragraphs[0]);
    }

    [Fact]
    public void A_long_text_is_decoded_into_its_string_and_nothing_else()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("城乡居民收入", 100_000)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        string content = PolicyText.OfUtf8(utf8).Content;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(600_000, content.Length);
        Assert.InRange(allocated, 1, (2 * content.Length) + 200_000);
    }

    [Fact]
    public void The_kinds_of_a_number_fit_the_bits_they_are_kept_in()
    {
        foreach (QuantityForm form in Enum.GetValues<QuantityForm>())
        {
            foreach (QuantityBound bound in Enum.GetValues<QuantityBound>())
                Keeps(new Mention(new ScannedQuantity { Form = form, Scale = 1m, Unit = "" }) { Bound = bound });
        }

        foreach (MentionRole role in Enum.GetValues<MentionRole>())
        {
            foreach (MentionMeasure measure in Enum.GetValues<MentionMeasure>())
                Keeps(new Mention(new ScannedQuantity { Scale = 1m, Unit = "" }) { Role = role, Measure = measure });
        }

        foreach (MentionDirection direction in Enum.GetValues<MentionDirection>())
        {
            foreach (MentionModality modality in Enum.GetValues<MentionModality>())
                Keeps(new Mention(new ScannedQuantity { Scale = 1m, Unit = "" }) { Direction = direction, Modality = modality });
        }
    }

    private static void Keeps(Mention mention)
    {
        PlacedMention placed = new(mention, 0);
        Assert.Equal(
            (mention.Quantity.Form, mention.Bound, mention.Role, mention.Measure, mention.Direction, mention.Modality),
            (placed.Quantity.Form, placed.Bound, placed.Role, placed.Measure, placed.Direction, placed.Modality));
    }
}
