using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Serialization;

/// <summary>The judged targets of a year: the root of a text.</summary>
internal sealed class ScorecardData : ResultData
{
    public Year? Year { get; set; }

    public TallyData? Total { get; set; }

    public GroupData?[]? BySection { get; set; }

    public GroupData?[]? ByTheme { get; set; }

    public GroupData?[]? ByLead { get; set; }

    public GroupData?[]? ByCommitment { get; set; }

    public AssessmentData?[]? Rows { get; set; }

    internal static ScorecardData Of(Scorecard card, WriteScope scope) => new()
    {
        Year = card.Year,
        Total = TallyData.Of(card.Total),
        BySection = scope.Each(card.BySection, GroupData.Of),
        ByTheme = scope.Each(card.ByTheme, GroupData.Of),
        ByLead = scope.Each(card.ByLead, GroupData.Of),
        ByCommitment = scope.Each(card.ByCommitment, GroupData.Of),
        Rows = scope.Each(card.Rows, AssessmentData.Of) ?? [],
    };

    internal static Scorecard Read(ScorecardData data, ReadScope scope)
    {
        Scorecard card = new()
        {
            Year = scope.Need(data.Year, "year"),
            Rows = scope.Each("rows", scope.Need(data.Rows, "rows"), AssessmentData.Read),
            Total = scope.Read("total", data.Total, TallyData.Read),
            BySection = scope.Each("bySection", data.BySection, GroupData.Read),
            ByTheme = scope.Each("byTheme", data.ByTheme, GroupData.Read),
            ByLead = scope.Each("byLead", data.ByLead, GroupData.Read),
            ByCommitment = scope.Each("byCommitment", data.ByCommitment, GroupData.Read),
        };
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            int counted = card.Rows.Count(row => row.Verdict == verdict);
            if (counted != card.Total[verdict])
                throw scope.Refuse("total", $"the rows hold {counted} with the verdict {Choice<Verdict>.Camel(verdict.ToString())}, the total says {card.Total[verdict]}");
        }

        return card;
    }
}

/// <summary>A part of a scorecard, one line.</summary>
internal sealed class GroupData : Data
{
    public string? Key { get; set; }

    public TallyData? Tally { get; set; }

    internal static GroupData Of(Scorecard.Group group, WriteScope _) => new() { Key = group.Key, Tally = TallyData.Of(group.Tally) };

    internal static Scorecard.Group Read(GroupData data, ReadScope scope) => new(scope.Need(data.Key, "key"), scope.Read("tally", data.Tally, TallyData.Read));
}

/// <summary>Counts per verdict, and what follows from the rows beside them.</summary>
internal sealed class TallyData : Data
{
    public int? Met { get; set; }

    public int? Exceeded { get; set; }

    public int? Missed { get; set; }

    public int? OnTrack { get; set; }

    public int? Behind { get; set; }

    public int? Awaiting { get; set; }

    public int? NotReported { get; set; }

    public int? NotComparable { get; set; }

    public int? NeedsReference { get; set; }

    public int? Superseded { get; set; }

    public int? Undecided { get; set; }

    public int? Asserted { get; set; }

    public int? Estimated { get; set; }

    public int? Rated { get; set; }

    public decimal? WeightedMean { get; set; }

    public bool? Rankable { get; set; }

    internal static TallyData Of(Tally tally) => new()
    {
        Met = Some(tally[Verdict.Met]),
        Exceeded = Some(tally[Verdict.Exceeded]),
        Missed = Some(tally[Verdict.Missed]),
        OnTrack = Some(tally[Verdict.OnTrack]),
        Behind = Some(tally[Verdict.Behind]),
        Awaiting = Some(tally[Verdict.Awaiting]),
        NotReported = Some(tally[Verdict.NotReported]),
        NotComparable = Some(tally[Verdict.NotComparable]),
        NeedsReference = Some(tally[Verdict.NeedsReference]),
        Superseded = Some(tally[Verdict.Superseded]),
        Undecided = Some(tally.Undecided),
        Asserted = Some(tally.AssertedCount),
        Estimated = Some(tally.EstimatedCount),
        Rated = Some(tally.RatedCount),
        WeightedMean = tally.WeightedMean,
        Rankable = tally.IsRankable ? true : null,
    };

    internal static Tally Read(TallyData data, ReadScope scope) => Tally.Restored(
        [
            Count(data.Met, "met", scope), Count(data.Exceeded, "exceeded", scope), Count(data.Missed, "missed", scope), Count(data.OnTrack, "onTrack", scope),
            Count(data.Behind, "behind", scope), Count(data.Awaiting, "awaiting", scope), Count(data.NotReported, "notReported", scope),
            Count(data.NotComparable, "notComparable", scope), Count(data.NeedsReference, "needsReference", scope), Count(data.Superseded, "superseded", scope),
        ],
        Count(data.Undecided, "undecided", scope),
        Count(data.Asserted, "asserted", scope),
        Count(data.Estimated, "estimated", scope),
        Count(data.Rated, "rated", scope),
        data.WeightedMean,
        data.Rankable ?? false);

    private static int? Some(int count) => count == 0 ? null : count;

    private static int Count(int? count, string member, ReadScope scope) =>
        count is null or (>= 0 and <= 100_000_000) ? count ?? 0 : throw scope.Refuse(member, $"found {count}; expected a count of 0 or more");
}
