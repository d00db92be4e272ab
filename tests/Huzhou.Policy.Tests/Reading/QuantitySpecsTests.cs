using System.Globalization;
using System.Text;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// Runs docs/specs/quantities.md, context.md and numbers.md: a sentence in, every number with its meaning out. HUZHOU_APPROVE=1 writes
/// the readings anew, to be read
/// by eye.
/// </summary>
public sealed class QuantitySpecsTests
{
    private static readonly string[] s_documents = ["quantities.md", "context.md", "numbers.md"];

    public static TheoryData<string, string, string, string> Cases()
    {
        TheoryData<string, string, string, string> cases = [];
        foreach (string document in s_documents)
        {
            foreach (string[] row in RowsOf(document))
                cases.Add(document, row[0], row[1], row[2]);
        }

        return cases;
    }

    /// <summary>The rows of a document: where the sentence stands, the sentence, its reading.</summary>
    internal static IEnumerable<string[]> RowsOf(string document) =>
        Repository.Read(Path(document)).Split('\n').Select(Row).Where(row => row.Length == 3);

    private static string Path(string document) => Repository.Path("docs", "specs", document);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_reads_as_its_row_says(string document, string part, string text, string reading)
    {
        string read = Read(part, text);
        if (Repository.Approve)
            Rewrite(document, text, read);
        else
            Assert.Equal(reading, read);
    }

    [Fact]
    public void There_are_at_least_ninety_cases() => Assert.True(Cases().Count >= 90, $"{Cases().Count} cases");

    private static string[] Row(string line)
    {
        if (!line.StartsWith('|') || line.Length < 3)
            return [];
        string[] cells = [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())];
        return cells.Length == 3 && cells[0] is "plan" or "headline" or "review" ? cells : [];
    }

    private static void Rewrite(string document, string text, string read)
    {
        lock (s_documents)
        {
            StringBuilder written = new();
            foreach (string line in Repository.Read(Path(document)).TrimEnd('\n').Split('\n'))
                written.Append(Row(line) is [var part, var words, _] && words == text ? $"| {part} | {words} | {read} |" : line)
                    .Append('\n');
            Repository.Write(Path(document), written.ToString());
        }
    }

    private static string Read(string part, string text)
    {
        string framed = StatementSpecsTests.Framed(part, text);
        int year = part == "review" ? 2024 : 2025;
        IEnumerable<string> figures = PolicyReader.Default.Read(framed).Facts.OfType<Fact.Figure>()
            .Select(figure => Words(figure, framed, year));
        string read = string.Join("; ", figures);
        return read.Length == 0 ? "–" : read;
    }

    private static string Words(Fact.Figure figure, string text, int year)
    {
        string value = (figure.BaseValue / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        string?[] parts =
        [
            figure.Role == "threshold" ? null : figure.Indicator,
            $"**{text[figure.Span.Range]}**",
            $"{value} {figure.BaseUnit}",
            figure.Bound == QuantityBound.Equal ? null : Bound(figure.Bound),
            figure.Role is "actual" or "target" ? null : figure.Role,
            figure.Measure,
            figure.Direction?.ToString().ToLowerInvariant(),
            figure.Modality == "plain" ? null : figure.Modality,
            figure.Period == year.ToString(CultureInfo.InvariantCulture) ? null : figure.Period,
        ];
        return string.Join(' ', parts.Where(word => !string.IsNullOrEmpty(word)));
    }

    private static string Bound(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => "≥",
        QuantityBound.MoreThan => ">",
        QuantityBound.AtMost => "≤",
        QuantityBound.LessThan => "<",
        QuantityBound.About => "≈",
        QuantityBound.RangeLow => "from",
        _ => "to",
    };
}
