using System.Xml.Linq;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>A review goes out as a workbook, is filled in by a person, and comes back.</summary>
public sealed class ReviewWorkbookTests
{
    private static readonly FactAddress s_target = new("plan#a1b2c3d4") { Section = "二", Says = "新建社区诊疗站点 2030: 20个" },
        s_other = new("plan#b1b2c3d4") { Says = "新建公园 2030: 15个" },
        s_result = new("report#c1b2c3d4") { Part = AddressedPart.Result, Says = "新建城乡诊疗站点 2030: 25个" };

    private static readonly DateOnly s_day = new(2031, 2, 3);

    private static readonly Review s_questions = new(
    [
        new ReviewDecision.Open(s_target, s_result),
        new ReviewDecision.Open(s_other) { Question = "=两处数字不一" },
        new ReviewDecision.Open(null, null, new FactAddress("report") { Part = AddressedPart.Document }) { Question = "未写年份" },
    ]);

    private static Task<Book> Written(Review review) => Book.Of(stream => PolicyWorkbook.WriteAsync(stream, review));

    [Fact]
    public async Task What_nobody_filled_in_comes_back_as_it_was()
    {
        Review every = new(
        [
            .. s_questions.Decisions,
            new ReviewDecision.Link(s_other, s_result) { Reason = "并入统计", By = "王敏", On = s_day },
            new ReviewDecision.NotSame(s_target, s_result) { Reason = "含改建", By = "王敏", On = s_day },
            new ReviewDecision.Rename(s_result, "诊疗站点") { Reason = "简称", By = "王敏", On = s_day },
            new ReviewDecision.Drop(s_other) { Reason = "是往年的", By = "王敏", On = s_day },
            new ReviewDecision.Correct(s_other) { Commitment = Commitment.Planned, Reason = "原文为计划", By = "王敏", On = s_day },
            new ReviewDecision.Rename(FactAddress.Named("plan", AddressedPart.Section, "二"), "工作安排")
            {
                Reason = "标题有误", By = "王敏", On = s_day,
            },
        ]);
        Book book = await Written(every);
        Assert.Equal(every.Decisions, PolicyWorkbook.ReadReview(book.Open()).Decisions);
    }

    [Theory]
    [InlineData("是其结果", "Link")]
    [InlineData(" LINK ", "Link")]
    [InlineData("不是一回事", "NotSame")]
    [InlineData("drop target", "Drop")]
    [InlineData("未定", "Open")]
    [InlineData(null, "Open")]
    public async Task A_row_that_was_filled_in_is_a_decision(string? answer, string kind)
    {
        Book book = await Written(s_questions);
        Review read = PolicyWorkbook.ReadReview(book.Filled(("I2", answer), ("J2", "社区站点并入城乡站点统计"), ("L2", "王敏"), ("M2", 47882)));
        ReviewDecision decision = read.Decisions[0];
        Assert.Equal((kind, "社区站点并入城乡站点统计", "王敏", s_day), (decision.Name, decision.Reason, decision.By, decision.On!.Value));
        Assert.Equal(s_target, decision.Addresses[0]);
        Assert.Equal(2, read.Questions.Count(question => question.Question is not null));
    }

    [Fact]
    public async Task A_new_name_and_a_day_in_words_are_read()
    {
        Book book = await Written(s_questions);
        Review read = PolicyWorkbook.ReadReview(book.Filled(("I2", "结果改名"), ("J2", "简称"), ("K2", "诊疗站点"), ("L2", "王敏"),
            ("M2", "2031年2月3日")));
        Assert.Equal(new ReviewDecision.Rename(s_result, "诊疗站点") { Reason = "简称", By = "王敏", On = s_day }, read.Decisions[0]);
    }

    [Fact]
    public async Task Every_wrong_cell_is_told_with_its_place_what_was_found_and_what_was_expected()
    {
        Book book = await Written(s_questions);
        WorkbookException wrong = Assert.Throws<WorkbookException>(() => PolicyWorkbook.ReadReview(book.Filled(
            ("I2", "大概是"), ("I3", "是其结果"), ("I4", null), ("M4", "三月")), "review.xlsx"));
        Assert.Equal(
        [
            "sheet 审核, row 2, column I: found \"大概是\", expected one of 未定 (open), 是其结果 (link), 不是一回事 (not the same), "
                + "删去目标 (drop target), 删去结果 (drop result), 目标改名 (rename target), 结果改名 (rename result)",
            "sheet 审核, row 3, column I: found \"是其结果\", expected an answer that fits this row: 未定 (open), 删去目标 (drop target), "
                + "目标改名 (rename target)",
            "sheet 审核, row 4, column M: found \"三月\", expected a day, such as 2031-02-03",
        ], wrong.Cells.Select(cell => cell.ToString()));
        Assert.StartsWith("\"review.xlsx\": sheet 审核, row 2", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_without_reason_name_or_day_is_told_cell_by_cell()
    {
        Book book = await Written(s_questions);
        WorkbookException wrong = Assert.Throws<WorkbookException>(() => PolicyWorkbook.ReadReview(book.Filled(("I2", "目标改名"))));
        Assert.Equal(["J", "L", "M", "K"], wrong.Cells.Select(cell => cell.Column));
        Assert.All(wrong.Cells, cell => Assert.Equal((2, "nothing"), (cell.Row, cell.Found)));
    }

    [Fact]
    public async Task What_a_row_is_about_may_not_be_changed()
    {
        Book book = await Written(s_questions);
        WorkbookException wrong = Assert.Throws<WorkbookException>(() => PolicyWorkbook.ReadReview(book.Filled(("N2", "{\"x\":1}"),
            ("N3", null), ("I3", "未定"))));
        Assert.Equal([("N", 2), ("N", 3)], wrong.Cells.Select(cell => (cell.Column, cell.Row)));
    }

    [Fact]
    public async Task Answers_are_offered_and_the_last_column_is_hidden()
    {
        XElement sheet = (await Written(s_questions)).Xml(1);
        XNamespace main = sheet.Name.Namespace;
        XElement[] rules = [.. sheet.Descendants(main + "dataValidation")];
        Assert.Equal(["I2:I4", "M2:M4"], rules.Select(rule => rule.Attribute("sqref")!.Value).Order());
        Assert.Contains("是其结果,不是一回事", string.Concat(rules.Select(rule => rule.Value)), StringComparison.Ordinal);
        Assert.Equal("1", sheet.Descendants(main + "col").Last().Attribute("hidden")?.Value.Replace("true", "1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_review_or_is_broken_is_told()
    {
        Book card = await Book.Of(stream => PolicyWorkbook.WriteAsync(stream, Made.Card));
        Assert.Contains("holds no review", Assert.Throws<WorkbookException>(() => PolicyWorkbook.ReadReview(card.Open())).Message,
            StringComparison.Ordinal);
        using MemoryStream whole = new();
        (await Written(s_questions)).Open().CopyTo(whole);
        for (int length = 0; length < whole.Length; length += 97)
        {
            using MemoryStream torn = new(whole.ToArray()[..length]);
            Assert.Throws<WorkbookException>(() => PolicyWorkbook.ReadReview(torn));
        }
    }
}
