using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Programmes, decisions, pairs of bodies, work plans and policies can be kept and read again.</summary>
public sealed class MechanismsJsonTests
{
    private static readonly Archive s_huzhou = HuzhouArchive.Load();

    [Fact]
    public void Programmes_read_back_with_their_judged_targets()
    {
        IReadOnlyList<ProgrammeStatus> programmes = ProgrammeStatus.Of(s_huzhou);
        string json = PolicyJson.Write(programmes);
        IReadOnlyList<ProgrammeStatus> again = PolicyJson.ReadProgrammes(Utf8(json));
        Assert.Equal(programmes, again);
        Assert.Equal(json, PolicyJson.Write(again));
    }

    [Fact]
    public void Decisions_read_back_and_a_wrong_word_about_them_is_refused()
    {
        IReadOnlyList<DecisionStatus> decisions = DecisionStatus.Of(s_huzhou);
        string json = PolicyJson.Write(decisions);
        Assert.Equal(decisions, PolicyJson.ReadDecisions(Utf8(json)));
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadDecisions(Utf8(json.Replace("\"open\": true",
            "\"open\": false", StringComparison.Ordinal))));
        Assert.Equal("$.decisions[2].open", said.Path);
        Assert.Contains("a decision with 2 steps to follow and 0 later places that speak of it is open", said.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_of_bodies_read_back()
    {
        IReadOnlyList<CoResponsibility> pairs = PortfolioBook.Of(s_huzhou, new Year(2025)).CoResponsibilities();
        Assert.Equal(pairs, PolicyJson.ReadCoResponsibilities(Utf8(PolicyJson.Write(pairs))));
    }

    [Fact]
    public void Work_plans_read_back()
    {
        WorkPlan[] plans = [new() { Task = ItemId.Parse("2025/2.4"), Organization = "市发展改革委",
            Steps = [new("方案", new(2025, 4, 30)), new("完成", new(2025, 12, 31), 1m)] }];
        Assert.Equal(plans, PolicyJson.ReadPlans(Utf8(PolicyJson.Write(plans))));
        Assert.Empty(PolicyJson.ReadPlans(Utf8(PolicyJson.Write(Array.Empty<WorkPlan>()))));
    }

    [Theory]
    [InlineData("\"due\":\"2025-04-30\"", "\"due\":\"2026-04-30\"", "$.plans[0].steps",
        "The steps of a work plan are in order of their deadlines")]
    [InlineData("\"share\":1", "\"share\":1.2", "$.plans[0].steps[1].share", "must be less than or equal to")]
    [InlineData("\"due\":\"2025-04-30\"", "\"due\":\"30 April\"", "$.plans[0].steps[0].due", "expected")]
    [InlineData("\"task\":\"2025/2.4\"", "\"task\":\"2.4\"", "$.plans[0].task", "expected an item: scope/group.number, such as 2025/2.4")]
    public void A_fault_of_a_work_plan_is_named_with_its_place(string part, string instead, string path, string message)
    {
        WorkPlan plan = new()
        {
            Task = ItemId.Parse("2025/2.4"), Organization = "市发展改革委",
            Steps = [new("方案", new(2025, 4, 30)), new("完成", new(2025, 12, 31), 1m)]
        };
        string json = PolicyJson.Write([plan], indented: false);
        Assert.Contains(part, json, StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadPlans(Utf8(json.Replace(part, instead,
            StringComparison.Ordinal))));
        Assert.Equal(path, said.Path);
        Assert.Contains(message.Replace("expected an item: ", string.Empty, StringComparison.Ordinal), said.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_reads_back_choice_by_choice()
    {
        SupervisionPolicy policy = new()
        {
            Credit = new CreditPolicy.ByRole(1m, 0.3m),
            Bands = StatusRule.Sanya2022.Build(),
            Elapse = Elapse.Days,
            Missing = MissingReport.CountsAsZero,
            CoverageFloor = 0.5m,
            Cap = 1.2m,
            BindingWeight = 2m,
            PlannedWeight = 1.5m,
            AspirationalWeight = 0.5m,
            Ties = TieRule.NextPlaceFollows,
            NotRanked = new HashSet<OrganizationKind> { OrganizationKind.Military },
            CirculatesSilence = true,
            ScheduleWeight = 0.3m,
            CompletionWeight = 0.7m,
            Rounds = [new("双月看", 2, RoundKind.Rank)],
        };
        string json = PolicyJson.Write(policy);
        Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadSupervisionPolicy(json)));
        Assert.NotEqual(json, PolicyJson.Write(SupervisionPolicy.Default));
        Assert.Equal(policy.Bands, PolicyJson.ReadSupervisionPolicy(json).Bands);
        Assert.Equal(PolicyJson.Write(SupervisionPolicy.Default),
            PolicyJson.Write(PolicyJson.ReadSupervisionPolicy("""{"schema":"huzhou-policy/1"}""")));
    }

    [Fact]
    public void A_published_rule_goes_by_its_name_and_the_caller_closes_its_hole()
    {
        SupervisionPolicy policy = PolicyJson.ReadSupervisionPolicy(
            """{"schema":"huzhou-policy/1","status":{"rule":"yinchuan2025","bands":[{"status":"onSchedule","above":-10,"below":0}]}}""");
        Assert.Equal(ScheduleStatus.OnSchedule, policy.Bands.StatusOf(-9.9m));
        Assert.Equal(ScheduleStatus.Lagging, policy.Bands.StatusOf(-10m));
    }

    [Theory]
    [InlineData("""{"status":{"rule":"yinchuan2025"}}""", "$.status.rule",
        "The rule \"Yinchuan 2025\" cannot be used as published. The bands leave a hole: no status for a lead in (-10, 0).")]
    [InlineData("""{"status":{"rule":"nowhere"}}""", "$.status.rule",
        "no published rule \"nowhere\" is known; expected one of yinchuan2025, sanya2022")]
    [InlineData("""{"status":{"basis":"points","bands":[{"status":"onSchedule","atLeast":0},{"status":"lagging","atMost":0}]}}""",
        "$.status.bands", "The bands Lagging (-∞, 0] and OnSchedule [0, ∞) overlap.")]
    [InlineData("""{"status":{"basis":"points","bands":[{"status":"onSchedule","atLeast":0}]}}""", "$.status.bands",
        "The bands leave a hole: no status for a lead in (-∞, 0).")]
    [InlineData("""{"status":{"basis":"points","bands":[{"status":"lagging","atLeast":0,"above":0}]}}""", "$.status.bands[0].above",
        "a band has one lower end, atLeast or above")]
    [InlineData("""{"credit":{"kind":"byRole","lead":1}}""", "$.credit.support", "this member is missing")]
    [InlineData("""{"credit":{"kind":"leadOnly","lead":1}}""", "$.credit.lead", "the kind \"leadOnly\" has no such member; it has none")]
    [InlineData("""{"coverageFloor":1.5}""", "$.coverageFloor", "must be less than or equal to '1'")]
    [InlineData("""{"cap":0.5}""", "$.cap", "must be greater than or equal to '1'")]
    [InlineData("""{"notRanked":["navy"]}""", "$.notRanked[0]", "expected one of unknown, government, party")]
    [InlineData("""{"rounds":[{"name":"五月看","months":5}]}""", "$.rounds[0].months", "A round comes every 1, 2, 3, 4, 6 or 12 months.")]
    [InlineData("""{"weights":1}""", "$.weights", "unknown member; expected one of schema, credit, status")]
    public void A_fault_of_a_policy_is_named_with_its_place(string members, string path, string message)
    {
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadSupervisionPolicy("{\"schema\":\"huzhou-policy/1\","
            + members[1..]));
        Assert.Equal(path, said.Path);
        Assert.Contains(message, said.Message, StringComparison.Ordinal);
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
