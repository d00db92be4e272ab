using System.Text.Json;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>What people decided: <c>{ "decisions": [ … ] }</c>.</summary>
internal static class ReviewNoun
{
    private static readonly Members<Review> s_all = new();
    private static readonly Part<Review,
        IReadOnlyList<ReviewDecision>> s_decisions =
        s_all.NeedMany("decisions", r => r.Decisions, ReviewDecisionNoun.Form, "决定与待核对的问题", "what was decided, and what is still open");

    internal static Noun<Review> Form { get; } =
        new("review", "审核", "what people decided after reading the texts", s_all, static (in v) => new(s_decisions.Need(v)));
}

/// <summary>A decision, one line: <c>{ "kind": "drop", "fact": { … }, "reason": "…", "by": "…", "on": "2031-04-02" }</c>.</summary>
internal static class ReviewDecisionNoun
{
    private static readonly Members<ReviewDecision> s_all = new();
    private static readonly Part<ReviewDecision, string> s_kind = Family<ReviewDecision>.KindOf(s_all, d => d.Name);

    private static readonly Part<ReviewDecision, string> s_question = s_all.May(
        "question", d => d.Question, Scalars.Text, "所问", "what was asked, for the person who decides");

    private static readonly Part<ReviewDecision, FactAddress> s_target = s_all.May(
        "target", d => d switch
        {
            ReviewDecision.Link l => l.Target,
            ReviewDecision.NotSame n => n.Target,
            ReviewDecision.Open o => o.Target,
            _ => null
        }, FactAddressNoun.Form, "目标", "the target");

    private static readonly Part<ReviewDecision, FactAddress> s_result = s_all.May(
        "result", d => d switch
        {
            ReviewDecision.Link l => Plain(l.Result),
            ReviewDecision.NotSame n => Plain(n.Result),
            ReviewDecision.Open { Result: { } result } => Plain(result),
            _ => null
        }, FactAddressNoun.Form, "结果", "the reported value");

    private static readonly Part<ReviewDecision, FactAddress> s_fact = s_all.May(
        "fact", d => d switch
        {
            ReviewDecision.Rename r => r.Fact,
            ReviewDecision.Drop r => r.Fact,
            ReviewDecision.Correct r => r.Fact,
            ReviewDecision.Open o => o.Fact,
            _ => null
        }, FactAddressNoun.Form, "所涉内容", "what it is about");

    private static readonly Part<ReviewDecision,
        string> s_to = s_all.May("to", d => (d as ReviewDecision.Rename)?.To, Scalars.Name, "新名称；指标可写目录代码", "the new name");
    private static readonly Part<ReviewDecision,
        Condition> s_condition =
        s_all.May("condition", d => (d as ReviewDecision.Correct)?.Condition, ConditionNoun.Form, "更正后的条件", "what must hold");
    private static readonly Part<ReviewDecision,
        Reported> s_value =
        s_all.May("value", d => (d as ReviewDecision.Correct)?.Value, ReportedNoun.Form, "更正后的所报内容", "what was reported");
    private static readonly Value<ReviewDecision,
        Measure> s_measure =
        s_all.MayChoice("measure", d => (d as ReviewDecision.Correct)?.Measure, "更正后的度量方式", "what kind of number it is");
    private static readonly Part<ReviewDecision,
        Period> s_period =
        s_all.May("period", d => (d as ReviewDecision.Correct)?.Period, Scalars.Period, "更正后的时期", "the time it is about");
    private static readonly Value<ReviewDecision,
        Commitment> s_commitment =
        s_all.MayChoice("commitment", d => (d as ReviewDecision.Correct)?.Commitment, "更正后的承诺程度", "how firmly it is promised");
    private static readonly Part<ReviewDecision,
        string> s_theme = s_all.May("theme", d => (d as ReviewDecision.Correct)?.Theme, Scalars.Word, "所属主题的代码", "the code of its theme");
    private static readonly Value<ReviewDecision,
        DocumentExtent> s_extent =
        s_all.MayChoice("extent", d => (d as ReviewDecision.Correct)?.Extent, "文本是否完整", "how much of the document there is");
    private static readonly Part<ReviewDecision,
        ProgrammeMention> s_programme =
        s_all.May("programme", d => (d as ReviewDecision.Mention)?.Programme, ProgrammeMentionNoun.Form, "文中提到的机制",
        "the mention of a programme");

    private static readonly Part<ReviewDecision, string> s_reason = s_all.May("reason", d => d.Reason, Scalars.Text, "理由", "why");
    private static readonly Part<ReviewDecision, string> s_by = s_all.May("by", d => d.By, Scalars.Text, "审核人", "who decided");
    private static readonly Value<ReviewDecision,
        DateOnly> s_on = s_all.May("on", d => d.On, Scalars.Day, "审核日期", "the day of the decision");

    internal static Family<ReviewDecision> Form { get; } = new(
        "reviewDecision", "a decision of a review", "审核决定", "what a person decided about a fact", s_all,
        Kind<ReviewDecision>.Of<ReviewDecision.Link>("link", [s_target, s_result], [], static (in v) =>
            Signed(v, new ReviewDecision.Link(s_target.Need(v), s_result.Need(v)))),
        Kind<ReviewDecision>.Of<ReviewDecision.NotSame>("notSame", [s_target, s_result], [], static (in v) =>
            Signed(v, new ReviewDecision.NotSame(s_target.Need(v), s_result.Need(v)))),
        Kind<ReviewDecision>.Of<ReviewDecision.Rename>("rename", [s_fact, s_to], [], static (in v) =>
            Signed(v, new ReviewDecision.Rename(s_fact.Need(v), s_to.Need(v)))),
        Kind<ReviewDecision>.Of<ReviewDecision.Drop>("drop", [s_fact], [], static (in v) =>
            Signed(v, new ReviewDecision.Drop(s_fact.Need(v)))),
        Kind<ReviewDecision>.Of<ReviewDecision.Correct>("correct", [s_fact],
            [s_condition, s_value, s_measure, s_period, s_commitment, s_theme, s_extent], static (in v) =>
            Signed(v, new ReviewDecision.Correct(s_fact.Need(v))
            {
                Condition = s_condition.Get(v),
                Value = s_value.Get(v),
                Measure = s_measure.Get(v),
                Period = s_period.Get(v),
                Commitment = s_commitment.Get(v),
                Theme = s_theme.Get(v),
                Extent = s_extent.Get(v),
            })),
        Kind<ReviewDecision>.Of<ReviewDecision.Mention>("mention", [s_programme], [], static (in v) =>
            Signed(v, new ReviewDecision.Mention(s_programme.Need(v)))),
        Kind<ReviewDecision>.Of<ReviewDecision.Open>("open", [], [s_target, s_result, s_fact], static (in v) =>
            Signed(v, new ReviewDecision.Open(s_target.Get(v), s_result.Get(v), s_fact.Get(v)))));

    /// <summary>The member says that it is a result.</summary>
    private static FactAddress Plain(FactAddress result) => result with { Part = default };

    /// <summary>With reason, name and day, which every answer needs.</summary>
    private static ReviewDecision Signed(in MemberValues v, ReviewDecision decision)
    {
        ReviewDecision signed = decision with
        {
            Question = s_question.Get(v),
            Reason = s_reason.Get(v) ?? string.Empty,
            By = s_by.Get(v) ?? string.Empty,
            On = s_on.Get(v),
        };
        if (Review.FaultOf(signed) is not { } fault)
            return signed;
        string member = string.IsNullOrWhiteSpace(signed.Reason) ? "reason" : string.IsNullOrWhiteSpace(signed.By) ? "by"
            : signed.On is null ? "on" : "fact";
        throw v.Scope.Refuse(member, $"the decision {fault}");
    }
}

/// <summary>
/// An address by what is said: <c>{ "id": "plan#kfbprj8w", "section": "二", "says": "…" }</c>; beside <c>result</c> its kind goes without
/// saying.
/// </summary>
internal static class FactAddressNoun
{
    private static readonly Members<FactAddress> s_all = new();
    private static readonly Value<FactAddress,
        AddressedPart> s_part = s_all.Choice("part", a => a.Part, "内容的类别；默认为目标", "what kind of fact it is; a target where left out");
    private static readonly Part<FactAddress,
        string> s_id = s_all.Need("id", a => a.Id, Scalars.Name, "标识：文件标识、#和其中的内容", "the identity: the document and what is said in it");
    private static readonly Part<FactAddress,
        string> s_section = s_all.May("section", a => a.Section, Scalars.Word, "所在章节（标题路径）", "the section, as the path of headings");
    private static readonly Part<FactAddress,
        string> s_says = s_all.May("says", a => a.Says, Scalars.Text, "读到的内容，供审核人看", "what the fact says, for the person who decides");

    internal static Noun<FactAddress> Form { get; } =
        new("factAddress", "内容的地址", "what a decision is about, by what is said", s_all, static (in v) => new(s_id.Need(v))
        {
            Part = s_part.OrUsual(v),
            Section = s_section.Get(v),
            Says = s_says.Get(v),
        });
}
