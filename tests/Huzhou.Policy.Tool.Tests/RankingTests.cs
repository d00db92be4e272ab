namespace Huzhou.Policy.Tool.Tests;

/// <summary>Bodies beside each other by a policy. Every figure handed in here is invented.</summary>
public sealed class RankingTests : IDisposable
{
    private const string Reports = """
        # Invented figures.
        task,as_of,value,unit
        2030/1.1,2030-03-31,33,个
        2030/1.1,2030-09-30,100,个
        2030/1.2,2030-09-30,4,万人
        2030/1.1,2030-12-31,126,个
        2030/1.2,2030-12-31,7.2,万人
        """;

    private readonly Papers _papers = new();

    private readonly string _archive;

    private readonly string _reports;

    public RankingTests()
    {
        _archive = _papers.NoticeArchive();
        _reports = _papers.Write("progress.csv", Reports);
    }

    public void Dispose() => _papers.Dispose();

    [Fact]
    public void A_ranking_has_places_and_says_why_a_body_has_none()
    {
        Ran ran = Run("rank", "--on", "2030-09-30", "--format", "csv");
        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.Equal(
            [
                "名次,单位,目标,报送率,达序时/滞后/严重滞后/未报（%）,得分,未排名原因",
                "1,市发展改革委,1,100.0%,100.0 / 0.0 / 0.0 / 0.0,100.00,",
                "2,市人力社保局,1,100.0%,0.0 / 0.0 / 100.0 / 0.0,66.67,",
                ",市科技局,1,0.0%,0.0 / 0.0 / 0.0 / 100.0,,报送覆盖率不足",
            ],
            ran.Lines);
    }

    [Fact]
    public void A_ranking_for_people_names_the_day_the_choices_and_on_request_the_parts()
    {
        Ran ran = Run("rank", "--on", "2030-09-30", "--explain");
        Assert.StartsWith("截至2030-09-30的排名：3个单位，2个有名次\n\n名次  单位", ran.Output, StringComparison.Ordinal);
        Assert.Contains("市人力社保局：2030/1.2（牵头，计1）66.7% → 66.67，第2名\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("报送率低于80.0%不排名", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Ranking on 2030-09-30: 3 bodies, 2 with a place", Run("rank", "--on", "2030-09-30", "--language", "en").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_appraisal_weighs_the_rankings_of_the_year_and_its_end()
    {
        Ran ran = Run("appraise", "--format", "csv");
        Assert.Equal(0, ran.Code);
        Assert.Contains("1,市发展改革委,1,100.0%,100.0 / 0.0 / 0.0 / 0.0,94.00,", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2,市人力社保局,1,100.0%,0.0 / 100.0 / 0.0 / 0.0,80.67,", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("2030年度考核，结果报至2030-12-31：3个单位，2个有名次\n", Run("appraise").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_in_a_file_decides_who_is_ranked_and_what_silence_counts()
    {
        string strict = _papers.Write("strict.json",
            """{ "schema": "huzhou-policy/1", "missing": "countsAsZero", "coverageFloor": 0, "credit": { "kind": "equally" } }""");
        Ran ran = Run("rank", "--on", "2030-09-30", "--format", "csv", "--policy", strict);
        Assert.Equal(["1,市发展改革委", "1,市经信局", "3,市人力社保局", "3,市财政局", "5,市科技局"],
            ran.Lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public void Json_is_what_the_library_reads()
    {
        Ran ran = Run("rank", "--on", "2030-09-30", "--format", "json");
        Assert.Equal(3, Serialization.PolicyJson.ReadStandings(System.Text.Encoding.UTF8.GetBytes(ran.Output)).Count);
        Assert.Equal(2,
            Serialization.PolicyJson.ReadLags(System.Text.Encoding.UTF8.GetBytes(Run("lag", "--on", "2030-09-30", "--format",
                "json").Output)).Count);
        Assert.Equal(2,
            Serialization.PolicyJson.ReadProgress(System.Text.Encoding.UTF8.GetBytes(Run("progress", "--format", "json").Output)).Count);
    }

    [Fact]
    public void Work_plans_take_the_place_of_the_even_course_and_tasks_without_one_are_listed()
    {
        string plans = _papers.Write("plans.csv",
            "# Invented.\ntask,organization,step,due,share\n2030/1.2,市人力社保局,招聘会,2030-09-30,0.5\n2030/1.2,市人力社保局,收尾,2030-12-31,1\n");
        Assert.Contains("4万人,50.0%,50.0%,0个百分点", Run("progress", "--on", "2030-09-30", "--plans", plans, "--format", "csv").Output,
            StringComparison.Ordinal);
        Ran people = Run("progress", "--plans", plans);
        Assert.Contains("没有工作计划的任务：2项（常态工作不计）", people.Output, StringComparison.Ordinal);
        Assert.Contains("市科技局         1  2030/1.3", people.Output, StringComparison.Ordinal);
        string json = _papers.Write("plans.json",
            """{ "schema": "huzhou-policy/1", "plans": [{ "task": "2030/1.2", "organization": "市人力社保局", "steps": [{ "name": "招聘会", "due": "2030-09-30", "share": 0.5 }, { "name": "收尾", "due": "2030-12-31", "share": 1 }] }] }""");
        Assert.Equal(people.Output, Run("progress", "--plans", json).Output);
        Assert.DoesNotContain("2030/1.2", Run("lag", "--on", "2030-09-30", "--plans", plans).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_display_has_no_places_and_a_circular_only_what_lags()
    {
        Assert.Equal(",市发展改革委,1,100.0%,100.0 / 0.0 / 0.0 / 0.0,100.00,",
            Run("progress", "--by", "organization", "--on", "2030-09-30", "--format", "csv").Lines[1]);
        Assert.Equal("市人力社保局：截至2030-09-30，1项进度滞后\n  2030/1.2 城镇新增就业（不低于8万人）：已完成4万人，完成率50.0%，应完成75.0%，-25个百分点\n\n",
            Run("lag", "--on", "2030-09-30", "--circular").Output);
        Assert.Equal(2, Run("lag", "--on", "2030-09-30", "--reported", "--format", "csv").Lines.Length);
    }

    [Theory]
    [InlineData("{", "is not a policy of rankings: ")]
    [InlineData("", "is empty. It takes the policy of a ranking as JSON")]
    [InlineData("{\"schema\": \"huzhou-policy/1\", \"status\": {\"rule\": \"yinchuan2025\"}}",
        "The bands leave a hole: no status for a lead in (-10, 0)")]
    [InlineData("{\"schema\": \"huzhou-policy/1\", \"coverageFloor\": 1.5}", "coverageFloor")]
    public void A_policy_that_cannot_be_used_is_refused(string policy, string message) =>
        Refused(message, "rank", "--on", "2030-09-30", "--policy", _papers.Write("bad.json", policy));

    [Theory]
    [InlineData("", "is empty. It takes CSV with the columns task, organization, step, due")]
    [InlineData("task,organization,step\n", "the column \"due\" is missing")]
    [InlineData("task,organization,step,due,share\n2030/1.1,甲,一,2030-06-30,2\n",
        "Line 2, column share: found \"2\"; expected a number from 0 to 1.")]
    [InlineData("{\"schema\": \"huzhou-policy/1\"}", "holds no work plans: ")]
    [InlineData("task,organization,step,due,share\n2030/9.9,甲,一,2030-06-30,1\n", "HZP0402")]
    public void Work_plans_that_cannot_be_used_are_refused(string plans, string message) =>
        Refused(message, "progress", "--plans", _papers.Write("bad.csv", plans));

    [Fact]
    public void Wrong_usage_is_answered_with_what_to_do()
    {
        Refused("huzhou-policy: Option '--on' is required. Run 'huzhou-policy rank --help' to see what it takes.\n", "rank");
        Refused(
            "huzhou-policy: --explain writes sentences, and --format csv has no place for them. Use table or markdown; json holds the "
                + "parts of every score without it.\n", "appraise", "--explain", "--format", "csv");
        Refused("huzhou-policy: --circular writes sentences, and --format json has no place for them.", "lag", "--on", "2030-09-30",
            "--circular", "--format", "json");
        Refused("huzhou-policy: --by does not take \"mood\". Use task or organization.\n", "progress", "--by", "mood");
        Refused("huzhou-policy: there are no tasks for 2031. The archive has tasks for 2030.\n", "rank", "--on", "2031-03-31");
        Refused("there is no file \"nowhere.json\". It takes the policy of a ranking as JSON", "appraise", "--policy", "nowhere.json");
    }

    [Fact]
    public void Json_reports_may_have_a_note_beside_them()
    {
        string bare = _papers.Write("bare.json", """[{ "task": "2030/1.1", "as_of": "2030-09-30", "value": 100, "unit": "个" }]""");
        string noted = _papers.Write("noted.json",
            """{ "note": "invented", "reports": [{ "task": "2030/1.1", "as_of": "2030-09-30", "value": 100, "unit": "个" }] }""");
        Assert.Equal(Ran.With("progress", bare, "--archive", _archive), Ran.With("progress", noted, "--archive", _archive));
    }

    private Ran Run(string command, params string[] more) => Ran.With([command, _reports, "--archive", _archive, .. more]);

    private void Refused(string message, string command, params string[] more)
    {
        Ran ran = Run(command, more);
        Assert.Equal(2, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }
}
