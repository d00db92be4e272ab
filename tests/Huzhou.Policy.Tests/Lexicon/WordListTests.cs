using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Tests.Lexicon;

/// <summary>The words of a lexicon, asked of a text.</summary>
public sealed class WordListTests
{
    private static readonly string[] s_words = ["奖", "金奖", "银奖", "金银奖", "一等奖", "二等奖", "等奖", "星", "五星"];

    [Theory]
    [InlineData("获设计大赛银奖和金奖", "金奖")]
    [InlineData("五星餐厅得金银奖", "金银奖")]
    [InlineData("二等奖三项，一等奖一项", "一等奖")]
    [InlineData("流星", "星")]
    [InlineData("无", null)]
    [InlineData("", null)]
    public void The_longest_word_that_stands_in_a_text(string text, string? longest)
    {
        WordList words = new(s_words);
        Assert.Equal(longest, words.LongestIn(text));
        Assert.Equal(words.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal)), words.LongestIn(text));
        Assert.Equal(longest is not null, words.IsIn(text));
    }
}
