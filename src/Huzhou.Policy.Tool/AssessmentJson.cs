using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Tool;

/// <summary>Judged targets as JSON: exact numbers, stable codes, places in both documents.</summary>
internal static class AssessmentJson
{
    internal static void Write(TextWriter output, Year year, IReadOnlyList<Assessment> rows, Owners owners) =>
        JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("year", year.Value);
        json.WriteStartObject("total");
        WriteTally(json, Tally.Of(rows));
        json.WriteEndObject();
        json.WriteStartArray("rows");
        foreach (Assessment row in rows)
            WriteRow(json, row, owners, null);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    internal static void WriteTally(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("count", tally.Count);
        json.WriteNumber("judged", tally.Judged);
        json.WriteNumber("coverage", tally.Coverage);
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
            json.WriteNumber(Snake(verdict.ToString()), tally[verdict]);
        Number(json, "weightedMean", tally.WeightedMean);
        json.WriteNumber("ratedCount", tally.RatedCount);
    }

    /// <summary>The name of an enum member in lower case with underscores: not_reported.</summary>
    internal static string Snake(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    internal static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>A place as a member, or as an element of a list where it has no name.</summary>
    internal static void Place(Utf8JsonWriter json, string? name, Citation? source)
    {
        if (name is not null)
            json.WritePropertyName(name);
        if (source is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("document", source.Document);
        json.WriteString("section", source.Section);
        json.WriteString("item", source.Item?.ToString());
        json.WriteNumber("start", source.Span.Start);
        json.WriteNumber("length", source.Span.Length);
        json.WriteEndObject();
    }

    internal static void Amount(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", quantity.Value);
        json.WriteString("unit", quantity.Unit.Symbol);
        json.WriteString("measure", Snake(quantity.Measure.ToString()));
        json.WriteEndObject();
    }

    /// <summary>One judged target; what else is to be said of it goes before the end of its object.</summary>
    internal static void WriteRow(Utf8JsonWriter json, Assessment row, Owners owners, Action? more)
    {
        Target target = row.Target;
        json.WriteStartObject();
        json.WriteString("target", target.Id);
        json.WriteString("indicator", target.Indicator.Code);
        json.WriteString("name", target.Indicator.Name);
        json.WriteString("measure", Snake(target.Measure.ToString()));
        json.WriteString("period", target.Period.ToString());
        json.WriteString("condition", target.Condition.Name);
        Amount(json, "number", target.Condition.Number);
        json.WriteString("commitment", Snake(target.Commitment.ToString()));
        json.WriteBoolean("headline", target.IsHeadline);
        json.WriteString("verdict", Snake(row.Verdict.ToString()));
        json.WriteString("reason", Snake(row.Reason.ToString()));
        json.WriteString("link", Snake(row.Link.ToString()));
        Amount(json, "result", row.Result?.Value.Number);
        Number(json, "rate", row.Completion?.Rate);
        Number(json, "capped", row.Completion?.Capped);
        json.WriteString("method", row.Completion is { } completion ? Snake(completion.Method.ToString()) : null);
        json.WriteString("refusal", row.Completion?.Refusal is { } refusal ? Snake(refusal.ToString()) : null);
        Amount(json, "gap", row.Gap);
        json.WriteBoolean("asserted", row.IsAsserted);
        json.WriteBoolean("estimated", row.IsEstimated);
        json.WriteString("leader", owners.LeaderOf(target));
        json.WriteStartArray("leads");
        foreach (string lead in owners.ResponsibilityOf(target)?.Leads ?? [])
            json.WriteStringValue(lead);
        json.WriteEndArray();
        Place(json, "source", target.Source);
        Place(json, "resultSource", row.Result?.Source);
        more?.Invoke();
        json.WriteEndObject();
    }
}
