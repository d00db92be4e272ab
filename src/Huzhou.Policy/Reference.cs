namespace Huzhou.Policy;

/// <summary>What a relative target or a comparison is held against: 经济增长, 全国平均, 全省, 面上.</summary>
public sealed record class Reference
{
    /// <summary>A reference by the words used for it.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Reference(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The words used for it.</summary>
    public string Name { get; }

    /// <summary>The indicator whose value is meant (gdp for 经济增长), or null for the target's own indicator in another place.</summary>
    public string? IndicatorCode { get; init => field = Text.Optional(value, nameof(IndicatorCode)); }

    /// <summary>The place or group whose value is meant (全省, 全国), or null for the government itself.</summary>
    public string? League { get; init => field = Text.Optional(value, nameof(League)); }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
