using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A report that a meeting heard, one line of the file of its minutes.</summary>
internal static class HearingNoun
{
    private static readonly Members<Hearing> s_all = new();
    private static readonly Part<Hearing,
        string> s_topic = s_all.Need("topic", h => h.Topic, Scalars.Text, "议题", "the topic, in our own short words");
    private static readonly Part<Hearing,
        string> s_post = s_all.May("post", h => h.Post, Scalars.Word, "汇报人职务", "the post of who presented it");
    private static readonly Part<Hearing,
        string> s_presenter = s_all.May("presenter", h => h.Presenter, Scalars.Word, "汇报人", "who presented it");
    private static readonly Value<Hearing,
        bool> s_circular = s_all.Flag("circular", h => h.IsCircular, "是否通报", "whether it was a circular to be noted");
    private static readonly Part<Hearing,
        Citation> s_source = s_all.Need("source", h => h.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Hearing> Form { get; } = new("hearing", "听取的汇报", "a report that a meeting heard", s_all, static (in v) => new()
    {
        Topic = s_topic.Need(v),
        Post = s_post.Get(v),
        Presenter = s_presenter.Get(v),
        IsCircular = s_circular.OrUsual(v),
        Source = s_source.Need(v),
    });
}

/// <summary>A decision, one line of the file of a meeting's minutes.</summary>
internal static class DecisionNoun
{
    private static readonly Members<MeetingDecision> s_all = new();
    private static readonly Part<MeetingDecision,
        ItemId> s_id = s_all.Need("id", d => d.Id, Scalars.Item, "议题编号", "the identity of the item");
    private static readonly Part<MeetingDecision,
        string> s_title = s_all.Need("title", d => d.Title, Scalars.Text, "简短标题", "a short title");
    private static readonly Part<MeetingDecision,
        string> s_submitted = s_all.May("submittedBy", d => d.SubmittedBy, Scalars.Word, "提交单位", "who submitted it");
    private static readonly Part<MeetingDecision,
        IReadOnlyList<string>> s_documents = s_all.Many("documents", d => d.Documents, Scalars.Word, "审议的文件", "the documents it is about");
    private static readonly Value<MeetingDecision,
        DecisionOutcome> s_outcome = s_all.NeedChoice<DecisionOutcome>("outcome", d => d.Outcome, "决议", "what was resolved");
    private static readonly Part<MeetingDecision,
        IReadOnlyList<FollowUpStep>> s_follow =
        s_all.Many("followUp", d => d.FollowUp, Scalars.ChoiceOf<FollowUpStep>(), "后续步骤", "what follows it");
    private static readonly Part<MeetingDecision,
        Citation> s_source = s_all.Need("source", d => d.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<MeetingDecision> Form { get; } = new("decision", "会议决定", "a decision of a meeting", s_all, static (in v) => new()
    {
        Id = s_id.Need(v),
        Title = s_title.Need(v),
        SubmittedBy = s_submitted.Get(v),
        Documents = s_documents.OrUsual(v),
        Outcome = s_outcome.Need(v),
        FollowUp = s_follow.OrUsual(v),
        Source = s_source.Need(v),
    });
}

/// <summary>What a periodic report says of a task, one line of its file.</summary>
internal static class ProgressNoun
{
    private static readonly Members<ProgressEntry> s_all = new();
    private static readonly Part<ProgressEntry, ItemId> s_task = s_all.Need("task", e => e.Task, Scalars.Item, "任务条目", "the task");
    private static readonly Part<ProgressEntry,
        string> s_project = s_all.May("project", e => e.Project, Scalars.Word, "所报的项目", "the project as the report names it");
    private static readonly Part<ProgressEntry,
        string> s_place = s_all.May("place", e => e.Place, Scalars.Word, "所报的地方", "the place it is about");
    private static readonly Part<ProgressEntry,
        string> s_target = s_all.May("target", e => e.Target, Scalars.Word, "任务下的目标", "the target of the task it is about");
    private static readonly Value<ProgressEntry,
        DateOnly> s_asOf = s_all.Need("asOf", e => e.AsOf, Scalars.Day, "截至日期", "the day as of which it is reported");
    private static readonly Part<ProgressEntry,
        string> s_reporter = s_all.May("reporter", e => e.Reporter, Scalars.Word, "报送单位", "who reports it");
    private static readonly Part<ProgressEntry,
        string> s_statement = s_all.May("statement", e => e.Statement, Scalars.Text, "进展表述", "what is said in words");
    private static readonly Part<ProgressEntry,
        Quantity> s_planned = s_all.May("planned", e => e.Planned, Scalars.Quantity, "计划量", "what was planned");
    private static readonly Part<ProgressEntry,
        Quantity> s_value = s_all.May("value", e => e.Value, Scalars.Quantity, "已完成量", "what was reached");
    private static readonly Value<ProgressEntry,
        decimal> s_percent =
        s_all.May("statedPercent", e => e.StatedPercent, Scalars.Number, "自报的完成百分比",
        "the share that the report itself says is done, in percent");
    private static readonly Value<ProgressEntry,
        ProgressState> s_state = s_all.Choice("state", e => e.State, "自报的进展状态", "how far it is, as the report says");
    private static readonly Part<ProgressEntry,
        Citation> s_source = s_all.May("source", e => e.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<ProgressEntry> Form { get; } =
        new("progressEntry", "推进情况", "what a periodic report says of a task", s_all, static (in v) => new()
        {
            Task = s_task.Need(v),
            Project = s_project.Get(v),
            Place = s_place.Get(v),
            Target = s_target.Get(v),
            AsOf = s_asOf.Need(v),
            Reporter = s_reporter.Get(v),
            Statement = s_statement.Get(v),
            Planned = s_planned.Get(v),
            Value = s_value.Get(v),
            StatedPercent = s_percent.Get(v),
            State = s_state.OrUsual(v),
            Source = s_source.Get(v),
        });
}
