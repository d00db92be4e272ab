using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>What somebody answers for: the root of a text.</summary>
internal static class PortfolioNoun
{
    private static readonly Members<Portfolio> s_all = new();
    private static readonly Part<Portfolio,
        string> s_holder = s_all.Need("holder", p => p.Owner, Scalars.Text, "责任者", "who answers for it");
    private static readonly Part<Portfolio,
        string> s_code = s_all.May("organizationCode", p => p.OrganizationCode, Scalars.Text, "单位代码", "the code of the body");
    private static readonly Value<Portfolio, decimal> s_load = s_all.Need("load", p => p.Load, Scalars.Number, "任务份量", "how much it is");
    private static readonly Part<Portfolio,
        IReadOnlyList<PolicyTask>> s_leads = s_all.Many("leads", p => p.Leads, TaskNoun.Form, "牵头任务", "the tasks led");
    private static readonly Part<Portfolio,
        IReadOnlyList<PolicyTask>> s_supports = s_all.Many("supports", p => p.Supports, TaskNoun.Form, "配合任务", "the tasks supported");
    private static readonly Part<Portfolio,
        IReadOnlyList<LivelihoodProject>> s_livelihoodLeads =
        s_all.Many("livelihoodLeads", p => p.LivelihoodLeads, LivelihoodNoun.Form, "牵头的民生实事", "the livelihood projects led");
    private static readonly Part<Portfolio,
        IReadOnlyList<LivelihoodProject>> s_livelihoodSupports =
        s_all.Many("livelihoodSupports", p => p.LivelihoodSupports, LivelihoodNoun.Form, "配合的民生实事", "the livelihood projects supported");
    private static readonly Part<Portfolio,
        IReadOnlyList<Target>> s_targets = s_all.Many("targets", p => p.Targets, TargetNoun.Form, "所涉目标", "the targets of its tasks");

    internal static Noun<Portfolio> Form { get; } = new("portfolio", "责任清单", "what somebody answers for", s_all, static (in v) => new()
    {
        Owner = s_holder.Need(v),
        OrganizationCode = s_code.Get(v),
        Load = s_load.Need(v),
        Leads = s_leads.OrUsual(v),
        Supports = s_supports.OrUsual(v),
        LivelihoodLeads = s_livelihoodLeads.OrUsual(v),
        LivelihoodSupports = s_livelihoodSupports.OrUsual(v),
        Targets = s_targets.OrUsual(v),
    });
}

/// <summary>How a task stands on a day, one line.</summary>
internal static class TaskProgressNoun
{
    private static readonly Members<TaskProgress> s_all = new();
    private static readonly Part<TaskProgress, ItemId> s_task = s_all.Need("task", p => p.Task, Scalars.Item, "任务条目", "the task");
    private static readonly Part<TaskProgress, Target> s_target = s_all.May("target", p => p.Target, TargetNoun.Form, "目标", "the target");
    private static readonly Part<TaskProgress,
        ProgressEntry> s_latest = s_all.May("latest", p => p.Latest, ProgressNoun.Form, "最近一次报送", "the latest report");
    private static readonly Part<TaskProgress,
        Completion> s_completion = s_all.May("completion", p => p.Completion, CompletionNoun.Form, "完成率", "how much of it is done");
    private static readonly Value<TaskProgress,
        decimal> s_expected =
        s_all.May("expected", p => p.Expected, Scalars.Number, "应完成的比例，1为全部", "the part that was to be done, 1 for the whole");
    private static readonly Value<TaskProgress,
        decimal> s_points =
        s_all.May("leadPoints", p => p.LeadPoints, Scalars.Number, "进度差（百分点）", "completion less what was expected, in points");
    private static readonly Value<TaskProgress,
        decimal> s_relative =
        s_all.May("relativeLead", p => p.RelativeLead, Scalars.Number, "相对序时的进度差（%）", "the same in percent of what was expected");
    private static readonly Part<TaskProgress,
        Quantity> s_projection =
        s_all.May("projection", p => p.Projection, Scalars.Quantity, "期末推算值", "the value at the end of the period if it went on like this");
    private static readonly Value<TaskProgress,
        ScheduleStatus> s_status = s_all.MayChoice("status", p => p.Status, "进度状态", "what the bands say");
    private static readonly Value<TaskProgress,
        bool> s_standing = s_all.Flag("standing", p => p.IsStanding, "是否常态工作", "whether it is standing work");

    internal static Noun<TaskProgress> Form { get; } =
        new("taskProgress", "任务进度", "how a task stands on a day", s_all, static (in v) => new()
        {
            Task = s_task.Need(v),
            Target = s_target.Get(v),
            Latest = s_latest.Get(v),
            Completion = s_completion.Get(v),
            Expected = s_expected.Get(v),
            LeadPoints = s_points.Get(v),
            RelativeLead = s_relative.Get(v),
            Projection = s_projection.Get(v),
            Status = s_status.Get(v),
            IsStanding = s_standing.OrUsual(v),
        });
}

/// <summary>One line of a lag list.</summary>
internal static class LagNoun
{
    private static readonly Members<LagItem> s_all = new();
    private static readonly Part<LagItem,
        string> s_organization = s_all.Need("organization", l => l.Organization, Scalars.Text, "牵头单位", "the lead body");
    private static readonly Value<LagItem,
        LagReason> s_reason = s_all.NeedChoice<LagReason>("reason", l => l.Reason, "滞后原因", "why it is listed");
    private static readonly Part<LagItem,
        TaskProgress> s_progress = s_all.Need("progress", l => l.Progress, TaskProgressNoun.Form, "任务进度", "how the task stands");

    internal static Noun<LagItem> Form { get; } =
        new("lag", "滞后项", "one line of a lag list", s_all,
        static (in v) => new(s_organization.Need(v), s_progress.Need(v), s_reason.Need(v)));
}

/// <summary>How a body stands among others, one line.</summary>
internal static class StandingNoun
{
    private static readonly Members<OrganizationStanding> s_all = new();
    private static readonly Part<OrganizationStanding,
        string> s_organization = s_all.Need("organization", s => s.Organization, Scalars.Text, "单位", "the body");
    private static readonly Value<OrganizationStanding, OrganizationKind> s_kind = s_all.Choice("kind", s => s.Kind, "性质", "its kind");
    private static readonly Value<OrganizationStanding,
        int> s_count = s_all.Need("count", s => s.Count, Scalars.Whole, "计分目标数", "how many targets it has credit for");
    private static readonly Value<OrganizationStanding,
        int> s_reported = s_all.Need("reported", s => s.Reported, Scalars.Whole, "已报送数", "how many of them are reported");
    private static readonly Value<OrganizationStanding,
        int> s_onSchedule = s_all.Need("onSchedule", s => s.OnSchedule, Scalars.Whole, "达序时数", "on schedule");
    private static readonly Value<OrganizationStanding,
        int> s_lagging = s_all.Need("lagging", s => s.Lagging, Scalars.Whole, "滞后数", "lagging");
    private static readonly Value<OrganizationStanding,
        int> s_farBehind = s_all.Need("farBehind", s => s.FarBehind, Scalars.Whole, "严重滞后数", "far behind");
    private static readonly Value<OrganizationStanding,
        decimal> s_score = s_all.May("score", s => s.Score, Scalars.Number, "得分", "the score");
    private static readonly Value<OrganizationStanding,
        int> s_place = s_all.May("place", s => s.Place, Scalars.Whole, "名次", "the place, 1 is best");
    private static readonly Value<OrganizationStanding,
        Unranked> s_unranked = s_all.MayChoice("unranked", s => s.Unranked, "未排名原因", "why it has no place");
    private static readonly Part<OrganizationStanding,
        IReadOnlyList<OrganizationStanding.Part>> s_parts =
        s_all.Many("parts", s => s.Parts, ScorePartNoun.Form, "得分构成", "what the score is made of");

    internal static Noun<OrganizationStanding> Form { get; } =
        new("standing", "单位排名", "how a body stands among others", s_all, static (in v) => new()
        {
            Organization = s_organization.Need(v),
            Kind = s_kind.OrUsual(v),
            Count = s_count.Need(v),
            Reported = s_reported.Need(v),
            OnSchedule = s_onSchedule.Need(v),
            Lagging = s_lagging.Need(v),
            FarBehind = s_farBehind.Need(v),
            Score = s_score.Get(v),
            Place = s_place.Get(v),
            Unranked = s_unranked.Get(v),
            Parts = s_parts.OrUsual(v),
        });
}

/// <summary>What one target gives to a body's score, one line.</summary>
internal static class ScorePartNoun
{
    private static readonly Members<OrganizationStanding.Part> s_all = new();
    private static readonly Part<OrganizationStanding.Part,
        ItemId> s_task = s_all.Need("task", p => p.Task, Scalars.Item, "任务条目", "the task");
    private static readonly Part<OrganizationStanding.Part,
        string> s_target = s_all.Need("target", p => p.Target, Scalars.Text, "目标", "the target");
    private static readonly Value<OrganizationStanding.Part,
        bool> s_leads = s_all.Need("leads", p => p.IsLead, Scalars.Flag, "是否牵头", "whether the body leads it");
    private static readonly Value<OrganizationStanding.Part,
        decimal> s_credit = s_all.Need("credit", p => p.Credit, Scalars.Number, "计分份额", "the share of the credit");
    private static readonly Value<OrganizationStanding.Part,
        decimal> s_value = s_all.May("value", p => p.Value, Scalars.Number, "完成值", "what it is worth");

    internal static Noun<OrganizationStanding.Part> Form { get; } = new(
        "scorePart", "得分构成", "what one target gives to a body's score", s_all, static (in v) =>
            new(s_task.Need(v), s_target.Need(v), s_leads.Need(v), s_credit.Need(v), s_value.Get(v)));
}

/// <summary>How a lead body means to carry out a task, one line.</summary>
internal static class WorkPlanNoun
{
    private static readonly Members<WorkPlan> s_all = new();
    private static readonly Part<WorkPlan, ItemId> s_task = s_all.Need("task", p => p.Task, Scalars.Item, "任务条目", "the task");
    private static readonly Part<WorkPlan,
        string> s_organization = s_all.Need("organization", p => p.Organization, Scalars.Text, "牵头单位", "the lead body");
    private static readonly Part<WorkPlan,
        IReadOnlyList<WorkStep>> s_steps =
        s_all.NeedMany("steps", p => p.Steps, WorkStepNoun.Form, "步骤", "the steps, in order of their deadlines");

    internal static Noun<WorkPlan> Form { get; } =
        new("workPlan", "工作方案", "how a lead body means to carry out a task", s_all, static (in v) => new()
        {
            Task = s_task.Need(v),
            Organization = s_organization.Need(v),
            Steps = s_steps.Need(v),
        });
}

/// <summary>One step of a work plan.</summary>
internal static class WorkStepNoun
{
    private static readonly Members<WorkStep> s_all = new();
    private static readonly Part<WorkStep, string> s_name = s_all.Need("name", s => s.Name, Scalars.Text, "事项", "what is to be done");
    private static readonly Value<WorkStep, DateOnly> s_due = s_all.Need("due", s => s.Due, Scalars.Day, "期限", "by when");
    private static readonly Value<WorkStep,
        decimal> s_share =
        s_all.May("share", s => s.Share, Scalars.Number, "届时完成的比例，0到1", "the part of the whole task done by then, 0 to 1");

    internal static Noun<WorkStep> Form { get; } =
        new("workStep", "方案步骤", "one step of a work plan", s_all, static (in v) => new(s_name.Need(v), s_due.Need(v), s_share.Get(v)));
}
