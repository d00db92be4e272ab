namespace Huzhou.Policy.Calculation.Progress;

/// <summary>
/// The yearly loop of livelihood projects: raised by residents, voted by deputies, done by government, rated by residents.
/// </summary>
public static class LivelihoodLoop
{
    /// <summary>The stages that may follow a stage.</summary>
    public static IReadOnlyList<LivelihoodStage> After(LivelihoodStage stage) => stage switch
    {
        LivelihoodStage.Raised => [LivelihoodStage.Candidate],
        LivelihoodStage.Candidate => [LivelihoodStage.Voted, LivelihoodStage.NotChosen],
        LivelihoodStage.Voted => [LivelihoodStage.UnderWay],
        LivelihoodStage.NotChosen => [LivelihoodStage.Raised],
        LivelihoodStage.UnderWay => [LivelihoodStage.Done],
        LivelihoodStage.Done => [LivelihoodStage.Rated],
        LivelihoodStage.Rated => [],
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of the loop."),
    };

    /// <summary>The project at its next stage.</summary>
    /// <exception cref="ArgumentException">The loop does not lead there from the present stage; the message says where it
    /// leads.</exception>
    public static LivelihoodProject Move(LivelihoodProject project, LivelihoodStage next)
    {
        ArgumentNullException.ThrowIfNull(project);
        IReadOnlyList<LivelihoodStage> allowed = After(project.Stage);
        return allowed.Contains(next)
            ? project with { Stage = next }
            : throw new ArgumentException(
                $"{project.Id} cannot move from {project.Stage} to {next}; "
                    + $"{(allowed.Count == 0 ? "nothing follows" : $"what follows is {string.Join(" or ", allowed)}")}.",
                nameof(next));
    }
}
