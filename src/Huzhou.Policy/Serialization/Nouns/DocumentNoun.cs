using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A document with its facts: the root of a document's file, or an element of an archive.</summary>
internal static class DocumentNoun
{
    private static readonly Members<Document> s_all = new();
    private static readonly Part<Document, string> s_kind = Family<Document>.KindOf(s_all, d => d.Genre);
    private static readonly Part<Document,
        string> s_id = s_all.Need("id", d => d.Id, new Taken<string>(Scalars.Text, Identify), "档案内的标识", "the identity inside an archive");
    private static readonly Part<Document, string> s_title = s_all.Need("title", d => d.Title, Scalars.Text, "简短标题", "a short title");
    private static readonly Part<Document,
        string> s_government = s_all.May("government", d => d.Government, Scalars.Word, "所属政府", "the government it belongs to");
    private static readonly Value<Document,
        Year> s_year = s_all.May("year", d => d.Year, Scalars.Year, "计划或任务的年份", "the year it makes plans for or lists tasks of");
    private static readonly Part<Document,
        DocumentHeader> s_header =
        s_all.UnlessEmpty("header", DocumentHeader.Empty, d => d.Header, HeaderNoun.Form, "版头和版记", "what stands at its head and foot");
    private static readonly Value<Document,
        DocumentExtent> s_extent =
        s_all.Choice("extent", d => d.Extent, "文本是否完整；默认为全文", "how much of it there is; the full text where left out");
    private static readonly Value<Document,
        int> s_ordinal = s_all.May("ordinal", d => (d as Document.Minutes)?.Ordinal, Scalars.Whole, "第几次会议", "the ordinal of the meeting");
    private static readonly Part<Document,
        string> s_chair = s_all.May("chair", d => (d as Document.Minutes)?.Chair, Scalars.Word, "主持人", "who presided");
    private static readonly Part<Document,
        IReadOnlyList<string>> s_attendees = Names("attendees", m => m.Attendees, "出席人员", "who attended as members");
    private static readonly Part<Document,
        IReadOnlyList<string>> s_invited = Names("invited", m => m.Invited, "邀请人员", "who attended by invitation");
    private static readonly Part<Document,
        IReadOnlyList<string>> s_onLeave = Names("onLeave", m => m.OnLeave, "请假人员", "who was absent on leave");
    private static readonly Part<Document,
        IReadOnlyList<string>> s_sittingIn = Names("sittingIn", m => m.SittingIn, "列席人员", "who sat in without a vote");
    private static readonly ulong s_definitions = Define();
    private static readonly Part<Document,
        IReadOnlyList<Section>> s_sections =
        Facts("sections", d => d.Sections, SectionNoun.Form, "章节", "its parts, in the order of the text");
    private static readonly Part<Document,
        IReadOnlyList<Target>> s_targets = Facts("targets", d => d.Targets, TargetNoun.Form, "目标", "what it promises");
    private static readonly Part<Document,
        IReadOnlyList<Observation>> s_observations =
        Facts("observations", d => d.Observations, ObservationNoun.Form, "结果", "what it reports");
    private static readonly Part<Document,
        IReadOnlyList<PlannedIndicator>> s_planned =
        Facts("plannedIndicators", d => d.PlannedIndicators, PlannedIndicatorNoun.Form, "规划的主要指标", "the indicators it plans over years");
    private static readonly Part<Document,
        IReadOnlyList<PolicyTask>> s_tasks = Facts("tasks", d => d.Tasks, TaskNoun.Form, "任务", "its numbered tasks");

    private static readonly Part<Document, IReadOnlyList<LivelihoodProject>> s_livelihood = Facts(
        "livelihoodProjects", d => d.LivelihoodProjects, LivelihoodNoun.Form, "民生实事项目", "the livelihood projects it lists");

    private static readonly Part<Document,
        IReadOnlyList<NamedProject>> s_projects =
        Facts("projects", d => d.Projects, ProjectNoun.Form, "具名项目", "the named projects it speaks of");

    private static readonly Part<Document, IReadOnlyList<Distinction>> s_distinctions = Facts(
        "distinctions", d => d.Distinctions, DistinctionNoun.Form, "称号、试点和荣誉", "the titles, pilots and awards it speaks of");

    private static readonly Part<Document,
        IReadOnlyList<ProgrammeMention>> s_programmes =
        Facts("programmes", d => d.Programmes, ProgrammeMentionNoun.Form, "机制的提及", "the mechanisms it calls by name");
    private static readonly Part<Document,
        IReadOnlyList<OverallClaim>> s_claims =
        Facts("claims", d => d.Claims, ClaimNoun.Form, "总体表述", "what it says of its results as a whole");
    private static readonly Part<Document,
        IReadOnlyList<Shortcoming>> s_shortcomings =
        Facts("shortcomings", d => d.Shortcomings, ShortcomingNoun.Form, "自述的不足", "the problems it names itself");
    private static readonly Part<Document,
        IReadOnlyList<Hearing>> s_hearings =
        Facts("hearings", d => (d as Document.Minutes)?.Hearings ?? [], HearingNoun.Form, "听取的汇报", "the reports it heard");
    private static readonly Part<Document,
        IReadOnlyList<MeetingDecision>> s_decisions =
        Facts("decisions", d => (d as Document.Minutes)?.Decisions ?? [], DecisionNoun.Form, "决定", "what it decided");
    private static readonly Part<Document,
        IReadOnlyList<ProgressEntry>> s_entries =
        Facts("entries", d => (d as Document.ProgressReport)?.Entries ?? [], ProgressNoun.Form, "推进情况", "what is reported, task by task");
    private static readonly Part<Document,
        IReadOnlyList<Finding>> s_findings =
        Facts("findings", d => d.Findings, FindingNoun.Form, "疑点", "what could not be settled when it was read");

    private static readonly Family<Document> s_family = new(
        "document", "a genre", "文件", "an official document and the facts that were read from it", s_all,
        Kind<Document>.Of<Document.WorkReport>("workReport", [], [], static (in v) =>
            With(v, new Document.WorkReport
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.ResponsibilityNotice>("responsibilityNotice", [], [], static (in v) =>
            With(v, new Document.ResponsibilityNotice
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.TaskLists>("taskLists", [], [], static (in v) =>
            With(v, new Document.TaskLists
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.Minutes>("minutes", [],
            [s_ordinal, s_chair, s_attendees, s_invited, s_onLeave, s_sittingIn, s_hearings, s_decisions],
            static (in v) => With(v, new Document.Minutes
            {
                Id = s_id.Need(v),
                Title = s_title.Need(v),
                Government = s_government.Get(v),
                Year = s_year.Get(v),
                Ordinal = s_ordinal.Get(v),
                Chair = s_chair.Get(v),
                Attendees = s_attendees.OrUsual(v),
                Invited = s_invited.OrUsual(v),
                OnLeave = s_onLeave.OrUsual(v),
                SittingIn = s_sittingIn.OrUsual(v),
                Hearings = s_hearings.OrUsual(v),
                Decisions = s_decisions.OrUsual(v),
            })),
        Kind<Document>.Of<Document.ProgressReport>("progressReport", [], [s_entries], static (in v) => With(v, new Document.ProgressReport
        {
            Id = s_id.Need(v),
            Title = s_title.Need(v),
            Government = s_government.Get(v),
            Year = s_year.Get(v),
            Entries = s_entries.OrUsual(v),
        })),
        Kind<Document>.Of<Document.Communique>("communique", [], [], static (in v) =>
            With(v, new Document.Communique
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.DevelopmentPlan>("developmentPlan", [], [], static (in v) =>
            With(v, new Document.DevelopmentPlan
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.PlanReport>("planReport", [], [], static (in v) =>
            With(v, new Document.PlanReport
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.SupervisionCircular>("supervisionCircular", [], [], static (in v) =>
            With(v, new Document.SupervisionCircular
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })),
        Kind<Document>.Of<Document.General>("general", [], [], static (in v) =>
            With(v, new Document.General
            {
                Id = s_id.Need(v), Title = s_title.Need(v), Government = s_government.Get(v),
                Year = s_year.Get(v)
            })));

    /// <summary>A document inside an archive.</summary>
    internal static Form<Document> Form { get; } = new Whole(s_family);

    /// <summary>A document that is the root of a text.</summary>
    internal static Form<Document> Root(Action<Members<Document>> first) => new Whole(s_family.After("documentFile", first));

    /// <summary>What is said of it.</summary>
    internal static INoun Description => s_family;

    private static Part<Document,
        IReadOnlyList<string>> Names(string name, Func<Document.Minutes, IReadOnlyList<string>> get, string chinese, string english) =>
        s_all.Many(name, d => d is Document.Minutes minutes ? get(minutes) : [], Scalars.Word, chinese, english);

    private static Part<Document,
        IReadOnlyList<T>> Facts<T>(string name, Func<Document, IReadOnlyList<T>> get, Form<T> fact, string chinese, string english) =>
        s_all.Many(name, get, new FactList<T>(fact), chinese, english);

    /// <summary>What facts refer to.</summary>
    private static ulong Define()
    {
        int before = s_all.All.Count;
        Definitions.AddTo(s_all);
        return s_all.All.Skip(before).Aggregate(s_id.Bit, (set, member) => set | member.Bit);
    }

    private static void Identify(string id, ReadScope scope)
    {
        scope.BeginDefinitions();
        scope.Document = scope.Unique("document", id, null);
    }

    private static Document With(in MemberValues v, Document document)
    {
        Document whole = Filled(v, document);
        // A fact may lack its period only where the document lacks its year.
        if (whole.Year is not null && Undated(whole) is { } fact)
            throw v.Scope.Missing($"{fact}.period");
        return whole;
    }

    private static string? Undated(Document document) =>
        First("targets", document.Targets, target => target.Period) ?? First("observations", document.Observations, o => o.Period)
        ?? First("distinctions", document.Distinctions, honour => honour.Period)
        ?? First("programmes", document.Programmes, mention => mention.Period)
        ?? First("claims", document.Claims, claim => claim.Period)
        ?? First("shortcomings", document.Shortcomings, problem => problem.Period);

    private static string? First<T>(string list, IReadOnlyList<T> facts, Func<T, Period> period)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            if (!period(facts[i]).IsDated)
                return $"{list}[{i}]";
        }

        return null;
    }

    private static Document Filled(in MemberValues v, Document document) => document with
    {
        Header = s_header.OrUsual(v),
        Extent = s_extent.OrUsual(v),
        Sections = s_sections.OrUsual(v),
        Targets = s_targets.OrUsual(v),
        Observations = s_observations.OrUsual(v),
        PlannedIndicators = s_planned.OrUsual(v),
        Tasks = s_tasks.OrUsual(v),
        LivelihoodProjects = s_livelihood.OrUsual(v),
        Projects = s_projects.OrUsual(v),
        Distinctions = s_distinctions.OrUsual(v),
        Programmes = s_programmes.OrUsual(v),
        Claims = s_claims.OrUsual(v),
        Shortcomings = s_shortcomings.OrUsual(v),
        Findings = s_findings.OrUsual(v),
    };

    /// <summary>A list of facts, which refer to the document they stand in.</summary>
    private sealed class FactList<T>(Form<T> fact) : ListForm<T>(fact)
    {
        internal override IReadOnlyList<T> Read(ref Utf8JsonReader json, ReadScope scope)
        {
            scope.BeginFacts();
            return base.Read(ref json, scope);
        }
    }

    /// <summary>A whole document: what it defines is known in it alone.</summary>
    private sealed class Whole(Noun<Document> noun) : Form<Document>
    {
        internal override string Words => noun.Words;

        internal override Document Read(ref Utf8JsonReader json, ReadScope scope)
        {
            scope.BeginDocument();
            int first = scope.BeginSlots(noun.Members.Count);
            ulong ahead = 0;
            if (scope.LooksAhead)
            {
                Utf8JsonReader copy = json;
                ahead = noun.Take(ref copy, scope, first, s_definitions);
            }

            ulong present = noun.Take(ref json, scope, first, scope.LooksAhead ? ~s_definitions : ulong.MaxValue);
            Document document = noun.Make(scope, first, present | ahead);
            scope.Document = null;
            return document;
        }

        internal override void Write(Utf8JsonWriter json, Document value, WriteScope scope) =>
            noun.Write(json, value, new WriteScope { Catalogue = scope.Catalogue, Document = value.Id });

        internal override JsonObject Schema(SchemaBook book) => noun.Schema(book);
    }
}
