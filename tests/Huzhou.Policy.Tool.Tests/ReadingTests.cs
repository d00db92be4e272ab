using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool.Tests;

public sealed class ReadingTests(Papers papers) : IClassFixture<Papers>
{
    [Fact]
    public void Facts_come_one_a_line_with_Chinese_as_it_is()
    {
        Ran ran = Ran.With("read", papers.PlanFile, "--facts");
        Assert.Equal(0, ran.Code);
        string line =
            Assert.Single(ran.Lines, l => l.Contains("\"fact\":\"quantity\"", StringComparison.Ordinal)
            && l.Contains("\"text\":\"6%\"", StringComparison.Ordinal));
        int start = Papers.Plan.IndexOf("6%左右", StringComparison.Ordinal);
        Assert.StartsWith(
            $"{{\"fact\":\"quantity\",\"file\":\"{papers.PlanFile}\",\"start\":{start},\"length\":2,\"text\":\"6%\",\"value\":6,\"unit\":\"%\",\"baseValue\":6,\"baseUnit\":\"%\",\"bound\":\"approx\",\"role\":\"target\",\"measure\":\"growth\",\"direction\":\"up\",\"modality\":\"plain\",\"indicator\":\"地区生产总值\",\"indicatorCode\":\"gdp\",\"period\":\"2030\",\"section\":", line, StringComparison.Ordinal);
        Assert.Contains(ran.Lines, l => l.Contains("\"fact\":\"target\"", StringComparison.Ordinal)
            && l.Contains($"\"valueStart\":{start},", StringComparison.Ordinal)
            && l.Contains(
            "\"condition\":\"About\",\"value\":6,\"unit\":\"%\",\"relativeTo\":null,\"modality\":\"plain\",\"period\":\"2030\"",
            StringComparison.Ordinal));
        Assert.Contains(ran.Lines, l => l.Contains("\"fact\":\"finding\"", StringComparison.Ordinal)
            && l.Contains("\"code\":\"HZP", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_alone_come_as_facts_and_in_the_language_that_is_asked_for()
    {
        string[] lines = [.. Ran.With("read", papers.PlanFile, "--facts", "--findings").Lines];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.StartsWith("{\"fact\":\"finding\",", line, StringComparison.Ordinal));
        Assert.Contains("文中未写明属于哪级政府",
            Ran.Piped(Encoding.UTF8.GetBytes("主要目标：新增就业3万人。"), "read", "-", "--findings", "--language", "zh").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_is_in_the_text_where_it_says()
    {
        foreach (string line in Ran.With("read", papers.ReportFile, "--facts").Lines)
        {
            JsonElement fact = JsonDocument.Parse(line).RootElement;
            if (fact.TryGetProperty("text", out JsonElement text))
                Assert.Equal(text.GetString(),
                    Papers.Report.Substring(fact.GetProperty("start").GetInt32(), fact.GetProperty("length").GetInt32()));
        }
    }

    [Fact]
    public void Both_encodings_are_found_out()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string older = papers.Write("older.txt", Encoding.GetEncoding("gb18030").GetBytes(Papers.Plan));
        string expected = Ran.With("read", papers.PlanFile, "--facts").Output.Replace(papers.PlanFile, "F", StringComparison.Ordinal);
        Assert.Equal(expected, Ran.With("read", older, "--facts").Output.Replace(older, "F", StringComparison.Ordinal));
        Assert.Equal(expected,
            Ran.With("read", older, "--facts", "--encoding", "gb18030").Output.Replace(older, "F", StringComparison.Ordinal));
        Assert.Equal(expected,
            Ran.Piped(Encoding.UTF8.GetBytes(Papers.Plan), "read", "-", "--facts").Output.Replace("\"-\"", "\"F\"",
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_counts_as_one()
    {
        string marked = papers.Write("marked.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Papers.Plan)]);
        int start = Papers.Plan.IndexOf("6%左右", StringComparison.Ordinal) + 1;
        Assert.Contains($"\"start\":{start},\"length\":2,\"text\":\"6%\"", Ran.With("read", marked, "--facts").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_rest()
    {
        string empty = papers.Write("empty.txt", " \n"), missing = Path.Combine(papers.Folder, "missing.txt");
        Ran ran = Ran.With("read", missing, papers.PlanFile, empty, papers.ReportFile);
        Assert.Equal(2, ran.Code);
        Assert.Equal(
            $"huzhou-policy: there is no file \"{missing}\". Check the path; a dash reads what is piped in.\nhuzhou-policy: \"{empty}\" is empty. Give it the text of an official document.\n",
            ran.Error);
        Assert.Contains(papers.PlanFile, ran.Output, StringComparison.Ordinal);
        Assert.Contains(papers.ReportFile, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_caller_knows_is_taken()
    {
        string text = papers.Write("plain.txt", Papers.Plan.Replace("青溪", "山", StringComparison.Ordinal));
        Assert.Contains("工作报告，白石县，2041年", Ran.With("read", text, "--government", "白石县", "--year", "2041").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_make_a_cycle()
    {
        Ran ran = Ran.With("cycle", papers.PlanFile, papers.ReportFile);
        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.Contains("共5个目标，可判定4个", ran.Output, StringComparison.Ordinal);
        Ran facts = Ran.With("cycle", papers.PlanFile, papers.ReportFile, "--facts");
        JsonElement[] rows = [.. facts.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["missed", "exceeded", "exceeded", "not_reported", "met"], rows.Select(row => row.GetProperty("verdict").GetString()));
        Assert.Equal(85m, rows[0].GetProperty("rate").GetDecimal());
        Assert.Equal("5.1%", rows[0].GetProperty("resultText").GetString());
        Assert.Equal(Papers.Report.IndexOf("5.1%", StringComparison.Ordinal), rows[0].GetProperty("resultStart").GetInt32());
        Assert.Equal("reported", rows[0].GetProperty("resultStatus").GetString());
        Assert.Equal(JsonValueKind.Null, rows[3].GetProperty("resultStart").ValueKind);
        Assert.Equal(1, Ran.With("cycle", papers.PlanFile, papers.ReportFile, "--fail-on", "missed").Code);
    }

    [Fact]
    public void Several_texts_of_results_make_one_cycle_and_another_governments_is_left_out()
    {
        string more = papers.Write("qingxi-statistics.txt", """
            青溪市2030年国民经济和社会发展统计公报
            青溪市统计局
            2031年3月20日
            一、综合
            全年城镇调查失业率平均值为4.8%。城镇新增就业3.3万人。
            """);
        string other = papers.Write("baishi-report.txt", Papers.Report.Replace("青溪市", "白石县", StringComparison.Ordinal));
        Ran ran = Ran.With("cycle", papers.PlanFile, papers.ReportFile, more, other, "--facts");
        Assert.Equal($"huzhou-policy: \"baishi-report\" is of 白石县, not of 青溪市; it is left out.\n", ran.Error);
        JsonElement[] rows = [.. ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["missed", "exceeded", "exceeded", "met", "met"], rows.Select(row => row.GetProperty("verdict").GetString()));
        Assert.Equal(
            [papers.ReportFile, more, papers.ReportFile, more, papers.ReportFile],
            rows.Select(row => row.GetProperty("resultFile").GetString()));
        Assert.Contains("none of the 2 texts with results is of 青溪市", Ran.With("cycle", papers.PlanFile, other, other).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_cycle_is_told_in_chapters_and_given_as_json()
    {
        string[] lines = Ran.With("cycle", papers.PlanFile, papers.ReportFile, "--summary").Lines;
        Assert.Contains("未达成：1", lines);
        Assert.Contains("  - 城镇调查失业率：不超过5%", lines);
        Assert.Contains("  - 地区生产总值：增长6%左右 → 增长5.5%左右（降低要求）", lines);
        CycleAnalysis cycle = PolicyJson.ReadCycle(Ran.With("cycle", papers.PlanFile, papers.ReportFile, "--format", "json").Output);
        Assert.Equal((3, 1, 1), (cycle.Counts[OutcomeKind.Reached], cycle.Counts[OutcomeKind.Missed], cycle.Counts[OutcomeKind.Silent]));
        Assert.Equal([OutcomeKind.Missed, OutcomeKind.Reached, OutcomeKind.Reached, OutcomeKind.Silent, OutcomeKind.Reached],
            cycle.Outcomes.Select(one => one.Kind));
        Assert.Equal(RenewalKind.Lowered, cycle.Renewals[0].Kind);
    }

    [Fact]
    public void The_cycle_of_a_year_comes_from_an_archive_as_well() =>
        Assert.Equal(
            Ran.With("cycle", papers.PlanFile, papers.ReportFile, "--summary", "--language", "en").Lines.Length,
            Ran.With("cycle", "--year", "2030", "--summary", "--language", "en", "--archive", papers.ArchiveFile).Lines.Length);

    [Fact]
    public void The_cycle_of_an_archive_of_several_governments_is_of_the_one_that_is_named()
    {
        string plan = papers.Write("baishi-2030.txt", Papers.Plan.Replace("青溪市", "白石县", StringComparison.Ordinal));
        string report =
            papers.Write("baishi-2031.txt",
            Papers.Report.Replace("青溪市", "白石县", StringComparison.Ordinal).Replace("5.1%", "6.1%", StringComparison.Ordinal));
        string archive =
            papers.Write("two.json", Ran.With("read", papers.PlanFile, papers.ReportFile, plan, report, "--format", "json").Output);
        Assert.Equal(0, Ran.With("cycle", "--year", "2030", "--archive", archive, "--government", "白石县", "--fail-on", "missed").Code);
        Assert.Equal(1, Ran.With("cycle", "--year", "2030", "--archive", archive, "--government", "青溪市", "--fail-on", "missed").Code);
        Assert.Equal("huzhou-policy: the archive holds documents of 白石县, 青溪市. --government says whose cycle is meant.\n",
            Ran.With("cycle", "--year", "2030", "--archive", archive).Error);
        Assert.Equal("huzhou-policy: no document is of \"南岭县\". The archive holds documents of 白石县, 青溪市.\n",
            Ran.With("cycle", "--year", "2030", "--archive", archive, "--government", "南岭县").Error);
    }

    [Fact]
    public void What_the_document_says_of_itself_stands_beside_the_counts()
    {
        string later =
            papers.Write("claims-2031.txt", Papers.Report.Replace("过去一年，全市地区", "过去一年，顺利完成了市人大会议确定的主要目标任务。全市地区", StringComparison.Ordinal));
        Assert.Contains("文件自述：完成“", Ran.With("cycle", papers.PlanFile, later).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_of_texts_are_paired_by_government_and_year()
    {
        papers.Write("plans/a.txt", Papers.Plan);
        papers.Write("plans/b.txt", Papers.Plan.Replace("青溪市", "白石县", StringComparison.Ordinal));
        papers.Write("plans/c.txt", Papers.Plan.Replace("青溪市", "南岭县", StringComparison.Ordinal));
        papers.Write("results/1.txt",
            Papers.Report.Replace("青溪市", "白石县", StringComparison.Ordinal).Replace("5.1%", "6.1%", StringComparison.Ordinal));
        papers.Write("results/2.txt", Papers.Report);
        Ran ran = Ran.With("cycle", "--plans", Path.Combine(papers.Folder, "plans"), "--results", Path.Combine(papers.Folder, "results"),
            "--format", "csv");
        Assert.Equal(0, ran.Code);
        Assert.Equal(["政府与年份", "白石县 2030", "青溪市 2030"], ran.Lines.Select(line => line.Split(',')[0]));
        Assert.Equal(["4", "3"], ran.Lines[1..].Select(line => line.Split(',')[3]));
        Assert.Contains("reports on 南岭县 2030", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_was_read_loads_again() =>
        Assert.Contains("\"schema\": \"huzhou-policy/1\"", File.ReadAllText(papers.ArchiveFile), StringComparison.Ordinal);
}
