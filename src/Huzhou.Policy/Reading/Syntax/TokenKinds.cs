namespace Huzhou.Policy.Reading.Syntax;

/// <summary>What a word of the lexicon may be where it stands in a clause; a word may be several.</summary>
[Flags]
internal enum TokenKinds : ushort
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

    /// <summary>An enumeration comma outside of quotation marks and brackets.</summary>
    Joint = 32,

    /// <summary>A word with which a condition in words ends: 同步, 全覆盖, 保持稳定.</summary>
    Closing = 64,

    /// <summary>A number with its unit.</summary>
    Quantity = 128,

    /// <summary>A word by which a sentence describes what there is: 主要是我省….</summary>
    Describes = 256,

    /// <summary>A word that rules out what its clause says behind it: 不发生, 杜绝.</summary>
    RulesOut = 512,
}
