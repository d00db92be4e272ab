using System.Globalization;
using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tool.Facts;

/// <summary>What was read, one JSON object a line in the order of the text: numbers as written, Chinese unescaped.</summary>
internal static partial class FactLines
{
    /// <summary>Writes the facts of a text, or only what could not be settled.</summary>
    internal static void Write(TextWriter output, FileReading file, bool onlyFindings)
    {
        foreach (Finding finding in file.Opened.Findings)
            One(output, file, new Fact.Remark(finding));
        int open = 0;
        IReadOnlyList<Finding> numbers = file.Read.Account.Findings;
        foreach (Fact fact in file.Read.Facts)
        {
            // What the account says of numbers stands where they stand.
            for (; open < numbers.Count && numbers[open].Span!.Value.Start < fact.Span.Start; open++)
                One(output, file, new Fact.Remark(numbers[open]));
            if (fact is Fact.Result { Kind: "result" } || (onlyFindings && fact is not Fact.Remark))
                continue;
            One(output, file, fact);
        }

        for (; open < numbers.Count; open++)
            One(output, file, new Fact.Remark(numbers[open]));
    }

    private static void One(TextWriter output, FileReading file, Fact fact) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Kind);
        json.WriteString("file", file.File);
        Content(json, fact, file.Read);
        Where(json, "where", file, fact is Fact.Remark { Finding.Span: null } ? null : fact.Span);
        json.WriteEndObject();
    });

    /// <summary>Page, paragraph or cell in a file that has those.</summary>
    private static void Where(Utf8JsonWriter json, string name, FileReading file, TextSpan? span)
    {
        if (span is { } place && file.PlaceOf(place, Language.Chinese) is { } words)
            json.WriteString(name, words);
    }

    /// <summary>The judged targets of a plan, one object a target: the target's fields, then what came of it.</summary>
    internal static void WriteLinks(TextWriter output, FileReading plan, IReadOnlyList<FileReading> results,
        IEnumerable<Assessment> rows)
    {
        Dictionary<string, Fact.Promise> promises = new(StringComparer.Ordinal);
        foreach (Fact.Promise promise in plan.Read.Facts.OfType<Fact.Promise>())
            promises.TryAdd(promise.Target.Id, promise);
        foreach (Assessment row in rows)
        {
            if (!promises.TryGetValue(row.Target.Id, out Fact.Promise? promise))
                continue;
            JsonText.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("fact", "target");
                json.WriteString("file", plan.File);
                Content(json, promise, plan.Read);
                Where(json, "where", plan, promise.Span);
                Outcome(json, row, results);
                json.WriteEndObject();
            });
            if (row.Stretch is { } verdict && row.Target.Stretch is { Number: { } goal } beyond
                && PlaceOf(goal, promise, plan.Read) is { } at)
                Stretch(output, plan, results, promise, row with { Verdict = verdict, Completion = null }, beyond, at);
        }
    }

    private static void Outcome(Utf8JsonWriter json, Assessment row, IReadOnlyList<FileReading> results)
    {
        (FileReading? file, TextSpan? place) = Found(row.Result, results);
        json.WriteString("resultFile", file?.File);
        Whole(json, "resultStart", place?.Start);
        json.WriteString("resultText", place is { } span ? file!.Read.Text[span.Range] : null);
        if (file is not null)
            Where(json, "resultWhere", file, place);
        json.WriteString("resultIndicator", row.Result?.Indicator.Name);
        JsonValues.Number(json, "resultValue", row.Result?.Value.Number?.Value);
        json.WriteString("resultUnit", row.Result?.Value.Number?.Unit.Symbol);
        json.WriteString("resultStatus",
            row.Link switch { LinkStatus.Reported => "reported", LinkStatus.OtherBasis => "other_basis", _ => "not_reported" });
        json.WriteString("verdict", JsonValues.Snake(row.Verdict.ToString()));
        JsonValues.Number(json, "rate", Percent(row.Completion?.Rate));
        json.WriteString("reason", JsonValues.Snake(row.Reason.ToString()));
        if (row.Candidates.Count == 0)
            return;
        json.WriteStartArray("candidates");
        foreach (Assessment.Candidate candidate in row.Candidates)
            Alike(json, candidate, results);
        json.WriteEndArray();
    }

    /// <summary>A value that is merely alike: what it is, where it stands, and what differs.</summary>
    private static void Alike(Utf8JsonWriter json, Assessment.Candidate candidate, IReadOnlyList<FileReading> results)
    {
        Observation value = candidate.Observation;
        (FileReading? file, TextSpan? place) = Found(value, results);
        json.WriteStartObject();
        json.WriteString("indicator", value.Indicator.Name);
        json.WriteString("file", file?.File);
        Whole(json, "start", place?.Start);
        json.WriteString("text", place is { } span ? file!.Read.Text[span.Range] : null);
        JsonValues.Number(json, "value", value.Value.Number?.Value);
        json.WriteString("unit", value.Value.Number?.Unit.Symbol);
        Names(json, "differs", [.. candidate.Differs.Select(reason => JsonValues.Snake(reason.ToString()))]);
        json.WriteEndObject();
    }

    /// <summary>The text that a value was read from, and its place there; neither where it stands in the plan.</summary>
    private static (FileReading? File, TextSpan? Place) Found(Observation? value, IReadOnlyList<FileReading> results) =>
        value is not null && results.FirstOrDefault(file => file.Document.Id == value.Source.Document) is { } file
            ? (file, value.Source.NumberSpan ?? value.Source.Span) : (null, null);

    private static decimal? Percent(decimal? rate) => rate is { } known && Math.Abs(known) < decimal.MaxValue / 100m ? known * 100m : null;

    private static void Content(Utf8JsonWriter json, Fact fact, ReadingResult read)
    {
        switch (fact)
        {
            case Fact.Figure figure:
                Figure(json, figure, read.Text);
                break;
            case Fact.Promise promise:
                Promise(json, promise, read.Text);
                break;
            case Fact.Result result:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("indicator", result.Phrase);
                json.WriteString("indicatorCode", Code(result.Observation.Indicator));
                json.WriteString("measure", Measure(result.Observation.Measure));
                json.WriteString("condition", (result.Observation.Value as Reported.Asserted)?.Claim.Name);
                json.WriteString("stage", (result.Observation.Value as Reported.AtStage)?.Stage.Word);
                json.WriteString("grade", (result.Observation.Value as Reported.Graded)?.Mark);
                JsonValues.Period(json, result.Observation.Period);
                json.WriteString("section", result.Observation.Source.Section);
                break;
            case Fact.Claim claim:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("degree", JsonValues.Snake(claim.Overall.Degree.ToString()));
                json.WriteString("scope", claim.Overall.Scope);
                json.WriteString("session", claim.Overall.Session);
                JsonValues.Period(json, claim.Overall.Period);
                break;
            case Fact.Acknowledged acknowledged:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("topic", acknowledged.Problem.Topic);
                JsonValues.Period(json, acknowledged.Problem.Period);
                break;
            case Fact.Project project:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("name", project.Name);
                json.WriteString("stage", project.Mention.Stage.Word);
                json.WriteBoolean("promise", project.Mention.IsPromise);
                json.WriteString("modality", Modality(project.Mention.Commitment));
                JsonValues.Period(json, project.Mention.Period);
                break;
            case Fact.Titled titled:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("name", titled.Honour.Name);
                json.WriteString("status", JsonValues.Snake(titled.Honour.Status.ToString()));
                json.WriteString("level", JsonValues.Snake(titled.Honour.Level.ToString()));
                json.WriteString("grade", titled.Honour.Grade);
                JsonValues.Period(json, titled.Honour.Period);
                break;
            case Fact.Named named:
                Span(json, fact.Span, "text", read.Text);
                json.WriteString("name", named.Mention.Name);
                json.WriteString("kind", JsonValues.Snake(named.Mention.Kind.ToString()));
                json.WriteString("level", JsonValues.Snake(named.Mention.Level.ToString()));
                JsonValues.Period(json, named.Mention.Period);
                break;
            case Fact.Assignment assignment:
                Assignment(json, assignment);
                break;
            case Fact.ProjectProgress progress:
                Progress(json, progress);
                break;
            case Fact.PlannedRow row:
                PlannedRow(json, row);
                break;
            case Fact.ListedTask task:
                json.WriteString("organization", task.Item.Group);
                json.WriteNumber("item", task.Item.Number);
                json.WriteNumber("titleStart", task.TitleSpan.Start);
                json.WriteString("title", task.Title);
                json.WriteNumber("start", fact.Span.Start);
                json.WriteNumber("length", fact.Span.Length);
                json.WriteString("detail", task.Detail);
                break;
            case Fact.Decision decision:
                Decision(json, decision.Resolution);
                break;
            case Fact.Remark remark:
                json.WriteString("code", remark.Finding.Code);
                json.WriteString("severity", JsonValues.Snake(remark.Finding.Severity.ToString()));
                Whole(json, "start", remark.Finding.Span?.Start);
                Whole(json, "length", remark.Finding.Span?.Length);
                json.WriteString("message", remark.Finding.Message);
                break;
        }
    }

    private static void Figure(Utf8JsonWriter json, Fact.Figure figure, string text)
    {
        Span(json, figure.Span, "text", text);
        json.WriteNumber("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        json.WriteNumber("baseValue", figure.BaseUnit == "ratio" ? decimal.Round(figure.BaseValue, 4) : figure.BaseValue);
        json.WriteString("baseUnit", figure.BaseUnit);
        json.WriteString("bound", Bound(figure.Bound));
        json.WriteString("role", figure.Role);
        json.WriteString("measure", figure.Measure);
        json.WriteString("direction", figure.Direction switch { Direction.Up => "up", Direction.Down => "down", _ => "none" });
        json.WriteString("modality", figure.Modality);
        json.WriteString("indicator", figure.Indicator);
        json.WriteString("indicatorCode", figure.IndicatorCode);
        json.WriteString("period", figure.Period);
        json.WriteString("section", figure.Section);
        if (figure.Trace is { } trace)
            Trace(json, trace);
    }

    private static void Trace(Utf8JsonWriter json, NamingTrace trace)
    {
        json.WriteStartArray("rules");
        foreach (string rule in trace.Rules)
            json.WriteStringValue(rule);
        json.WriteEndArray();
        json.WriteStartObject("slots");
        foreach ((string slot, string filled) in TraceLines.SlotsOf(trace))
            json.WriteString(slot, filled);
        json.WriteEndObject();
    }

    private static void Promise(Utf8JsonWriter json, Fact.Promise promise, string text)
    {
        Target target = promise.Target;
        json.WriteNumber("start", promise.Span.Start);
        json.WriteNumber("length", promise.Span.Length);
        Whole(json, "valueStart", target.Source.NumberSpan?.Start);
        json.WriteString("statement", text[promise.Span.Range]);
        json.WriteString("indicator", promise.Phrase);
        json.WriteString("indicatorCode", Code(target.Indicator));
        json.WriteString("measure", Measure(target.Measure));
        json.WriteString("condition", promise.Condition);
        JsonValues.Number(json, "value", promise.Value);
        json.WriteString("unit", promise.Unit);
        json.WriteString("relativeTo", target.Condition.RelativeTo?.Name);
        json.WriteString("modality", Modality(target.Commitment));
        JsonValues.Period(json, target.Period);
        json.WriteString("section", target.Source.Section);
    }

    /// <summary>The number of an item; of a part of a livelihood project (livelihood-6.2) that of the project.</summary>
    private static int OrdinalOf(Fact.Assignment assignment)
    {
        int dash = assignment.IsLivelihood ? assignment.Item.Group.LastIndexOf('-') : -1;
        return dash > 0
            && int.TryParse(assignment.Item.Group.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int project)
            ? project : assignment.Item.Number;
    }

    private static void Assignment(Utf8JsonWriter json, Fact.Assignment assignment)
    {
        if (assignment.IsLivelihood)
        {
            json.WriteNull("group");
            json.WriteString("part", "livelihood");
        }
        else if (int.TryParse(assignment.Item.Group, NumberStyles.None, CultureInfo.InvariantCulture, out int group))
        {
            json.WriteNumber("group", group);
        }
        else
        {
            json.WriteString("group", assignment.Item.Group);
        }

        json.WriteNumber("item", OrdinalOf(assignment));
        json.WriteNumber("start", assignment.Span.Start);
        json.WriteNumber("length", assignment.Span.Length);
        json.WriteString("leader", assignment.Leader);
        Names(json, "lead", assignment.Responsibility?.Leads);
        Names(json, "support", assignment.Responsibility?.Supports);
        json.WriteString("rule", assignment.Responsibility is { } owners ? JsonValues.Snake(owners.Rule.ToString()) : null);
    }

    private static void Progress(Utf8JsonWriter json, Fact.ProjectProgress progress)
    {
        json.WriteString("item", string.Create(CultureInfo.InvariantCulture, $"{progress.Item.Group}.{progress.Item.Number}"));
        json.WriteString("project", progress.Name);
        json.WriteString("place", progress.Place);
        JsonValues.Number(json, "planned", Based(progress.Planned));
        JsonValues.Number(json, "done", Based(progress.Done));
        json.WriteString("unit", (progress.Planned ?? progress.Done)?.Unit.BaseSymbol);
        JsonValues.Number(json, "percent", progress.Percent);
        json.WriteString("state",
            progress.State switch
            {
                ProgressState.NotStarted => "notStarted",
                ProgressState.Going => "going",
                ProgressState.Done => "done",
                ProgressState.Exceeded => "exceeded",
                _ => null
            });
        json.WriteString("owner", progress.Owner);
        json.WriteString("asOf", progress.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("start", progress.Span.Start);
        json.WriteNumber("length", progress.Span.Length);
    }

    private static decimal? Based(Quantity? quantity) => quantity is null ? null : quantity.Value * quantity.Unit.Scale;

    private static void Decision(Utf8JsonWriter json, MeetingDecision decision)
    {
        json.WriteNumber("item", decision.Id.Number);
        json.WriteString("title", decision.Title);
        json.WriteString("submittedBy", decision.SubmittedBy);
        json.WriteString("decision", Wording.Of(decision.Outcome, Language.Chinese));
        Names(json, "followUp", [.. decision.FollowUp.Select(step => Wording.Of(step, Language.Chinese))]);
        json.WriteNumber("start", decision.Source.Span.Start);
        json.WriteNumber("length", decision.Source.Span.Length);
    }

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<string>? names)
    {
        json.WriteStartArray(name);
        foreach (string one in names ?? [])
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span, string words, string text)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteString(words, text[span.Range]);
    }

    private static void Whole(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static string Bound(QuantityBound bound) => bound switch
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

    private static string? Code(Indicator indicator) => indicator.IsLocal ? null : indicator.Code;

    private static string Measure(Measure measure) => measure switch
    {
        Policy.Measure.PointChange => "pp_change",
        Policy.Measure.RankMove => "rank",
        Policy.Measure.Multiple => "ratio",
        _ => JsonValues.Snake(measure.ToString()),
    };

    private static string Modality(Commitment commitment) =>
        commitment switch { Commitment.Binding => "must", Commitment.Aspirational => "aim", _ => "plain" };
}
