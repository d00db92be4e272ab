using AngleSharp.Dom;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>The pages of cycles, portfolios, rounds, rankings, series, and the one that leads to many.</summary>
public sealed class OtherPagesTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    private static ProgressBook Book => ProgressBook.Of(Made.Archive, new Year(2025),
        ProgressCsv.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "invented-progress-2025.csv"))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_cycle_shows_its_rows_and_every_chapter(Language language)
    {
        CycleAnalysis cycle = CycleAnalysis.Of(Made.Archive, new Year(2023));
        IDocument page = Page.Of(PolicyHtml.Write(cycle, new PageOptions { Language = language, Archive = Made.Archive }));
        CycleSummary summary = CycleSummary.Of(cycle, language, Made.Archive);
        Assert.Equal(summary.Chapters.Skip(1).Select(chapter => chapter.Title), Page.Texts(page, ".chapter > summary"));
        Assert.Equal(summary.Chapters.Skip(1).SelectMany(chapter => chapter.Lines), Page.Texts(page, ".chapter li"));
        Assert.Equal(cycle.Scorecard.Rows.Count, page.QuerySelectorAll("#targets tr[data-v]").Length);
        string head = page.QuerySelector("section[aria-labelledby=summary]")!.TextContent;
        Assert.All(summary.Chapters[0].Lines, line => Assert.Contains(line, head, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Portfolios_show_every_body_and_what_it_leads_and_supports(Language language)
    {
        PortfolioBook book = PortfolioBook.Of(Made.Archive, new Year(2025));
        IDocument page = Page.Of(PolicyHtml.Write(book, new PageOptions { Language = language }));
        IElement bodies = page.QuerySelector("section[aria-labelledby=bodies]")!;
        Assert.Equal(book.Organizations.Select(body => body.Owner), Page.Texts(bodies, "section > table tbody th"));
        Assert.All(page.QuerySelectorAll("section > table a"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])!.Closest("details")));
        Portfolio most = book.Organizations.MaxBy(body => body.Leads.Count)!;
        IElement detail = bodies.QuerySelectorAll("details.chapter").Single(one => one.QuerySelector("summary")!.TextContent == most.Owner);
        Assert.Equal(most.Leads.Concat(most.Supports).Select(task => task.Title)
            .Concat(most.LivelihoodLeads.Concat(most.LivelihoodSupports).Select(project => project.Title)), Page.Texts(detail, "tbody th"));
    }

    [Fact]
    public void One_portfolio_shows_its_targets()
    {
        Portfolio portfolio = PortfolioBook.Of(Made.Archive, new Year(2025)).Organizations.MaxBy(body => body.Targets.Count)!;
        IDocument page = Page.Of(PolicyHtml.Write(portfolio, new Year(2025)));
        string all = string.Concat(Page.Texts(page, "tbody td:last-child"));
        Assert.All(portfolio.Targets, target =>
            Assert.Contains(TargetText.Of(target).ToString(Language.Chinese), all, StringComparison.Ordinal));
        Assert.Equal($"{portfolio.Owner}2025年任务", page.Title);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_round_shows_what_is_reported_the_worst_first_what_lags_and_the_bodies(Language language)
    {
        DateOnly day = new(2025, 12, 31);
        IDocument page = Page.Of(PolicyHtml.Write(Book, day, options: new PageOptions { Language = language }));
        TaskProgress[] reported = [.. Book.On(day).Where(row => row.Latest is not null)];
        IElement table = page.QuerySelector("section[aria-labelledby=rows] table")!;
        Assert.Equal(reported.Length, table.QuerySelectorAll("tbody tr").Length);
        string worst = Wording.Of(ScheduleStatus.FarBehind, language);
        Assert.Equal(worst, table.QuerySelector("tbody td:last-child")!.TextContent);
        Supervision supervision = new(Book);
        Assert.Equal(supervision.LagNotices(day).Select(notice => Wording.Of(notice, language)[0]),
            Page.Texts(page, "section[aria-labelledby=lags] summary"));
        Assert.Equal(supervision.Display(day).Select(body => body.Organization),
            Page.Texts(page, "section[aria-labelledby=bodies] tbody th"));
    }

    [Fact]
    public void A_ranking_shows_places_scores_and_what_they_are_made_of()
    {
        Supervision supervision = new(Book);
        IReadOnlyList<OrganizationStanding> ranked = supervision.Rank(new DateOnly(2025, 9, 30));
        IDocument page = Page.Of(PolicyHtml.Write(ranked, supervision.Policy, "截至2025-09-30的排名"));
        Assert.Equal("截至2025-09-30的排名", page.Title);
        Assert.Equal(ranked.Select(one => StandingRow.Of(one, Language.Chinese).Score ?? ""), Page.Texts(page, "tbody td:nth-child(6)"));
        Assert.Equal(ranked.Count(one => one.Place is not null), page.QuerySelectorAll(".chapter").Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_series_is_drawn_and_listed(Language language)
    {
        IndicatorSeries series = IndicatorSeries.Of(Made.Archive, "gdp", Measure.Growth);
        IDocument page = Page.Of(PolicyHtml.Write([series], new PageOptions { Language = language, Archive = Made.Archive }));
        Assert.Equal(series.Points.Count(point => point.Value is not null), page.QuerySelectorAll("figure > svg .result").Length);
        Assert.Equal(series.Points.Count(point => point.Targets.Count > 0), page.QuerySelectorAll("figure > svg .target").Length);
        Assert.Equal(series.Points.Sum(point => point.Targets.Count + point.Vintages.Count), page.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll(".break"));
    }

    [Fact]
    public void Where_the_basis_changes_the_line_breaks_and_the_table_says_so()
    {
        IndicatorSeries series = IndicatorSeries.Of(Made.Archive, "gdp", Measure.Growth);
        IndicatorSeries.Point last = series.Points.Last(point => point.Value is not null);
        Observation other = last.Value! with { Basis = Basis.ComparablePrices };
        IndicatorSeries broken = series with
        {
            Points = [.. series.Points.Select(point => point == last ? point with { Value = other, Vintages = [other] } : point)],
        };
        IDocument page = Page.Of(PolicyHtml.Write([broken]));
        Assert.Single(page.QuerySelectorAll("figure > svg .break"));
        Assert.Equal(2, page.QuerySelector("figure > svg .line")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Contains("口径变化；可比价", Page.Texts(page, "tbody td"));
        Assert.Contains("口径变化，前后不可比", page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_pages_have_one_that_leads_to_them()
    {
        Scorecard.Group[] groups = [new("甲省 2025", Made.Card.Total), new("乙省 2025", Tally.Of([]))];
        IDocument page = Page.Of(PolicyHtml.WriteIndex(groups, ["%E7%94%B2.html", "b.html"]));
        Assert.Equal(["甲省 2025", "乙省 2025"], Page.Texts(page, "tbody a"));
        Assert.Equal($"{Made.Card.Rows.Count}", page.QuerySelector("tbody td")!.TextContent);
        Assert.Equal("There are 2 pages and 1 links; each page needs one. (Parameter 'links')",
            Assert.Throws<ArgumentException>(() => PolicyHtml.WriteIndex(groups, ["a.html"])).Message);
    }
}
