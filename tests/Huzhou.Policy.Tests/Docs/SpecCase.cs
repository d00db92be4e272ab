using System.Globalization;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>
/// One case of docs/specs: a heading, a fence <c>```text</c> (which may say <c>year=2024</c>, <c>government=云泽市</c>,
/// <c>date=2024-03-01</c>),
/// and below it a fence <c>```reading</c> with the facts that must come out: for every kind that is named all facts of that kind, in the
/// order of the text.
/// </summary>
/// <param name="File">The document.</param>
/// <param name="Name">The heading above the text.</param>
/// <param name="Text">The text that is read.</param>
/// <param name="Known">What the caller says of it.</param>
/// <param name="Lines">The expected facts: kind, subject, and fields after bars.</param>
internal sealed record SpecCase(string File, string Name, string Text, string Known, string[] Lines)
{
    /// <summary>The cases of every document below docs/specs.</summary>
    public static IEnumerable<SpecCase> All() => Repository.Files("docs/specs", "*.md").SelectMany(Read);

    /// <summary>What the reader is asked to read, with what the caller knows.</summary>
    public PolicyText Asked()
    {
        var text = new PolicyText(Text) { DocumentId = "spec" };
        foreach (string word in Known.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = word.Split('=');
            text = pair[0] switch
            {
                "year" => text with { Year = new Year(int.Parse(pair[1], CultureInfo.InvariantCulture)) },
                "government" => text with { Government = pair[1] },
                "date" => text with { Date = DateOnly.ParseExact(pair[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"{File}, {Name}: the text fence knows year, government and date; found \"{pair[0]}\"."),
            };
        }
        return text;
    }

    private static IEnumerable<SpecCase> Read(string path)
    {
        string name = "", known = "";
        List<string>? open = null;
        string? text = null;
        bool expects = false;
        foreach (string line in Repository.Read(path).Split('\n'))
        {
            if (open is null && line.StartsWith('#'))
            {
                name = line.TrimStart('#').Trim();
            }
            else if (open is null && (line.StartsWith("```text", StringComparison.Ordinal) || line == "```reading"))
            {
                open = [];
                expects = line == "```reading";
                known = expects ? known : line["```text".Length..].Trim();
            }
            else if (open is not null && line == "```")
            {
                if (!expects)
                    text = string.Join('\n', open);
                else if (text is null)
                    throw new FormatException($"{Repository.Relative(path)}, {name}: an expected reading stands without a text above it.");
                else
                    yield return new SpecCase(Repository.Relative(path), name, text, known, [.. open.Where(l => l.Trim().Length > 0)]);
                if (expects)
                    text = null;
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }
        if (text is not null || open is not null)
            throw new FormatException($"{Repository.Relative(path)}, {name}: a text stands without an expected reading below it.");
    }
}
