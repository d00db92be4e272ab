namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A named project at a stage, as it was read.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Mention">What is said of it.</param>
/// <param name="Modality">How firmly the clause binds.</param>
/// <param name="Start">Where the name begins in the view.</param>
/// <param name="End">Where it ends in the view.</param>
/// <param name="IsCheckable">Whether the stage can be checked, so that it is a target or a result of its own.</param>
internal readonly record struct ProjectFinding(string Name, ProjectMention Mention, MentionModality Modality, int Start, int End,
    bool IsCheckable);
