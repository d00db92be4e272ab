using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the page on genres. Every text in them is invented.</summary>
public sealed class GenreSamples
{
    [Fact]
    public void A_breakdown_and_its_progress_make_a_lag_list_and_an_appraisal()
    {
        using Shown shown = new();

        #region GenreProgress
        const string breakdown = """
            云泽市2024年重点工作责任分解
            1.改造老旧小区40个。
            牵头单位：市住建局
            配合单位：市财政局、各县区政府
            2.新建农村公路120公里。
            牵头单位：市交通运输局
            """;
        const string progress = """
            云泽市2024年重点工作推进情况（截至6月底）
            序号 | 目标任务 | 牵头单位 | 进展情况
            1 | 改造老旧小区40个 | 市住建局 | 已完工12个，占年度目标的30%
            2 | 新建农村公路120公里 | 市交通运输局 | 已建成75公里
            """;
        Document tasks = PolicyReader.Default.Read(new PolicyText(breakdown) { Government = "云泽市" }).Document;
        ReadingResult report = PolicyReader.Default.Read(new PolicyText(progress) { Government = "云泽市" });
        foreach (Fact.ProjectProgress row in report.Facts.OfType<Fact.ProjectProgress>())
            Console.WriteLine($"{row.Name}: {row.Done} of {row.Planned}, {Wording.Of(row.State, Language.English)}");

        ProgressEntry[] entries = [.. ((Document.ProgressReport)report.Document).Entries.Select(entry => entry with { Target = null })];
        ProgressBook book = ProgressBook.Of(new Archive([tasks]), new Year(2024), entries);
        Supervision supervision = new(book);
        DateOnly day = new(2024, 6, 30);
        foreach (LagItem lag in supervision.Lags(day))
            Console.WriteLine($"lags: {lag.Organization}, {lag.Progress.LeadPoints:+0.0;-0.0} points");
        foreach (OrganizationStanding standing in supervision.Rank(day))
            Console.WriteLine(Wording.Of(standing, Language.English));
        #endregion

        Documents.Output("GenreProgress", shown.ToString());
    }

    [Fact]
    public void A_plan_over_years_is_reviewed_at_its_middle()
    {
        using Shown shown = new();

        #region GenrePlan
        const string plan = """
            云泽市国民经济和社会发展第十四个五年规划主要指标
            指标 | 单位 | 2020年 | 2025年 | 属性
            森林覆盖率 | % | 48.2 | 50 | 约束性
            地区生产总值 | 亿元 | 2186 | 3000左右 | 预期性
            """;
        const string report = """
            云泽市2024年政府工作报告
            一、2023年工作回顾
            地区生产总值达到2590亿元，森林覆盖率达到49.6%。
            二、2024年工作安排
            新增就业2万人。
            """;
        Archive archive = new([
            PolicyReader.Default.Read(new PolicyText(plan) { Government = "云泽市", DocumentId = "plan" }).Document,
            PolicyReader.Default.Read(new PolicyText(report) { Government = "云泽市", DocumentId = "report" }).Document,
        ]);
        foreach (PlanReview review in PlanReview.Of(archive, "plan", new Year(2023)))
        {
            Console.WriteLine(
                $"{review.Planned.Indicator.Name} ({Wording.Of(review.Planned.Indicator.Nature, Language.English)}): {review.Actual}, " +
                $"{review.ReachedShare:P0} of the way, expected {review.ExpectedShare:P0}: {Wording.Of(review.Status, Language.English)}, needs {review.NeededPerYear} a year");
        }

        PlannedIndicator gdp = archive.Documents[0].PlannedIndicators[1];
        foreach (PlanReview point in PlanReview.Course(archive, "云泽市", gdp, PlanPath.Geometric)) // a series to draw
            Console.WriteLine($"{point.Year}: path {point.Expected!.Value:0}, reported {point.Actual?.Value.ToString() ?? "-"}");
        #endregion

        Documents.Output("GenrePlan", shown.ToString());
    }

    [Fact]
    public void A_communique_is_second_evidence_in_a_cycle()
    {
        using Shown shown = new();

        #region GenreCommunique
        const string plan = """
            云泽市2023年政府工作报告
            一、2022年工作回顾
            新增就业2万人。
            二、2023年工作安排
            今年主要预期目标：地区生产总值增长6%以上，居民人均可支配收入增长6.5%。
            """;
        const string communique = """
            云泽市2023年国民经济和社会发展统计公报
            一、综合
            全年地区生产总值2590亿元，比上年增长6.2%。
            二、人民生活
            全年居民人均可支配收入48216元，增长5.4%。
            """;
        Archive archive = new([
            PolicyReader.Default.Read(new PolicyText(plan) { Government = "云泽市", DocumentId = "plan" }).Document,
            PolicyReader.Default.Read(new PolicyText(communique) { Government = "云泽市", DocumentId = "communique" }).Document,
        ]);
        foreach (Assessment row in Assessor.Default.Assess(archive, new Year(2023)).Rows)
            Console.WriteLine($"{row.Target.Indicator.Name}: {row.Verdict}, {row.Result?.Source.Document}");
        #endregion

        Documents.Output("GenreCommunique", shown.ToString());
    }
}
