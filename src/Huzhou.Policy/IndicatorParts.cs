namespace Huzhou.Policy;

/// <summary>
/// The parts of an indicator that make two similar phrases differ: 引进3亿元以上项目 and 备案3亿元以上项目 differ in the event.
/// </summary>
/// <remarks>A part that a phrase does not state is null: not stated is not the same as none.</remarks>
public sealed record class IndicatorParts
{
    /// <summary>No part is stated.</summary>
    public static IndicatorParts None { get; } = new();

    /// <summary>The thing itself: 项目, 企业, 固定资产投资.</summary>
    public string? Subject { get; init => field = Text.Optional(value, nameof(Subject)); }

    /// <summary>What happens to it: 引进, 备案, 开工, 竣工, 新增.</summary>
    public string? Event { get; init => field = Text.Optional(value, nameof(Event)); }

    /// <summary>What counts as one: 3亿元以上, 三星级以上.</summary>
    public string? Threshold { get; init => field = Text.Optional(value, nameof(Threshold)); }

    /// <summary>Whom or what it counts: 大学生, 大学生等各类人才.</summary>
    public string? Population { get; init => field = Text.Optional(value, nameof(Population)); }

    /// <summary>Where: 全市, 市区, 南太湖新区.</summary>
    public string? Territory { get; init => field = Text.Optional(value, nameof(Territory)); }

    /// <summary>Among whom a rank is counted: 全省, 全国.</summary>
    public string? League { get; init => field = Text.Optional(value, nameof(League)); }

    /// <summary>Of what it is a share: 一般公共预算支出.</summary>
    public string? Denominator { get; init => field = Text.Optional(value, nameof(Denominator)); }
}
