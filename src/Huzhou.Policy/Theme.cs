namespace Huzhou.Policy;

/// <summary>A heading under which a government groups its work over the years, such as the six 新湖州.</summary>
public sealed record class Theme
{
    /// <summary>A theme by code and name.</summary>
    /// <exception cref="ArgumentException">The code or the name is empty.</exception>
    public Theme(string code, string name)
    {
        Code = Text.Required(code, nameof(code));
        Name = Text.Required(name, nameof(name));
    }

    /// <summary>The identity.</summary>
    public string Code { get; }

    /// <summary>The name in Chinese.</summary>
    public string Name { get; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init => field = Text.Optional(value, nameof(EnglishName)); }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
