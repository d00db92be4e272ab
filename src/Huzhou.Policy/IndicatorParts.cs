namespace Huzhou.Policy;

/// <summary>
/// The parts of an indicator that make two similar phrases differ: 引进3亿元以上项目 and 备案3亿元以上项目 differ in the event.
/// </summary>
/// <remarks>A part that a phrase does not state is null: not stated is not the same as none.</remarks>
public sealed record class IndicatorParts
{
    private readonly IndicatorQualifiers _qualifiers = IndicatorQualifiers.None;

    /// <summary>No part is stated.</summary>
    public static IndicatorParts None { get; } = new();

    /// <summary>All parts but the subject, at once.</summary>
    internal IndicatorQualifiers Qualifiers { init => _qualifiers = value; }

    /// <summary>The thing itself: 项目, 企业, 固定资产投资.</summary>
    public string? Subject { get; init => field = Text.Optional(value, nameof(Subject)); }

    /// <summary>What happens to it: 引进, 备案, 开工, 竣工, 新增.</summary>
    public string? Event
    {
        get => _qualifiers.Event;
        init => _qualifiers = value == Event ? _qualifiers : _qualifiers with { Event = value };
    }

    /// <summary>What counts as one: 3亿元以上, 三星级以上.</summary>
    public string? Threshold
    {
        get => _qualifiers.Threshold;
        init => _qualifiers = value == Threshold ? _qualifiers : _qualifiers with { Threshold = value };
    }

    /// <summary>Whom or what it counts: 大学生, 大学生等各类人才.</summary>
    public string? Population
    {
        get => _qualifiers.Population;
        init => _qualifiers = value == Population ? _qualifiers : _qualifiers with { Population = value };
    }

    /// <summary>Where: 全市, 市区, 南太湖新区.</summary>
    public string? Territory
    {
        get => _qualifiers.Territory;
        init => _qualifiers = value == Territory ? _qualifiers : _qualifiers with { Territory = value };
    }

    /// <summary>Among whom a rank is counted: 全省, 全国.</summary>
    public string? League
    {
        get => _qualifiers.League;
        init => _qualifiers = value == League ? _qualifiers : _qualifiers with { League = value };
    }

    /// <summary>Of what it is a share: 一般公共预算支出.</summary>
    public string? Denominator
    {
        get => _qualifiers.Denominator;
        init => _qualifiers = value == Denominator ? _qualifiers : _qualifiers with { Denominator = value };
    }
}
