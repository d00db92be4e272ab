using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Corpus;

/// <summary>The reader and the assessor against texts that were annotated before either saw them.</summary>
public sealed class CorpusTests
{
    private static readonly (string Reading, Verdict[] Verdicts)[] s_verdicts =
    [
        ("met", [Verdict.Met]), ("exceeded", [Verdict.Exceeded]), ("missed", [Verdict.Missed]),
        ("not_reported", [Verdict.NotReported, Verdict.Unresolved]),
    ];

    [Fact]
    public void The_annotation_is_of_the_texts_and_large_enough()
    {
        Assert.All(AnnotatedText.All.SelectMany(text => text.Of("quantity").Select(line => (text, line))), pair =>
            Assert.Equal((string)pair.line["text"]!, pair.text.Text.Substring((int)pair.line["start"]!, (int)pair.line["length"]!)));
        Assert.True(AnnotatedText.All.Count >= 12);
        Assert.True(AnnotatedText.All.Sum(text => text.Of("quantity").Count()) >= 600);
        Assert.True(AnnotatedText.Read("cycles").Count >= 100);
    }

    [Fact]
    public void The_corpus_is_read_as_well_as_the_page_says()
    {
        List<string> misses = [];
        StringBuilder table = new("text                     mentions  found  strict  full  beside\n");
        CorpusScore all = new(0, 0, 0, 0, 0);
        foreach (AnnotatedText text in AnnotatedText.All)
        {
            CorpusScore score = CorpusScore.Of(text, misses);
            all += score;
            Row(table, text.Name, score);
        }

        Row(table, "all", all);
        (int owners, int ownersRight) = Owners(misses);
        (int rows, int rowsRight) = Progress(misses);
        (int verdicts, int verdictsRight, int falseClaims) = Verdicts(misses);
        table.AppendLine().Append(CultureInfo.InvariantCulture, $"tasks with their owners   {ownersRight} of {owners} right\n")
            .Append(CultureInfo.InvariantCulture, $"rows of progress          {rowsRight} of {rows} right\n")
            .Append(CultureInfo.InvariantCulture,
                $"verdicts of targets       {verdictsRight} of {verdicts} right, {falseClaims} false claims of met or missed");
        if (Environment.GetEnvironmentVariable("HUZHOU_MISSES") is { Length: > 0 } file)
            File.WriteAllLines(file, misses);
        Docs.Documents.Output("Corpus", table.ToString());
        Assert.True(all.Found >= FoundFloor * all.Count, $"found {all.Found} of {all.Count}");
        Assert.True(all.Full >= FullFloor * all.Count, $"full {all.Full} of {all.Count}");
        Assert.True(verdictsRight >= VerdictFloor * verdicts, $"verdicts {verdictsRight} of {verdicts}");
        Assert.True(rowsRight >= ProgressFloor * rows, $"progress {rowsRight} of {rows}");
        Assert.True(ownersRight >= OwnersFloor * owners, $"owners {ownersRight} of {owners}");
        Assert.True(falseClaims == 0, $"{falseClaims} false claims");
    }

    private const double FoundFloor = 0.97, FullFloor = 0.85, VerdictFloor = 0.93, ProgressFloor = 1, OwnersFloor = 1;

    private static void Row(StringBuilder table, string name, CorpusScore score) => table.Append(CultureInfo.InvariantCulture,
        $"{name,-24} {score.Count,8}  {Part(score.Found, score)}  {Part(score.Strict, score),6}  {Part(score.Full, score)}  {score.Spurious,6}\n");

    private static string Part(int part, CorpusScore score) =>
        (100.0 * part / Math.Max(1, score.Count)).ToString("0", CultureInfo.InvariantCulture).PadLeft(4) + "%";

    private static (int Count, int Right) Owners(List<string> misses)
    {
        int count = 0, right = 0;
        foreach (AnnotatedText text in AnnotatedText.All)
        {
            Fact.Assignment[] read = [.. text.Result.Facts.OfType<Fact.Assignment>()];
            foreach (JsonObject line in text.Of("assignment"))
            {
                count++;
                Fact.Assignment? found = read.FirstOrDefault(one => one.Item.Number == (int)line["item"]!
                    && one.Item.Group == line["group"]!.ToString());
                bool isRight = found is not null && found.Leader == (string)line["leader"]!
                    && found.Responsibility is { } owners && owners.Leads.SequenceEqual(Names(line, "lead"))
                    && owners.Supports.SequenceEqual(Names(line, "support"));
                right += isRight ? 1 : 0;
                if (!isRight)
                    misses.Add($"{text.Name} OWNERS {line["group"]}.{line["item"]}: {found?.Leader} {found?.Responsibility}");
            }
        }

        return (count, right);
    }

    private static IEnumerable<string> Names(JsonObject line, string role) => line[role]!.AsArray().Select(name => (string)name!);

    private static (int Count, int Right) Progress(List<string> misses)
    {
        int count = 0, right = 0;
        foreach (AnnotatedText text in AnnotatedText.All)
        {
            Fact.ProjectProgress[] read = [.. text.Result.Facts.OfType<Fact.ProjectProgress>()];
            foreach (JsonObject line in text.Of("progress"))
            {
                count++;
                Fact.ProjectProgress? found =
                    read.FirstOrDefault(one => one.Item.Number.ToString(CultureInfo.InvariantCulture) == (string)line["item"]!);
                bool isRight = found?.Planned?.Value == (decimal)line["planned"]! && found.Done?.Value == (decimal)line["done"]!
                    && found.Percent == (decimal)line["percent"]!;
                right += isRight ? 1 : 0;
                if (!isRight)
                    misses.Add($"{text.Name} PROGRESS {line["item"]}: {found?.Planned} {found?.Done} {found?.Percent}");
            }
        }

        return (count, right);
    }

    private static (int Count, int Right, int False) Verdicts(List<string> misses)
    {
        int count = 0, right = 0, wrong = 0;
        foreach (IGrouping<string, JsonObject> pair in AnnotatedText.Read("cycles").GroupBy(line => (string)line["plan"]!))
        {
            AnnotatedText plan = AnnotatedText.All.Single(text => text.Name == pair.Key);
            AnnotatedText results = AnnotatedText.All.Single(text => text.Name == (string)pair.First()["results"]!);
            Archive archive = new([plan.Result.Document, results.Result.Document]) { Indicators = IndicatorCatalogue.Standard };
            IReadOnlyList<Assessment> rows =
                CycleAnalysis.Of(archive, new Year((int)pair.First()["year"]!), plan.Result.Government).Scorecard.Rows;
            foreach (JsonObject line in pair)
            {
                count++;
                int start = (int)line["valueStart"]!;
                Assessment? row = rows.FirstOrDefault(one => one.Target.Source.NumberSpan is { } number
                    && Math.Abs(number.Start - start) <= 6 && number.Start < start + ((string)line["text"]!).Length);
                bool isRight = row is not null && s_verdicts.Single(one => one.Reading == (string)line["verdict"]!)
                    .Verdicts.Contains(row.Verdict);
                bool isFalse = row is { IsJudged: true }
                    && ((row.Verdict == Verdict.Missed) != ((string)line["verdict"]! == "missed")
                    || (string)line["verdict"]! == "not_reported");
                right += isRight ? 1 : 0;
                wrong += isFalse ? 1 : 0;
                if (!isRight)
                    misses.Add($"{pair.Key} VERDICT {line["text"]} {line["indicator"]} should be {line["verdict"]}: "
                        + $"{row?.Verdict} {row?.Reason} {row?.Result}{(isFalse ? " FALSE" : "")}");
            }
        }

        return (count, right, wrong);
    }
}
