using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy;

/// <summary>How an indicator's values over a year relate to one another.</summary>
public enum Aggregation
{
    /// <summary>Values add up over the period, so that half a year expects half: investment, jobs created.</summary>
    Cumulative,

    /// <summary>The value at a point of time stands for itself: a balance, a rate, a rank.</summary>
    Snapshot,
}

/// <summary>How planning documents mark an indicator.</summary>
public enum IndicatorNature
{
    /// <summary>The document does not say.</summary>
    Unstated,

    /// <summary>约束性: the government is bound to reach it.</summary>
    Binding,

    /// <summary>预期性: the government expects it.</summary>
    Anticipatory,
}

/// <summary>What is measured: a name, a code, the parts that tell it from others, and which direction is better.</summary>
/// <example>
/// <code>
/// Indicator? gdp = IndicatorCatalogue.Standard.Find("gdp");
/// Console.WriteLine($"{gdp?.Name}, {gdp?.EnglishName}, {gdp?.Polarity}");
/// </code>
/// </example>
public sealed record class Indicator
{
    private const string LocalPrefix = "local:";

    private readonly IndicatorEntry _entry = IndicatorEntry.None;

    /// <summary>An indicator with its code and name.</summary>
    /// <param name="code">Lower-case letters, digits, dots and hyphens (<c>gdp</c>), or <c>local:</c> and the phrase it was read
    /// from.</param>
    /// <param name="name">The name in Chinese, without 增速 where the measure says growth.</param>
    /// <exception cref="ArgumentException">The code has another form, or the name is empty.</exception>
    public Indicator(string code, string name)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
            throw new ArgumentException(
                $"An indicator's code is lower-case letters, digits, dots and hyphens, or local: and a phrase; found \"{code}\".",
                nameof(code));
        Name = Text.Required(name, nameof(name));
        WrittenCode = IsMadeOf(code, name) ? null : code;
    }

    /// <summary>An indicator that a phrase makes, with what the phrase tells of its parts.</summary>
    private Indicator(string phrase, IndicatorParts parts)
    {
        Name = Text.Required(phrase, nameof(phrase));
        Parts = parts;
    }

    /// <summary>The identity: equal codes are the same indicator.</summary>
    [field: MaybeNull, AllowNull]
    public string Code => WrittenCode ?? (field ??= LocalPrefix + Name);

    /// <summary>The code it was given, or null where its name makes it.</summary>
    private string? WrittenCode { get; }

    /// <summary>The name in Chinese.</summary>
    public string Name { get; }

    /// <summary>The name in English, or null where there is none.</summary>
    public string? EnglishName
    {
        get => _entry.EnglishName;
        init => _entry = value == EnglishName ? _entry : _entry with { EnglishName = value };
    }

    /// <summary>The usual unit of its level (亿元 for 地区生产总值), or null where it is not known.</summary>
    public Unit? Unit
    {
        get => _entry.Unit;
        init => _entry = value == Unit ? _entry : _entry with { Unit = value };
    }

    /// <summary>Which direction is better; <see cref="Polarity.Neutral"/> by default.</summary>
    public Polarity Polarity
    {
        get => _entry.Polarity;
        init => _entry = value == Polarity ? _entry : _entry with { Polarity = value };
    }

    /// <summary>Whether values add up over a year; <see cref="Aggregation.Cumulative"/> by default.</summary>
    public Aggregation Aggregation
    {
        get => _entry.Aggregation;
        init => _entry = value == Aggregation ? _entry : _entry with { Aggregation = value };
    }

    /// <summary>Binding or anticipatory, where a plan says so.</summary>
    public IndicatorNature Nature
    {
        get => _entry.Nature;
        init => _entry = value == Nature ? _entry : _entry with { Nature = value };
    }

    /// <summary>What tells it from similar indicators.</summary>
    public IndicatorParts Parts { get; init => field = value ?? throw new ArgumentNullException(nameof(Parts)); } = IndicatorParts.None;

    /// <summary>Other phrases that mean the same.</summary>
    public IReadOnlyList<string> Aliases
    {
        get => _entry.Aliases;
        init => _entry = ReferenceEquals(value, Aliases) ? _entry : _entry with { Aliases = value };
    }

    /// <summary>How it relates to other indicators, each seen from here.</summary>
    public IReadOnlyList<IndicatorRelation> Relations
    {
        get => _entry.Relations;
        init => _entry = ReferenceEquals(value, Relations) ? _entry : _entry with { Relations = value };
    }

    /// <summary>The code of the theme it belongs to, or null.</summary>
    public string? Theme
    {
        get => _entry.Theme;
        init => _entry = value == Theme ? _entry : _entry with { Theme = value };
    }

    /// <summary>What a catalogue says of it, all at once.</summary>
    internal IndicatorEntry Entry { init => _entry = value; }

    /// <summary>Whether it was made from a phrase that no catalogue knows.</summary>
    public bool IsLocal => WrittenCode is null || WrittenCode.StartsWith(LocalPrefix, StringComparison.Ordinal);

    /// <summary>An indicator for a phrase that no catalogue knows: never an error.</summary>
    /// <param name="phrase">The shortest phrase that says what is measured.</param>
    public static Indicator Local(string phrase) => Local(phrase, IndicatorParts.None);

    /// <summary>An indicator for a phrase that no catalogue knows, with its parts.</summary>
    internal static Indicator Local(string phrase, IndicatorParts parts) => new(phrase, parts);

    /// <summary>Whether both have one code, one name, equal parts and an equal entry in the catalogue.</summary>
    public bool Equals(Indicator? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && (WrittenCode == other.WrittenCode || Code == other.Code) && Parts == other.Parts
            && _entry == other._entry);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Parts, _entry);

    /// <summary>Whether a level or count of it can be in a unit: 地区生产总值 is not counted in 家.</summary>
    internal bool Takes(Unit unit) => Unit is not { } own || own.Dimension is Dimension.Fraction or Dimension.Points or Dimension.Places
        || own.IsCommensurableWith(unit);

    /// <summary>Name and code.</summary>
    public override string ToString() => IsLocal ? Name : $"{Name} ({Code})";

    private static bool IsMadeOf(string code, string name) =>
        code.Length == LocalPrefix.Length + name.Length && code.StartsWith(LocalPrefix, StringComparison.Ordinal)
            && code.EndsWith(name, StringComparison.Ordinal);

    private static bool IsCode(string code)
    {
        if (code.StartsWith(LocalPrefix, StringComparison.Ordinal))
            return !code.AsSpan(LocalPrefix.Length).IsWhiteSpace();
        if (code.Length == 0 || !char.IsAsciiLetterOrDigit(code[0]))
            return false;
        foreach (char c in code)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.'))
                return false;
        }

        return true;
    }
}
