namespace Huzhou.Policy.Presentation;

/// <summary>
/// Conditions behind <em>aim for</em> and <em>ensure</em>, where a noun is due: <em>holds steady</em> is <em>aim for a steady value</em>,
/// and <em>reach completion</em> is <em>ensure completion</em>.
/// </summary>
internal static class EnglishAims
{
    private const string Reach = "reach ";

    private static readonly (string Condition, string Aim)[] s_forms =
    [
        ("holds steady", "a steady value"), ("faster than ", "a pace faster than "), ("in step with ", "a pace in step with "),
        ("basically in step with ", "a pace basically in step with "), ("above ", "a value above "), ("below ", "a value below "),
        ("up on ", "a rise on "), ("down on ", "a fall on "),
    ];

    /// <summary>The form behind a word of degree.</summary>
    internal static string Of(string condition) =>
        condition.StartsWith(Reach, StringComparison.Ordinal) ? condition[Reach.Length..] : Turned(condition, aims: true);

    /// <summary>The condition that such a form says; a stage stands without its verb there and is left as it is.</summary>
    internal static string ConditionOf(string aim) => Turned(aim, aims: false);

    private static string Turned(string text, bool aims)
    {
        foreach ((string condition, string aim) in s_forms)
        {
            (string from, string to) = aims ? (condition, aim) : (aim, condition);
            if (text.StartsWith(from, StringComparison.Ordinal))
                return to + text[from.Length..];
        }

        return text;
    }
}
