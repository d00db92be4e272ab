using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Calculation;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>A review applied twice is a review applied once, and what does not fit is told and kept.</summary>
public sealed class ReviewLaws
{
    private static readonly Indicator[] s_indicators = [Indicator.Local("甲事"), Indicator.Local("乙事"), Indicator.Local("丙事")];

    private static readonly DateOnly s_day = new(2024, 3, 1);

    private static Gen<Target> Promise =>
        from indicator in Gen.Elements(s_indicators)
        from count in Gen.Choose(1, 9)
        select Given.Target(indicator, new Condition.AtLeast(Given.Pieces(count)), document: "2023-report");

    private static Gen<Observation> Fact =>
        from indicator in Gen.Elements(s_indicators)
        from count in Gen.Choose(1, 9)
        select Given.Result(indicator, Given.Pieces(count));

    /// <summary>Whatever a person may say of these facts, and of some that are not there.</summary>
    private static Gen<ReviewDecision> DecisionOf(Target[] targets, Observation[] results) =>
        from target in Gen.Elements<FactAddress>([.. targets.Select(FactAddress.Of), new("2023-report#99999")])
        from result in Gen.Elements<FactAddress>(
            [.. results.Select(FactAddress.Of), new("2024-report#99999") { Part = AddressedPart.Result }])
        from fact in Gen.Elements(target, result)
        from count in Gen.Choose(1, 9)
        from which in Gen.Choose(0, 5)
        from day in Gen.Choose(0, 3)
        select which switch
        {
            0 => new ReviewDecision.Link(target, result),
            1 => new ReviewDecision.NotSame(target, result),
            2 => new ReviewDecision.Rename(fact, count > 5 ? "丁事" : "甲事"),
            3 => new ReviewDecision.Drop(fact),
            4 => new ReviewDecision.Correct(target) { Condition = new Condition.AtMost(Given.Pieces(count)) },
            _ => (ReviewDecision)new ReviewDecision.Correct(result) { Value = new Reported.Exactly(Given.Pieces(count)) },
        } with
        {
            Reason = "理由",
            By = "审核人",
            On = s_day.AddDays(day),
        };

    private static Gen<(Archive Archive, Review Review)> Reviewed =>
        from targets in Promise.ArrayOf(4)
        from results in Fact.ArrayOf(4)
        let plan = Given.Report(2023, targets)
        let report = Given.Report(2024, results: results)
        from decisions in DecisionOf([.. plan.Targets], [.. report.Observations]).ListOf()
        select (new Archive([plan, report]), new Review([.. decisions]));

    [Fact]
    public void Applied_twice_is_applied_once()
    {
        int applied = 0, unfit = 0;
        Law.Holds(Reviewed, x =>
        {
            Review.Outcome once = x.Review.Apply(x.Archive), twice = x.Review.Apply(once.Archive);
            applied += once.Applied.Count;
            unfit += once.Unfit.Count;
            Assert.Equal(PolicyJson.Write(once.Archive), PolicyJson.Write(twice.Archive));
            Assert.Equal(once.Applied, twice.Applied);
            Assert.Equal(once.Unfit, twice.Unfit);
            Assert.Equal(PolicyJson.Write(Assessor.Default.Assess(once.Archive, new Year(2023))),
                PolicyJson.Write(Assessor.Default.Assess(twice.Archive, new Year(2023))));
        }, 1000);
        Assert.True(applied > 500 && unfit > 100, $"{applied} applied, {unfit} unfit: too few to show anything.");
    }

    [Fact]
    public void Every_decision_is_applied_or_kept_with_a_finding() => Law.Holds(Reviewed, x =>
    {
        Review.Outcome outcome = x.Review.Apply(x.Archive);
        Assert.Equal(x.Review.Decisions.Count, outcome.Applied.Count + outcome.Unfit.Count);
        Assert.Equal(outcome.Unfit.Count, outcome.Findings.Count(finding => finding.Code is "HZP0220" or "HZP0222"));
        Assert.Equal(outcome.Applied.ToHashSet(), outcome.Archive.Review.Decisions.ToHashSet());
    });

    [Fact]
    public void A_reviewed_archive_and_a_review_read_back() => Law.Holds(Reviewed, x =>
    {
        Archive reviewed = x.Review.Apply(x.Archive).Archive;
        Assert.Equal(x.Review, PolicyJson.ReadReview(PolicyJson.Write(x.Review)));
        Assert.Equal(PolicyJson.Write(reviewed), PolicyJson.Write(PolicyJson.ReadArchive(PolicyJson.Write(reviewed))));
    }, 200);

    [Fact]
    public void A_linked_value_is_the_result_and_one_of_another_matter_never_is() => Law.Holds(Reviewed, x =>
    {
        Archive reviewed = x.Review.Apply(x.Archive).Archive;
        foreach (Assessment row in Assessor.Default.Assess(reviewed, new Year(2023)).Rows)
        {
            ReviewDecision[] decided = [.. row.Steps.OfType<Step.Decided>().Select(step => step.Decision)];
            string[] linked = [.. decided.OfType<ReviewDecision.Link>().Select(link => link.Result.Id)];
            string[] refused = [.. decided.OfType<ReviewDecision.NotSame>().Select(other => other.Result.Id)];
            if (linked.Length > 0)
                Assert.Contains(row.Result!.Id, linked);
            else
                Assert.DoesNotContain(row.Result?.Id ?? "", refused);
        }
    });
}
