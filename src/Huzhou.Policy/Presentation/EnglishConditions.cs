using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <summary>Conditions in English, and back. Growth and changes carry their sign, so that "at most -15%" is a fall of 15% or
/// more.</summary>
internal static class EnglishConditions
{
    private const string Day = "yyyy-MM-dd";

    private static readonly (string Words, Func<Quantity, Condition> Make)[] s_bounds =
    [
        ("at least ", value => new Condition.AtLeast(value)), ("more than ", value => new Condition.MoreThan(value)),
        ("at most ", value => new Condition.AtMost(value)), ("less than ", value => new Condition.LessThan(value)),
        ("about ", value => new Condition.About(value)),
    ];

    internal static string Write(Condition condition) =>
        WriteNumber(condition) ?? WriteRelation(condition) ?? WriteStatement(condition)
            ?? throw new System.Diagnostics.UnreachableException(condition.Name);

    /// <summary>Conditions with a number of their own.</summary>
    private static string? WriteNumber(Condition condition) => condition switch
    {
        Condition.AtLeast c => "at least " + EnglishQuantities.Write(c.Value),
        Condition.MoreThan c => "more than " + EnglishQuantities.Write(c.Value),
        Condition.AtMost c => "at most " + EnglishQuantities.Write(c.Value),
        Condition.LessThan c => "less than " + EnglishQuantities.Write(c.Value),
        Condition.About c => "about " + EnglishQuantities.Write(c.Value),
        Condition.Stated c => EnglishQuantities.Write(c.Value),
        Condition.Between c => $"{EnglishQuantities.Write(c.Lower)} to {EnglishQuantities.Write(c.Upper)}",
        Condition.RankWithin c => $"{EnglishQuantities.Write(c.Place)} or better{In(c.League)}",
        Condition.Streak c => "a run of " + EnglishQuantities.Write(c.Length),
        _ => null,
    };

    /// <summary>Conditions that ask for a relation to another value.</summary>
    private static string? WriteRelation(Condition condition) => condition switch
    {
        Condition.RankImproves c => "a better rank" + In(c.League),
        Condition.InStepWith c => $"{(c.Basically ? "basically " : string.Empty)}in step with {EnglishWords.Of(c.Other.Name)}",
        Condition.FasterThan c => "faster than " + Relative(c.Other, c.Margin),
        Condition.Above c => "above " + Relative(c.Other, c.Margin),
        Condition.Below c => "below " + Relative(c.Other, c.Margin),
        Condition.Moves c => c.Direction == Direction.Up ? "up on the previous value" : "down on the previous value",
        Condition.Holds => "holds steady",
        Condition.RecordHigh => "a record high",
        _ => null,
    };

    /// <summary>Conditions about a set, a stage, a place or a task.</summary>
    private static string? WriteStatement(Condition condition) => condition switch
    {
        Condition.AllOf c => c.Set is null ? "all" : $"all of {EnglishWords.Of(c.Set)}",
        Condition.Never => "none at all",
        Condition.FirstInTime c => "the first" + In(c.League),
        Condition.Milestone c =>
            "reach " + EnglishWords.Of(c.Stage.Word)
            + (c.By is { } day ? " by " + day.ToString(Day, CultureInfo.InvariantCulture) : string.Empty),
        Condition.Delegated c => "the task set by " + EnglishWords.Of(c.Authority),
        Condition.VagueTier c => "among the " + EnglishWords.Of(c.Tier) + In(c.League),
        _ => null,
    };

    internal static bool TryRead(string text, Measure measure, [NotNullWhen(true)] out Condition? condition)
    {
        condition = Compared(text, measure) ?? Fixed(text) ?? Worded(text) ?? Related(text, measure);
        return condition is not null;
    }

    private static string In(string? league) => league is null ? string.Empty : " in " + EnglishWords.Of(league);

    private static string Relative(Reference other, Quantity? margin) => margin is null ? EnglishWords.Of(other.Name)
        : $"{EnglishWords.Of(other.Name)} by at least {EnglishQuantities.Write(margin).TrimStart('+')}";

    private static Condition? Compared(string text, Measure measure)
    {
        foreach ((string words, Func<Quantity, Condition> make) in s_bounds)
        {
            if (After(text, words) is { } number && TryQuantity(number, measure, out Quantity? bound))
                return make(bound);
        }

        if (text.Split(" to ") is [var from, var to] && TryQuantity(from, measure, out Quantity? lower)
            && TryQuantity(to, measure, out Quantity? upper)
            && lower.CanCompare(upper) && Amounts.Compare(lower, upper) <= 0)
        {
            return new Condition.Between(lower, upper);
        }

        return TryQuantity(text, measure, out Quantity? value) ? new Condition.Stated(value) : null;
    }

    private static bool TryQuantity(string text, Measure measure, [NotNullWhen(true)] out Quantity? quantity) =>
        EnglishQuantities.TryRead(text, measure, out quantity) || EnglishQuantities.TryRead(text, null, out quantity);

    private static Condition? Fixed(string text) => text switch
    {
        "up on the previous value" => new Condition.Moves(Direction.Up),
        "down on the previous value" => new Condition.Moves(Direction.Down),
        "holds steady" => new Condition.Holds(),
        "none at all" => new Condition.Never(),
        "a record high" => new Condition.RecordHigh(),
        "all" => new Condition.AllOf(null),
        _ => null,
    };

    private static Condition? Worded(string text)
    {
        (string words, string? league) = League(text);
        if (words.EndsWith(" or better", StringComparison.Ordinal)
            && EnglishQuantities.TryRead(words[..^10], Measure.Rank, out Quantity? place))
            return new Condition.RankWithin(place, league);
        if (words == "a better rank")
            return new Condition.RankImproves(league);
        if (words == "the first")
            return new Condition.FirstInTime(league);
        if (After(words, "among the ") is { Length: > 0 } tier)
            return new Condition.VagueTier(EnglishWords.ChineseOf(tier), league);
        if (After(text, "all of ") is { Length: > 0 } set)
            return new Condition.AllOf(EnglishWords.ChineseOf(set));
        if (After(text, "the task set by ") is { Length: > 0 } authority)
            return new Condition.Delegated(EnglishWords.ChineseOf(authority));
        if (After(text, "a run of ") is { } run && EnglishQuantities.TryRead(run, null, out Quantity? length) && length.Value >= 1m
            && decimal.Truncate(length.Value) == length.Value)
            return new Condition.Streak(length);
        return After(text, "reach ") is { } goal ? Milestone(goal) : null;
    }

    private static Condition.Milestone? Milestone(string goal)
    {
        DateOnly? by = null;
        int at = goal.IndexOf(" by ", StringComparison.Ordinal);
        if (at > 0 && DateOnly.TryParseExact(goal[(at + 4)..], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            (by, goal) = (day, goal[..at]);
        return ChineseConditions.StageNamed(EnglishWords.ChineseOf(goal)) is { } stage ? new Condition.Milestone(stage, by) : null;
    }

    private static (string Words, string? League) League(string text)
    {
        int at = text.IndexOf(" in ", StringComparison.Ordinal);
        return at > 0 && at + 4 < text.Length ? (text[..at], EnglishWords.ChineseOf(text[(at + 4)..]))
            : (text, null);
    }

    private static Condition? Related(string text, Measure measure)
    {
        if (After(text, "basically in step with ") is { Length: > 0 } basically)
            return new Condition.InStepWith(new Reference(EnglishWords.ChineseOf(basically)), Basically: true);
        if (After(text, "in step with ") is { Length: > 0 } step)
            return new Condition.InStepWith(new Reference(EnglishWords.ChineseOf(step)), Basically: false);
        foreach (string word in (ReadOnlySpan<string>)["faster than ", "above ", "below "])
        {
            if (After(text, word) is not { Length: > 0 } rest)
                continue;
            Quantity? margin = Margin(ref rest, measure);
            Reference other = new(EnglishWords.ChineseOf(rest));
            return word[0] switch
            {
                'f' => new Condition.FasterThan(other, margin),
                'a' => new Condition.Above(other, margin),
                _ => new Condition.Below(other, margin),
            };
        }

        return null;
    }

    /// <summary>Takes the margin off the end of the words, where there is one.</summary>
    private static Quantity? Margin(ref string text, Measure measure)
    {
        const string By = " by at least ";
        int at = text.IndexOf(By, StringComparison.Ordinal);
        if (at <= 0)
            return null;
        string margin = text[(at + By.Length)..];
        if (!EnglishQuantities.TryRead(margin, null, out Quantity? found) && !EnglishQuantities.TryRead(margin, measure, out found))
            return null;
        text = text[..at];
        return found;
    }

    private static string? After(string text, string words) => text.StartsWith(words, StringComparison.Ordinal) ? text[words.Length..]
        : null;
}
