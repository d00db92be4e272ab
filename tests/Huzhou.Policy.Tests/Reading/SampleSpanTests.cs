using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary><c>text[fact.Span.Range]</c> is the evidence, whatever the text is wrapped in.</summary>
public sealed class SampleSpanTests
{
    public static TheoryData<string> Samples => [.. SampleTexts.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_fact_lies_in_the_text(string sample)
    {
        string text = SampleTexts.Of(sample);
        ReadingResult read = SampleTexts.Read(text);
        Assert.True(read.Facts.Any(f => f is not Fact.Remark), "The sample gives no fact at all.");
        Assert.All(read.Facts, f => Assert.InRange(f.Span.End, 0, text.Length));
        Assert.All(read.Facts.Where(f => f is not Fact.Remark), f => Assert.False(string.IsNullOrWhiteSpace(text[f.Span.Range])));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_figure_begins_with_its_number(string sample)
    {
        string text = SampleTexts.Of(sample);
        foreach (Fact.Figure figure in SampleTexts.Read(text).Figures)
            Assert.Matches(@"[0-9０-９〇零一二两三四五六七八九十百千万亿半首近逾超几数第前]", text[figure.Span.Range]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_feeds_with_carriage_returns_change_no_evidence(string sample) =>
        Same(sample, t => t.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_byte_order_mark_moves_every_place_by_one(string sample)
    {
        string text = SampleTexts.Of(sample);
        ReadingResult plain = SampleTexts.Read(text), marked = SampleTexts.Read('\uFEFF' + text);
        Assert.Equal(plain.Facts.Where(f => f is not Fact.Remark).Select(f => (f.Kind, f.Span.Start + 1, f.Span.Length)),
            marked.Facts.Where(f => f is not Fact.Remark).Select(f => (f.Kind, f.Span.Start, f.Span.Length)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Full_width_digits_change_no_meaning(string sample)
    {
        string text = SampleTexts.Of(sample);
        string wide = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c == '%' ? '％' : c));
        ReadingResult plain = SampleTexts.Read(text), folded = SampleTexts.Read(wide);
        Assert.Equal(plain.Figures.Select(f => (f.BaseValue, f.BaseUnit, f.Role, f.Span)),
            folded.Figures.Select(f => (f.BaseValue, f.BaseUnit, f.Role, f.Span)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Indents_of_two_ideographic_spaces_change_no_evidence(string sample)
    {
        if (sample is "task-lists.txt" or "minutes.txt")
            return;
        Same(sample, t => string.Join('\n', t.Split('\n').Select(l => l.Length > 0 ? "\u3000\u3000" + l : l)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Any_paragraph_put_in_front_moves_every_place_and_changes_none(string sample)
    {
        string text = SampleTexts.Of(sample);
        string[] before = SampleTexts.Evidence(SampleTexts.Read(text), text);
        foreach (string front in (string[])["关于公开有关文件的说明。\n", "以下内容由档案部门整理，仅供查阅，请以原件为准。\n\n", "\n\n\n"])
        {
            string moved = front + text;
            string[] after = SampleTexts.Evidence(SampleTexts.Read(moved), moved);
            Assert.Equal(before, after);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_stands_around_a_text_is_no_part_of_any_evidence(string sample)
    {
        string text = SampleTexts.Of(sample);
        string[] before = SampleTexts.EveryPlace(SampleTexts.Read(text), text);
        foreach (string changed in (string[])[text.ReplaceLineEndings("\r\n"), '\uFEFF' + text, '\uFEFF' + text.ReplaceLineEndings("\r\n"),
            "以下内容由档案部门整理，仅供查阅，请以原件为准。\r\n" + text.ReplaceLineEndings("\r\n")])
            Assert.Equal(before, SampleTexts.EveryPlace(SampleTexts.Read(changed), changed));
    }

    [Fact]
    public void The_samples_hold_every_genre_and_every_kind_of_fact()
    {
        ReadingResult[] read = [.. SampleTexts.Names.Select(n => SampleTexts.Read(SampleTexts.Of(n)))];
        Faults.None(typeof(Fact).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Fact)))
            .Except(read.SelectMany(r => r.Facts).Select(f => f.GetType())).Select(t => $"no sample holds a {t.Name}"));
        Faults.None(typeof(Document).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Document)))
            .Except(read.Select(r => r.Document.GetType())).Select(t => $"no sample is a {t.Name}"));
    }

    private static void Same(string sample, Func<string, string> change)
    {
        string text = SampleTexts.Of(sample), changed = change(text);
        Assert.Equal(SampleTexts.Evidence(SampleTexts.Read(text), text), SampleTexts.Evidence(SampleTexts.Read(changed), changed));
    }
}
