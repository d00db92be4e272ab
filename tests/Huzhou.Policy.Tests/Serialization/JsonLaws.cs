using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What holds for every document and every judgement.</summary>
public sealed class JsonLaws
{
    private static Gen<TextSpan> Span =>
        from start in Gen.Choose(0, int.MaxValue / 2) from length in Gen.Choose(0, 500) select new TextSpan(start, length);

    /// <summary>Words with everything that JSON has to escape or might.</summary>
    private static Gen<string> Word =>
        Gen.Elements("湖州", "a\"b", "back\\slash", "two\nlines", "tab\t", "\u0001", "𠀀𠮷", "😀", "’“”", "<&>", "\u3000全", "a\u2028b",
            "null", " lead", "#", "x@y", "é");

    private static Gen<T> OneOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<Target> Target =>
        from pair in Some.Pair
        from stretch in Gen.Elements(true, false)
        from basis in Gen.Choose(0, 63)
        from weight in Some.Positive
        from headline in Gen.Elements(true, false)
        from origin in Word.OrNull()
        from number in Span
        from section in Word.OrNull()
        from period in Some.Period
        select pair.Target with
        {
            Stretch = stretch ? pair.Target.Condition : null,
            Basis = (Basis)basis,
            Weight = weight,
            IsHeadline = headline,
            Origin = origin,
            Period = period,
            Source = pair.Target.Source with
            {
                NumberSpan = headline ? number : null,
                Section = section,
                Item = stretch ? new ItemId("2025", "市科协", 3) : null
            },
        };

    private static Gen<Observation> Result =>
        from pair in Some.Pair
        from against in Some.Reference.OrNull()
        from basis in Gen.Choose(0, 63)
        from league in Word.OrNull()
        from stated in Some.QuantityOf(Measure.Rate, Unit.Percent, Some.Decimal).OrNull()
        from period in Some.Period
        select pair.Result with { Against = against, Basis = (Basis)basis, League = league, StatedCompletion = stated, Period = period };

    private static Gen<Document> Document =>
        from id in Word
        from title in Word
        from year in Some.Year
        from extent in OneOf<DocumentExtent>()
        from targets in Target.ListOf()
        from results in Result.ListOf()
        from span in Span
        from ordinal in Gen.Choose(1, 99)
        from names in Word.ListOf()
        from steps in OneOf<FollowUpStep>().ListOf()
        from which in Gen.Choose(0, 5)
        select Filled(which, id, title, year, ordinal, names, steps, span) with
        {
            Extent = extent,
            Header = new() { Addressees = names, Publisher = title },
            Targets = [.. targets.Select((t,
                i) => t with { Id = $"t{i}",
                    Source = new Citation(id, t.Source.Span) { NumberSpan = t.Source.NumberSpan, Section = t.Source.Section,
                        Item = t.Source.Item } })],
            Observations = [.. results.Select((o, i) => o with { Id = $"o{i}" })],
            Findings = [.. names.Select(n => new Finding("HZP0001", Severity.Error, n, n, span))],
        };

    [Fact]
    public void Every_document_reads_back_as_it_was_with_and_without_a_catalogue() => Law.Holds(Document, document =>
    {
        string alone = PolicyJson.Write(document);
        Assert.Equal(document, PolicyJson.ReadDocument(alone));
        string plain = PolicyJson.Write(document, Sample.Catalogue, indented: false);
        Document again = PolicyJson.ReadDocument(plain, Sample.Catalogue);
        Assert.Equal(document, again);
        Assert.Equal(plain, PolicyJson.Write(again, Sample.Catalogue, indented: false));
    }, 60);

    [Fact]
    public void Every_archive_writes_the_text_it_was_read_from() => Law.Holds(Document, document =>
    {
        string json = PolicyJson.Write(new Archive([document]) { Indicators = Sample.Catalogue });
        Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadArchive(json)));
    }, 60);

    [Fact]
    public void Every_judgement_reads_back_as_it_was() => Law.Holds(Some.Pair, pair =>
    {
        Assessment assessment = Assessor.Default.Assess(pair.Target, [pair.Result]);
        Assert.Equal(assessment, PolicyJson.ReadAssessment(PolicyJson.Write(assessment)));
    });

    [Fact]
    public void Members_may_stand_in_any_order() => Law.Holds(Document, document =>
    {
        string json = PolicyJson.Write(document, indented: false);
        Assert.Equal(document, PolicyJson.ReadDocument(Turned(json)));
    }, 30);

    /// <summary>The same JSON with the members of every object in reverse, so that kinds and schema come last.</summary>
    private static string Turned(string json)
    {
        System.Text.Json.Nodes.JsonNode Turn(System.Text.Json.Nodes.JsonNode? node) => node switch
        {
            System.Text.Json.Nodes.JsonObject members =>
                new System.Text.Json.Nodes.JsonObject(members.Reverse()
                    .Select(m => KeyValuePair.Create(m.Key, (System.Text.Json.Nodes.JsonNode?)Turn(m.Value)))),
            System.Text.Json.Nodes.JsonArray items => new System.Text.Json.Nodes.JsonArray([.. items.Select(Turn)]),
            _ => node!.DeepClone(),
        };
        return Turn(System.Text.Json.Nodes.JsonNode.Parse(json)).ToJsonString();
    }

    private static Document Filled(int which, string id, string title, Year year, int ordinal, IReadOnlyList<string> names,
        IReadOnlyList<FollowUpStep> steps, TextSpan span)
    {
        Citation source = new(which % 2 == 0 ? id : "other", span);
        return which switch
        {
            0 =>
                new Document.WorkReport
                {
                    Id = id, Title = title, Government = title, Year = year,
                    Shortcomings = [.. names.Select(n => new Shortcoming { Topic = n, Period = Period.OfYear(year), Source = source })]
                },
            1 => new Document.ResponsibilityNotice
            {
                Id = id,
                Title = title,
                Government = title,
                Year = year,
                Tasks = [.. names.Select((n,
                    i) => new PolicyTask { Id = new("2025", "2", i + 1), Title = n,
                        Responsibility = new() { Leads = names, Source = source }, Source = source, Detail = source })],
            },
            2 =>
                new Document.TaskLists
                {
                    Id = id, Title = title, Government = title, Year = year,
                    Sections = [.. names.Select(n => new Section { Path = n, Title = n, Span = span })]
                },
            3 => new Document.Minutes
            {
                Id = id,
                Title = title,
                Government = title,
                Year = year,
                Ordinal = ordinal,
                Attendees = names,
                Decisions = [new() { Id = new("1", "agenda", ordinal), Title = title, Documents = names, FollowUp = steps,
                    Source = source }],
            },
            4 =>
                new Document.ProgressReport
                {
                    Id = id, Title = title, Government = title, Year = year,
                    Entries = [new() { Task = new("2025", "2", ordinal), AsOf = DateOnly.MaxValue, Statement = title, Source = source }]
                },
            _ =>
                new Document.Communique
                {
                    Id = id, Title = title, Government = title, Year = year,
                    Distinctions = [.. names.Select(n => new Distinction { Name = n, Period = Period.OfYear(year), Source = source })]
                },
        };
    }
}
