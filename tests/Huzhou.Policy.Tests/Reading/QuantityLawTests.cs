using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>What holds for every text, sense or nonsense.</summary>
public sealed class QuantityLawTests
{
    private static readonly string[] Pieces =
    [
        "1", "23", "4.5", "６", "亿", "万", "千", "百", "十", "元", "个", "%", "％", "个百分点", "第", "前", "保", "争", "翻", "番", "三分之二", "连冠", "“", "”",
        "《", "（", "）",
        "，", "。", "、", "和", "—", "至", "超过", "以上", "左右", "增长", "达到", "其中", "分别", "全省", "居", "由", "到", "年", "位", "的", "项目", "2023年",
        "地区生产总值", " ", "\n", "一", "两", "余", "比上年", "高于全国", "确保", "力争", "各", "均",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

    private static List<ScannedQuantity> Scanned(string text)
    {
        List<ScannedQuantity> scanned = [];
        foreach (ScannedQuantity quantity in new QuantityScanner(text))
            scanned.Add(quantity);
        return scanned;
    }

    private static List<Mention> Read(string text) =>
        ClauseReader.Read(text, 0, text.Length, new ClauseContext { Role = MentionRole.Actual, Year = 2023 });

    [Fact]
    public void Any_mixture_of_the_genres_words_is_scanned_inside_the_text_and_in_order() => Prop.ForAll(Texts, text =>
    {
        int last = 0;
        foreach (ScannedQuantity q in new QuantityScanner(text))
        {
            if (q.Start < last || q.Length <= 0 || q.End > text.Length || q.OuterStart > q.Start || q.OuterEnd < q.End || q.OuterStart < 0
                || q.OuterEnd > text.Length || q.Unit.Length == 0)
                return false;
            last = q.End;
        }

        return true;
    }).Holds();

    [Fact]
    public void Numbers_mean_the_same_in_digits_of_either_width() => Prop.ForAll(Texts, text =>
    {
        string wide = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
        return Scanned(text).SequenceEqual(Scanned(wide));
    }).Holds(2_000);

    [Fact]
    public void Any_string_is_read_without_an_exception() =>
        Prop.ForAll<string?>(text => Read(text ?? "").Count >= 0).Holds();

    [Fact]
    public void Every_scanned_quantity_becomes_exactly_one_mention() => Prop.ForAll(Texts, text =>
    {
        List<int> scanned = [];
        foreach (ScannedQuantity q in new QuantityScanner(text))
        {
            // 百万元 that fills a cell is its unit.
            if (!ClauseScopes.IsUnitCell(text, q))
                scanned.Add(q.Start);
        }

        return Read(text).Select(m => m.Quantity.Start).Order().SequenceEqual(scanned);
    }).Holds();

    [Fact]
    public void A_threshold_that_a_mention_names_is_a_threshold() => Prop.ForAll(Texts, text =>
    {
        List<Mention> read = Read(text);
        return read.All(m => m.Threshold < read.Count && (m.Threshold < 0 || read[m.Threshold].Role == MentionRole.Threshold));
    }).Holds();

    [Fact]
    public void What_a_sentence_says_does_not_depend_on_the_paragraph_before_it()
    {
        const string sentence = "新增高新技术企业126家，增长12%。";
        List<Mention> alone = Read(sentence);
        const string lead = "一般公共预算收入100亿元。\n";
        List<Mention> behind = ClauseReader.Read(lead + sentence, lead.Length, lead.Length + sentence.Length,
            new ClauseContext { Role = MentionRole.Actual, Year = 2023 });
        Assert.Equal(alone.Select(m => m.Indicator), behind.Select(m => m.Indicator));
        Assert.Equal(alone.Select(m => m.Quantity.Start + lead.Length), behind.Select(m => m.Quantity.Start));
    }

    [Fact]
    public void A_run_of_digits_as_long_as_a_book_is_read_to_its_end()
    {
        string text = new string('7', 200_000) + "。新增3个。";
        Assert.Equal("3个", text.Substring(Read(text)[^1].Quantity.Start, 2));
    }
}
