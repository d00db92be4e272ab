using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The sample documents beside these tests: every genre, in our own words.</summary>
internal static class SampleTexts
{
    public static string[] Names
    {
        get;
    } = [.. Repository.Files("tests/Huzhou.Policy.Tests/Samples", "*.txt").Select(f => Path.GetFileName(f))];

    public static string Of(string name) => Repository.Read(Repository.Path("tests", "Huzhou.Policy.Tests", "Samples", name));

    public static ReadingResult Read(string text) => PolicyReader.Default.Read(new PolicyText(text) { DocumentId = "sample" });

    /// <summary>Every fact with the words of its places, blanks and line breaks left out, so that layouts can be compared.</summary>
    public static string[] Evidence(ReadingResult read, string text) =>
        [.. read.Facts.Where(f => f is not Fact.Remark)
            .Select(f =>
                $"{f.Kind} {Squeezed(text[f.Span.Range])} "
                    + $"{(f is Fact.Promise { Target.Source.NumberSpan: { } number } ? Squeezed(text[number.Range]) : "")}")];

    /// <summary>
    /// Every fact, findings included, with the words of all its places: statement, number, section heads, progress, title.
    /// </summary>
    public static string[] EveryPlace(ReadingResult read, string text)
    {
        string Words(TextSpan? span) => span is { } place ? Squeezed(text[place.Range]) : "–";
        return
        [
            .. read.Facts.Select(f => $"{f.Kind} {(f is Fact.Remark { Finding.Span: null } ? "–" : Words(f.Span))} {f switch
            {
                Fact.Promise { Target.Source: var source } => Words(source.NumberSpan),
                Fact.Result { Observation.Source: var source } => Words(source.NumberSpan),
                Fact.ListedTask task => Words(task.TitleSpan),
                Fact.Remark remark => remark.Finding.Message,
                _ => "",
            }}"),
            .. read.Document.Tasks.Select(t => $"item {t.Id} {Words(t.Source.Span)}"),
            .. read.Document.LivelihoodProjects.Select(p => $"project {p.Id} {Words(p.Source.Span)}"),
            .. read.Document.Sections.Select(s => $"section {s.Path} {s.Title}"),
        ];
    }

    public static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
}
