using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Calculation;

/// <summary>Projects and titles that a report tells by other names than the plan: made ready once for all its targets.</summary>
public sealed class ToldNamesTests
{
    private const int Told = 400;

    private static Target Title(int i) =>
        Target(Local($"全国第{i}批示范县"), new Condition.Milestone(new Stage(StageScale.Distinction, "创成"), null), Measure.Stage);

    private static Target Bridge(int i) =>
        Target(Local($"云泽{(char)('一' + (i * 7))}河大桥"), new Condition.Milestone(new Stage(StageScale.Construction, "建成"), null), Measure.Stage);

    private static Document Later() => Report(2024) with
    {
        Distinctions = [.. Enumerable.Range(0, Told).Select(i => new Distinction
        {
            Name = $"省级{(char)('一' + i)}山园林城市", Status = DistinctionStatus.Obtained, Period = In2023, Source = At(start: i),
        })],
        Projects = [.. Enumerable.Range(0, Told).Select(i => new NamedProject($"城南{(char)('一' + i)}湖水厂工程")
        {
            Aliases = [$"{(char)('一' + i)}湖第二水厂"],
        })],
    };

    private static long Bytes(Func<int, Target> target, int targets)
    {
        Archive archive = new([Report(2023, [.. Enumerable.Range(0, targets).Select(target)]), Later()]);
        return Allocation.Of(() => Assessor.Default.Assess(archive, Y2023));
    }

    [Fact]
    public void A_target_costs_no_more_where_many_titles_are_told() =>
        Assert.InRange(Bytes(Title, 60) - Bytes(Title, 20), long.MinValue, 40L * Told * 100);

    [Fact]
    public void A_target_costs_no_more_where_many_projects_are_told() =>
        Assert.InRange(Bytes(Bridge, 60) - Bytes(Bridge, 20), long.MinValue, 40L * Told * 100);

    [Theory]
    [InlineData(DistinctionStatus.Listed, "入围")]
    [InlineData(DistinctionStatus.Obtained, "创成")]
    [InlineData(DistinctionStatus.Kept, "保持")]
    [InlineData(DistinctionStatus.Raised, "升级")]
    public void A_title_told_by_another_name_has_the_stage_that_the_reader_gives_it(DistinctionStatus status, string word)
    {
        Target target = Target(Local("国家级园林城市"), new Condition.Milestone(new Stage(StageScale.Distinction, "创成"), null), Measure.Stage);
        Distinction told = new() { Name = "2023年国家级园林城市", Status = status, Period = In2023, Source = At() };
        Assessment judged = Assessor.Default.Assess(new Archive([Report(2023, [target]), Report(2024) with { Distinctions = [told] }]),
            target);
        Assert.Equal(new Reported.AtStage(new Stage(StageScale.Distinction, word)), judged.Result?.Value);
    }
}
