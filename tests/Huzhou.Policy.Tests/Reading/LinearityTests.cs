using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Scopes;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What is read once is read in time and memory that grow with the length of the text, however the text is made.</summary>
public sealed class LinearityTests
{
    private static readonly string[] s_fragments =
    [
        "5个和", "（5个）", "12万元、", "增长5%，", "“5个", "5%", "3—5个", "1,", "1:", "一、", "一、\n", "（一）发展。\n", "1.发展。\n", "责任单位：市财政局\n", "市财政局、",
        "牵头", "全省第一、", "实现全覆盖、", "完成省定任务、",
        "创建国家级城市、", "项目开工、", "不发生事故、", "居民收入与经济增长同步、", "分别达到7元和4元，", "由5%提高到6%、", "至少5个", "高于全国3个百分点、", "主要预期目标为：", "还存在不足，", "第", "《",
        "》", "（", "“", "| 1 | 发展 |\n", "序号\n", "听取了关于",
        "1.发展。（市财政局负责）\n", "十", "\uD800",
    ];

    /// <summary>Openings that make the readers of a genre look at what follows.</summary>
    private static readonly string[] s_openings =
    [
        "", "2024年政府工作报告\n一、2023年工作回顾\n", "关于分解落实2024年重点工作责任的通知\n一、王某某市长主抓重点工作\n", "市政府第17次常务会议纪要\n出席：李明\n一、关于有关事项\n", "2023年统计公报\n一、综合\n",
    ];

    public static TheoryData<string> Openings => [.. s_openings];

    [Theory]
    [MemberData(nameof(Openings))]
    public void Repeated_fragments_take_memory_in_proportion_to_their_length(string opening)
    {
        foreach (string fragment in s_fragments)
        {
            Allocated(opening + Repeated(fragment, 16_000)); // What a thread keeps for its next text is there.
            long once = Allocated(opening + Repeated(fragment, 4_000)), fourfold = Allocated(opening + Repeated(fragment, 16_000));
            if (fourfold > 6 * once + 300_000)
                Assert.Fail($"\"{fragment}\" behind \"{opening}\" takes {once} bytes for 4,000 characters and {fourfold} for 16,000.");
        }
    }

    [Fact]
    public void Facts_of_long_runs_lie_in_the_text()
    {
        foreach ((int index, string fragment) in s_fragments.Index())
        {
            string text = Repeated(fragment, index % 5 == 0 ? 200_000 : 20_000);
            ReadingResult read = SampleTexts.Read(text);
            if (read.Facts.FirstOrDefault(f => f.Span.End > text.Length) is { } astray)
                Assert.Fail($"The fact {astray.Kind} {astray.Span} of \"{fragment}\" lies behind the text.");
        }
    }

    [Fact]
    public void No_clause_is_longer_than_the_readers_of_clauses_can_look_back_over()
    {
        foreach (string fragment in s_fragments)
        {
            string text = Repeated(fragment, 9_000);
            Assert.All(ClauseCutter.Cut(text, 0, text.Length), clause => Assert.InRange(clause.End - clause.Start, 1, 1060));
        }
    }

    [Fact]
    public void Each_number_of_a_list_without_end_looks_around_itself_for_no_more_than_a_clause()
    {
        string list = "公园和绿地分别增长" + Repeated("5%、", 60_000) + "，新建公园5个。";
        for (int at = 9; at < list.Length - 9; at += 3)
        {
            (int start, int end) = ClauseCutter.Around(list, at, at + 2);
            if (start > at || end < at + 2 || end - start > 2_002)
                Assert.Fail($"Around {at} lies {start}..{end}.");
        }

        Assert.Equal((3, 11), ClauseCutter.Around("前年，用去1,050元，今年", 5, 10));
        Assert.Equal((0, 2), ClauseCutter.Around("前年，用去1,050元，今年", 0, 2));
        Assert.Equal((12, 14), ClauseCutter.Around("前年，用去1,050元，今年", 12, 13));
    }

    [Theory]
    [InlineData("5%为两项指标完成投资")]
    [InlineData("八十家两项指标完成投资")]
    public void What_is_carried_out_behind_the_words_of_the_number_before_it_lies_somewhere(string text) =>
        Assert.All(SampleTexts.Read(text).Facts.Where(fact => fact is not Fact.Remark), fact => Assert.True(fact.Span.Length > 0));

    [Fact]
    public void Ten_million_digits_are_one_look_at_each()
    {
        Allocated(new string('9', 50_000));
        string digits = new('9', 10_000_000);
        Assert.InRange(Allocated(digits), 0, 1_000_000);
        Assert.Empty(SampleTexts.Read(digits).Figures);
    }

    [Fact]
    public void A_number_given_again_and_again_takes_the_next_free_one()
    {
        FreeNumbers numbers = new();
        for (int i = 1; i <= 100_000; i++)
        {
            int free = numbers.From("1", 1);
            Assert.True(numbers.TryTake("1", free));
            if (free != i)
                Assert.Equal(i, free);
        }
        Assert.False(numbers.TryTake("1", 50_000));
        Assert.Equal(7, numbers.From("2", 7));
        Assert.Equal(100_001, numbers.From("1", 99_999));
    }

    private static string Repeated(string fragment, int length) => string.Concat(Enumerable.Repeat(fragment, length / fragment.Length));

    private static long Allocated(string text) => Allocation.Of(() => SampleTexts.Read(text));
}
