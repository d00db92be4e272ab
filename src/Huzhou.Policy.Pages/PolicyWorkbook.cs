using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Pages.Sheets;

namespace Huzhou.Policy.Pages;

/// <summary>
/// Results as workbooks (<c>.xlsx</c>), written row by row into a stream: numbers are numbers, days are days, heads stay in sight and
/// filter. Words of documents are text in them, whatever they begin with. A review goes out to be filled in and comes back.
/// </summary>
public static class PolicyWorkbook
{
    /// <summary>A year's targets, judged: sheets of targets, of what groups come to, of evidence, findings and documents.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="card">The judged targets.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, Scorecard card, PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardSheets.WriteAsync(stream, card, null, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>A year's cycle: the sheets of its targets, and a sheet of what it says in chapters.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, CycleAnalysis cycle, PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cycle);
        return ScorecardSheets.WriteAsync(stream, cycle.Scorecard, cycle, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>Who answers for what: bodies and leaders with their loads, and every task of each.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="book">The portfolios of a year.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, PortfolioBook book, PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(book);
        options ??= PageOptions.Default;
        return PortfolioSheets.WriteAsync(stream, book.Year, book.Organizations, book.Leaders, options, cancellation);
    }

    /// <summary>What one body or leader answers for.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="year">The year of its tasks.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, Portfolio portfolio, Year year, PageOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(portfolio);
        return PortfolioSheets.WriteAsync(stream, year, [portfolio], [], options ?? PageOptions.Default, cancellation);
    }

    /// <summary>A round of progress: every target against the schedule of the day, what lags, and the bodies.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="book">The reports and work plans of a year.</param>
    /// <param name="day">The day to look from.</param>
    /// <param name="policy">The policy; null for <see cref="SupervisionPolicy.Default"/>.</param>
    /// <param name="options">Language and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, ProgressBook book, DateOnly day, SupervisionPolicy? policy = null,
        PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(book);
        policy ??= SupervisionPolicy.Default;
        return ProgressSheets.WriteAsync(stream, book, day, policy, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>Bodies beside each other, with what every score is made of.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="standings">The bodies in the order of their places.</param>
    /// <param name="policy">The policy they were ranked by.</param>
    /// <param name="title">What is ranked, such as the day; the options' title goes before it.</param>
    /// <param name="options">Language; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, IReadOnlyList<OrganizationStanding> standings, SupervisionPolicy policy, string title,
        PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return ProgressSheets.WriteAsync(stream, standings, policy, title, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>An indicator over the years: every target and every reported value a row.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="series">The series, one for each kind of number; several indicators may stand in one workbook.</param>
    /// <param name="options">Language, archive and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, IReadOnlyList<IndicatorSeries> series, PageOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(series);
        return SeriesSheets.WriteAsync(stream, series, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>A review to be filled in by a person; <see cref="ReadReview"/> reads it again.</summary>
    /// <param name="stream">Where the workbook goes; it need not be able to seek and is not closed.</param>
    /// <param name="review">What is open, and what was decided.</param>
    /// <param name="cycle">The cycle that leaves it open, for the words to decide by; null where it is not at hand.</param>
    /// <param name="options">Language and texts; null for <see cref="PageOptions.Default"/>.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static Task WriteAsync(Stream stream, Review review, CycleAnalysis? cycle = null, PageOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(review);
        return ReviewSheets.WriteAsync(stream, review, cycle, options ?? PageOptions.Default, cancellation);
    }

    /// <summary>Reads a review that was written as a workbook and filled in by a person.</summary>
    /// <param name="stream">Read from where it stands to its end, not closed: <c>.xlsx</c>, or <c>.xls</c> of an older program.</param>
    /// <param name="name">What messages call it; null for "the workbook".</param>
    /// <returns>What was decided, and what is still open.</returns>
    /// <exception cref="WorkbookException">
    /// The file is damaged, holds no review, or has cells that are not understood: all of them are named.
    /// </exception>
    public static Review ReadReview(Stream stream, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReviewReader.Read(stream, name is null ? "the workbook" : $"\"{name}\"");
    }
}
