using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A task, one line of a document's file.</summary>
internal static class TaskNoun
{
    private static readonly Members<PolicyTask> s_all = new();
    private static readonly Part<PolicyTask, ItemId> s_id = s_all.Need("id", t => t.Id, Scalars.Item, "条目编号", "the identity of the item");
    private static readonly Part<PolicyTask, string> s_title = s_all.Need("title", t => t.Title, Scalars.Text, "简短标题", "a short title");
    private static readonly Value<PolicyTask,
        TaskKind> s_kind = s_all.NeedChoice<TaskKind>("kind", t => t.Kind, "可判定的程度", "what can be judged about it");
    private static readonly Part<PolicyTask,
        string> s_leader = s_all.May("leader", t => t.Leader, Scalars.Word, "牵头领导", "the leader in charge");
    private static readonly Part<PolicyTask,
        Responsibility> s_responsibility =
        s_all.May("responsibility", t => t.Responsibility, ResponsibilityNoun.Form, "责任单位", "who answers for it");
    private static readonly Part<PolicyTask,
        string> s_theme = s_all.May("theme", t => t.Theme, Scalars.Word, "主题代码", "the code of its theme");
    private static readonly Part<PolicyTask,
        Citation> s_source = s_all.Need("source", t => t.Source, CitationNoun.Form, "出处", "where it was read");
    private static readonly Part<PolicyTask,
        Citation> s_detail = s_all.May("detail", t => t.Detail, CitationNoun.Form, "细化内容的出处", "where its detail stands");

    internal static Noun<PolicyTask> Form { get; } = new("task", "任务", "a task", s_all, static (in v) => new()
    {
        Id = v.Scope.Unique(s_id.Need(v), "id"),
        Title = s_title.Need(v),
        Kind = s_kind.Need(v),
        Leader = s_leader.Get(v),
        Responsibility = s_responsibility.Get(v),
        Theme = s_theme.Get(v),
        Source = s_source.Need(v),
        Detail = s_detail.Get(v),
    });
}

/// <summary>Who answers for a task or project.</summary>
internal static class ResponsibilityNoun
{
    private static readonly Members<Responsibility> s_all = new();
    private static readonly Part<Responsibility,
        IReadOnlyList<string>> s_leads = s_all.NeedMany("leads", r => r.Leads, Scalars.Word, "牵头单位", "who leads");
    private static readonly Part<Responsibility,
        IReadOnlyList<string>> s_supports = s_all.Many("supports", r => r.Supports, Scalars.Word, "配合单位", "who supports");

    private static readonly Part<Responsibility, IReadOnlyList<TakenName>> s_taken = s_all.Many(
        "takenFor", r => r.TakenFor, Scalars.Composed("name=code", ReadTaken, t => $"{t.Name}={t.Code}"), "目录中没有的称呼及其所认定的单位",
            "names that no body bears, each with the code of the body it was taken for");

    private static readonly Value<Responsibility,
        LeadRule> s_rule = s_all.NeedChoice<LeadRule>("rule", r => r.Rule, "牵头的依据", "how it is known who leads");
    private static readonly Value<Responsibility,
        bool> s_inferred = s_all.Flag("inferred", r => r.IsInferred, "是否推断得出", "whether it was inferred");
    private static readonly Part<Responsibility,
        Citation> s_source = s_all.May("source", r => r.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Responsibility> Form { get; } =
        new("responsibility", "责任", "who answers for a task or project", s_all, static (in v) => new()
        {
            Leads = s_leads.Need(v),
            Supports = s_supports.OrUsual(v),
            TakenFor = s_taken.OrUsual(v),
            Rule = s_rule.Need(v),
            IsInferred = s_inferred.OrUsual(v),
            Source = s_source.Get(v),
        });

    private static TakenName ReadTaken(string text)
    {
        int sign = text.LastIndexOf('=');
        if (sign <= 0 || sign == text.Length - 1)
            throw new Refusal($"\"{text}\" is no name with the body it was taken for; expected name=code such as 市发改委=development-reform");
        return new TakenName(text[..sign], text[(sign + 1)..]);
    }
}

/// <summary>A livelihood project, one line of a document's file.</summary>
internal static class LivelihoodNoun
{
    private static readonly Members<LivelihoodProject> s_all = new();
    private static readonly Part<LivelihoodProject,
        ItemId> s_id = s_all.Need("id", p => p.Id, Scalars.Item, "条目编号", "the identity of the item");
    private static readonly Part<LivelihoodProject,
        string> s_title = s_all.Need("title", p => p.Title, Scalars.Text, "简短标题", "a short title");
    private static readonly Value<LivelihoodProject,
        LivelihoodStage> s_stage = s_all.NeedChoice<LivelihoodStage>("stage", p => p.Stage, "所处环节", "where it stands");
    private static readonly Value<LivelihoodProject,
        GovernmentLevel> s_level = s_all.Choice("level", p => p.Level, "政府层级", "the level of government");
    private static readonly Part<LivelihoodProject,
        Responsibility> s_responsibility =
        s_all.May("responsibility", p => p.Responsibility, ResponsibilityNoun.Form, "责任单位", "who answers for it");
    private static readonly Part<LivelihoodProject,
        Quantity> s_completion = s_all.May("completion", p => p.Completion, Scalars.Quantity, "完成率", "how much of it is done");
    private static readonly Part<LivelihoodProject,
        Quantity> s_satisfaction = s_all.May("satisfaction", p => p.Satisfaction, Scalars.Quantity, "满意率", "how satisfied people are");
    private static readonly Part<LivelihoodProject,
        Citation> s_source = s_all.Need("source", p => p.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<LivelihoodProject> Form { get; } =
        new("livelihoodProject", "民生实事项目", "a livelihood project", s_all, static (in v) => new()
        {
            Id = v.Scope.Unique(s_id.Need(v), "id"),
            Title = s_title.Need(v),
            Stage = s_stage.Need(v),
            Level = s_level.OrUsual(v),
            Responsibility = s_responsibility.Get(v),
            Completion = s_completion.Get(v),
            Satisfaction = s_satisfaction.Get(v),
            Source = s_source.Need(v),
        });
}
