using System.Globalization;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>A fact as a specification writes it: its subject and its fields, all as words.</summary>
internal sealed record SpecFact(string Subject, IReadOnlyDictionary<string, string> Fields);

/// <summary>
/// What was read, in the words of the specifications. The kinds and their fields are the notation: what is not here cannot be asked for.
/// </summary>
internal static class SpecFacts
{
    public static List<SpecFact>? Of(string kind, PolicyText asked, ReadingResult read)
    {
        Document document = read.Document;
        string text = asked.Content;
        return kind switch
        {
            "document" =>
                [Fact("", ("genre", document.Genre), ("year", document.Year), ("extent", document.Extent),
                    ("government", document.Government), ("title", document.Title))],
            "header" => [Header(document.Header)],
            "section" => [.. document.Sections.Select(s => Fact(s.Path, ("title", s.Title), ("kind", s.Kind), ("period", s.Period)))],
            "paragraph" => [.. Outline(asked).Paragraphs.Select(p => Paragraph(asked, p))],
            "quantity" => [.. read.Figures.Select(f => Figure(text, f))],
            "target" =>
                [.. read.Facts.OfType<Fact.Promise>()
                    .Select(p => Fact(text[p.Span.Range], ("of", p.Phrase), ("condition", p.Condition), ("value", p.Value),
                        ("unit", p.Unit), ("commitment", p.Target.Commitment), ("period", p.Target.Period),
                        ("code", p.Target.Indicator.Code), ("item", Short(p.Target.Source.Item)), ("section", p.Target.Source.Section)))],
            "result" => [.. read.Facts.OfType<Fact.Result>().Where(r => r.Kind == kind).Select(r => Result(text, r))],
            "assertion" => [.. read.Facts.OfType<Fact.Result>().Where(r => r.Kind == kind).Select(r => Result(text, r))],
            "claim" =>
                [.. document.Claims.Select(c => Fact(text[c.Source.Range], ("degree", c.Degree), ("scope", c.Scope),
                    ("session", c.Session)))],
            "shortcoming" => [.. document.Shortcomings.Select(s => Fact(text[s.Source.Range], ("topic", s.Topic)))],
            "project" => [.. read.Facts.OfType<Fact.Project>().Select(p => Fact(p.Name))],
            "distinction" => [.. read.Facts.OfType<Fact.Titled>().Select(t => Fact(text[t.Span.Range]))],
            "programme" =>
                [.. read.Facts.OfType<Fact.Named>()
                    .Select(n => Fact(n.Mention.Name, ("kind", n.Mention.Kind), ("level", n.Mention.Level), ("period", n.Mention.Period),
                        ("item", Short(n.Mention.Source.Item)), ("at", text[n.Span.Range])))],
            "assignment" => [.. read.Facts.OfType<Fact.Assignment>().Select(a => Assignment(text, document, a))],
            "task" => [.. read.Facts.OfType<Fact.ListedTask>().Select(t => Fact(Short(t.Item)!, ("title", t.Title), ("detail", t.Detail)))],
            "meeting" =>
                [.. new[] { document }.OfType<Document.Minutes>()
                    .Select(m => Fact("", ("ordinal", m.Ordinal), ("chair", m.Chair), ("attendees", List(m.Attendees)),
                        ("invited", List(m.Invited)), ("leave", List(m.OnLeave)), ("sitting", List(m.SittingIn))))],
            "hearing" =>
                [.. new[] { document }.OfType<Document.Minutes>().SelectMany(m => m.Hearings)
                    .Select(h => Fact(h.Topic, ("post", h.Post), ("presenter", h.Presenter), ("circular", h.IsCircular ? "yes" : "no")))],
            "decision" =>
                [.. new[] { document }.OfType<Document.Minutes>().SelectMany(m => m.Decisions)
                    .Select(d => Fact(Short(d.Id)!, ("title", d.Title), ("by", d.SubmittedBy), ("papers", List(d.Documents)),
                        ("outcome", d.Outcome), ("follow", List(d.FollowUp)), ("at", text[d.Source.Range])))],
            "entry" =>
                [.. new[] { document }.OfType<Document.ProgressReport>().SelectMany(p => p.Entries)
                    .Select(e => Fact(Short(e.Task)!, ("statement", e.Statement),
                        ("as-of", e.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("reporter", e.Reporter)))],
            "progress" =>
                [.. read.Facts.OfType<Fact.ProjectProgress>()
                    .Select(p => Fact(p.Name, ("item", Short(p.Item)), ("place", p.Place), ("planned", Amount(p.Planned)),
                        ("done", Amount(p.Done)),
                        ("percent", p.Percent), ("state", p.State), ("owner", p.Owner), ("as-of", Day(p.AsOf)),
                        ("at", text[p.Span.Range])))],
            "planned" =>
                [.. read.Facts.OfType<Fact.PlannedRow>()
                    .Select(r => Fact(r.Phrase, ("unit", r.Unit), ("base", Amount(r.Planned.Baseline)),
                        ("base-year", r.Planned.BaselineYear),
                        ("goal", Amount(r.Planned.Goal?.Number)), ("bound", r.Bound), ("goal-year", r.Planned.GoalYear),
                        ("growth", Amount(r.Planned.YearlyGrowth)), ("cumulative", Amount(r.Planned.Cumulative)),
                        ("nature", r.Planned.Indicator.Nature),
                        ("steps", List(r.Planned.Steps.Select(step => $"{step.Year}: {Amount(step.Value)}")))))],
            "finding" =>
                [.. document.Findings.Select(f => Fact(f.Code, ("severity", f.Severity), ("message", f.Message),
                    ("at", f.Span is { } span ? text[span.Range] : null)))],
            _ => null,
        };
    }

    private static Outline Outline(PolicyText asked) =>
        Huzhou.Policy.Reading.Structure.Outline.Of(SourceText.Of(asked.Content),
            ReadingOptions.Default with { Government = asked.Government, Year = asked.Year?.Value, Date = asked.Date }, GenreList.All);

    private static SpecFact Paragraph(PolicyText asked, Paragraph paragraph)
    {
        string words = SourceText.Of(asked.Content).View[paragraph.Start..paragraph.End];
        return Fact(paragraph.Kind.ToString(), ("part", paragraph.Part), ("path", paragraph.Path), ("period", paragraph.Period),
            ("words", words), ("body", SourceText.Of(asked.Content).View[Math.Min(paragraph.BodyStart, paragraph.End)..paragraph.End]));
    }

    private static SpecFact Header(DocumentHeader header) => Fact("",
        ("number", header.Number), ("agency", header.Number?.Agency), ("issuer", header.IssuingBody), ("approver", header.ApprovingBody),
        ("addressees", List(header.Addressees)), ("copies", List(header.CopiesTo)),
        ("annexes", List(header.Annexes)), ("meeting", Day(header.MeetingDate)), ("signed", Day(header.SignatureDate)),
        ("printed", Day(header.PrintDate)), ("published", Day(header.PublicationDate)), ("publisher", header.Publisher));

    private static SpecFact Figure(string text, Fact.Figure f) => Fact(text[f.Span.Range],
        ("value", f.Value), ("unit", f.Unit), ("base", f.BaseValue), ("base-unit", f.BaseUnit), ("bound", f.Bound), ("role", f.Role),
        ("measure", f.Measure), ("direction", f.Direction?.ToString().ToLowerInvariant() ?? "none"),
        ("modality", f.Modality), ("of", f.Indicator), ("code", f.IndicatorCode), ("period", f.Period), ("section", f.Section));

    private static SpecFact Result(string text, Fact.Result r) =>
        Fact(text[r.Span.Range], ("of", r.Phrase), ("period", r.Observation.Period), ("code", r.Observation.Indicator.Code),
            ("section", r.Observation.Source.Section));

    private static SpecFact Assignment(string text, Document document, Fact.Assignment a)
    {
        string? title = document.Tasks.FirstOrDefault(t => t.Id == a.Item)?.Title
            ?? document.LivelihoodProjects.FirstOrDefault(p => p.Id == a.Item)?.Title;
        return Fact(Short(a.Item)!, ("title", title), ("leader", a.Leader), ("lead", List(a.Responsibility?.Leads)),
            ("support", List(a.Responsibility?.Supports)), ("rule", a.Responsibility?.Rule),
            ("owners", a.Responsibility is null ? null : text[a.Span.Range]));
    }

    /// <summary>An item's identity without the year: 2.4, livelihood.3.</summary>
    private static string? Short(ItemId? id) => id is null ? null : string.Create(CultureInfo.InvariantCulture, $"{id.Group}.{id.Number}");

    private static string List<T>(IEnumerable<T>? items) => string.Join('；', items ?? []);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Amount(Quantity? quantity) =>
        quantity is null ? null : string.Create(CultureInfo.InvariantCulture, $"{quantity.Value}{quantity.Unit}");

    private static SpecFact Fact(string subject, params (string Name, object? Value)[] fields) =>
        new(Plain(subject),
            fields.ToDictionary(f => f.Name, f => Plain(Convert.ToString(f.Value, CultureInfo.InvariantCulture) ?? ""),
                StringComparer.Ordinal));

    /// <summary>Line breaks of the text are written as nothing: a specification stands on one line.</summary>
    private static string Plain(string words) => words.Replace("\n", "", StringComparison.Ordinal);
}
