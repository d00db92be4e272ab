using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A named project with its mentions, one line of a document's file.</summary>
internal static class ProjectNoun
{
    private static readonly Members<NamedProject> s_all = new();
    private static readonly Part<NamedProject, string> s_name = s_all.Need("name", p => p.Name, Scalars.Word, "名称", "its name");
    private static readonly Part<NamedProject,
        IReadOnlyList<string>> s_aliases = s_all.Many("aliases", p => p.Aliases, Scalars.Word, "别称", "other names");
    private static readonly Part<NamedProject,
        IReadOnlyList<ProjectMention>> s_mentions =
        s_all.Many("mentions", p => p.Mentions, ProjectMentionNoun.Form, "各处提及", "what is said of it");

    internal static Noun<NamedProject> Form { get; } = new("project", "具名项目", "a named project", s_all, static (in v) => new(s_name.Need(v))
    {
        Aliases = s_aliases.OrUsual(v),
        Mentions = s_mentions.OrUsual(v),
    });
}

/// <summary>What a document says of a named project.</summary>
internal static class ProjectMentionNoun
{
    private static readonly Members<ProjectMention> s_all = new();
    private static readonly Part<ProjectMention, Stage> s_stage = s_all.Need("stage", m => m.Stage, Scalars.Stage, "阶段", "the stage");
    private static readonly Part<ProjectMention, Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, m => m.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "when; left out only where the document has no year");
    private static readonly Value<ProjectMention,
        bool> s_promise = s_all.Flag("promise", m => m.IsPromise, "是否承诺（否则为已达到）", "whether it is promised; reported where left out");
    private static readonly Value<ProjectMention,
        Commitment> s_commitment = s_all.Choice("commitment", m => m.Commitment, "承诺程度", "how firmly");
    private static readonly Part<ProjectMention,
        Citation> s_source = s_all.Need("source", m => m.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<ProjectMention> Form { get; } =
        new("projectMention", "项目的提及", "what a document says of a named project", s_all, static (in v) => new()
        {
            Stage = s_stage.Need(v),
            Period = s_period.OrUsual(v),
            IsPromise = s_promise.OrUsual(v),
            Commitment = s_commitment.OrUsual(v),
            Source = s_source.Need(v),
        });
}

/// <summary>A title, pilot or award, one line of a document's file.</summary>
internal static class DistinctionNoun
{
    private static readonly Members<Distinction> s_all = new();
    private static readonly Part<Distinction, string> s_name = s_all.Need("name", d => d.Name, Scalars.Word, "名称", "its name");
    private static readonly Value<Distinction,
        DistinctionStatus> s_status =
        s_all.NeedChoice<DistinctionStatus>("status", d => d.Status, "所处状态", "where the government stands with it");
    private static readonly Value<Distinction,
        GovernmentLevel> s_level = s_all.Choice("level", d => d.Level, "授予层级", "the level that gives it");
    private static readonly Part<Distinction, string> s_grade = s_all.May("grade", d => d.Grade, Scalars.Word, "等次", "its grade");
    private static readonly Part<Distinction, string> s_holder = s_all.May("holder", d => d.Holder, Scalars.Word, "获得者", "who has it");
    private static readonly Value<Distinction,
        Commitment> s_commitment = s_all.Choice("commitment", d => d.Commitment, "承诺程度", "how firmly it is pursued");
    private static readonly Part<Distinction, Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, d => d.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "when; left out only where the document has no year");
    private static readonly Part<Distinction,
        Citation> s_source = s_all.Need("source", d => d.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Distinction> Form { get; } =
        new("distinction", "称号、试点或荣誉", "a title, pilot or award", s_all, static (in v) => new()
        {
            Name = s_name.Need(v),
            Status = s_status.Need(v),
            Level = s_level.OrUsual(v),
            Grade = s_grade.Get(v),
            Holder = s_holder.Get(v),
            Commitment = s_commitment.OrUsual(v),
            Period = s_period.OrUsual(v),
            Source = s_source.Need(v),
        });
}

/// <summary>What a document says of its results as a whole, one line of its file.</summary>
internal static class ClaimNoun
{
    private static readonly Members<OverallClaim> s_all = new();
    private static readonly Value<OverallClaim,
        ClaimDegree> s_degree = s_all.NeedChoice<ClaimDegree>("degree", c => c.Degree, "完成程度", "how far the aims are said to be reached");
    private static readonly Part<OverallClaim,
        string> s_scope = s_all.Need("scope", c => c.Scope, Scalars.Word, "所指范围", "what it is said of");
    private static readonly Part<OverallClaim,
        string> s_session = s_all.May("session", c => c.Session, Scalars.Word, "哪次会议确定", "the session that set them");
    private static readonly Part<OverallClaim,
        Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, c => c.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "the time it is about; left out only where the document has no year");
    private static readonly Part<OverallClaim,
        Citation> s_source = s_all.Need("source", c => c.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<OverallClaim> Form { get; } =
        new("claim", "总体表述", "what a document says of its results as a whole", s_all, static (in v) => new()
        {
            Degree = s_degree.Need(v),
            Scope = s_scope.Need(v),
            Session = s_session.Get(v),
            Period = s_period.OrUsual(v),
            Source = s_source.Need(v),
        });
}

/// <summary>A problem that a document names itself, one line of its file.</summary>
internal static class ShortcomingNoun
{
    private static readonly Members<Shortcoming> s_all = new();
    private static readonly Part<Shortcoming,
        string> s_topic = s_all.Need("topic", s => s.Topic, Scalars.Text, "问题要点", "the topic, in our own short words");
    private static readonly Part<Shortcoming,
        Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, s => s.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "the time it is about; left out only where the document has no year");
    private static readonly Part<Shortcoming,
        Citation> s_source = s_all.Need("source", s => s.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<Shortcoming> Form { get; } =
        new("shortcoming", "不足", "a problem that a document names itself", s_all, static (in v) => new()
        {
            Topic = s_topic.Need(v),
            Period = s_period.OrUsual(v),
            Source = s_source.Need(v),
        });
}

/// <summary>A finding, one line of a file.</summary>
internal static class FindingNoun
{
    private static readonly Members<Finding> s_all = new();
    private static readonly Part<Finding, string> s_code = s_all.Need("code", f => f.Code, Scalars.Word, "疑点代码", "its code");
    private static readonly Value<Finding,
        Severity> s_severity = s_all.NeedChoice<Severity>("severity", f => f.Severity, "轻重", "how much it weighs");
    private static readonly Part<Finding, string> s_message = s_all.Need("message", f => f.Message, Scalars.Text, "说明", "what it says");
    private static readonly Part<Finding,
        IReadOnlyList<string>> s_values = s_all.Many("values", f => f.Values, Scalars.Word, "说明中的值", "the values it speaks of");
    private static readonly Part<Finding, string> s_document = s_all.May("document", f => f.Document, Scalars.Word, "所在文件", "the document");
    private static readonly Value<Finding, TextSpan> s_at = s_all.May("at", f => f.Span, Scalars.Span, "在文中的位置", "where it stands");

    internal static Noun<Finding> Form { get; } = new(
        "finding", "疑点", "what reading or checking could not settle", s_all,
        static (in v) =>
            new(s_code.Need(v), s_severity.Need(v), s_message.Need(v), s_document.Get(v), s_at.Get(v)) { Values = s_values.OrUsual(v) });
}
