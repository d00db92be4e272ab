using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The documents below docs/specs are read and must give what they say.</summary>
public sealed class SpecsTests
{
    public static TheoryData<string> Files => [.. SpecCase.All().Select(c => c.File).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_reads_as_the_document_says(string file) =>
        Faults.None(SpecCase.All().Where(c => c.File == file).SelectMany(Check));

    [Fact]
    public void Every_case_has_a_name_of_its_own() =>
        Faults.None(SpecCase.All().GroupBy(c => (c.File, c.Name)).Where(g => g.Count() > 1 || g.Key.Name.Length == 0)
            .Select(g => $"{g.Key.File}: \"{g.Key.Name}\" stands {g.Count()} times"));

    [Fact]
    public void There_are_at_least_150_cases_and_the_overview_counts_them()
    {
        (string File, int Texts, int Rows)[] counts =
        [
            .. Repository.Files("docs/specs", "*.md").Select(f => Repository.Relative(f)).Order(StringComparer.Ordinal)
                .Select(f => (f, SpecCase.All().Count(c => c.File == f), RowsOf(Path.GetFileName(f)))).Where(c => c.Item2 + c.Item3 > 0),
        ];
        int all = counts.Sum(c => c.Texts + c.Rows);
        Assert.True(all >= 150, $"{all} cases");
        IEnumerable<string> lines = counts.Append(("all", counts.Sum(c => c.Texts), counts.Sum(c => c.Rows)))
            .Select(c => $"{Path.GetFileName(c.Item1),-18}{c.Item2,6}{c.Item3,6}{c.Item2 + c.Item3,6}");
        Documents.Output("SpecCounts", $"{"document",-18}{"texts",6}{"rows",6}{"cases",6}\n{string.Join('\n', lines)}");
    }

    /// <summary>The rows of a document that are run: sentences with their readings.</summary>
    private static int RowsOf(string document) =>
        document switch
        {
            "quantities.md" or "context.md" or "numbers.md" => QuantitySpecsTests.RowsOf(document).Count(),
            ProgressSpecsTests.Document => ProgressSpecsTests.Cases().Count,
            "answers.md" => AnswerSpecsTests.Rows().Count,
            _ => StatementSpecsTests.CasesOf(document).Count(),
        };

    [Fact]
    public void An_unknown_kind_field_or_line_is_a_fault()
    {
        var made = new SpecCase("x.md", "x", "今年新增就业5万人以上。", "", ["planet 1", "quantity 5万人 | colour: red", "quantity 5万人 colour"]);
        string[] faults = [.. Check(made)];
        Assert.Contains(faults, f => f.Contains("no kind \"planet\"", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("no field \"colour\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_too_many_a_fact_too_few_and_a_wrong_field_are_faults()
    {
        Assert.NotEmpty(Check(new SpecCase("x.md", "x", "今年新增就业5万人以上，新增学位300个。", "", ["quantity 5万人"])));
        Assert.NotEmpty(Check(new SpecCase("x.md", "x", "今年改善环境。", "", ["quantity 5万人"])));
        Assert.NotEmpty(Check(new SpecCase("x.md", "x", "今年新增就业5万人以上。", "", ["quantity 5万人 | value: 6"])));
    }

    internal static IEnumerable<string> Check(SpecCase spec)
    {
        PolicyText asked = spec.Asked();
        ReadingResult read = PolicyReader.Default.Read(asked);
        foreach (var group in spec.Lines.Select(Parse).GroupBy(l => l.Kind))
        {
            List<SpecFact>? actual = SpecFacts.Of(group.Key, asked, read);
            if (actual is null)
            {
                yield return $"{spec.File}, {spec.Name}: there is no kind \"{group.Key}\"";
                continue;
            }
            var wanted = group.Where(l => !l.None).ToList();
            if (wanted.Count != actual.Count)
                yield return $"{spec.File}, {spec.Name}: {wanted.Count} of kind {group.Key} are wanted, {actual.Count} were read: "
                    + $"{string.Join(" ‖ ", actual.Select(a => Show(a, wanted.SelectMany(w => w.Fields.Keys).Distinct())))}";
            for (int i = 0; i < Math.Min(wanted.Count, actual.Count); i++)
            {
                if (wanted[i].Subject != "…" && wanted[i].Subject != actual[i].Subject)
                    yield return $"{spec.File}, {spec.Name}: {group.Key} {i + 1} is \"{actual[i].Subject}\", not \"{wanted[i].Subject}\"";
                foreach (var (field, value) in wanted[i].Fields)
                {
                    if (!actual[i].Fields.TryGetValue(field, out string? got))
                        yield return $"{spec.File}, {spec.Name}: there is no field \"{field}\" of kind {group.Key}";
                    else if (value.EndsWith('…') ? !got.StartsWith(value[..^1], StringComparison.Ordinal) : got != value)
                        yield return $"{spec.File}, {spec.Name}: {group.Key} \"{actual[i].Subject}\" has {field} \"{got}\", "
                            + $"not \"{value}\"";
                }
            }
        }
    }

    private static string Show(SpecFact fact, IEnumerable<string> fields) =>
        $"{fact.Subject} | {string.Join(" | ", fields.Select(f => $"{f}: {fact.Fields.GetValueOrDefault(f)}"))}";

    /// <summary><c>kind subject | field: value | field: value</c>; <c>no kind</c> where none may be read.</summary>
    private static (string Kind, string Subject, bool None, Dictionary<string, string> Fields) Parse(string line)
    {
        string[] parts = line.Split(" | ");
        string[] head = parts[0].Trim().Split(' ', 2);
        if (head[0] == "no")
            return (head[1].Trim(), "", true, []);
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (string part in parts.Skip(1))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            fields[colon < 0 ? part.Trim() : part[..colon].Trim()] = colon < 0 ? "" : part[(colon + 1)..].Trim();
        }
        return (head[0], head.Length > 1 ? head[1].Trim() : "", false, fields);
    }
}
