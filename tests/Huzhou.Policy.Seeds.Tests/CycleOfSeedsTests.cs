using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The cycles in the data of Huzhou as the page on the cycle shows them.</summary>
public sealed class CycleOfSeedsTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();

    private static readonly CycleAnalysis s_cycle = CycleAnalysis.Of(s_archive, new Year(2023));

    private static IEnumerable<string> Chapter(string title) =>
        CycleSummary.Of(s_cycle, Language.English).Chapters.Where(chapter => chapter.Title.StartsWith(title, StringComparison.Ordinal))
            .SelectMany(chapter => chapter.Lines);

    [Fact]
    public void The_page_counts_what_became_of_the_targets_of_each_year() =>
        Documents.Output("CycleYears", string.Join('\n', new[] { 2022, 2023, 2024, 2025 }.Select(year =>
    {
        CycleAnalysis cycle = CycleAnalysis.Of(s_archive, new Year(year));
        return $"{year}: "
            + string.Join(", ",
                cycle.Counts.Where(pair => pair.Value > 0).Select(pair => $"{pair.Value} {Wording.Of(pair.Key, Language.English)}"));
    })));

    [Fact]
    public void The_page_sets_the_documents_own_words_beside_the_counts() =>
        Documents.Output("CycleOverall",
            string.Join('\n', Chapter("As a whole").Concat(Chapter("Problems").Select(line => "Named as a problem: " + line))));

    [Fact]
    public void The_page_names_the_part_of_each_definition_that_changed() =>
        Documents.Output("CycleDrift", string.Join('\n', Chapter(Wording.Of(OutcomeKind.Drifted, Language.English))));

    [Fact]
    public void The_page_sets_plan_beside_plan() => Documents.Output("CycleRenewals", string.Join('\n',
        Enum.GetValues<RenewalKind>().Select(kind => $"{Wording.Of(kind, Language.English)}: {s_cycle.Of(kind).Count}")
            .Concat(Chapter("In the next plan raised")).Concat(Chapter("In the next plan lowered"))
            .Concat(Chapter("In the next plan asked otherwise"))));

    [Fact]
    public void The_page_shows_what_slipped_and_what_is_pursued_again() =>
        Documents.Output("CycleSlips", string.Join('\n', Chapter("Projects that slipped").Concat(Chapter("Titles and pilots"))));

    [Fact]
    public void The_page_groups_by_section() => Documents.Output("CycleSections", string.Join('\n', s_cycle.Scorecard.BySection
        .Select(group =>
            $"{(group.Key.Length > 0 ? group.Key : "(none)")}: {group.Tally.Count} targets, {group.Tally.Met} met, {group.Tally.Missed} "
                + $"missed, {group.Tally.Undecided} undecided, {group.Tally.Silent} not reported back")));
}
