using System.Globalization;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Sql;

/// <summary>What is worked out of a pair (<c>p</c>) and its marks (<c>m</c>): one meaning for the statements of every dialect.</summary>
internal sealed class PairExpressions(SqlDialect dialect, SqlPairs pairs, string pairAlias, string markAlias)
{
    internal const int OtherUnit = 3;

    private readonly string _value = pairs.DecimalScale is null or 0 ? $"{pairAlias}.{DialectWords.Quote(dialect, pairs.Value)}"
        : $"({pairAlias}.{DialectWords.Quote(dialect, pairs.Value)} * 1{new string('0', pairs.DecimalScale.Value)})";

    internal string Pair(string column) => $"{pairAlias}.{DialectWords.Quote(dialect, column)}";

    internal string Mark(string column) => $"{markAlias}.{DialectWords.Quote(dialect, column)}";

    /// <summary>
    /// The verdict as the number of the <see cref="Verdict"/>; null for what only the assessor can judge, for a unit without marks and for
    /// a value with more places than the marks.
    /// </summary>
    internal string Verdict()
    {
        List<string> cases = [];
        string missing = pairs.ReportedOn is { } reported
            ? $"CASE WHEN {Pair(reported)} THEN {N(Calculation.Verdict.NotReported)} ELSE {N(Calculation.Verdict.Awaiting)} END"
            : N(Calculation.Verdict.NotReported);
        if (pairs.Status is { } known)
            When($"{Pair(known)} = 'missing'", N(Calculation.Verdict.NotReported));
        if (pairs.ValueKind is { } form)
            When($"{Pair(form)} <> 'exactly'", "NULL");
        When($"{Pair(pairs.Value)} IS NULL", missing);
        if (pairs.SameBasis is { } basis)
            When($"NOT {Pair(basis)}", N(Calculation.Verdict.NotComparable));
        When($"{Mark("kind")} IS NULL", "NULL");
        When($"{Mark("kind")} = {OtherUnit}", N(Calculation.Verdict.NotComparable));
        if (pairs.Status is { } status)
            When($"{Pair(status)} = 'forecast'", N(Calculation.Verdict.Awaiting));
        if (pairs.DecimalScale is not null)
            When($"{_value} <> FLOOR({_value})", "NULL");
        When($"{Mark("kind")} = 1 AND {_value} > {Mark("upper_mark")}", N(Calculation.Verdict.Exceeded));
        When($"{Mark("kind")} = 2 AND {_value} <= {Mark("lower_mark")}", N(Calculation.Verdict.Exceeded));
        When($"{_value} > {Mark("lower_mark")} AND {_value} <= {Mark("upper_mark")}", N(Calculation.Verdict.Met));
        When(Mark("only_meets"), N(Calculation.Verdict.NotComparable));
        return $"CASE {string.Join(' ', cases)} ELSE {N(Calculation.Verdict.Missed)} END";

        void When(string condition, string then) => cases.Add($"WHEN {condition} THEN {then}");
    }

    internal string Estimated() => pairs.Status is { } status ? $"CASE WHEN {Pair(status)} = 'estimated' THEN 1 ELSE 0 END" : "0";

    /// <summary>A rate as two whole numbers, both null where the method refuses.</summary>
    internal (string Numerator, string Denominator) Rate(CompletionMethod? method, string verdict)
    {
        string value = DialectWords.Wide(dialect, _value), number = DialectWords.Wide(dialect, Mark("number")),
            baseline = DialectWords.Wide(dialect, Mark("baseline")), less = Mark("lower_is_better"), target = Mark("number");
        string way = $"({less} AND {Mark("baseline")} > {target} OR NOT {less} AND {Mark("baseline")} < {target})";
        (CompletionMethod Method, string When, string Numerator, string Denominator)[] ways =
        [
            (CompletionMethod.Ratio, $"NOT {less} AND {target} > 0", value, number),
            (CompletionMethod.InverseRatio, $"{less} AND {target} > 0 AND {_value} > 0", number, value),
            (CompletionMethod.Mirror, $"{less} AND {target} > 0", $"({number} + {number} - {value})", number),
            (CompletionMethod.FromBaseline, way, $"({value} - {baseline})", $"({number} - {baseline})"),
        ];
        if (method is { } one)
        {
            (CompletionMethod _, string when, string numerator, string denominator) = Array.Find(ways, w => w.Method == one);
            return when is null
                ? throw new ArgumentOutOfRangeException(nameof(method), method,
                    $"Only {string.Join(", ", ways.Select(w => w.Method))} are said by whole numbers.")
                : ($"CASE WHEN {when} THEN {numerator} END", $"CASE WHEN {when} THEN {denominator} END");
        }

        // As the assessor chooses: yes or no counts 1 or 0, a target that is not above zero asks for its baseline.
        string yesOrNo = $"{less} IS NULL", met = $"{verdict} IN (0, 1)";
        return (Chosen($"CASE WHEN {met} THEN 1 ELSE 0 END", w => w.Numerator), Chosen("1", w => w.Denominator));

        string Chosen(string binary, Func<(CompletionMethod Method, string When, string Numerator, string Denominator), string> part) =>
            $"CASE WHEN {Mark("kind")} IS NULL OR {_value} IS NULL THEN NULL WHEN {yesOrNo} THEN {DialectWords.Wide(dialect, binary)} "
                + string.Join(' ', ways.Select(w =>
                    $"WHEN {(w.Method == CompletionMethod.FromBaseline ? $"{target} <= 0 AND {w.When}" : w.When)} THEN {part(w)}"))
                + " END";
    }

    internal string Gap() => $"{DialectWords.Wide(dialect, _value)} - {DialectWords.Wide(dialect, Mark("number"))}";

    private static string N(Verdict verdict) => ((int)verdict).ToString(CultureInfo.InvariantCulture);
}
