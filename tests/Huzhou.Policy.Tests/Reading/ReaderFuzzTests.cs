using System.Globalization;
using System.Text;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>No string makes the reader throw, and no fact leaves the text.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly string[] s_pieces =
        ["一、", "（一）", "1.", "2.", "责任单位：", "市财政局、", "牵头", "（", "）", "《", "》", "“", "|", "序号", "\n", "\r\n", "\r", "第17次", "〔2024〕",
            "2024年", "5%", "以上", "下同", "会议原则同意", "提交的", "分别", "3.", "、", "。", "，",
            "推进情况", "目标任务", "\u3000", "\uFEFF", "— 3 —", "今年主要预期目标为：", "\uD800", "\uDFFF", "\0", "各区、县级市", "2月30日", "９９", "八", "十", "亿",
            "听取了", "关于", "列席：", "通报了", "统计公报", "名词解释", "各位代表"];

    [Fact]
    public void Mutated_samples_never_throw()
    {
        var random = new Random(20240311);
        foreach (string sample in SampleTexts.Names)
        {
            string text = SampleTexts.Of(sample);
            for (int round = 0; round < 40; round++)
                Holds(Mutate(text, random));
        }
    }

    [Fact]
    public void Samples_cut_off_anywhere_never_throw()
    {
        foreach (string sample in SampleTexts.Names)
        {
            string text = SampleTexts.Of(sample);
            for (int at = 0; at < text.Length; at += 1 + (text.Length / 60))
            {
                Holds(text[..at]);
                Holds(text[at..]);
            }
        }
    }

    [Fact]
    public void Random_characters_and_random_pieces_never_throw()
    {
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            var text = new StringBuilder();
            int length = random.Next(0, 160);
            for (int i = 0; i < length; i++)
            {
                if (random.Next(3) == 0)
                    text.Append((char)random.Next(0, 0x10000));
                else
                    text.Append(s_pieces[random.Next(s_pieces.Length)]);
            }
            Holds(text.ToString());
        }
    }

    [Fact]
    public void Long_runs_of_one_thing_never_throw()
    {
        foreach (string piece in s_pieces)
            Holds(string.Concat(Enumerable.Repeat(piece, 3000)));
        Holds(new string('9', 200_000));
    }

    [Fact]
    public void What_was_read_from_a_mutated_sample_loads_again()
    {
        var random = new Random(11);
        foreach (string sample in SampleTexts.Names)
        {
            string text = SampleTexts.Of(sample);
            for (int round = 0; round < 30; round++)
            {
                Document read = PolicyReader.Default.Read(Mutate(text, random)).Document;
                Document again = PolicyJson.ReadDocument(PolicyJson.Write(read));
                Assert.Equal((read.Targets.Count, read.Observations.Count), (again.Targets.Count, again.Observations.Count));
            }
        }
    }

    [Fact]
    public void A_known_name_beside_a_unit_it_cannot_have_is_another_indicator()
    {
        Target target = Assert.Single(
            PolicyReader.Default.Read(new PolicyText("二、2026年工作安排\n地区生产总值达到90家。") { Year = new Year(2026) }).Targets);
        Assert.True(target.Indicator.IsLocal);
        Assert.Equal("地区生产总值", target.Indicator.Name);
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (int i = random.Next(1, 12); i > 0 && mutated.Length > 0; i--)
        {
            int at = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 30), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                    break;
                case 2:
                    mutated[at] = (char)random.Next(0, 0x10000);
                    break;
                default:
                    mutated.Insert(at, mutated.ToString(0, Math.Min(80, mutated.Length)));
                    break;
            }
        }
        return mutated.ToString();
    }

    private static void Holds(string text)
    {
        try
        {
            ReadingResult read = SampleTexts.Read(text);
            foreach (Fact fact in read.Facts)
            {
                if (fact.Span.End > text.Length)
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture,
                        $"The fact {fact.Kind} {fact.Span} lies behind the text of {text.Length}."));
            }
        }
        catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"The reader threw {thrown.GetType().Name} on: {Shown(text)}", thrown);
        }
    }

    private static string Shown(string text) => text.Length <= 400 ? text : text[..400];
}
