using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>
/// Named mechanisms of the five documents: mentions are read, what belongs to a programme was decided by people and has its place.
/// </summary>
public sealed class ProgrammesOfSeedsTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();
    private static readonly Dictionary<string, Citation> s_places =
        s_archive.Documents.SelectMany(d => d.Targets.Select(t => (t.Id, t.Source)).Concat(d.Observations.Select(o => (o.Id, o.Source))))
            .ToDictionary(pair => pair.Id, pair => pair.Source);

    [Fact]
    public void Every_programme_is_called_by_name_in_a_document() =>
        Assert.All(s_archive.Programmes, programme => Assert.NotEmpty(s_archive.MentionsOf(programme)));

    [Fact]
    public void What_a_programme_names_exists()
    {
        HashSet<string> codes = [.. s_archive.Programmes.Select(p => p.Code)],
            decisions = [.. s_archive.Documents.OfType<Document.Minutes>().SelectMany(m => m.Decisions).Select(d => d.Id.ToString())];
        Assert.All(s_archive.Programmes.Where(p => p.CarriesOut is not null), p => Assert.Contains(p.CarriesOut!, codes));
        Assert.All(s_archive.Programmes.Where(p => p.SetUpBy is not null), p => Assert.Contains(p.SetUpBy!.ToString(), decisions));
        Assert.Empty(s_archive.Programmes.SelectMany(p => p.Targets.Concat(p.Results).Where(id => !s_places.ContainsKey(id))
            .Select(id => $"{p}: there is no {id}")));
    }

    [Fact]
    public void No_name_means_two_programmes() =>
        Assert.All(s_archive.Documents.SelectMany(d => d.Programmes),
            mention => Assert.True(s_archive.Programmes.Count(p => p.IsCalled(mention.Name)) < 2, mention.Name));

    [Fact]
    public void Targets_and_results_of_a_programme_stand_in_the_paragraph_or_item_that_names_it()
    {
        string texts = Path.Combine(Repository.NeedShared(), "seeds");
        List<string> faults = [];
        foreach (Programme programme in s_archive.Programmes)
        {
            IReadOnlyList<ProgrammeMention> mentions = s_archive.MentionsOf(programme);
            foreach (string id in programme.Targets.Concat(programme.Results))
            {
                Citation place = s_places[id];
                string text = File.ReadAllText(Path.Combine(texts, place.Document + ".txt"));
                bool Together(Citation mention) => mention.Document == place.Document
                    && (mention.Item is not null ? mention.Item == place.Item
                        : !text[Math.Min(mention.Span.Start, place.Span.Start)..Math.Max(mention.Span.Start, place.Span.Start)]
                            .Contains('\n', StringComparison.Ordinal));
                if (!mentions.Any(mention => Together(mention.Source)))
                    faults.Add($"{programme}: {id} stands apart from its name");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void The_double_six_rates_have_no_members_because_no_document_gives_any()
    {
        ProgrammeStatus rates = ProgrammeStatus.Of(s_archive).Single(status => status.Programme.Code == "double-six-rates");
        Assert.True(rates.MembersUnknown);
        Assert.Equal([HuzhouArchive.Report2023, HuzhouArchive.Report2024, HuzhouArchive.Notice2025], rates.Documents);
        Assert.Equal(["2025/2.6"], rates.Tasks.Select(task => task.Id.ToString()));
    }

    [Fact]
    public void The_city_carries_out_the_provinces_policies()
    {
        ProgrammeStatus city = ProgrammeStatus.Of(s_archive).Single(status => status.Programme.Code == "fifty-six");
        Assert.Equal("eight-plus-four", city.CarriesOut!.Code);
        Assert.Equal(GovernmentLevel.Provincial, city.CarriesOut.Level);
        Assert.Equal(["2025/2.4"],
            ProgrammeStatus.Of(s_archive)
                .Single(status => status.Programme.Code == "eight-plus-four").Tasks.Select(task => task.Id.ToString()));
    }

    [Fact]
    public void Decisions_of_the_meeting_stay_open_until_a_later_document_speaks_of_what_they_set_up() =>
        Assert.Equal(
            ["agenda.1", "agenda.2", "agenda.4", "agenda.5"],
            DecisionStatus.Of(s_archive).Where(status => !status.IsOpen)
                .Select(status => $"{status.Decision.Id.Group}.{status.Decision.Id.Number}"));
}
