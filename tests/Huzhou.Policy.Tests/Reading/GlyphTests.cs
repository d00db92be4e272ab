using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Kinds of characters that are looked for one by one and many at once: both know the same.</summary>
public sealed class GlyphTests
{
    [Fact]
    public void Blanks_are_the_same_looked_for_one_by_one_or_many_at_once() =>
        Assert.DoesNotContain(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c), c => Marks.Blanks.Contains(c) != Glyph.IsBlank(c));

    [Theory]
    [InlineData("任务 | 单位", true)]
    [InlineData("任务｜单位", true)]
    [InlineData("任务\t单位", true)]
    [InlineData("任务，单位", false)]
    public void Bars_and_tabs_part_cells(string line, bool parts) => Assert.Equal(parts, Glyph.PartCells(line));
}
