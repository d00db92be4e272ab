using System.Text.Json.Nodes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Corpus;

/// <summary>
/// How well the numbers of a text were read: found (place and value), strictly (unit, bound and role as well), fully (measure, direction,
/// period and a name that is at least 0.7 alike as well), and how many were read that the annotation does not have.
/// </summary>
internal sealed record class CorpusScore(int Count, int Found, int Strict, int Full, int Spurious)
{
    private const int Slack = 6;
    private const double Likeness = 0.7;

    public static CorpusScore operator +(CorpusScore one, CorpusScore other) => new(one.Count + other.Count, one.Found + other.Found,
        one.Strict + other.Strict, one.Full + other.Full, one.Spurious + other.Spurious);

    public static CorpusScore Of(AnnotatedText text, List<string>? misses = null)
    {
        List<Fact.Figure> free = [.. text.Result.Figures];
        int count = 0, found = 0, strict = 0, full = 0;
        foreach (JsonObject wanted in text.Of("quantity"))
        {
            bool isContext = (string)wanted["role"]! == "context";
            count += isContext ? 0 : 1;
            if (free.Find(figure => Meets(figure, wanted)) is not { } figure)
            {
                if (!isContext)
                    misses?.Add($"{text.Name} MISSED {wanted["text"]} {wanted["indicator"]}");
                continue;
            }

            free.Remove(figure);
            if (isContext)
                continue;
            found++;
            string[] plain = [.. Different(wanted, ("unit", figure.Unit), ("bound", BoundOf(figure.Bound)), ("role", figure.Role))];
            string[] deep = [.. Different(wanted, ("measure", figure.Measure), ("direction", DirectionOf(figure)), ("period", figure.Period))];
            bool named = (string)wanted["role"]! == "threshold" || Alike((string)wanted["indicator"]!, figure.Indicator) >= Likeness;
            strict += plain.Length == 0 ? 1 : 0;
            full += plain.Length == 0 && deep.Length == 0 && named ? 1 : 0;
            string[] all = [.. plain, .. deep, .. named ? [] : new[] { $"name {figure.Indicator}" }];
            if (all.Length > 0)
                misses?.Add($"{text.Name} WRONG {wanted["text"]} {wanted["indicator"]}: {string.Join("; ", all)}");
        }

        foreach (Fact.Figure figure in free.Where(figure => figure.Role != "context"))
            misses?.Add($"{text.Name} SPURIOUS {text.Text[figure.Span.Range]} as {figure.Role} {figure.Indicator}");
        return new CorpusScore(count, found, strict, full, free.Count(figure => figure.Role != "context"));
    }

    private static bool Meets(Fact.Figure figure, JsonObject wanted)
    {
        int start = (int)wanted["start"]!, end = start + (int)wanted["length"]!;
        return figure.Span.Start < end && start < figure.Span.End && Math.Abs(figure.Span.Start - start) <= Slack
            && Math.Abs(figure.Span.End - end) <= Slack && Math.Abs(figure.Value - (decimal)wanted["value"]!) < 0.0001m;
    }

    private static IEnumerable<string> Different(JsonObject wanted, params (string Member, string? Is)[] members) => members
        .Where(one => Plain((string?)wanted[one.Member]) != Plain(one.Is))
        .Select(one => $"{one.Member} {one.Is} should be {wanted[one.Member]}");

    /// <summary>Share and rate are one, as are the classifiers that mean a place in a league.</summary>
    private static string? Plain(string? word) => word == "rate" ? "share" : word;

    private static string DirectionOf(Fact.Figure figure) =>
        figure.Direction is { } direction ? direction.ToString().ToLowerInvariant() : "none";

    private static string BoundOf(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => "ge",
        QuantityBound.MoreThan => "gt",
        QuantityBound.AtMost => "le",
        QuantityBound.LessThan => "lt",
        QuantityBound.About => "approx",
        QuantityBound.RangeLow => "range_low",
        QuantityBound.RangeHigh => "range_high",
        _ => "eq",
    };

    private static double Alike(string one, string other)
    {
        Dictionary<string, int> a = Pairs(one), b = Pairs(other);
        int shared = a.Sum(pair => Math.Min(pair.Value, b.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / Math.Max(1, a.Values.Sum() + b.Values.Sum());
    }

    private static Dictionary<string, int> Pairs(string name)
    {
        string letters = string.Concat(Core(name).Where(char.IsLetterOrDigit));
        return Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2)).GroupBy(pair => pair)
            .ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>A name without what says only the kind of its number.</summary>
    private static string Core(string name) =>
        new[] { "增速", "变动", "变化", "金额", "人数", "数", "额" }.FirstOrDefault(tail => name.EndsWith(tail, StringComparison.Ordinal)) is { } end
            ? name[..^end.Length] : name;
}
