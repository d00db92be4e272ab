using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>
/// The samples of the pages on the loops that the documents describe: what is promised, given out, decided and supervised.
/// </summary>
public sealed class MechanismSamples
{
    [Fact]
    public void A_work_report_reviews_a_year_and_plans_the_next()
    {
        using Shown shown = new();

        #region WorkReport
        Archive archive = HuzhouArchive.Load();
        foreach (Document.WorkReport report in archive.Documents.OfType<Document.WorkReport>())
        {
            Console.WriteLine($"{report.Title} ({Wording.Of(report.Extent, Language.English)})");
            Console.WriteLine(
                $"  review of {report.ReviewYear}: {report.Observations.Count(result => result.Period.Year == report.ReviewYear)} results");
            Console.WriteLine(
                $"  plan for {report.Year}: {report.Targets.Count(target => target.Period.Year == report.Year)} targets, "
                    + $"{report.Targets.Count(target => target.IsHeadline)} of them in the headline paragraph");
        }

        Scorecard card = Assessor.Default.Assess(archive, new Year(2023)); // the plan of one report, the review of the next
        Console.WriteLine(Wording.Of(card.Total, Language.English));
        #endregion

        Documents.Output("WorkReport", shown.ToString());
    }

    [Fact]
    public void A_notice_gives_each_task_to_a_leader_and_to_bodies()
    {
        using Shown shown = new();

        #region Breakdown
        PortfolioBook book = PortfolioBook.Of(HuzhouArchive.Load(), new Year(2025));
        foreach (Portfolio leader in book.Leaders)
            Console.WriteLine($"{leader.Owner}: {leader.Leads.Count} tasks, {leader.Targets.Count} targets");

        foreach (LeadRule rule in book.Tasks.Select(task => task.Responsibility!.Rule).Distinct().Order())
            Console.WriteLine($"{Wording.Of(rule, Language.English)}: {book.Tasks.Count(task => task.Responsibility!.Rule == rule)} tasks");

        PolicyTask first = book.Tasks.First(task => task.Responsibility!.Rule == LeadRule.Explicit);
        Console.WriteLine(
            $"{first.Id}, led by {string.Join(" and ", first.Responsibility!.Leads)}, supported by "
                + $"{string.Join("、", first.Responsibility.Supports)}");
        #endregion

        Documents.Output("Breakdown", shown.ToString());
    }

    [Fact]
    public void Ten_livelihood_projects_have_parts_and_bodies()
    {
        using Shown shown = new();

        #region LivelihoodProjects
        Archive archive = HuzhouArchive.Load();
        foreach (LivelihoodProject project in PortfolioBook.Of(archive, new Year(2025)).LivelihoodProjects)
        {
            Target[] parts = [.. archive.TargetsOf(new Year(2025)).Where(target => target.Source.Item == project.Id)];
            Console.WriteLine(
                $"{project.Id} {project.Title}: {parts.Length} parts, {Wording.Of(project.Stage, Language.English)}, led by "
                    + $"{project.Responsibility!.Leads[0]}");
        }

        foreach (Observation result in archive.Documents.SelectMany(document => document.Observations)
            .Where(result => result.Indicator.Name.Contains("民生实事", StringComparison.Ordinal)))
            Console.WriteLine($"{result.Period.Year}: {result.Indicator.Name} {Wording.Of(result.Value, Language.English)}");
        #endregion

        Documents.Output("LivelihoodProjects", shown.ToString());
    }

    [Fact]
    public void A_livelihood_project_goes_round_its_loop()
    {
        using Shown shown = new();

        #region LivelihoodLoop
        LivelihoodProject project = new() // invented
        {
            Id = ItemId.Parse("2030/livelihood.1"),
            Title = "社区食堂",
            Stage = LivelihoodStage.Raised,
            Source = new Citation("invented", new TextSpan(0, 4)),
        };
        foreach (LivelihoodStage next in new[] { LivelihoodStage.Candidate, LivelihoodStage.Voted, LivelihoodStage.UnderWay,
            LivelihoodStage.Done, LivelihoodStage.Rated })
            project = LivelihoodLoop.Move(project, next);
        project = project with { Completion = Quantity.Rate(100m), Satisfaction = Quantity.Rate(97.5m) };
        Console.WriteLine(
            $"{project.Title}: {Wording.Of(project.Stage, Language.English)}, {project.Completion!.Value}% completed, "
                + $"{project.Satisfaction!.Value}% satisfied");

        try
        {
            LivelihoodLoop.Move(project with { Stage = LivelihoodStage.Candidate }, LivelihoodStage.Done); // nobody has voted for it
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message.Split(" (")[0]);
        }
        #endregion

        Documents.Output("LivelihoodLoop", shown.ToString());
    }

    [Fact]
    public void The_lists_of_2022_are_judged_against_the_results_of_2022_by_body()
    {
        using Shown shown = new();

        #region TaskLists
        Archive archive = HuzhouArchive.Load();
        Scorecard card = Assessor.Default.Assess(archive, new Year(2022));
        foreach (Scorecard.Group body in card.ByLead)
        {
            Tally tally = body.Tally;
            Console.WriteLine(
                $"{body.Key}: {archive.TasksLedBy(body.Key).Count(task => task.Id.Scope == "2022")} tasks, {tally.Count} targets, "
                    + $"{tally.Met} met, {tally.Missed} missed, {tally.Undecided} undecided, {tally.Silent} not reported back");
        }

        foreach (Assessment row in card.Rows.Where(row => row.Result is not null))
            Console.WriteLine(
                $"{row.Target.Source.Section}, {row.Target.Indicator.Name}: "
                    + $"{TargetText.Describe(row.Target.Condition, Language.English)}; {Wording.Of(row.Result!.Value, Language.English)}"
                    + $" - {Wording.Of(row.Verdict, Language.English)}");
        #endregion

        Documents.Output("TaskLists", shown.ToString());
    }

    [Fact]
    public void A_decision_stays_open_until_a_later_document_speaks_of_it()
    {
        using Shown shown = new();

        #region MeetingDecisions
        foreach (DecisionStatus status in DecisionStatus.Of(HuzhouArchive.Load()))
        {
            MeetingDecision decision = status.Decision;
            Console.WriteLine($"{decision.Id} {decision.Title}, submitted by {decision.SubmittedBy}");
            Console.WriteLine(
                $"  {Wording.Of(decision.Outcome, Language.English)}; "
                    + $"{string.Join(" → ", decision.FollowUp.Select(step => Wording.Of(step, Language.English)))}");
            Console.WriteLine(status.IsOpen ? "  open: no later document speaks of it"
                : $"  {status.SetUp[0].Name} in {string.Join(", ", status.CarriedOut.Select(place => place.Source.Document).Distinct())}");
        }
        #endregion

        Documents.Output("MeetingDecisions", shown.ToString());
    }

    [Fact]
    public void Two_plus_two_is_followed_over_documents()
    {
        using Shown shown = new();

        #region TwoPlusTwo
        ProgrammeStatus status = ProgrammeStatus.Of(HuzhouArchive.Load()).Single(one => one.Programme.Code == "two-plus-two");
        Console.WriteLine(
            $"{status.Programme.Name}: {Wording.Of(status.Programme.Kind, Language.English)}, set up by {status.Programme.SetUpBy}");
        foreach (IGrouping<string, ProgrammeMention> places in status.Mentions.GroupBy(mention => mention.Source.Document))
            Console.WriteLine($"  {places.Key}: {places.Count()} places");
        Console.WriteLine(
            $"  tasks that name it: {status.Tasks.Count}; targets set for it: {status.Assessments.Count}; results reported of it: "
                + $"{status.Results.Count}");
        #endregion

        Documents.Output("TwoPlusTwo", shown.ToString());
    }

    [Fact]
    public void The_double_six_rates_are_named_and_their_members_are_not()
    {
        using Shown shown = new();

        #region DoubleSixRates
        ProgrammeStatus rates = ProgrammeStatus.Of(HuzhouArchive.Load()).Single(one => one.Programme.Kind == ProgrammeKind.RateSet);
        Console.WriteLine(
            $"{rates.Programme.Name}: "
                + $"{(rates.MembersUnknown ? "no document gives the members" : string.Join(", ", rates.Programme.Members))}");
        Console.WriteLine($"named in {string.Join(", ", rates.Documents)}; task {string.Join(", ", rates.Tasks.Select(task => task.Id))}");

        Programme given = rates.Programme with
        {
            Members = ["start-rate",
            "completion-rate"]
        }; // invented: who knows the rates gives their indicators
        Console.WriteLine($"with members: {given.Members.Count}");
        #endregion

        Documents.Output("DoubleSixRates", shown.ToString());
    }

    [Fact]
    public void A_city_programme_carries_out_a_provincial_one()
    {
        using Shown shown = new();

        #region ProvincialProgrammes
        foreach (ProgrammeStatus status in ProgrammeStatus.Of(HuzhouArchive.Load())
            .Where(one => one.CarriesOut is not null || one.CarriedOutBy.Count > 0))
        {
            string relation = status.CarriesOut is { } whose
                ? $"carries out {whose.Name}" : $"carried out by {status.CarriedOutBy[0].Name}";
            Console.WriteLine($"{status.Programme.Name}: {Wording.Of(status.Programme.Level, Language.English)}, {relation}");
            foreach (Assessment row in status.Assessments)
                Console.WriteLine(
                    $"  {row.Target.Period.Year}: {row.Target.Indicator.Name} "
                        + $"{TargetText.Describe(row.Target.Condition, Language.English)} - {Wording.Of(row.Verdict, Language.English)}");
            foreach (Observation result in status.Results)
                Console.WriteLine($"  reported: {result.Indicator.Name} {Wording.Of(result.Value, Language.English)}");
        }
        #endregion

        Documents.Output("ProvincialProgrammes", shown.ToString());
    }
}
