using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>One quantity with its meaning: what it measures, for which period, and in which role.</summary>
/// <remarks>A mention of a sentence holds until the next paragraph is read: then it serves again.</remarks>
internal sealed class Mention
{
    private ScannedQuantity _quantity;

    /// <summary>A mention of nothing yet.</summary>
    public Mention()
    {
    }

    /// <summary>A mention that says no more yet than what it is of.</summary>
    public Mention(in ScannedQuantity quantity) => Begin(quantity);

    /// <summary>The quantity as scanned; its offsets count in the text that was read.</summary>
    public ref readonly ScannedQuantity Quantity => ref _quantity;

    /// <summary>How it limits, after what its list shares.</summary>
    public QuantityBound Bound { get; set; }

    /// <summary>What it is for.</summary>
    public MentionRole Role { get; set; }

    /// <summary>What kind of thing it measures.</summary>
    public MentionMeasure Measure { get; set; }

    /// <summary>The direction of the verb.</summary>
    public MentionDirection Direction { get; set; }

    /// <summary>How firmly it binds.</summary>
    public MentionModality Modality { get; set; }

    /// <summary>What it measures, made whole from its context.</summary>
    public string Indicator { get; set; } = "";

    /// <summary>The period it is about, as 2023, 2023-H1, 2023-Q1, 2023-10, 2021-2025.</summary>
    public string Period { get; set; } = "";

    /// <summary>The subject without reference, league and basis.</summary>
    public Phrase Subject { get; set; }

    /// <summary>The event verb that is part of what is counted (引进, 开工, 新增), or empty.</summary>
    public string Event { get; set; } = "";

    /// <summary>The things that one number is said of, where it is said of several: 各100个, 均保持100%.</summary>
    public IReadOnlyList<string> Subjects { get; set; } = [];

    /// <summary>The basis that is written beside it: 同口径, 年均, 累计, 较年初.</summary>
    public string Basis { get; set; } = "";

    /// <summary>Whether it is what something changes by, not what it comes to: 增加200亿元.</summary>
    public bool IsChange { get; set; }

    /// <summary>Whether a verb of change leads to it: 提高到, 压缩至.</summary>
    public bool IsReached { get; set; }

    /// <summary>Whether its clause rules out what it counts: 不发生3人以上事故.</summary>
    public bool IsRuledOut { get; set; }

    /// <summary>
    /// Whether it sizes a set on which money was spent, which was therefore carried out: 300个重点项目完成投资80亿元.
    /// </summary>
    public bool IsCarriedOut { get; set; }

    /// <summary>What it is compared with: 全国, 面上, 经济增长.</summary>
    public string Reference { get; set; } = "";

    /// <summary>The league of a rank: 全省, 全国.</summary>
    public string League { get; set; } = "";

    /// <summary>The threshold that is part of what is counted, as an index into the same list of mentions, or -1.</summary>
    public int Threshold { get; set; } = -1;

    /// <summary>The offset of the clause that holds it.</summary>
    public int StatementStart { get; set; }

    /// <summary>The offset behind that clause or behind the bound word, whichever is nearer.</summary>
    public int StatementEnd { get; set; }

    /// <summary>
    /// How many subjects 分别 distributes over, where a list gave another number of numbers, so that they could not be told apart; 0 where
    /// they agree.
    /// </summary>
    public int Uneven { get; set; }

    /// <summary>The rules that named it, a bit each; 0 where it is no number of a sentence.</summary>
    public ulong Rules { get; set; }

    /// <summary>Makes it one that says no more yet than what it is of.</summary>
    public void Begin(in ScannedQuantity quantity)
    {
        _quantity = quantity;
        (Bound, Role) = (quantity.Bound, default);
        (Measure, Direction, Modality) = (default, MentionDirection.None, MentionModality.Plain);
        Indicator = Period = Event = Basis = Reference = League = "";
        (Subject, Subjects) = (default, []);
        IsChange = IsReached = IsRuledOut = IsCarriedOut = false;
        Threshold = -1;
        StatementStart = StatementEnd = Uneven = 0;
        Rules = 0;
    }
}
