using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Sql;

/// <summary>The tables, made of the description of the nouns.</summary>
internal static class SqlTables
{
    /// <summary>The verdicts that SQL gives, by the column that counts them.</summary>
    internal static readonly (string Name, Verdict Verdict)[] Counted =
        [.. new[] { Verdict.Met, Verdict.Exceeded, Verdict.Missed, Verdict.Awaiting, Verdict.NotReported, Verdict.NotComparable }
        .Select(verdict => (Snake(verdict.ToString()), verdict))];

    /// <summary>The members of a target that its table holds, in their order, by column.</summary>
    internal static readonly (string Member, SqlColumn Column)[] OfTargets = [.. Of(NounTables.Targets)];

    /// <summary>The members of a result that its table holds, in their order, by column.</summary>
    internal static readonly (string Member, SqlColumn Column)[] OfObservations = [.. Of(NounTables.Observations)];

    internal static readonly SqlTable Condition = new("condition", ["id"],
    [
        .. OfTargets.Select(member => member.Column), new("government", SqlColumnType.Text), new("measure_kind", SqlColumnType.Text, true),
        new("basis_spans", SqlColumnType.Whole, true), new("basis_prices", SqlColumnType.Whole, true),
        new("reported_on", SqlColumnType.Flag, true),
    ]);

    internal static readonly SqlTable Mark = new("mark", ["condition", "unit"],
    [
        new("condition", SqlColumnType.Text, true), new("unit", SqlColumnType.Text, true), new("scale", SqlColumnType.Whole, true),
        new("lower_mark", SqlColumnType.Whole, true), new("upper_mark", SqlColumnType.Whole, true), new("kind", SqlColumnType.Whole, true),
        new("only_meets", SqlColumnType.Flag, true), new("number", SqlColumnType.Whole), new("baseline", SqlColumnType.Whole),
        new("lower_is_better", SqlColumnType.Flag), new("weight", SqlColumnType.Number, true),
    ]);

    internal static readonly SqlTable Observation = new("observation", ["id"],
    [
        .. OfObservations.Select(member => member.Column), new("government", SqlColumnType.Text),
        new("measure_kind", SqlColumnType.Text, true), new("basis_spans", SqlColumnType.Whole, true),
        new("basis_prices", SqlColumnType.Whole, true), new("scaled", SqlColumnType.Whole), new("scale", SqlColumnType.Whole, true),
        new("is_forecast", SqlColumnType.Flag, true), new("is_own", SqlColumnType.Flag, true), new("rank", SqlColumnType.Whole, true),
        new("vintage", SqlColumnType.Whole, true),
    ]);

    internal static readonly SqlTable Verdicts = new("verdict", ["condition"],
    [
        new("condition", SqlColumnType.Text, true), new("verdict", SqlColumnType.Whole), new("estimated", SqlColumnType.Flag, true),
        new("observation", SqlColumnType.Text),
    ]);

    internal static IReadOnlyList<SqlTable> All { get; } = [Condition, Mark, Observation, Verdicts];

    /// <summary><c>statedCompletion.unit</c> is <c>stated_completion_unit</c>.</summary>
    internal static string Snake(string member)
    {
        StringBuilder name = new();
        foreach (char c in member)
        {
            if (c == '.')
                name.Append('_');
            else if (char.IsUpper(c) && name.Length > 0)
                name.Append('_').Append(char.ToLowerInvariant(c));
            else
                name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>All that is one cell, but what the catalogue says of an indicator beside its name.</summary>
    private static IEnumerable<(string Member, SqlColumn Column)> Of<T>(NounTable<T> nouns) => nouns.Described()
        .Where(one => !one.Column.StartsWith("indicator.", StringComparison.Ordinal) || one.Column == "indicator.name")
        .Select(one => (one.Column, new SqlColumn(Snake(one.Column), TypeOf(one.Words), one.IsNeeded)));

    private static SqlColumnType TypeOf(string words) => words switch
    {
        "number" or "quantity" => SqlColumnType.Number,
        "whole number" or "count" or "year" or "place.start" or "place.length" => SqlColumnType.Whole,
        "true or false" => SqlColumnType.Flag,
        _ => SqlColumnType.Text,
    };
}
