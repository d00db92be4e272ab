using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Content;

namespace Huzhou.Policy.Pages;

/// <summary>
/// Results as pages: one HTML file each that holds everything it needs, is read without a network or a script, on a screen of any width,
/// in light and dark, and on paper. Words of documents are text in it, never markup.
/// </summary>
public static class PolicyHtml
{
    /// <summary>A year's targets, judged: what they come to, target by target with why and where, by body and by theme.</summary>
    /// <param name="card">The judged targets.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(Scorecard card, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardPage.Of(card, options ?? PageOptions.Default);
    }

    /// <summary>
    /// A year's cycle: what <see cref="Write(Scorecard, PageOptions)"/> shows, and in chapters what became silent or drifted, the next plan
    /// beside this one, and what slipped.
    /// </summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(CycleAnalysis cycle, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return CyclePage.Of(cycle, options ?? PageOptions.Default);
    }

    /// <summary>Who answers for what: all bodies and leaders with their loads, tasks and targets.</summary>
    /// <param name="book">The portfolios of a year.</param>
    /// <param name="options">Language and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(PortfolioBook book, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return PortfolioPage.Of(book, options ?? PageOptions.Default);
    }

    /// <summary>What one body or leader answers for: tasks and projects led and supported, with their targets.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="year">The year of its tasks.</param>
    /// <param name="options">Language and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(Portfolio portfolio, Year year, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return PortfolioPage.Of(portfolio, year, options ?? PageOptions.Default);
    }

    /// <summary>
    /// A round of progress: every reported target against the schedule of the day, what lags by lead body, and the bodies.
    /// </summary>
    /// <param name="book">The reports and work plans of a year.</param>
    /// <param name="day">The day to look from.</param>
    /// <param name="policy">The policy; null for <see cref="SupervisionPolicy.Default"/>.</param>
    /// <param name="options">Language; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(ProgressBook book, DateOnly day, SupervisionPolicy? policy = null, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ProgressPage.Of(book, day, policy ?? SupervisionPolicy.Default, options ?? PageOptions.Default);
    }

    /// <summary>Bodies beside each other, with what every score is made of.</summary>
    /// <param name="standings">The bodies in the order of their places.</param>
    /// <param name="policy">The policy they were ranked by.</param>
    /// <param name="title">What is ranked, such as the day; the options' title goes before it.</param>
    /// <param name="options">Language; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(IReadOnlyList<OrganizationStanding> standings, SupervisionPolicy policy, string title,
        PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return ProgressPage.Of(standings, policy, title, options ?? PageOptions.Default);
    }

    /// <summary>An indicator over the years: a plot for each kind of number, with breaks of the basis marked, and every figure.</summary>
    /// <param name="series">The series, one for each kind of number; several indicators may stand on one page.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    public static string Write(IReadOnlyList<IndicatorSeries> series, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return SeriesPage.Of(series, options ?? PageOptions.Default);
    }

    /// <summary>A page that leads to others: what the targets of each come to, and a link to its page.</summary>
    /// <param name="pages">What is on each page: its name as <see cref="Scorecard.Group.Key"/>.</param>
    /// <param name="links">Where each page is, relative to this one, in the order of <paramref name="pages"/>.</param>
    /// <param name="options">Language and title; null for <see cref="PageOptions.Default"/>.</param>
    /// <returns>The page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentException">There are not as many links as pages.</exception>
    public static string WriteIndex(IReadOnlyList<Scorecard.Group> pages, IReadOnlyList<string> links, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(links);
        if (links.Count != pages.Count)
            throw new ArgumentException($"There are {pages.Count} pages and {links.Count} links; each page needs one.", nameof(links));
        return IndexPage.Of(pages, links, options ?? PageOptions.Default);
    }
}
