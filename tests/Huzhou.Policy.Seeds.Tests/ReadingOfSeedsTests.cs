using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The data is what the reader finds in the five texts, with the review laid over it. HUZHOU_APPROVE=1 writes it anew.</summary>
public sealed class ReadingOfSeedsTests
{
    private static readonly (string Id, int Year, string? Date)[] s_documents =
    [
        ("2022-department-task-lists", 2022, null),
        ("2023-02-executive-meeting-minutes", 2023, null),
        ("2023-government-work-report", 2023, null),
        ("2024-government-work-report", 2024, null),
        ("2025-responsibility-notice", 2025, null),
    ];

    [Fact]
    public void Reading_the_texts_and_reviewing_the_outcome_yields_the_data_fact_by_fact()
    {
        string texts = Path.Combine(Repository.NeedShared(), "seeds");
        Archive catalogues = Catalogues();
        SeedReview review = new(Repository.Read(Repository.Path("seeds", "review.json")));
        List<string> differences = [];
        foreach ((string id, int year, string? _) in s_documents)
        {
            PolicyReader reader = new(ReadingOptions.Default with
            {
                Indicators = IndicatorCatalogue.Standard.With(catalogues.Indicators),
                Organizations = catalogues.Organizations
            });
            ReadingResult reading = reader.Read(new PolicyText(File.ReadAllText(Path.Combine(texts, id + ".txt")))
            {
                DocumentId = id,
                Government = "湖州市", Year = new Year(year)
            });
            JsonObject read = JsonNode.Parse(PolicyJson.Write(reading.Document with { Findings = [] }, Merged(catalogues)))!.AsObject();
            JsonObject reviewed = review.Apply(id, read);
            string expected = PolicyJson.Write(PolicyJson.ReadDocument(reviewed.ToJsonString(), Merged(catalogues)), Merged(catalogues));
            string path = Repository.Path("seeds", id + ".json");
            if (Repository.Approve)
                File.WriteAllText(path, expected + (expected.EndsWith('\n') ? "" : "\n"));
            differences.AddRange(Compare(id, expected, Repository.Read(path)));
        }

        string listed = string.Join('\n', review.Differences) + "\n";
        string list = Repository.Path("seeds", "reviewed-differences.txt");
        if (Repository.Approve)
            File.WriteAllText(list, listed);
        Assert.Empty(differences);
        Assert.Equal(Repository.Read(list), listed);
        Assert.Empty(review.Unused);
    }

    private static IndicatorCatalogue Merged(Archive catalogues) => IndicatorCatalogue.Standard.With(catalogues.Indicators);

    private static Archive Catalogues() => PolicyJson.Combine(
        ((string[])["indicators.json", "organizations.json", "places-and-people.json"])
            .Select(name => KeyValuePair.Create(name, (ReadOnlyMemory<byte>)File.ReadAllBytes(Repository.Path("seeds", name)))));

    private static IEnumerable<string> Compare(string id, string expected, string actual)
    {
        HashSet<string> wanted = [.. expected.Split('\n').Select(Bare)], held = [.. actual.Split('\n').Select(Bare)];
        return wanted.Except(held).Select(line => $"{id}: missing {line}")
            .Concat(held.Except(wanted).Select(line => $"{id}: only in the data {line}"));
    }

    private static string Bare(string line) => line.Trim().TrimEnd(',');
}
