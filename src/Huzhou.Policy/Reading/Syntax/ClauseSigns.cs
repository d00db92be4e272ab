namespace Huzhou.Policy.Reading.Syntax;

/// <summary>The kinds of words of which one may stand in a clause; where a sign is missing, no word of its kind stands there.</summary>
[Flags]
internal enum ClauseSigns : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A word of commitment: 确保, 力争, 预计.</summary>
    Commitment = 1,

    /// <summary>A word that marks a condition in words wherever it stands: 不低于, 杜绝, 率先.</summary>
    Condition = 2,

    /// <summary>A verb that tells the stage of a project: 开工, 建成, 推进.</summary>
    Stage = 4,

    /// <summary>A verb of titles and awards: 争创, 获评.</summary>
    Title = 8,

    /// <summary>What a report claims to have fulfilled as a whole: 目标, 任务, 实事.</summary>
    Aim = 16,

    /// <summary>An enumeration comma.</summary>
    List = 32,
}
