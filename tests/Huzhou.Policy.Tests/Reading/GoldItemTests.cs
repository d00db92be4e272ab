using System.Text.Json;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>The items of the official texts, compared with the annotation one by one. Skipped where the texts are not there.</summary>
public sealed class GoldItemTests
{
    [Fact]
    public void All_113_assignments_of_the_notice_of_2025_are_read_as_annotated()
    {
        string shared = Repository.NeedShared();
        var assignments = Read(shared, "2025-responsibility-notice.txt").Facts.OfType<Fact.Assignment>()
            .ToDictionary(a => a.Item.ToString());
        List<string> faults = [];
        int lines = 0;
        foreach (JsonElement gold in Gold(shared, "2025-notice-assignments.jsonl"))
        {
            lines++;
            string group = gold.GetProperty("group").ValueKind == JsonValueKind.Null ? "livelihood"
                : gold.GetProperty("group").GetRawText();
            string id = $"2025/{group}.{gold.GetProperty("item").GetRawText()}";
            if (!assignments.Remove(id, out Fact.Assignment? read))
            {
                faults.Add($"{id} was not read");
                continue;
            }
            string[] units = [.. gold.GetProperty("units").EnumerateArray().Where(u => u.GetProperty("role").GetString() == "lead")
                .Select(Name)];
            string[] others = [.. gold.GetProperty("units").EnumerateArray().Where(u => u.GetProperty("role").GetString() != "lead")
                .Select(Name)];
            if (read.Leader != gold.GetProperty("leader").GetString() || !units.SequenceEqual(read.Responsibility?.Leads ?? [])
                || !others.SequenceEqual(read.Responsibility?.Supports ?? []))
                faults.Add(
                    $"{id}: {read.Leader}, {string.Join('、', read.Responsibility?.Leads ?? [])} | "
                        + $"{string.Join('、', read.Responsibility?.Supports ?? [])}");
        }
        Faults.None(faults.Concat(assignments.Keys.Select(k => $"{k} is too many")));
        Assert.Equal(113, lines);
    }

    [Fact]
    public void Fourteen_tasks_of_the_notice_mark_their_leads_and_89_follow_the_first_listed_rule()
    {
        Document document = Read(Repository.NeedShared(), "2025-responsibility-notice.txt").Document;
        Assert.Equal(14, document.Tasks.Count(t => t.Responsibility?.Rule == LeadRule.Explicit));
        Assert.Equal(89, document.Tasks.Count(t => t.Responsibility?.Rule == LeadRule.FirstListed));
        Assert.Equal(10, document.LivelihoodProjects.Count(p => p.Responsibility?.Rule == LeadRule.FirstListedByChoice));
        Assert.Equal([6, 28, 8, 1, 5, 13, 11, 15, 16], document.Tasks.GroupBy(t => t.Id.Group).Select(g => g.Count()));
    }

    [Fact]
    public void All_69_tasks_of_the_lists_of_2022_are_paired_as_annotated()
    {
        string shared = Repository.NeedShared();
        var tasks = Read(shared, "2022-department-task-lists.txt").Facts.OfType<Fact.ListedTask>()
            .ToDictionary(t => (t.Item.Group, t.Item.Number));
        List<string> faults = [];
        foreach (JsonElement gold in Gold(shared, "2022-tasklist-tasks.jsonl"))
        {
            var id = (gold.GetProperty("unit").GetString()!, gold.GetProperty("number").GetInt32());
            if (!tasks.Remove(id, out Fact.ListedTask? read))
                faults.Add($"{id} was not read");
            else if (SampleTexts.Squeezed(read.Title) != SampleTexts.Squeezed(gold.GetProperty("title").GetString()!)
                || SampleTexts.Squeezed(read.Detail) != SampleTexts.Squeezed(gold.GetProperty("detail").GetString()!))
                faults.Add($"{id} is paired otherwise");
            else if (read.Span.Start != gold.GetProperty("start").GetInt32())
                faults.Add($"{id} begins elsewhere");
        }
        Faults.None(faults.Concat(tasks.Keys.Select(k => $"{k} is too many")));
    }

    [Fact]
    public void The_minutes_give_six_decisions_on_the_agenda_and_four_on_what_was_circulated()
    {
        var minutes = Assert.IsType<Document.Minutes>(Read(Repository.NeedShared(), "2023-02-executive-meeting-minutes.txt").Document);
        Assert.Equal(17, minutes.Ordinal);
        Assert.Equal((7, 2, 2, 48), (minutes.Attendees.Count, minutes.Invited.Count, minutes.OnLeave.Count, minutes.SittingIn.Count));
        Assert.Equal(6, minutes.Decisions.Count(d => d.Id.Group == "agenda"));
        Assert.Equal(4, minutes.Decisions.Count(d => d.Id.Group == "circular"));
        Assert.All(minutes.Decisions, d => Assert.Equal(DecisionOutcome.ApprovedInPrinciple, d.Outcome));
        Assert.Equal([FollowUpStep.Revise, FollowUpStep.PartyCommitteeAgrees, FollowUpStep.ReportUpward],
            minutes.Decisions.First(d => d.Id.Group == "circular").FollowUp);
        Assert.Equal(7, minutes.Hearings.Count(h => !h.IsCircular));
        Assert.Equal(new DateOnly(2023, 2, 7), minutes.Header.MeetingDate);
        Assert.Equal(new DateOnly(2023, 2, 13), minutes.Header.SignatureDate);
    }

    private static ReadingResult Read(string shared, string file) =>
        SampleTexts.Read(File.ReadAllText(Path.Combine(shared, "seeds", file)));

    private static IEnumerable<JsonElement> Gold(string shared, string file) =>
        File.ReadLines(Path.Combine(shared, "gold", file)).Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement);

    private static string Name(JsonElement unit) => unit.GetProperty("name").GetString()!.Split('（')[0];
}
