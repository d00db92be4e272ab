namespace Huzhou.Policy.Tool.Tests;

/// <summary>Who answers for what and how far they are. Every figure handed in here is invented.</summary>
public sealed class SupervisionTests : IDisposable
{
    private readonly Papers _papers = new();

    private readonly string _archive;

    public SupervisionTests()
    {
        _archive = _papers.NoticeArchive();
    }

    public void Dispose() => _papers.Dispose();

    [Fact]
    public void A_body_has_what_it_leads_and_supports()
    {
        Ran ran = Ran.With("portfolio", "市人力社保局", "--archive", _archive);
        Assert.Equal(0, ran.Code);
        Assert.StartsWith("市人力社保局（2030年）：牵头1项，配合0项", ran.Output, StringComparison.Ordinal);
        Assert.Contains("城镇新增就业不低于8万人", ran.Output, StringComparison.Ordinal);
        Assert.Contains("市财政局（2030年）：牵头0项，配合1项", Ran.With("portfolio", "市财政局", "--archive", _archive).Output, StringComparison.Ordinal);
        Assert.Equal(["单位", "市发展改革委", "市经信局", "市人力社保局", "市财政局", "市科技局", "市司法局"],
            Ran.With("portfolio", "--format", "csv", "--archive", _archive).Lines.Select(line => line.Split(',')[0]));
        Assert.Contains("huzhou-policy: no body called \"财政\" answers for a task of 2030. Did you mean 市财政局?",
            Ran.With("portfolio", "财政", "--archive", _archive).Error, StringComparison.Ordinal);
        Assert.Equal("huzhou-policy: there are no tasks for 2031. The archive has tasks for 2030.\n",
            Ran.With("portfolio", "--year", "2031", "--archive", _archive).Error);
    }

    [Fact]
    public void Results_so_far_are_held_against_the_schedule()
    {
        string csv = _papers.Write("progress.csv",
            "task,as_of,value,unit,statement\n2030/1.1,2030-09-30,100,个,\n2030/1.2,2030-09-30,4,万人,\n2030/1.4,2030-09-30,,,已部署\n");
        Ran ran = Ran.With("progress", csv, "--format", "csv", "--archive", _archive);
        Assert.Empty(ran.Error);
        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines,
            line => line.StartsWith("2030/1.1,", StringComparison.Ordinal)
                && line.Contains("2030-09-30,100个,83.3%,75.0%,+8.33个百分点", StringComparison.Ordinal));
        Assert.Contains(ran.Lines,
            line => line.StartsWith("2030/1.2,", StringComparison.Ordinal)
                && line.Contains(",50.0%,75.0%,-25个百分点", StringComparison.Ordinal));
        Assert.Contains(ran.Lines,
            line => line.StartsWith("2030/1.4,", StringComparison.Ordinal) && line.Contains("已部署", StringComparison.Ordinal));
        Ran lag = Ran.With("lag", csv, "--on", "2030-09-30", "--format", "csv", "--archive", _archive);
        Assert.Equal(["牵头单位", "市人力社保局", "市科技局"], lag.Lines.Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void Json_says_the_same_as_a_table()
    {
        string csv = _papers.Write("progress.csv", "task,as_of,value,unit\n2030/1.1,2030-09-30,100,个\n");
        string json = _papers.Write("progress.json", "[{\"task\":\"2030/1.1\",\"as_of\":\"2030-09-30\",\"value\":100,\"unit\":\"个\"}]");
        Assert.Equal(Ran.With("progress", csv, "--archive", _archive).Output, Ran.With("progress", json, "--archive", _archive).Output);
    }

    [Theory]
    [InlineData("2030/9.9,2030-09-30,1,个", "HZP0401")]
    [InlineData("2030/1.1,2031-09-30,1,个", "HZP0401")]
    [InlineData("2030/1.1,2030-09-30,1,亿元", "HZP0401")]
    [InlineData("2030/1.1,2030-09-30,1,个\n2030/1.1,2030-09-30,2,个", "is reported twice for 2030-09-30")]
    [InlineData("soon,2030-09-30,1,个", "expected an item, such as 2025/2.4")]
    [InlineData("2030/1.1,autumn,1,个", "expected a day, such as 2025-09-30")]
    [InlineData("2030/1.1,2030-09-30,many,个", "expected a number")]
    public void A_report_that_does_not_fit_is_named(string row, string message)
    {
        string csv = _papers.Write("bad.csv", "task,as_of,value,unit\n" + row + "\n");
        Ran ran = Ran.With("lag", csv, "--on", "2030-09-30", "--year", "2030", "--archive", _archive);
        Assert.Equal(2, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_no_reports_is_refused_with_its_form()
    {
        Assert.Contains("is empty. It takes CSV with the columns task, as_of, value and unit",
            Ran.With("progress", _papers.Write("e.csv", ""), "--archive", _archive).Error, StringComparison.Ordinal);
        Assert.Contains("is not JSON as expected: ", Ran.With("progress", _papers.Write("e.json", "[{"), "--archive", _archive).Error,
            StringComparison.Ordinal);
        Assert.Contains("cannot be read: ", Ran.With("progress", _papers.Write("f.csv", "a,b\n1,2\n"), "--archive", _archive).Error,
            StringComparison.Ordinal);
        Assert.Equal("huzhou-policy: Option '--on' is required. Run 'huzhou-policy lag --help' to see what it takes.\n",
            Ran.With("lag", "x.csv", "--archive", _archive).Error);
    }

    [Fact]
    public void What_does_not_fit_together_is_found_with_code_and_places()
    {
        string odd = _papers.Write("odd.txt", Papers.Report.Replace("城镇新增就业3.2万人", "城镇新增就业3.2万人，规上企业利润占比达到130%", StringComparison.Ordinal));
        Ran ran = Ran.With("check", odd);
        Assert.Equal(0, ran.Code);
        Assert.Contains("HZP1021", ran.Output, StringComparison.Ordinal);
        Assert.Contains("odd 一", ran.Output, StringComparison.Ordinal);
        Assert.Equal(1, Ran.With("check", odd, "--fail-on", "finding").Code);
        Assert.Contains("\"code\": \"HZP1021\"", Ran.With("check", odd, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal(42, Ran.With("check", "--rules").Lines.Length);
        Assert.Equal("共0条。\n", Ran.With("check", "--archive", _papers.ArchiveFile).Output);
    }
}
