namespace Huzhou.Policy.Tests;

public sealed class ArchiveTests
{
    private static readonly Indicator Jobs = IndicatorCatalogue.Standard.Find("new-urban-jobs")!;

    [Fact]
    public void An_archive_answers_what_was_promised_reported_and_assigned()
    {
        Archive archive = new([Report(2024, targets: [], observations: [Result("r1", 6.9m)]),
            Report(2023, targets: [Promise("t1", 6m)], observations: [])]);
        Assert.Equal(["r-2023", "r-2024"], archive.Documents.Select(d => d.Id));
        Assert.Equal(["t1"], archive.TargetsOf(new Year(2023)).Select(t => t.Id));
        Assert.Empty(archive.TargetsOf(new Year(2024)));
        Assert.Equal(["r1"], archive.ObservationsOf("new-urban-jobs").Select(o => o.Id));
        Assert.Empty(archive.ObservationsOf("gdp"));
    }

    [Fact]
    public void Tasks_are_found_under_every_name_of_the_body()
    {
        Organization bureau = new("data",
            [new("市大数据发展管理局", until: new DateOnly(2024, 6, 30)), new("市数据局", from: new DateOnly(2024, 7, 1))]);
        Document.ResponsibilityNotice notice = new()
        {
            Id = "n",
            Title = "notice",
            Government = "湖州市",
            Year = new Year(2025),
            Header = new DocumentHeader { SignatureDate = new DateOnly(2025, 3, 4) },
            Tasks =
            [
                Task("2025/2.1", leads: ["市数据局"], supports: []),
                Task("2025/2.2", leads: ["市财政局"], supports: ["市数据局"]),
            ],
        };
        Archive archive = new([notice]) { Organizations = new OrganizationDirectory([bureau]) };
        Assert.Equal(["2025/2.1"], archive.TasksLedBy("市大数据发展管理局").Select(t => t.Id.ToString()));
        Assert.Equal(["2025/2.2"], archive.TasksSupportedBy("data").Select(t => t.Id.ToString()));
        Assert.Equal(["2025/2.2"], archive.TasksLedBy("市财政局").Select(t => t.Id.ToString()));
    }

    [Fact]
    public void Identities_are_unique()
    {
        Assert.Contains("Two documents share the identity \"r-2023\".",
            Assert.Throws<ArgumentException>(() => new Archive([Report(2023, [], []), Report(2023, [], [])])).Message,
            StringComparison.Ordinal);
        Assert.Contains("Two targets share the identity \"t1\".",
            Assert.Throws<ArgumentException>(() => new Archive([Report(2023, [Promise("t1", 6m), Promise("t1", 7m)], [])])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_equals_a_document_with_the_same_facts_and_copies_its_lists()
    {
        List<Target> targets = [Promise("t1", 6m)];
        Document a = Report(2023, targets, []), b = Report(2023, [Promise("t1", 6m)], []);
        targets.Clear();
        Assert.Single(a.Targets);
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void A_weight_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Promise("t", 6m) with { Weight = -1m });

    internal static Target Promise(string id, decimal value) => new()
    {
        Id = id,
        Indicator = Jobs,
        Measure = Measure.Count,
        Period = Period.Parse("2023"),
        Condition = new Condition.AtLeast(Quantity.Of(value, "万人")),
        Source = new Citation("r-2023", new TextSpan(10, 12)),
    };

    internal static Observation Result(string id, decimal value) => new()
    {
        Id = id,
        Indicator = Jobs,
        Measure = Measure.Count,
        Period = Period.Parse("2023"),
        Value = new Reported.Exactly(Quantity.Of(value, "万人")),
        Source = new Citation("r-2024", new TextSpan(20, 12)),
    };

    private static Document.WorkReport Report(int year, IReadOnlyList<Target> targets, IReadOnlyList<Observation> observations) => new()
    {
        Id = $"r-{year}",
        Title = $"Report {year}",
        Government = "湖州市",
        Year = new Year(year),
        Targets = targets,
        Observations = observations,
    };

    private static PolicyTask Task(string id, IReadOnlyList<string> leads, IReadOnlyList<string> supports) => new()
    {
        Id = ItemId.Parse(id),
        Title = id,
        Responsibility = new Responsibility { Leads = leads, Supports = supports },
        Source = new Citation("n", default),
    };
}
