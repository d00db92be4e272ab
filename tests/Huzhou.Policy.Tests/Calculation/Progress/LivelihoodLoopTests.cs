using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Tests.Calculation.Progress;

public sealed class LivelihoodLoopTests
{
    private static readonly LivelihoodProject s_raised = new()
    {
        Id = ItemId.Parse("2025/livelihood.3"), Title = "Fire safety",
        Source = new Citation("n", default)
    };

    [Fact]
    public void A_project_runs_through_its_loop()
    {
        LivelihoodProject project = s_raised;
        foreach (LivelihoodStage next in (LivelihoodStage[])[LivelihoodStage.Candidate, LivelihoodStage.Voted, LivelihoodStage.UnderWay,
            LivelihoodStage.Done, LivelihoodStage.Rated])
            project = LivelihoodLoop.Move(project, next);
        Assert.Equal(LivelihoodStage.Rated, project.Stage);
        Assert.Empty(LivelihoodLoop.After(LivelihoodStage.Rated));
    }

    [Fact]
    public void A_project_that_is_not_chosen_may_be_raised_again() =>
        Assert.Equal(LivelihoodStage.Raised,
            LivelihoodLoop.Move(s_raised with { Stage = LivelihoodStage.NotChosen }, LivelihoodStage.Raised).Stage);

    [Fact]
    public void A_move_that_skips_a_stage_is_refused_and_the_allowed_ones_are_named()
    {
        Assert.StartsWith("2025/livelihood.3 cannot move from Raised to Done; what follows is Candidate.",
            Assert.Throws<ArgumentException>(() => LivelihoodLoop.Move(s_raised, LivelihoodStage.Done)).Message, StringComparison.Ordinal);
        Assert.StartsWith("2025/livelihood.3 cannot move from Candidate to Done; what follows is Voted or NotChosen.",
            Assert.Throws<ArgumentException>(() => LivelihoodLoop.Move(s_raised with { Stage = LivelihoodStage.Candidate },
                LivelihoodStage.Done)).Message, StringComparison.Ordinal);
        Assert.StartsWith("2025/livelihood.3 cannot move from Rated to Raised; nothing follows.",
            Assert.Throws<ArgumentException>(() => LivelihoodLoop.Move(s_raised with { Stage = LivelihoodStage.Rated },
                LivelihoodStage.Raised)).Message, StringComparison.Ordinal);
    }
}
