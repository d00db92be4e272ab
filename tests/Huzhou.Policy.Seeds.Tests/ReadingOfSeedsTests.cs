using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The data is what the reader finds in the five texts, with the review applied. HUZHOU_APPROVE=1 writes it anew.</summary>
public sealed class ReadingOfSeedsTests
{
    private static readonly (string Id, int Year)[] s_documents =
    [
        ("2022-department-task-lists", 2022),
        ("2023-02-executive-meeting-minutes", 2023),
        ("2023-government-work-report", 2023),
        ("2024-government-work-report", 2024),
        ("2025-responsibility-notice", 2025),
    ];

    [Fact]
    public void Reading_the_texts_and_reviewing_the_outcome_yields_the_data_fact_by_fact()
    {
        Archive catalogues = Catalogues();
        IndicatorCatalogue indicators = IndicatorCatalogue.Standard.With(catalogues.Indicators);
        Archive read = new(Readings(catalogues, indicators)) { Indicators = indicators, Organizations = catalogues.Organizations };
        Review.Outcome outcome = Reviewed.Apply(read);
        Assert.Empty(outcome.Findings);
        List<string> differences = [];
        foreach (Document document in outcome.Archive.Documents)
        {
            string expected = PolicyJson.Write(document, indicators), path = Repository.Path("seeds", document.Id + ".json");
            if (Repository.Approve)
                File.WriteAllText(path, expected + (expected.EndsWith('\n') ? "" : "\n"));
            differences.AddRange(Compare(document.Id, expected, Repository.Read(path)));
        }

        string listed = string.Join('\n', outcome.Applied.Where(decision => !IsOwnWords(decision)).Select(Line)) + "\n";
        string list = Repository.Path("seeds", "reviewed-differences.txt");
        if (Repository.Approve)
            File.WriteAllText(list, listed);
        Assert.Empty(differences);
        Assert.Equal(Repository.Read(list), listed);
        Assert.Equal(PolicyJson.Write(outcome.Archive), PolicyJson.Write(Reviewed.Apply(outcome.Archive).Archive));
    }

    /// <summary>No sentence of a document stands in its data: whatever has a title or a topic was given one of our own.</summary>
    [Fact]
    public void Every_title_and_topic_is_in_our_own_words()
    {
        HashSet<string> renamed = [.. Reviewed.Decisions.OfType<ReviewDecision.Rename>().Select(rename => rename.Fact.Id)];
        List<string> theirs = [];
        foreach (Document document in Readings(Catalogues(), IndicatorCatalogue.Standard))
        {
            IEnumerable<(AddressedPart Part, string Words)> named =
            [
                .. document.Tasks.Select(task => (AddressedPart.Item, task.Id.ToString())),
                .. document.LivelihoodProjects.Select(project => (AddressedPart.Item, project.Id.ToString())),
                .. document.Claims.Select(claim => (AddressedPart.Claim, claim.Scope)),
                .. document.Shortcomings.Select(problem => (AddressedPart.Shortcoming, problem.Topic)),
                .. ((document as Document.Minutes)?.Hearings ?? []).Select(hearing => (AddressedPart.Hearing, hearing.Topic)),
                .. ((document as Document.Minutes)?.Decisions ?? []).Select(decision => (AddressedPart.Item, decision.Id.ToString())),
            ];
            theirs.AddRange(named.Where(one => !renamed.Contains(FactAddress.Named(document.Id, one.Part, one.Words).Id))
                .Select(one => $"{document.Id} {one.Part} {one.Words}"));
        }

        Assert.Empty(theirs);
    }

    private static Review Reviewed => PolicyJson.ReadReview(Repository.Read(Repository.Path("seeds", "review.json")));

    /// <summary>The texts as they are read, without the titles of their sections, which are the document's own words.</summary>
    private static IEnumerable<Document> Readings(Archive catalogues, IndicatorCatalogue indicators)
    {
        string texts = Path.Combine(Repository.NeedShared(), "seeds");
        PolicyReader reader = new(ReadingOptions.Default with { Indicators = indicators, Organizations = catalogues.Organizations });
        foreach ((string id, int year) in s_documents)
        {
            Document read = reader.Read(new PolicyText(File.ReadAllText(Path.Combine(texts, id + ".txt")))
            {
                DocumentId = id,
                Government = "湖州市",
                Year = new Year(year),
            }).Document;
            yield return read with { Findings = [], Sections = [.. read.Sections.Select(section => section with { Title = null })] };
        }
    }

    private static bool IsOwnWords(ReviewDecision decision) =>
        decision is ReviewDecision.Rename { Fact.Part: not (AddressedPart.Target or AddressedPart.Result) };

    private static string Line(ReviewDecision decision)
    {
        string what = decision is ReviewDecision.Mention mention
            ? $"{mention.Programme.Source.Document} {mention.Programme.Name} at {mention.Programme.Source.Span}"
            : decision.Addresses[0].ToString();
        return $"{char.ToLowerInvariant(decision.Name[0])}{decision.Name[1..]} {what}: {decision.Reason}";
    }

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
