namespace Huzhou.Policy;

/// <summary>How high a government, a body or a title stands.</summary>
public enum GovernmentLevel
{
    /// <summary>The level is not known.</summary>
    Unknown,

    /// <summary>Above any state: 国际, 全球.</summary>
    International,

    /// <summary>The whole country.</summary>
    National,

    /// <summary>A province, autonomous region or municipality under the central government.</summary>
    Provincial,

    /// <summary>A prefecture-level city or prefecture.</summary>
    Prefecture,

    /// <summary>A county, district or county-level city.</summary>
    County,

    /// <summary>A township, town or subdistrict.</summary>
    Township,
}

/// <summary>A government whose targets are followed.</summary>
public sealed record class Government
{
    /// <summary>A government by name and level.</summary>
    /// <param name="name">The place it governs: 湖州市.</param>
    /// <param name="level">How high it stands.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Government(string name, GovernmentLevel level)
    {
        Name = Text.Required(name, nameof(name));
        Level = Text.Defined(level, nameof(level));
    }

    /// <summary>The place it governs.</summary>
    public string Name { get; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init => field = Text.Optional(value, nameof(EnglishName)); }

    /// <summary>How high it stands.</summary>
    public GovernmentLevel Level { get; }

    /// <summary>The division code of GB/T 2260, six digits (330500), or null where it is not known.</summary>
    public string? Code
    {
        get;
        init => field = value is null || (value.Length == 6 && !value.AsSpan().ContainsAnyExceptInRange('0', '9'))
            ? value
            : throw new ArgumentException($"A division code has six digits; found \"{value}\".", nameof(Code));
    }

    /// <summary>The name of the government it stands under (浙江省), or null.</summary>
    public string? Parent { get; init => field = Text.Optional(value, nameof(Parent)); }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
