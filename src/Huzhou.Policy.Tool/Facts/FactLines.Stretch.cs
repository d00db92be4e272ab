using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool.Facts;

/// <content>The better value that a target aims for, judged by itself.</content>
internal static partial class FactLines
{
    /// <summary>The better value of a target, a line of its own beside that of its floor.</summary>
    private static void Stretch(TextWriter output, FileReading plan, IReadOnlyList<FileReading> results, Fact.Promise promise,
        Assessment row, Condition beyond, Fact.Figure at) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("fact", "target");
        json.WriteString("file", plan.File);
        json.WriteNumber("start", promise.Span.Start);
        json.WriteNumber("length", promise.Span.Length);
        json.WriteNumber("valueStart", at.Span.Start);
        json.WriteString("statement", plan.Read.Text[promise.Span.Range]);
        json.WriteString("indicator", promise.Phrase);
        json.WriteString("indicatorCode", Code(row.Target.Indicator));
        json.WriteString("measure", Measure(row.Target.Measure));
        json.WriteString("condition", beyond.Name);
        JsonValues.Number(json, "value", at.Value);
        json.WriteString("unit", at.Unit);
        json.WriteNull("relativeTo");
        json.WriteString("modality", "aim");
        JsonValues.Period(json, row.Target.Period);
        json.WriteString("section", row.Target.Source.Section);
        json.WriteBoolean("stretch", true);
        Outcome(json, row, results);
        json.WriteEndObject();
    });

    /// <summary>The number of a stretch in the words of its target: the one that is not the floor's.</summary>
    private static Fact.Figure? PlaceOf(Quantity goal, Fact.Promise promise, ReadingResult read) =>
        read.Facts.OfType<Fact.Figure>().FirstOrDefault(figure => figure.Span.Start >= promise.Span.Start
            && figure.Span.End <= promise.Span.End && figure.Span.Start != promise.Target.Source.NumberSpan?.Start
            && figure.Value == Math.Abs(goal.Value));
}
