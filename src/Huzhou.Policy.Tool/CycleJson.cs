using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Tool;

/// <summary>
/// A cycle as JSON: judged targets with what became of them, the groups they add up to, renewals, projects, distinctions, and what the
/// documents say themselves.
/// </summary>
internal static class CycleJson
{
    internal static void Write(TextWriter output, CycleAnalysis cycle, Owners owners) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("year", cycle.Year.Value);
        json.WriteStartObject("total");
        AssessmentJson.WriteTally(json, cycle.Scorecard.Total);
        json.WriteEndObject();
        json.WriteStartObject("fates");
        foreach ((OutcomeKind outcome, int count) in cycle.Counts)
            json.WriteNumber(Snake(outcome), count);
        json.WriteEndObject();
        List(json, "rows", cycle.Outcomes, outcome => AssessmentJson.WriteRow(json, outcome.Assessment, owners, () =>
        {
            json.WriteString("fate", Snake(outcome.Kind));
            json.WriteNumber("weight", outcome.Weight);
        }));
        List(json, "renewals", cycle.Renewals, renewal => Renewal(json, renewal));
        List(json, "reachedEarly", cycle.ReachedEarly, row => AssessmentJson.WriteRow(json, row, owners, null));
        List(json, "withoutTarget", cycle.WithoutTarget, observation => Unplanned(json, observation));
        List(json, "projects", cycle.Projects, path => Project(json, path));
        List(json, "distinctions", cycle.Distinctions, path => Distinction(json, path));
        List(json, "claims", cycle.Claims, claim => Object(json, () =>
        {
            json.WriteString("scope", claim.Scope);
            json.WriteString("degree", Snake(claim.Degree));
            json.WriteString("session", claim.Session);
            AssessmentJson.Place(json, "source", claim.Source);
        }));
        List(json, "shortcomings", cycle.Shortcomings, problem => Object(json, () =>
        {
            json.WriteString("topic", problem.Topic);
            AssessmentJson.Place(json, "source", problem.Source);
        }));
        Groups(json, "bySection", cycle.Scorecard.BySection);
        Groups(json, "byTheme", cycle.Scorecard.ByTheme);
        Groups(json, "byLead", cycle.Scorecard.ByLead);
        json.WriteEndObject();
    });

    private static string Snake<T>(T value) where T : struct, Enum => AssessmentJson.Snake(value.ToString());

    private static void Renewal(Utf8JsonWriter json, TargetRenewal renewal) => Object(json, () =>
    {
        json.WriteString("target", renewal.Target.Id);
        json.WriteString("next", renewal.Next?.Id);
        json.WriteString("kind", Snake(renewal.Kind));
        json.WriteBoolean("weakened", renewal.IsWeakened);
        AssessmentJson.Amount(json, "change", renewal.Change);
        json.WriteNumber("weight", renewal.Weight);
    });

    private static void Unplanned(Utf8JsonWriter json, Observation observation) => Object(json, () =>
    {
        json.WriteString("observation", observation.Id);
        json.WriteString("indicator", observation.Indicator.Code);
        json.WriteString("name", observation.Indicator.Name);
        AssessmentJson.Amount(json, "value", observation.Value.Number);
        AssessmentJson.Place(json, "source", observation.Source);
    });

    private static void Project(Utf8JsonWriter json, ProjectPath path) => Object(json, () =>
    {
        json.WriteString("name", path.Project.Name);
        json.WriteStartArray("aliases");
        foreach (string alias in path.Project.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
        List(json, "mentions", path.Project.Mentions, mention => Mention(json, mention));
        List(json, "slips", path.Slips, slip => Object(json, () =>
        {
            json.WriteString("kind", Snake(slip.Kind));
            json.WritePropertyName("promise");
            Mention(json, slip.Promise);
            json.WritePropertyName("again");
            Mention(json, slip.Again);
        }));
    });

    private static void Mention(Utf8JsonWriter json, ProjectMention mention) => Object(json, () =>
    {
        json.WriteString("stage", mention.Stage.Word);
        json.WriteString("period", mention.Period.ToString());
        json.WriteBoolean("promise", mention.IsPromise);
        json.WriteString("commitment", Snake(mention.Commitment));
        AssessmentJson.Place(json, "source", mention.Source);
    });

    private static void Distinction(Utf8JsonWriter json, DistinctionPath path) => Object(json, () =>
    {
        json.WriteString("name", path.Name);
        json.WriteString("course", Snake(path.Course));
        List(json, "mentions", path.Mentions, mention => Object(json, () =>
        {
            json.WriteString("status", Snake(mention.Status));
            json.WriteString("period", mention.Period.ToString());
            AssessmentJson.Place(json, "source", mention.Source);
        }));
    });

    private static void Groups(Utf8JsonWriter json, string name, IReadOnlyList<Scorecard.Group> groups) =>
        List(json, name, groups, group => Object(json, () =>
    {
        json.WriteString("key", group.Key);
        AssessmentJson.WriteTally(json, group.Tally);
    }));

    private static void Object(Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        json.WriteEndArray();
    }
}
