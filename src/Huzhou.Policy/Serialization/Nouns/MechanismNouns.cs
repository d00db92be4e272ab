using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>What a programme groups and how far it is.</summary>
internal static class ProgrammeStatusNoun
{
    private static readonly Members<ProgrammeStatus> s_all = new();
    private static readonly Part<ProgrammeStatus,
        Programme> s_programme = s_all.Need("programme", p => p.Programme, ProgrammeNoun.Form, "机制", "the programme");
    private static readonly Part<ProgrammeStatus,
        Programme> s_carriesOut =
        s_all.May("carriesOut", p => p.CarriesOut, ProgrammeNoun.Form, "所落实的上级机制", "the programme it carries out");
    private static readonly Part<ProgrammeStatus,
        IReadOnlyList<Programme>> s_carriedOutBy =
        s_all.Many("carriedOutBy", p => p.CarriedOutBy, ProgrammeNoun.Form, "落实它的机制", "the programmes that carry it out");
    private static readonly Part<ProgrammeStatus,
        IReadOnlyList<PolicyTask>> s_tasks = s_all.Many("tasks", p => p.Tasks, TaskNoun.Form, "任务", "its tasks");
    private static readonly Part<ProgrammeStatus,
        Tally> s_tally = s_all.Need("tally", p => p.Tally, TallyNoun.Form, "计数", "the counts over its targets");
    private static readonly Part<ProgrammeStatus,
        IReadOnlyList<Assessment>> s_assessments =
        s_all.Many("assessments", p => p.Assessments, AssessmentNoun.Form, "目标的判定", "its judged targets");
    private static readonly Part<ProgrammeStatus,
        IReadOnlyList<Observation>> s_results = s_all.Many("results", p => p.Results, ObservationNoun.Form, "结果", "its results");
    private static readonly Part<ProgrammeStatus,
        IReadOnlyList<ProgrammeMention>> s_mentions =
        s_all.Many("mentions", p => p.Mentions, ProgrammeMentionNoun.Form, "提及", "where documents speak of it");

    internal static Noun<ProgrammeStatus> Form { get; } =
        new("programmeStatus", "机制的进展", "what a programme groups and how far it is", s_all, static (in v) => new()
        {
            Programme = s_programme.Need(v),
            CarriesOut = s_carriesOut.Get(v),
            CarriedOutBy = s_carriedOutBy.OrUsual(v),
            Tasks = s_tasks.OrUsual(v),
            Tally = s_tally.Need(v),
            Assessments = s_assessments.OrUsual(v),
            Results = s_results.OrUsual(v),
            Mentions = s_mentions.OrUsual(v),
        });
}

/// <summary>A decision with what it set up and the later places that speak of it.</summary>
internal static class DecisionStatusNoun
{
    private static readonly Members<DecisionStatus> s_all = new();
    private static readonly Part<DecisionStatus,
        string> s_minutes = s_all.Need("minutes", d => d.Minutes, Scalars.Text, "所在纪要", "the minutes it stands in");
    private static readonly Value<DecisionStatus, DateOnly> s_day = s_all.May("day", d => d.Day, Scalars.Day, "日期", "the day");
    private static readonly Value<DecisionStatus,
        bool> s_open = s_all.Need("open", d => d.IsOpen, Scalars.Flag, "是否未落实", "whether nothing that was to follow is seen");
    private static readonly Part<DecisionStatus,
        MeetingDecision> s_decision = s_all.Need("decision", d => d.Decision, DecisionNoun.Form, "决定", "the decision");
    private static readonly Part<DecisionStatus,
        IReadOnlyList<Programme>> s_setUp = s_all.Many("setUp", d => d.SetUp, ProgrammeNoun.Form, "设立的机制", "the programmes it set up");
    private static readonly Part<DecisionStatus,
        IReadOnlyList<ProgrammeMention>> s_carriedOut =
        s_all.Many("carriedOut", d => d.CarriedOut, ProgrammeMentionNoun.Form, "后来的提及", "the later places that speak of it");

    internal static Noun<DecisionStatus> Form { get; } =
        new("decisionStatus", "决定的落实", "a decision with what came of it", s_all, static (in v) =>
    {
        DecisionStatus status = new()
        {
            Minutes = s_minutes.Need(v),
            Day = s_day.Get(v),
            Decision = s_decision.Need(v),
            SetUp = s_setUp.OrUsual(v),
            CarriedOut = s_carriedOut.OrUsual(v),
        };
        return s_open.Need(v) == status.IsOpen
            ? status
            : throw v.Scope.Refuse("open",
                $"a decision with {status.Decision.FollowUp.Count} steps to follow and {status.CarriedOut.Count} later places that speak of it is {(status.IsOpen ? "open" : "not open")}");
    });
}

/// <summary>Two bodies with the tasks they share, one line.</summary>
internal static class PairNoun
{
    private static readonly Members<CoResponsibility> s_all = new();
    private static readonly Part<CoResponsibility, string> s_first = s_all.Need("first", p => p.First, Scalars.Text, "单位甲", "the one body");
    private static readonly Part<CoResponsibility,
        string> s_second = s_all.Need("second", p => p.Second, Scalars.Text, "单位乙", "the other body");
    private static readonly Part<CoResponsibility,
        IReadOnlyList<ItemId>> s_tasks = s_all.NeedMany("tasks", p => p.Tasks, Scalars.Item, "共同任务", "the tasks they share");

    internal static Noun<CoResponsibility> Form { get; } =
        new("pair", "协作单位", "two bodies with the tasks they share", s_all,
        static (in v) => new(s_first.Need(v), s_second.Need(v), s_tasks.Need(v)));
}
