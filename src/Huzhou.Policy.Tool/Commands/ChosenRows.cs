using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>Judged targets that a user chose, and the first of them, which a table shows where it is to be short.</summary>
/// <param name="All">What was chosen, which is counted and summed up.</param>
/// <param name="Shown">The first so many of them.</param>
internal sealed record class ChosenRows(IReadOnlyList<Assessment> All, IReadOnlyList<Assessment> Shown)
{
    /// <summary>Says under a table that it is not all of what is counted; says nothing where it is.</summary>
    internal void TellShortened(TextWriter output, Language language)
    {
        if (Shown.Count < All.Count)
            output.WriteLine(language == Language.Chinese ? $"以上为{All.Count}个目标中的前{Shown.Count}个；下面的汇总含全部{All.Count}个。"
                : $"The first {Shown.Count} of {All.Count} targets; what follows counts all {All.Count}.");
    }
}
