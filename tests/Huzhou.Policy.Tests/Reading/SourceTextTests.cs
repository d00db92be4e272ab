using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The view of a text and the way back to the caller's string.</summary>
public sealed class SourceTextTests
{
    [Fact]
    public void A_text_that_needs_no_tidying_is_its_own_view()
    {
        const string Text = "一、2023年工作回顾\n全年新建公园6个。";
        Assert.Same(Text, SourceText.Of(Text).View);
    }

    [Fact]
    public void What_was_left_out_inside_a_place_belongs_to_it_and_at_its_edges_does_not()
    {
        const string Text = "新增就业 2.1 万人，";
        SourceText source = SourceText.Of(Text);
        Assert.Equal("新增就业2.1万人，", source.View);
        Assert.Equal("2.1 万人", Text[source.SpanOf(4, 9).Range]);
        Assert.Equal("就业 2.1 万", Text[source.SpanOf(2, 8).Range]);
        Assert.Equal(new TextSpan(0, 0), source.SpanOf(0, 0));
        Assert.Equal(Text.Length, source.SpanOf(source.View.Length, source.View.Length).Start);
    }

    [Fact]
    public void Carriage_returns_and_byte_order_marks_are_not_in_the_view()
    {
        const string Text = "\uFEFF甲乙\r\n丙\r丁";
        SourceText source = SourceText.Of(Text);
        Assert.Equal("甲乙\n丙\n丁", source.View);
        Assert.Equal("甲乙\r\n丙", Text[source.SpanOf(0, 4).Range]);
        Assert.Equal("丁", Text[source.SpanOf(5, 6).Range]);
    }

    [Theory]
    [InlineData("云 泽 市 人 民 政 府 文 件", "云泽市人民政府文件")]
    [InlineData("姚 宏 罗 芳", "姚 宏 罗 芳")]
    [InlineData("增长 5.2 %", "增长5.2%")]
    [InlineData("2024 年 3 月 5 日", "2024年3月5日")]
    [InlineData("粮食 万吨 86 7", "粮食 万吨 86 7")]
    [InlineData("弘扬城市精神 助力发展", "弘扬城市精神 助力发展")]
    [InlineData("１２．５％", "12.5%")]
    [InlineData("38微克∕立方米", "38微克/立方米")]
    [InlineData("38微克⁄立方米", "38微克/立方米")]
    public void Blanks_and_widths_are_tidied_where_they_mean_nothing(string text, string view) =>
        Assert.Equal(view, SourceText.Of(text).View);

    [Fact]
    public void Offsets_outside_the_view_are_the_callers_fault()
    {
        SourceText source = SourceText.Of("甲乙丙");
        Assert.Throws<ArgumentOutOfRangeException>(() => source.SpanOf(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.SpanOf(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.SpanOf(0, 4));
        Assert.Throws<ArgumentNullException>(() => SourceText.Of(null!));
    }

    [Fact]
    public void Every_character_of_the_view_stands_in_the_text_at_its_place()
    {
        foreach (string sample in SampleTexts.Names)
        {
            string text = SampleTexts.Of(sample).Replace("\n", "\r\n", StringComparison.Ordinal);
            SourceText source = SourceText.Of(text);
            for (int i = 0; i < source.View.Length; i++)
            {
                TextSpan span = source.SpanOf(i, i + 1);
                Assert.Equal(1, span.Length);
                Assert.Equal(source.View[i], text[span.Start] switch
                {
                    '\r' => '\n',
                    ',' when source.View[i] == '，' => '，',
                    ';' when source.View[i] == '；' => '；',
                    char c => c,
                });
            }
        }
    }
}
