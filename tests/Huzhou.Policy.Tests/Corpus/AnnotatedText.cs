using System.Text.Json.Nodes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Corpus;

/// <summary>One text of tests/Corpus with what a person wrote of it, and what the reader makes of it.</summary>
internal sealed class AnnotatedText
{
    private AnnotatedText(string name)
    {
        Name = name;
        Text = Repository.Read(Repository.Path("tests", "Corpus", name + ".txt"));
        Lines = Read(name);
        Result = PolicyReader.Default.Read(new PolicyText(Text) { DocumentId = name });
    }

    public static IReadOnlyList<AnnotatedText> All { get; } =
        [.. Repository.Files("tests/Corpus", "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
            .Select(name => new AnnotatedText(name))];

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<JsonObject> Lines { get; }

    public ReadingResult Result { get; }

    public static IReadOnlyList<JsonObject> Read(string name) =>
        [.. Repository.Read(Repository.Path("tests", "Corpus", name + ".jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!.AsObject())];

    public IEnumerable<JsonObject> Of(string fact) => Lines.Where(line => (string?)line["fact"] == fact);
}
