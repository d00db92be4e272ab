using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

public static partial class PolicyJson
{
    /// <summary>Writes a judged target with everything it rests on, so that it can be read without an archive.</summary>
    /// <param name="assessment">The judgement.</param>
    /// <param name="indented">Whether for people, a step a line; otherwise without a blank.</param>
    public static string Write(Assessment assessment, bool indented = true) => Write(assessment, ResultRoots.Assessment, indented);

    /// <summary>Reads a judged target.</summary>
    /// <exception cref="JsonException">The text is not an assessment in this version of the format.</exception>
    public static Assessment ReadAssessment(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Assessment);

    /// <inheritdoc cref="ReadAssessment(ReadOnlySpan{byte})" />
    public static Assessment ReadAssessment(string json) => ReadAssessment(Door.Bytes(json));

    /// <summary>Writes a scorecard with every judgement and what it rests on, so that it can be read without an archive.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="indented">Whether for people, a step a line; otherwise without a blank.</param>
    public static string Write(Scorecard card, bool indented = true) => Write(card, ResultRoots.Scorecard, indented);

    /// <summary>Reads a scorecard.</summary>
    /// <exception cref="JsonException">The text is not a scorecard in this version of the format, or its total is not that of its
    /// rows.</exception>
    public static Scorecard ReadScorecard(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Scorecard);

    /// <inheritdoc cref="ReadScorecard(ReadOnlySpan{byte})" />
    public static Scorecard ReadScorecard(string json) => ReadScorecard(Door.Bytes(json));

    /// <summary>Writes a cycle with every judgement and what it rests on, so that it can be read without an archive.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static string Write(CycleAnalysis cycle, bool indented = true) => Write(cycle, ResultRoots.Cycle, indented);

    /// <summary>Reads a cycle.</summary>
    /// <exception cref="JsonException">The text is not a cycle in this version of the format, or its outcomes are not those of its
    /// rows.</exception>
    public static CycleAnalysis ReadCycle(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Cycle);

    /// <inheritdoc cref="ReadCycle(ReadOnlySpan{byte})" />
    public static CycleAnalysis ReadCycle(string json) => ReadCycle(Door.Bytes(json));

    /// <summary>Writes what people decided after reading the texts.</summary>
    /// <param name="review">The review.</param>
    /// <param name="indented">Whether for people, a decision a line; otherwise without a blank.</param>
    public static string Write(Review review, bool indented = true) => Write(review, ResultRoots.Review, indented);

    /// <summary>Reads what people decided after reading the texts.</summary>
    /// <exception cref="JsonException">The text is not a review in this version of the format, or a decision lacks its reason, name or
    /// day.</exception>
    public static Review ReadReview(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Review);

    /// <inheritdoc cref="ReadReview(ReadOnlySpan{byte})" />
    public static Review ReadReview(string json) => ReadReview(Door.Bytes(json));

    /// <summary>Writes facts that do not fit together.</summary>
    /// <param name="found">What was found, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a finding a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<Inconsistency> found, bool indented = true) =>
        Write(found, ResultRoots.Inconsistencies, indented);

    /// <summary>Reads facts that do not fit together.</summary>
    /// <exception cref="JsonException">The text holds no such findings in this version of the format.</exception>
    public static IReadOnlyList<Inconsistency> ReadInconsistencies(ReadOnlySpan<byte> utf8Json) =>
        Read(utf8Json, ResultRoots.Inconsistencies);

    /// <summary>Writes the series of an indicator with targets beside results.</summary>
    /// <param name="series">The series.</param>
    /// <param name="indented">Whether for people, a period a line; otherwise without a blank.</param>
    public static string Write(IndicatorSeries series, bool indented = true) => Write(series, ResultRoots.Series, indented);

    /// <summary>Reads the series of an indicator.</summary>
    /// <exception cref="JsonException">The text is not a series in this version of the format.</exception>
    public static IndicatorSeries ReadSeries(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Series);

    /// <summary>Writes the series of an indicator, one for each kind of number that it has.</summary>
    /// <param name="series">The series, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a period a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<IndicatorSeries> series, bool indented = true) =>
        Write(series, ResultRoots.AllSeries, indented);

    /// <summary>Reads the series of an indicator, one for each kind of number.</summary>
    /// <exception cref="JsonException">The text holds no series in this version of the format.</exception>
    public static IReadOnlyList<IndicatorSeries> ReadAllSeries(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.AllSeries);

    /// <summary>Writes the way of an indicator through a year.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static string Write(IndicatorChain chain, bool indented = true) => Write(chain, ResultRoots.Chain, indented);

    /// <summary>Reads the way of an indicator through a year.</summary>
    /// <exception cref="JsonException">The text is not a chain in this version of the format.</exception>
    public static IndicatorChain ReadChain(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Chain);

    /// <summary>Writes a comparison.</summary>
    /// <param name="difference">The difference, or why there is none.</param>
    /// <param name="indented">Whether for people, a member a line; otherwise without a blank.</param>
    public static string Write(Difference difference, bool indented = true) => Write(difference, ResultRoots.Difference, indented);

    /// <summary>Reads a comparison.</summary>
    /// <exception cref="JsonException">The text is not a comparison in this version of the format.</exception>
    public static Difference ReadDifference(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Difference);

    /// <summary>Writes comparisons.</summary>
    /// <param name="differences">The differences, or why there are none, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a comparison a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<Difference> differences, bool indented = true) =>
        Write(differences, ResultRoots.Differences, indented);

    /// <summary>Reads comparisons.</summary>
    /// <exception cref="JsonException">The text holds no comparisons in this version of the format.</exception>
    public static IReadOnlyList<Difference> ReadDifferences(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Differences);

    /// <summary>Writes what somebody answers for.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="indented">Whether for people, a task a line; otherwise without a blank.</param>
    public static string Write(Portfolio portfolio, bool indented = true) => Write(portfolio, ResultRoots.Portfolio, indented);

    /// <summary>Reads what somebody answers for.</summary>
    /// <exception cref="JsonException">The text is not a portfolio in this version of the format.</exception>
    public static Portfolio ReadPortfolio(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Portfolio);

    /// <summary>Writes how tasks stand on a day.</summary>
    /// <param name="progress">Tasks and targets, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a task a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<TaskProgress> progress, bool indented = true) =>
        Write(progress, ResultRoots.Progress, indented);

    /// <summary>Reads how tasks stand on a day.</summary>
    /// <exception cref="JsonException">The text holds no progress in this version of the format.</exception>
    public static IReadOnlyList<TaskProgress> ReadProgress(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Progress);

    /// <summary>Writes a lag list.</summary>
    /// <param name="lags">What lags, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a lag a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<LagItem> lags, bool indented = true) => Write(lags, ResultRoots.Lags, indented);

    /// <summary>Reads a lag list.</summary>
    /// <exception cref="JsonException">The text holds no lag list in this version of the format.</exception>
    public static IReadOnlyList<LagItem> ReadLags(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Lags);

    /// <summary>Writes how bodies stand among each other.</summary>
    /// <param name="standings">The bodies, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a body a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<OrganizationStanding> standings, bool indented = true) =>
        Write(standings, ResultRoots.Standings, indented);

    /// <summary>Reads how bodies stand among each other.</summary>
    /// <exception cref="JsonException">The text holds no standings in this version of the format.</exception>
    public static IReadOnlyList<OrganizationStanding> ReadStandings(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Standings);

    /// <summary>Writes the mid-term review of a plan over years.</summary>
    /// <param name="reviews">The reviews of its indicators, in the order to be kept.</param>
    /// <param name="indented">Whether for people, an indicator a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<PlanReview> reviews, bool indented = true) => Write(reviews, ResultRoots.Reviews, indented);

    /// <summary>Reads the mid-term review of a plan over years.</summary>
    /// <exception cref="JsonException">The text holds no review in this version of the format.</exception>
    public static IReadOnlyList<PlanReview> ReadPlanReviews(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Reviews);

    /// <summary>Writes groups of a scorecard with their counts.</summary>
    /// <param name="groups">The groups, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a group a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<Scorecard.Group> groups, bool indented = true) => Write(groups, ResultRoots.Groups, indented);

    /// <summary>Reads groups of a scorecard.</summary>
    /// <exception cref="JsonException">The text holds no groups in this version of the format.</exception>
    public static IReadOnlyList<Scorecard.Group> ReadGroups(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Groups);

    private static string Write<T>(T result, Noun<T> root, bool indented)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Door.Text(Door.Write(result, root, new WriteScope(), indented));
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, Noun<T> root) =>
        Door.Read(utf8Json, static (length, ahead) => new ReadScope(length) { IsResult = true, LooksAhead = ahead }, root.ReadRoot);
}
