using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// What a target demands, as people write it, and back: 不低于40%, 确保增长7%以上、力争达到8%; at least 40%, ensure at least +7%, aiming for +8%.
/// </summary>
/// <remarks>
/// What is written reads back as the same condition, commitment and stretch goal, with amounts as <see cref="QuantityFormat"/> keeps them.
/// A reference keeps its name only; a stage is found on the scales of construction and of distinctions.
/// </remarks>
/// <example>
/// <code>
/// TargetText text = TargetText.Parse("增长7%以上、力争达到8%", Measure.Growth, Language.Chinese);
/// Console.WriteLine(text.ToString(Language.English)); // at least +7%, aiming for +8%
/// </code>
/// </example>
public sealed record class TargetText
{
    /// <summary>A demand.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="commitment">How firmly it is promised.</param>
    /// <param name="stretch">A better condition that is aimed for beyond it, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The commitment is not one of the three.</exception>
    public TargetText(Condition condition, Commitment commitment = Commitment.Planned, Condition? stretch = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (!Enum.IsDefined(commitment))
            throw new ArgumentOutOfRangeException(nameof(commitment), commitment, "A commitment is planned, binding or aspirational.");
        Condition = condition;
        Commitment = commitment;
        Stretch = stretch;
    }

    /// <summary>What must hold.</summary>
    public Condition Condition { get; }

    /// <summary>How firmly it is promised.</summary>
    public Commitment Commitment { get; }

    /// <summary>A better condition that is aimed for beyond it, or null.</summary>
    public Condition? Stretch { get; }

    /// <summary>The demand of a target.</summary>
    public static TargetText Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new TargetText(target.Condition, target.Commitment, target.Stretch);
    }

    /// <summary>A condition in words.</summary>
    public static string Describe(Condition condition, Language language)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return language == Language.Chinese ? ChineseConditions.Write(condition) : EnglishConditions.Write(condition);
    }

    /// <summary>Reads a demand.</summary>
    /// <param name="text">What <see cref="ToString(Language)"/> writes, or one of its usual variants.</param>
    /// <param name="measure">The kind of number that decides the target.</param>
    /// <param name="language">The language it is written in.</param>
    /// <exception cref="FormatException">The text is not a demand.</exception>
    public static TargetText Parse(string text, Measure measure, Language language) =>
        TryParse(text, measure, language, out TargetText? target)
            ? target
            : throw new FormatException(
                $"\"{text}\" is not a target; expected one such as {(language == Language.Chinese
                    ? "不低于40%, 增长6%左右 or 全省前3位"
                    : "at least 40%, about +6% or rank 3 or better in the province")}.");

    /// <summary>Reads a demand without throwing.</summary>
    /// <param name="text">What <see cref="ToString(Language)"/> writes, or one of its usual variants.</param>
    /// <param name="measure">The kind of number that decides the target.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="target">The demand, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, Measure measure, Language language,
        [NotNullWhen(true)] out TargetText? target)
    {
        target = null;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        (string firm, string aim, string beyond) = Words(language);
        string rest = text.Trim();
        Commitment commitment = Commitment.Planned;
        if (rest.StartsWith(firm, StringComparison.Ordinal))
            (commitment, rest) = (Commitment.Binding, rest[firm.Length..]);
        else if (rest.StartsWith(aim, StringComparison.Ordinal))
            (commitment, rest) = (Commitment.Aspirational, rest[aim.Length..]);
        Condition? stretch = null;
        int split = rest.IndexOf(beyond, StringComparison.Ordinal);
        if (split >= 0)
        {
            if (!TryReadAim(rest[(split + beyond.Length)..], measure, language, out stretch))
                return false;
            rest = rest[..split];
        }

        if (!(commitment == Commitment.Planned ? TryRead(rest, measure, language, out Condition? condition)
                : TryReadAim(rest, measure, language, out condition)))
        {
            return false;
        }

        target = new TargetText(condition, commitment, stretch);
        return true;
    }

    /// <summary>The demand in words.</summary>
    public string ToString(Language language)
    {
        (string firm, string aim, string beyond) = Words(language);
        string degree = Commitment switch { Commitment.Binding => firm, Commitment.Aspirational => aim, _ => string.Empty };
        return (degree.Length == 0 ? Describe(Condition, language) : degree + DescribeAim(Condition, language))
            + (Stretch is null ? string.Empty : beyond + DescribeAim(Stretch, language));
    }

    /// <summary>The demand in Chinese.</summary>
    public override string ToString() => ToString(Language.Chinese);

    /// <summary>A condition behind a word of degree, where English needs a noun: aim for award of the title.</summary>
    private static string DescribeAim(Condition condition, Language language) =>
        language == Language.English ? EnglishAims.Of(Describe(condition, language)) : Describe(condition, language);

    private static bool TryReadAim(string text, Measure measure, Language language, [NotNullWhen(true)] out Condition? condition) =>
        TryRead(language == Language.English ? EnglishAims.ConditionOf(text.Trim()) : text, measure, language, out condition)
            || (language == Language.English && TryRead("reach " + text.Trim(), measure, language, out condition));

    private static bool TryRead(string text, Measure measure, Language language, [NotNullWhen(true)] out Condition? condition) =>
        language == Language.Chinese ? ChineseConditions.TryRead(text.Trim(), measure, out condition)
            : EnglishConditions.TryRead(text.Trim(), measure, out condition);

    private static (string Firm, string Aim, string Beyond) Words(Language language) =>
        language == Language.Chinese ? ("确保", "力争", "、力争") : ("ensure ", "aim for ", ", aiming for ");
}
