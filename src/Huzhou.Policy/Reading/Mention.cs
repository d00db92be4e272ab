namespace Huzhou.Policy.Reading;

/// <summary>One quantity with its meaning: what it measures, for which period, and in which role.</summary>
internal sealed record class Mention
{
    /// <summary>The quantity as scanned; its offsets count in the text that was read.</summary>
    public required ScannedQuantity Quantity { get; init; }

    /// <summary>How it limits, after what its list shares.</summary>
    public required QuantityBound Bound { get; init; }

    /// <summary>What it is for.</summary>
    public required MentionRole Role { get; init; }

    /// <summary>What kind of thing it measures.</summary>
    public required MentionMeasure Measure { get; init; }

    /// <summary>The direction of the verb.</summary>
    public required MentionDirection Direction { get; init; }

    /// <summary>How firmly it binds.</summary>
    public required MentionModality Modality { get; init; }

    /// <summary>What it measures, made whole from its context.</summary>
    public required string Indicator { get; init; }

    /// <summary>The period it is about, as 2023, 2023-H1, 2023-Q1, 2023-10, 2021-2025.</summary>
    public required string Period { get; init; }

    /// <summary>The subject without reference, league and basis.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The event verb that is part of what is counted (引进, 开工, 新增), or empty.</summary>
    public string Event { get; init; } = "";

    /// <summary>The things that one number is said of, where it is said of several: 各100个, 均保持100%.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The basis that is written beside it: 同口径, 年均, 累计, 较年初.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What it is compared with: 全国, 面上, 经济增长.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The league of a rank: 全省, 全国.</summary>
    public string League { get; init; } = "";

    /// <summary>The threshold that is part of what is counted, as an index into the same list of mentions, or -1.</summary>
    public int Threshold { get; init; } = -1;

    /// <summary>The offset of the clause that holds it.</summary>
    public int StatementStart { get; init; }

    /// <summary>The offset behind that clause or behind the bound word, whichever is nearer.</summary>
    public int StatementEnd { get; init; }

    /// <summary>How many subjects 分别 distributes over, where a list gave another number of numbers, so that they could not be told apart; 0 where they agree.</summary>
    public int Uneven { get; init; }
}
