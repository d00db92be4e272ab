using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>
/// The samples of the pages on what is followed from year to year: ranks, projects, titles, themes, and the documents' own words.
/// </summary>
public sealed class FollowedSamples
{
    [Fact]
    public void Ranks_are_promised_and_reported()
    {
        using Shown shown = new();

        #region RankGoals
        Archive archive = HuzhouArchive.Load();
        foreach (Year year in archive.Years)
        {
            Assessment[] goals = [.. Assessor.Default.Assess(archive, year).Rows.Where(row => row.Target.Measure == Measure.Rank)];
            IEnumerable<string> counts = goals.GroupBy(row => row.Verdict).OrderBy(group => group.Key)
                .Select(group => $"{group.Count()} {Wording.Of(group.Key, Language.English)}");
            if (goals.Length > 0)
                Console.WriteLine($"{year}: {goals.Length} rank goals; {string.Join(", ", counts)}");
        }

        foreach (Assessment row in Assessor.Default.Assess(archive, new Year(2023)).Rows.Where(row => row.Target.Measure == Measure.Rank))
            Console.WriteLine(
                $"{row.Target.Indicator.Name}: {TargetText.Describe(row.Target.Condition, Language.English)} - "
                    + $"{Wording.Of(row.Verdict, Language.English)}");
        foreach (Observation move in archive.Documents.SelectMany(document => document.Observations)
            .Where(result => result.Measure == Measure.RankMove))
        {
            Observation place = archive.ObservationsOf(move.Indicator.Code)
                .Single(result => result.Measure == Measure.Rank && result.Period == move.Period);
            Console.WriteLine(
                $"{move.Period.Year}, {move.Indicator.Name}: {Wording.Of(place.Value, Language.English)}, "
                    + $"{Wording.Of(move.Value, Language.English)}");
        }
        #endregion

        Documents.Output("RankGoals", shown.ToString());
    }

    [Fact]
    public void A_rank_moves_between_years()
    {
        using Shown shown = new();

        #region RankMoves
        Indicator league = new("league", "某榜单排名") { Polarity = Polarity.LowerIsBetter }; // invented
        Observation In(int year, int place) => new()
        {
            Id = $"{year}",
            Indicator = league,
            Measure = Measure.Rank,
            Period = Period.OfYear(new Year(year)),
            Value = new Reported.Exactly(Quantity.Rank(place)),
            League = "全国",
            Source = new Citation("invented", new TextSpan(0, 1)),
        };
        Console.WriteLine(Wording.Of(Comparisons.YearOnYear(In(2029, 29), In(2030, 27)), Language.English));
        #endregion

        Documents.Output("RankMoves", shown.ToString());
    }

    [Fact]
    public void A_named_project_is_followed_under_all_its_names()
    {
        using Shown shown = new();

        #region NamedProjects
        CycleAnalysis cycle = CycleAnalysis.Of(HuzhouArchive.Load(), new Year(2023));
        Console.WriteLine(
            $"{cycle.Projects.Count} projects, {cycle.Projects.Count(path => path.DocumentCount > 1)} of them in two or more documents, "
                + $"{cycle.Slipped.Count} slipped");
        foreach (ProjectPath path in cycle.Projects.Where(path => path.DocumentCount > 2 || path.Slips.Count > 0))
        {
            Console.WriteLine(
                $"{path.Project.Name}{(path.Project.Aliases.Count > 0 ? $" ({string.Join(", ", path.Project.Aliases)})" : "")}");
            foreach (ProjectMention mention in path.Project.Mentions)
            {
                string how = mention.IsPromise ? Wording.Of(mention.Commitment, Language.English) : "reported";
                Console.WriteLine($"  {mention.Source.Document}: {mention.Stage} {how} for {mention.Period.Year}");
            }

            foreach (ProjectPath.Slip slip in path.Slips)
                Console.WriteLine($"  {Wording.Of(slip.Kind, Language.English)}");
        }
        #endregion

        Documents.Output("NamedProjects", shown.ToString());
    }

    [Fact]
    public void A_title_is_pursued_obtained_kept_and_pursued_again()
    {
        using Shown shown = new();

        #region Distinctions
        CycleAnalysis cycle = CycleAnalysis.Of(HuzhouArchive.Load(), new Year(2023));
        foreach (var course in cycle.Distinctions.GroupBy(path => path.Course).OrderBy(group => group.Key))
            Console.WriteLine($"{Wording.Of(course.Key, Language.English)}: {course.Count()}");
        foreach (DistinctionPath path in cycle.Distinctions.Where(path => path.Mentions.Select(mention => mention.Period).Distinct()
            .Count() > 1))
            Console.WriteLine(
                $"{path.Name}: "
                    + $"{string.Join(", ", path.Mentions.Select(mention => $"{Wording.Of(mention.Status, Language.English)} "
                    + $"{mention.Period.Year}"))}");
        #endregion

        Documents.Output("Distinctions", shown.ToString());
    }

    [Fact]
    public void The_themes_head_the_work_of_two_years()
    {
        using Shown shown = new();

        #region Themes
        Archive archive = HuzhouArchive.Load();
        foreach (Theme theme in archive.Themes)
        {
            string years = string.Join("; ", new[] { 2023, 2024 }.Select(year =>
            {
                Scorecard.Group? group = Assessor.Default.Assess(archive,
                    new Year(year)).ByTheme.FirstOrDefault(one => one.Key == theme.Code);
                return group is null ? $"{year}: nothing"
                    : $"{year}: {group.Tally.Count} targets, {group.Tally.Met} met, {group.Tally.Missed} missed";
            }));
            Console.WriteLine($"{theme.Name} ({theme.EnglishName}): {years}");
        }
        #endregion

        Documents.Output("Themes", shown.ToString());
    }

    [Fact]
    public void What_the_documents_say_of_themselves_stands_beside_the_counts()
    {
        using Shown shown = new();

        #region OwnWords
        Archive archive = HuzhouArchive.Load();
        foreach (Year year in archive.Years)
        {
            CycleAnalysis cycle = CycleAnalysis.Of(archive, year);
            if (cycle.Claims.Count + cycle.Shortcomings.Count == 0)
                continue;
            Tally counted = cycle.Scorecard.Total;
            Console.WriteLine($"{year}: {counted.Count} targets, {counted.Judged} judged, {counted.Met} met, {counted.Missed} missed");
            foreach (OverallClaim claim in cycle.Claims)
                Console.WriteLine($"  claimed: {claim.Scope} {Wording.Of(claim.Degree, Language.English)}");
            foreach (Shortcoming problem in cycle.Shortcomings)
                Console.WriteLine($"  named as a problem: {problem.Topic}");
        }
        #endregion

        Documents.Output("OwnWords", shown.ToString());
    }
}
