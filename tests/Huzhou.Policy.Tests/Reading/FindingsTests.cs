using System.Text.RegularExpressions;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// Every finding of reading, word for word: the text that leaves something open, and all that is said about it, with the words it points
/// at.
/// </summary>
public sealed partial class FindingsTests
{
    private const string Given = "2024年重点工作责任分解\n";

    private static readonly PolicyReader s_reader = new(ReadingOptions.Default with
    {
        Organizations = new OrganizationDirectory([new Organization("development-reform", [new OrganizationName("市发展改革委")])]),
    });

    /// <summary>A text, and its findings: code, severity, the words at the place in brackets, message.</summary>
    public static TheoryData<string, string, string[]> Cases => new()
    {
        { "an item without owner", Given + "1.编制交通规划。\n责任单位：市发展改革委\n2.完善应急预案。\n3.开展普法宣传。\n责任单位：市发展改革委\n",
            ["HZP0110 Warning [2.完善应急预案。] Item 1.2 has no owner; expected 责任单位 or a bracket with responsible bodies."] },
        { "an item without owner in a progress table",
            "重点工作进展情况（截至2024年6月30日）\n序号 | 目标任务 | 推进情况\n1 | 新建公园6个 | 已开工4个\n2 | 改造危桥9座（市发展改革委牵头） | 完成7座\n",
            ["HZP0110 Warning [新建公园6个] Item 1.1 has no owner; expected 责任单位 or a bracket with responsible bodies."] },
        { "a table that no reader knows", "云泽市场馆一览\n| 馆名 | 楼层 | 座席 |\n| 东馆 | 3 | 260 |\n| 西馆 | 5 | 310 |\n",
            ["HZP0002 Information [] The genre could not be told; the text is read as a general document, in which only what a clause "
                + "reports or promises counts.",
             "HZP0104 Warning [| 馆名 | 楼层 | 座席 |\n| 东馆 | 3 | 260 |\n| 西馆 | 5 | 310 |] A table of 3 rows was passed over: it has a head "
                 + "that no reader knows."] },
        { "a share that its numbers contradict", "云泽市重点项目进展情况（截至2024年9月30日）\n改建校舍20栋，已完成12栋，完成率80%。\n",
            ["HZP0204 Warning [改建校舍20栋，已完成12栋，完成率80%] The share of 改建校舍 is stated as 80%, which does not follow from 12栋 done of 20栋 "
                + "planned."] },
        { "owners without an item", Given + "责任单位：市发展改革委\n1.编制防洪规划。\n责任单位：市发展改革委\n",
            ["HZP0111 Warning [责任单位：市发展改革委] Owners without an item: 责任单位：市发展改革委; expected a numbered task above."] },
        { "a row of owners without an item", "2024年重点任务分解\n序号 | 工作任务 | 牵头单位\n1 | 加装电梯200台 | 市发展改革委\n2 |  | 市发展改革委\n",
            ["HZP0111 Warning [2] Owners without an item: row 2; expected a numbered task above."] },
        { "titles and details that differ",
            " 市发展改革委\n\n1.建设体育公园试点\n\n2.办好龙舟邀请系列赛事\n\n新建社区健身点六十处，更新健身路径九十条，建成智慧体育公园两座，覆盖所有街道，力争人均体育场地面积居全省前列。\n",
            ["HZP0112 Warning [1.建设体育公园试点\n\n2.办好龙舟邀请系列赛事] List counts differ: 2 titles, 1 details; expected one detail for each title."] },
        { "bodies and lists of titles that differ",
            " 市发展改革委\n\n1.建设体育公园试点\n\n1.办好龙舟邀请系列赛事\n\n新建社区健身点六十处，更新健身路径九十条，建成智慧体育公园两座，覆盖所有街道，力争人均体育场地面积居全省前列。\n\n承办省级以上赛事不少于8场，带动乡村旅游消费，"
                + "培育户外运动营地五个以上，服务全域旅游发展大局，擦亮城市品牌。\n",
            ["HZP0113 Warning [市发展改革委] List counts differ: 1 bodies, 2 lists of titles; expected one list for each body."] },
        { "numbers behind 分别 that differ from their subjects", Report("工业、农业、建筑业增加值分别增长5%和7%。"),
            ["HZP0202 Warning [5%和7%] List counts differ: 3 subjects, 2 numbers behind 分别; expected one number for each subject."] },
        { "a promised number that names nothing", "一、2023年工作回顾\n新建公园8个。\n二、2024年工作安排\n大力推进项目90个。开工项目60个。\n",
            ["HZP0209 Warning [大力推进项目90个] A number that is promised names nothing of its own: 大力推进项目90个; it is read and is no target."] },
        { "a reported number that names nothing", "一、2023年工作回顾\n预计累计下降12.5%。\n二、2024年工作安排\n新建公园8个。\n",
            ["HZP0260 Warning [预计累计下降12.5%] A number that is reported names nothing of its own: 预计累计下降12.5%; it is read and is no result."] },
        { "a unit that no list holds", Report("黄酒年产量达到36斛，酒坊销量突破１２斛以上。"),
            ["HZP0201 Warning [36斛] Unit unknown: 斛 behind 36; expected a unit or classifier such as 亿元, 个 or %.",
             "HZP0201 Warning [１２斛] Unit unknown: 斛 behind 12; expected a unit or classifier such as 亿元, 个 or %."] },
        { "digits that make no number", Report("茶园面积增长6..4%，干茶产值12.3.4亿元，茶旅收入.8亿元，茶农增收3万5元。"),
            ["HZP0205 Warning [6..4%] Number unreadable: 6..4%; expected digits with one point, or digits and scales that follow one another.",
             "HZP0205 Warning [12.3.4亿元] Number unreadable: 12.3.4亿元; expected digits with one point, or digits and scales that follow one another.",
             "HZP0205 Warning [8亿元] Number unreadable: 8亿元; expected digits with one point, or digits and scales that follow one another.",
             "HZP0205 Warning [3万5元] Number unreadable: 3万5元; expected digits with one point, or digits and scales that follow one another."] },
        { "units whose digits were lost", Report("税收收入达到 亿元，增长 %，新增就业 万人以上，茶叶产值达到亿元。"),
            ["HZP0206 Warning [亿元] Number missing: nothing stands before 亿元; expected the digits that belong to it.",
             "HZP0206 Warning [%] Number missing: nothing stands before %; expected the digits that belong to it.",
             "HZP0206 Warning [万人] Number missing: nothing stands before 万人; expected the digits that belong to it.",
             "HZP0206 Warning [亿元] Number missing: nothing stands before 亿元; expected the digits that belong to it."] },
        { "a bare number before another", Report("惠及茶农38 12户。"),
            ["HZP0207 Warning [38 12户] Unit missing: nothing stands behind 38 before the next number; expected a unit, or a mark between the two."] },
        { "a number without a unit", Report("8300万父老乡亲共享成果。"),
            ["HZP0208 Warning [8300] The number 8300 was not read: …8300万父老乡亲共… has no unit or construct that is known."] },
        { "a text behind the line that closes a page", Report("新建公园8个。") + "相关文件\n关于印发工作方案的通知\n新建道路9公里，改造管网12公里。\n",
            ["HZP0241 Warning [新建道路9公里，改造管网12公里。] 1 paragraphs behind \"相关文件\" were not read: such a line closes a page; expected "
                + "links to other pages below it."] },
        { "another document in the same text", Report("新建公园8个。") + "清源县政府工作报告\n一、2023年工作回顾\n新建道路9公里。\n",
            ["HZP0242 Error [清源县政府工作报告] Another document begins with \"清源县政府工作报告\"; what follows is read as a part of the first. "
                + "Expected one document a text."] },
        { "a file that is no text", "{\\rtf1 2024}",
            ["HZP0016 Error [] The bytes are a file of the kind RTF, not a text; nothing was read. Open it with DocumentText.Open of "
                + "Huzhou.Policy.Documents, or save it as plain text.",
             "HZP0001 Warning [] The text holds no words to read; expected an official document."] },
        { "a text in another language", "The economy of the county grew by five percent, and many new jobs were created.\n",
            ["HZP0017 Warning [] The text is written in Latin letters; expected official Chinese.",
             "HZP0002 Information [] The genre could not be told; the text is read as a general document, in which only what a clause "
                + "reports or promises counts."] },
        { "a numbering gap", "一、2023年工作回顾\n（一）产业升级。新增规上企业20家。\n（三）城乡建设。新建公园8个。\n二、2024年工作安排\n举办茶文化展会6场。\n",
            ["HZP0101 Warning [（三）] Numbering gap in 一: found 3, expected 2."] },
        { "a part that is missing", "一、2023年工作回顾\n新建公园8个。\n三、2024年工作安排\n举办茶文化展会6场。\n",
            ["HZP0101 Warning [三、] Numbering gap in the text: found 3, expected 2."] },
        { "a heading level skipped", "第一部分 2023年工作回顾\n一、产业升级\n新增规上企业20家。\n第二部分 2024年工作安排\n（一）办好展会。举办茶文化展会6场。\n",
            ["HZP0102 Warning [（一）] Heading level skipped: （一） stands directly under 第二部分."] },
        { "a row that lost a cell", "2024年重点任务分解\n序号 | 工作任务 | 牵头单位 | 配合单位\n1 | 加装电梯200台 | 市发展改革委\n2 | 新增车位900个 | 市发展改革委 | 市发展改革委\n",
            ["HZP0103 Warning [1 | 加装电梯200台 | 市发展改革委] Unreadable table: row 1 has 3 cells, expected 4."] },
        { "a row of progress without its task",
            "重点工作进展情况（截至2024年6月30日）\n序号 | 工作任务 | 牵头单位 | 进展情况\n1 |  | 市发展改革委 | 完成71.5亿元\n2 | 新增上市公司3家 | 市发展改革委 | 新增1家\n",
            ["HZP0103 Warning [1] Unreadable table: row 1 has no task.",
             "HZP0208 Warning [71.5] The number 71.5 was not read: …改革委 | 完成71.5亿元… has no unit or construct that is known."] },
        { "progress without its day", "重点工作推进情况\n序号 | 目标任务 | 牵头单位 | 推进情况\n1 | 改造老旧小区40个 | 市发展改革委 | 已开工36个\n",
            ["HZP0014 Warning [] The text does not say up to which day it reports; expected 截至 and a date, or the caller to give "
                + "the date."] },
        { "an agenda item without decision",
            "云泽市人民政府常务会议纪要\n〔2024〕3号\n第5次\n2024年3月8日，市长周志远主持召开市政府第5次常务会议。现将会议纪要如下：\n一、关于招商工作\n要抢抓机遇，主动对接。\n",
            ["HZP0114 Warning [一、关于招商工作] Agenda item 1 holds no decision; expected 原则同意, 审议通过 or the like."] },
        { "a body that the directory does not know, and a shorter name of one it knows", Given + "1.修缮码头。（市港航中心牵头，市发改委配合）\n",
            ["HZP0301 Information [市港航中心] The directory knows no body 市港航中心; it stays a local name.",
             "HZP0302 Information [市发改委] The body 市发改委 is taken for 市发展改革委, of which it is a shorter or longer name."] },
    };

    /// <summary>Texts of which the caller says neither year nor government.</summary>
    public static TheoryData<string, string, string[]> Unsaid => new()
    {
        { "government and year inferred", "各位代表：\n现在，我代表云泽市人民政府向大会报告工作。\n一、2022年工作回顾\n全年新增就业2.8万人。\n二、2023年工作安排\n新增学位4100个。\n",
            ["HZP0010 Information [云泽市] The government was inferred as 云泽市; expected the caller or the title to name it.",
             "HZP0012 Information [二、2023年工作安排] The year was inferred as 2023; expected the caller or the title to name it."] },
        { "nothing said", "新建公园9个，改造道路12条。",
            ["HZP0002 Information [] The genre could not be told; the text is read as a general document, in which only what a clause "
                + "reports or promises counts.",
             "HZP0011 Warning [] The text does not say whose it is; expected the caller or the title to name the government.",
             "HZP0013 Warning [] The text does not say which year it is for; expected the caller or the title to name the year.",
             "HZP0203 Information [9个，改造道路12条] Neither the words nor their place say whether 2 numbers are results or targets; they are "
                 + "read as context."] },
        { "no words", " \r\n\u3000\n", ["HZP0001 Warning [] The text holds no words to read; expected an official document."] },
        { "bytes of another encoding", "云泽市2024年政府工作报告\n一、2023年工作回顾\n增长\uFFFD6%。\n二、2024年工作安排\n新建公园8个。\n",
            ["HZP0015 Error [\uFFFD] Bytes that are no text were read as 1 replacement characters; expected UTF-8, UTF-16 or GB18030, other "
                + "encodings have to be decoded before."] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_that_leaves_something_open_says_what_and_where(string what, string text, string[] findings)
    {
        Assert.NotEmpty(what);
        Assert.Equal(findings,
            Read(new PolicyText(text)
            {
                Government = "云泽市",
                Year = text.Contains("截至", StringComparison.Ordinal) ? null : new Year(2024)
            }));
        string lines = text.ReplaceLineEndings("\r\n");
        Assert.Equal(findings.Select(f => f.ReplaceLineEndings("\r\n")),
            Read(new PolicyText(lines)
            {
                Government = "云泽市",
                Year = text.Contains("截至", StringComparison.Ordinal) ? null : new Year(2024)
            }));
    }

    /// <summary>No data of a theory: a test runner does not carry half a letter.</summary>
    [Fact]
    public void Halves_of_letters_are_told_once_and_all_places_stay()
    {
        const string Text = "一、2024年工作安排\n新建公园8个\uD83D。\uDE00完成投资3亿元。\n";
        Assert.Contains("HZP0240 Error [\uD83D] 2 characters are halves of a letter (lone surrogates) and were read as U+FFFD; expected whole "
            + "letters.", Read(new PolicyText(Text)));
        ReadingResult read = s_reader.Read(Text);
        Assert.Same(Text, read.Text);
        Assert.Equal("3亿元", Text[read.Targets[^1].Source.NumberSpan!.Value.Range]);
        Assert.DoesNotContain(read.Targets, target => target.Indicator.Name.Any(char.IsSurrogate));
    }

    [Theory]
    [MemberData(nameof(Unsaid))]
    public void What_the_caller_does_not_say_is_inferred_with_its_evidence_or_missed(string what, string text, string[] findings)
    {
        Assert.NotEmpty(what);
        Assert.Equal(findings, text.Contains('\uFFFD', StringComparison.Ordinal) ? Read(Damaged(text)) : Read(new PolicyText(text)));
    }

    [Fact]
    public void Every_finding_says_the_same_in_Chinese()
    {
        IEnumerable<Finding> findings = Cases.Concat(Unsaid)
            .SelectMany(c => FindingsOf(c.Data.Item2.Contains('\uFFFD', StringComparison.Ordinal) ? Damaged(c.Data.Item2)
                : new PolicyText(c.Data.Item2)));
        foreach (Finding finding in findings)
        {
            string words = Wording.Of(finding, Language.Chinese);
            Assert.EndsWith("。", words, StringComparison.Ordinal);
            Assert.All(finding.Values.Where(value => finding.Code != "HZP0103"),
                value => Assert.Contains(value, words, StringComparison.Ordinal));
            Assert.Equal(finding.Message, Wording.Of(finding, Language.English));
        }
    }

    [Theory]
    [InlineData("重点工作完成情况（截至2024年6月30日）\n序号 | 项目名称 | 责任单位 | 目标 | 完成情况\n1 | 新建公园 | 市发展改革委 | 6 | 已开工4个\n2 |  | 市发展改革委 |  | 已开工\n",
        "表格无法读取：第1行（新建公园）有数字而没有单位。")]
    [InlineData("重点工作完成情况（截至2024年6月30日）\n序号 | 工作任务 | 责任单位 | 完成情况\n1 |  | 市发展改革委 | 已开工\n2 | 新建公园6个 | 市发展改革委 | 已开工\n", "表格无法读取：第1行没有任务。")]
    [InlineData("2024年重点任务分解\n序号 | 工作任务 | 牵头单位 | 配合单位\n1 | 加装电梯200台 | 市发展改革委\n2 | 新增车位900个 | 市发展改革委 | 市发展改革委\n", "表格无法读取：第1行有3格，应有4格。")]
    [InlineData("云泽市2023年国民经济和社会发展统计公报\n指标 | 单位 | 产量\n水泥 | 万吨 | 若干\n", "表格无法读取：第1行（水泥）“产量”栏有一格不是数字。")]
    public void A_row_that_cannot_be_read_says_why_in_Chinese(string text, string words) =>
        Assert.Contains(words,
            s_reader.Read(new PolicyText(text) { Year = new Year(2024) }).Findings.Select(finding => Wording.Of(finding,
                Language.Chinese)));

    [Fact]
    public void Every_finding_that_reading_makes_is_shown_here()
    {
        string catalogue = Repository.Read(Repository.Path("src", "Huzhou.Policy", "Reading", "Syntax", "FindingCatalogue.cs"));
        string[] shown = [.. Cases.Concat(Unsaid).SelectMany(c => c.Data.Item3).Select(f => f[..7]), "HZP0240"];
        Faults.None(Code().Matches(catalogue).Select(m => m.Value).Distinct().Except(shown));
    }

    [Fact]
    public void Labels_names_and_units_that_are_known_leave_no_unit_open() =>
        Assert.Empty(Read(new PolicyText(Report("完成3号线建设，产能达到500强，完成5、6月订货，达到4A级，园区新增8家、约２公里，销售额突破90亿元，完成2025年计划。"))
        {
            Government = "云泽市",
            Year = new Year(2024)
        }));

    private static string Report(string review) => $"一、2023年工作回顾\n{review}\n二、2024年工作安排\n新建公园8个。\n";

    private static PolicyText Damaged(string text)
    {
        int at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return PolicyText.OfUtf8([.. System.Text.Encoding.UTF8.GetBytes(text[..at]), 0xFF,
            .. System.Text.Encoding.UTF8.GetBytes(text[(at + 1)..])]);
    }

    private static IEnumerable<Finding> FindingsOf(PolicyText text) =>
        s_reader.Read(text) is { } read ? read.Findings.Concat(read.Account.Findings) : [];

    private static string[] Read(PolicyText text) =>
        [.. FindingsOf(text).Select(f =>
            $"{f.Code} {f.Severity} [{(f.Span is { } span ? text.Content[span.Range] : "")}] {f.Message}")];

    [GeneratedRegex(@"HZP\d{4}(?="")", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
