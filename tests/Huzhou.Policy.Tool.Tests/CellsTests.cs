using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Tests;

public sealed class CellsTests
{
    private static readonly Arbitrary<string> s_texts = Arb.From(
        Gen.Elements("湖", "州", "，", "（", "）", "a", "word ", "3850亿元", "%", " ", "—", "“", "”", "。", "ひ", "한").ListOf()
            .Select(parts => string.Concat(parts)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("湖州", 4)]
    [InlineData("增长5.8%", 8)]
    [InlineData("（全省）", 8)]
    [InlineData("ａ％", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠀀", 2)]
    [InlineData("±≥–", 3)]
    public void A_wide_character_takes_two_cells(string text, int cells) => Assert.Equal(cells, Cells.Width(text));

    [Fact]
    public void Cells_are_counted_as_the_library_for_terminals_counts_them()
    {
        for (int c = 0x20; c < 0xFFFF; c++)
        {
            if (c is (>= 0x3400 and <= 0x9FFF and not (>= 0x4DC0 and <= 0x4DFF)) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xFF01 and <= 0xFF60)
                or (>= 0x20 and <= 0x7E) or (>= 0xA1 and <= 0x2FF and not 0xAD) or (>= 0x3001 and <= 0x303E))
                Assert.True(new Spectre.Console.Rendering.Segment(((char)c).ToString()).CellCount() == Cells.Width([(char)c]), $"U+{c:X4}");
        }
    }

    [Fact]
    public void Wrapping_loses_nothing_but_blanks_and_keeps_the_width() =>
        Prop.ForAll(s_texts, Arb.From(Gen.Choose(2, 30)), (text, width) =>
        {
            IReadOnlyList<string> lines = Cells.Wrap(text, width);
            return Squeezed(string.Concat(lines)) == Squeezed(text) && lines.All(line => Cells.Width(line) <= width);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_closing_sign_does_not_begin_a_line() =>
        Assert.Equal(["地区生产总", "值，增长"], Cells.Wrap("地区生产总值，增长", 12));

    [Fact]
    public void A_line_does_not_begin_with_a_hyphen_or_a_stroke() =>
        Assert.Equal(["2023-", "government-", "work-report", "一/（九）"], Cells.Wrap("2023-government-work-report 一/（九）", 12));

    [Fact]
    public void English_breaks_between_words() => Assert.Equal(["the result", "satisfies it"], Cells.Wrap("the result satisfies it", 13));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Columns_stand_under_their_heads_whatever_is_in_them(int width)
    {
        TextTable table = new([new Column("指标"), new Column("数", Right: true), new Column("理由")]);
        table.Add(["地区生产总值", "5.8%", "结果符合目标要求，因为它在容差之内，而且没有越过超额线"]);
        table.Add(["GDP", "116.7%", "ok"], Tone.Good, 2);
        using StringWriter output = new() { NewLine = "\n" };
        table.Write(output, width, colours: false);
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        int second = lines[1].IndexOf("  ", StringComparison.Ordinal) + 2, third = lines[1].LastIndexOf("  ", StringComparison.Ordinal) + 2;
        Assert.All(lines, line => Assert.True(Cells.Width(line) <= width, line));
        Assert.Equal(third, Cells.Width(lines[^1].AsSpan(0, lines[^1].IndexOf("ok", StringComparison.Ordinal))));
        Assert.Equal(third - 2, Cells.Width(lines[^1].AsSpan(0, lines[^1].IndexOf('%', StringComparison.Ordinal) + 1)));
        Assert.True(second > 2);
        Assert.DoesNotContain('\u001b', output.ToString());
    }

    [Fact]
    public void Columns_of_words_share_the_room_evenly_and_empty_ones_take_none()
    {
        TextTable table = new([new Column("一"), new Column("空"), new Column("二"), new Column("三")]);
        table.Add([new string('甲', 30), "", new string('乙', 30), new string('丙', 30)]);
        using StringWriter output = new() { NewLine = "\n" };
        table.Write(output, 64, colours: false);
        Assert.Equal("--------------------  --------------------  --------------------", output.ToString().Split('\n')[1]);
    }

    /// <summary>Seven columns of twelve cells would draw each row out over three lines; behind its heads it takes two.</summary>
    [Fact]
    public void Rows_that_columns_would_draw_out_stand_behind_their_heads()
    {
        const string words = "what the county says of it";
        TextTable table = new([.. Enumerable.Range(0, 7).Select(i => new Column($"Head {i}"))]);
        for (int row = 0; row < 3; row++)
            table.Add([words, .. Enumerable.Range(0, 6).Select(i => i / 2 == row ? words : string.Empty)]);
        using StringWriter narrow = new() { NewLine = "\n" }, wide = new() { NewLine = "\n" };
        table.Write(narrow, 100, colours: false);
        table.Write(wide, 250, colours: false);
        Assert.Equal(string.Concat(Enumerable.Range(0, 3).Select(row =>
            $"{words}\n  Head {(2 * row) + 1} {words}  Head {(2 * row) + 2} {words}\n")), narrow.ToString());
        Assert.StartsWith("Head 0  ", wide.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_come_only_on_a_screen_and_do_not_shift_a_column()
    {
        TextTable table = new([new Column("判定"), new Column("理由")]);
        table.Add(["达成", "好"], Tone.Good, 0);
        table.Add(["未达成", "坏"], Tone.Bad, 0);
        using StringWriter output = new() { NewLine = "\n" };
        table.Write(output, 80, colours: true);
        Assert.Equal("判定    理由\n------  ----\n\u001b[32m达成\u001b[0m    好\n\u001b[31m未达成\u001b[0m  坏\n", output.ToString());
    }

    [Fact]
    public void A_spreadsheet_runs_no_cell_as_a_formula()
    {
        TextTable table = new([new Column("a"), new Column("b")]);
        table.Add(["=1+1", "-0.2"]);
        table.Add(["@x", "+5.8%"]);
        table.Add(["-各区县", "say \"so\", again"]);
        using StringWriter output = new() { NewLine = "\n" };
        TableFormat.WriteCsv(table, output);
        Assert.Equal("a,b\n'=1+1,-0.2\n'@x,+5.8%\n'-各区县,\"say \"\"so\"\", again\"\n", output.ToString());
    }

    [Fact]
    public void A_bar_in_a_cell_does_not_end_a_cell_of_markdown()
    {
        TextTable table = new([new Column("a"), new Column("b", Right: true)]);
        table.Add(["x|y", "1"]);
        using StringWriter output = new() { NewLine = "\n" };
        TableFormat.WriteMarkdown(table, output);
        Assert.Equal("| a | b |\n| --- | ---: |\n| x\\|y | 1 |\n", output.ToString());
    }

    private static string Squeezed(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
