using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Every number of a policy paragraph is accounted for.</summary>
public sealed class AccountTests
{
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";

    private static readonly string[] s_sentences =
    [
        "新增城镇就业3200人，城镇调查失业率控制在5%以内。", "2024年1—10月，完成投资46.5亿元，占全年目标的88%。", "举办2025湖畔论坛，吸引3万多人参加。",
        "（三）实施“十百千”工程，建成“2+8”平台12个。", "连续五年获评全省优秀，位列全国百强县第27位。", "G60科创走廊、318国道和5G基站建设加快。",
        "一是抓好三农工作，二是办好十件实事。", "7100万儿女团结奋斗，一批项目落地。", "每万人拥有床位62张，三级甲等医院2所。",
        "财政收入下降2.1%至38.6亿元。", "党的二十大以来，深入推进“十四五”规划。", "出台1+X政策，PM2.5平均浓度28微克/立方米。",
    ];

    public static TheoryData<string> Samples => [.. SampleTexts.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_number_of_a_sample_is_accounted_for(string name) => Holds(SampleTexts.Of(name));

    [Fact]
    public void Every_number_of_the_seeds_is_accounted_for()
    {
        foreach ((_, string text) in Seeds())
            Holds(text);
    }

    [Fact]
    public void Every_number_of_the_corpus_is_accounted_for()
    {
        string[] texts = [.. Repository.Files("tests/Corpus", "*.txt").Select(Repository.Read)];
        Assert.InRange(texts.Length, 12, 100);
        Assert.All(texts, Holds);
        Random random = new(2027);
        foreach (string text in texts)
            Holds(Broken(random, text, 12));
    }

    [Fact]
    public void Every_number_of_made_up_and_broken_sentences_is_accounted_for()
    {
        Random random = new(2026);
        for (int i = 0; i < 400; i++)
        {
            string words = Broken(random, string.Concat(random.GetItems(s_sentences, 4)), 6);
            Holds($"云泽县人民政府2026年政府工作报告\n一、2025年工作回顾\n{words}\n二、2026年工作安排\n{words}\n");
        }
    }

    [Theory]
    [InlineData("举办2025湖畔论坛。", "2025", NumberKind.Date)]
    [InlineData("前三季度投资增长6%。", "三", NumberKind.Period)]
    [InlineData("实施治本攻坚三年行动。", "三", NumberKind.Duration)]
    [InlineData("印发云政发〔2025〕12号文件。", "12", NumberKind.DocumentNumber)]
    [InlineData("一是抓好生产。", "一", NumberKind.Numbering)]
    [InlineData("建设“1+8”平台体系。", "8", NumberKind.Name)]
    [InlineData("改造省道242高唐段。", "242", NumberKind.Name)]
    [InlineData("拨打12345热线反映问题。", "12345", NumberKind.Name)]
    [InlineData("筹备第十四届运动会。", "十四", NumberKind.Ordinal)]
    [InlineData("引进世界500强企业。", "500", NumberKind.League)]
    [InlineData("争创4A级景区。", "4", NumberKind.Grade)]
    [InlineData("每万人口发明专利拥有量提高。", "万", NumberKind.Base)]
    [InlineData("进一步优化环境。", "一", NumberKind.Word)]
    [InlineData("新增就业3200人。", "3200", NumberKind.Fact)]
    [InlineData("7100万儿女团结奋斗。", "7100", NumberKind.Open)]
    [InlineData("一千三百万儿女团结奋斗。", "一千三百万", NumberKind.Open)]
    [InlineData("千万不要松劲。", "千万", NumberKind.Word)]
    [InlineData("疏浚河道土方一千三百万方。", "一千三百万", NumberKind.Fact)]
    [InlineData("1200万方案征集完毕。", "1200", NumberKind.Open)]
    [InlineData("拆除违法建筑500万方。", "500", NumberKind.Open)]
    public void A_number_has_its_kind(string sentence, string number, NumberKind kind)
    {
        string text = $"云泽县人民政府2026年政府工作报告\n一、2025年工作回顾\n{sentence}\n二、2026年工作安排\n扎实工作。\n";
        int at = text.IndexOf(sentence, StringComparison.Ordinal) + sentence.IndexOf(number, StringComparison.Ordinal);
        AccountedNumber found = Assert.Single(PolicyReader.Default.Read(text).Account.Numbers, n => n.Span.Start <= at && at < n.Span.End);
        Assert.Equal(kind, found.Kind);
    }

    [Fact]
    public void The_account_is_kept_and_adds_up()
    {
        NumberAccount account = SampleTexts.Read(SampleTexts.Of(SampleTexts.Names[0])).Account;
        Assert.Equal(account.Numbers.Count, Enum.GetValues<NumberKind>().Sum(account.Count));
        Assert.True(account.Findings.Count <= account.Count(NumberKind.Open));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.Count((NumberKind)99));
        ReadingResult read = SampleTexts.Read("新增就业3200人。");
        Assert.Same(read.Account, read.Account);
    }

    [Fact]
    public void The_account_of_the_seeds_is_shown()
    {
        NumberKind[] kinds = Enum.GetValues<NumberKind>();
        List<string> lines = [$"{"text",-34}{"numbers",8}{string.Concat(kinds.Select(kind => $"{Short(kind),10}"))}"];
        foreach ((string name, string text) in Seeds())
        {
            NumberAccount account = PolicyReader.Default.Read(text).Account;
            lines.Add($"{name,-34}{account.Numbers.Count,8}{string.Concat(kinds.Select(kind => $"{account.Count(kind),10}"))}");
            Assert.True(account.Count(NumberKind.Open) * 50 <= account.Numbers.Count, $"{name}: {account.Count(NumberKind.Open)} open");
        }

        Docs.Documents.Output("AccountOfSeeds", string.Join('\n', lines));
    }

    /// <summary>A text with some characters put in and some taken out.</summary>
    private static string Broken(Random random, string words, int most)
    {
        string pieces = "0123456789一二三十百千万亿两.%、，。-—个家元（）“”年月日第每" + "\n";
        for (int k = random.Next(most); k > 0; k--)
            words = words.Insert(random.Next(words.Length), pieces[random.Next(pieces.Length)].ToString());
        for (int k = random.Next(Math.Max(2, most * 2 / 3)); k > 0; k--)
            words = words.Remove(random.Next(words.Length - 1), 1);
        return words;
    }

    /// <summary>The five official texts, where they lie beside the repository.</summary>
    private static IEnumerable<(string Name, string Text)> Seeds() =>
        Directory.EnumerateFiles(Path.Combine(Repository.NeedShared(), "seeds"), "*-*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    private static string Short(NumberKind kind) => kind == NumberKind.DocumentNumber ? "document" : kind.ToString().ToLowerInvariant();

    /// <summary>
    /// The law: no numeral of a policy paragraph is left out, none is counted twice, and each that is open has a finding.
    /// </summary>
    private static void Holds(string text)
    {
        ReadingResult read = PolicyReader.Default.Read(text);
        NumberAccount account = read.Account;
        HashSet<int> places = [];
        int last = 0;
        foreach (AccountedNumber number in account.Numbers)
        {
            Assert.True(number.Span.Start >= last && number.Span.Length > 0, $"{number.Span} overlaps or runs back");
            last = number.Span.End;
            places.UnionWith(Enumerable.Range(number.Span.Start, number.Span.Length));
        }

        TextSpan[] said = [.. account.Findings.Concat(read.Findings).Where(f => f.Span is not null).Select(f => f.Span!.Value)];
        Assert.All(account.Numbers.Where(number => number.Kind == NumberKind.Open),
            number => Assert.Contains(said, span => span.Start <= number.Span.Start && span.End >= number.Span.End));
        Assert.All(account.Findings, finding =>
            Assert.Contains(new AccountedNumber(finding.Span!.Value, NumberKind.Open), account.Numbers));
        using Outline outline = Outline.Of(SourceText.Of(text), ReadingOptions.Default, GenreList.All);
        foreach (Paragraph paragraph in outline.Paragraphs.Where(paragraph => paragraph.IsPolicy))
        {
            for (int i = paragraph.Start; i < paragraph.End; i++)
            {
                char c = outline.Source.View[i];
                if (char.IsAsciiDigit(c) || Numerals.Contains(c, StringComparison.Ordinal))
                    Assert.Contains(outline.Source.SpanOf(i, i + 1).Start, places);
            }
        }
    }
}
