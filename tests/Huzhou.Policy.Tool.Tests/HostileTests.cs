using System.Text;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>Documents, file names and options that try to draw on the screen, to run in a spreadsheet or to never end.</summary>
public sealed class HostileTests(Papers papers) : IClassFixture<Papers>
{
    private const string Text = "云泽市政府工作报告\n一、2023年工作回顾\n建成“\u001B[31m\u202E红”公园8个。\n二、2024年工作安排\n新建“\u009B2J\u0007绿”公园9个。\n";

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("facts")]
    public void What_a_terminal_would_obey_is_shown(string format)
    {
        string file = papers.Write("hostile.txt", Text);
        Ran ran = format == "facts" ? Ran.With("read", file, "--facts") : Ran.With("read", file, "--format", format);
        Assert.Equal(0, ran.Code);
        Assert.Contains("公园", ran.Output, StringComparison.Ordinal);
        Harmless(ran.Output);
    }

    [Theory]
    [InlineData("read", "\u001B]0;owned\u0007.txt")]
    [InlineData("read", "x.txt", "--government", "\u202E", "--year", "\u001B[2J")]
    [InlineData("\u001B[2Jjudge")]
    [InlineData("scorecard", "--year", "2023", "--section", "\u009B31m")]
    public void A_message_shows_what_was_given(params string[] arguments)
    {
        Ran ran = Ran.With(arguments);
        Assert.Equal(2, ran.Code);
        Harmless(ran.Error);
        Assert.Contains("\\u", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("a\rb", "a\\u000Db")]
    [InlineData("a\r\nb\tc", "a\r\nb\tc")]
    [InlineData("\u2028\u2066\u200F\u0085", "\\u2028\\u2066\\u200F\\u0085")]
    [InlineData("数字𠮷，全角：１", "数字𠮷，全角：１")]
    public void Letters_that_are_obeyed_become_their_numbers(string text, string shown)
    {
        Assert.Equal(shown, ShownWriter.Shown(text));
        using StringWriter inner = new() { NewLine = "\n" };
        using ShownWriter writer = new(inner);
        foreach (char c in text)
            writer.Write(c);
        writer.Write(text);
        writer.Flush();
        Assert.Equal(shown + shown, inner.ToString());
    }

    [Fact]
    public void Cells_of_Markdown_make_no_links_tags_or_columns()
    {
        TextTable table = new([new Column("a")]);
        table.Add(["<img src=x>[去](javascript:1)`c`|*_ https://x.cn www.x.cn &lt;"]);
        using StringWriter output = new() { NewLine = "\n" };
        TableFormat.WriteMarkdown(table, output);
        Assert.Equal("| a |\n| --- |\n| &lt;img src=x&gt;\\[去\\](javascript:1)\\`c\\`\\|\\*\\_ https&#58;//x.cn www&#46;x.cn &amp;lt; |\n",
            output.ToString());
    }

    [Fact]
    public void A_text_over_the_limit_is_refused_with_the_option_that_sets_it()
    {
        string large = papers.Write("large.txt", Text + new string('长', 400_000));
        Ran ran = Ran.With("read", large, "--max-size", "1");
        Assert.Equal(2, ran.Code);
        Assert.Contains("is larger than 1 MB", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--max-size", ran.Error, StringComparison.Ordinal);
        Assert.Equal(0, Ran.With("read", large, "--max-size", "2").Code);
        Assert.Equal(2, Ran.Piped(new byte[(1 << 20) + 1], "read", "-", "--max-size", "1").Code);
        // More letters than a document may have, in a file that is small enough: the command names its option, not a member of the library.
        string wordy = Path.Combine(Path.GetDirectoryName(large)!, "wordy.txt");
        File.WriteAllText(wordy, new string('a', 8_000_001));
        ran = Ran.With("read", wordy);
        Assert.Equal(2, ran.Code);
        Assert.EndsWith("holds more than 8000000 characters of text. Give it in parts, or set a larger --max-size.\n", ran.Error,
            StringComparison.Ordinal);
        Assert.Equal("huzhou-policy: \"much\" is no size. Give a number of megabytes from 1 to 100, such as --max-size 64.\n",
            Ran.With("read", large, "--max-size", "much").Error);
        Assert.Equal(2, Ran.With("read", large, "--max-size", "101").Code);
        Assert.Equal(0, Ran.With("read", large, "--max-size", "100").Code);
        Assert.Equal(2, Ran.With("read", large, "--max-size", "101").Code);
        Assert.Equal(0, Ran.With("read", large, "--max-size", "100").Code);
    }

    [Fact]
    public void A_device_that_never_ends_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no device that never ends.");
        Ran ran = Ran.With("read", "/dev/zero", "--max-size", "2");
        Assert.Equal(2, ran.Code);
        Assert.Contains("\"/dev/zero\" is larger than 2 MB", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-99")]
    public void An_encoding_that_there_is_none_of_is_said(string encoding) =>
        Refused($"there is no encoding \"{encoding}\".", "read", papers.Write("plain.txt", Text), "--encoding", encoding);

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-16", 1)]
    [InlineData("gb18030", 1)]
    public void A_file_cut_inside_a_letter_is_said(string encoding, int cut)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("云泽市政府工作报告\n新建公园")];
        string file = Path.Combine(papers.Folder, $"cut-{encoding}.txt");
        File.WriteAllBytes(file, bytes[..^cut]);
        Ran ran = Ran.With("read", file);
        Assert.Equal(2, ran.Code);
        Assert.Contains("is not a text in", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_indicator_set_four_thousand_times_is_checked_in_a_page()
    {
        StringBuilder text = new("云泽市政府工作报告\n二、2024年工作安排\n");
        for (int i = 1; i <= 4_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"地区生产总值增长{i}%。");
        Ran ran = Ran.With("check", papers.Write("many.txt", text.ToString()), "--format", "csv");
        Assert.Equal(0, ran.Code);
        Assert.Contains("4000处", ran.Output, StringComparison.Ordinal);
        Assert.InRange(ran.Output.Length, 1, 20 * text.Length);
    }

    private static void Harmless(string output) => Assert.DoesNotContain(output, c => (c < ' ' && c is not ('\n' or '\t'))
        || c is (>= '\u007F' and <= '\u009F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static void Refused(string begin, params string[] arguments)
    {
        Ran ran = Ran.With(arguments);
        Assert.Equal(2, ran.Code);
        Assert.StartsWith("huzhou-policy: " + begin, ran.Error, StringComparison.Ordinal);
    }
}
